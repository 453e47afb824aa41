"""Parts beside each other like words of a paragraph."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from timeline_app.ui.inspector.flow import FlowLayout

SIZES = st.lists(st.tuples(st.integers(5, 300), st.integers(5, 60)), max_size=12)


def built(sizes):
    pane = QWidget()
    layout = FlowLayout(pane)
    parts = []
    for wide, high in sizes:
        part = QWidget()
        part.setFixedSize(wide, high)
        layout.addWidget(part)
        parts.append(part)
    return pane, layout, parts


@given(SIZES, st.integers(40, 400))
def test_nothing_overlaps_and_nothing_goes_beyond_the_edge(qapp, sizes, width):
    pane, layout, parts = built(sizes)
    pane.show()
    layout.setGeometry(QRect(0, 0, width, 1_000))
    high = layout.heightForWidth(width)
    areas = [part.geometry() for part in parts]
    for number, area in enumerate(areas):
        assert area.bottom() < high
        assert area.right() < max(width, sizes[number][0])
        assert not any(area.intersects(other) for other in areas[number + 1 :])
    pane.close()


def test_what_has_no_room_begins_the_next_row(qapp):
    pane, layout, parts = built([(100, 20)] * 3)
    pane.show()
    layout.setGeometry(QRect(0, 0, 206, 100))
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (106, 0), (0, 26)]
    layout.setGeometry(QRect(0, 0, 205, 100))
    assert [part.y() for part in parts] == [0, 26, 52]
    pane.close()


def test_what_is_hidden_takes_no_room(qapp):
    pane, layout, parts = built([(100, 20)] * 2)
    pane.show()
    parts[0].hide()
    layout.setGeometry(QRect(0, 0, 120, 100))
    assert (parts[1].x(), parts[1].y()) == (0, 0)
    pane.close()


def test_it_is_a_layout_as_qt_asks_for_it(qapp):
    _, layout, parts = built([(10, 20), (10, 44)])
    assert (layout.count(), layout.hasHeightForWidth()) == (2, True)
    assert layout.itemAt(5) is layout.takeAt(-1) is None
    assert layout.sizeHint().height() == 44
    assert layout.takeAt(0).widget() is parts[0]
    assert layout.count() == 1
