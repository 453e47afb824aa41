"""A card never covers what it points at."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from timeline_app.ui.tour.placing import place
from timeline_app.ui.tour.tour import arrow

NUMBER = st.integers(0, 1_500)


@st.composite
def areas(draw):
    """A target somewhere, also partly outside of the room."""
    return QRect(draw(NUMBER), draw(NUMBER), draw(st.integers(20, 1_500)), draw(NUMBER) + 20)


@given(areas(), st.integers(60, 700), st.integers(40, 500))
def test_card_and_target_never_meet(target, wide, high):
    room = QRect(0, 0, 1_600, 900)
    where = place(QSize(wide, high), target, room)
    assert room.contains(where.card)
    assert not where.card.intersects(where.target)
    if where.target.isValid():
        assert len(arrow(where)) == 3
        assert target.contains(where.target)


def test_where_there_is_room_the_whole_target_is_shown():
    room, target = QRect(0, 0, 1_600, 900), QRect(400, 300, 500, 200)
    where = place(QSize(340, 160), target, room)
    assert where.target == target
    assert where.card.top() > target.bottom()
