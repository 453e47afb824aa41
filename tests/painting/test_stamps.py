"""Pictures drawn once and stamped many times, within a budget."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.painting.stamps import SHORTEST_BAND, STEADY_LENGTH, Press, Stamps


def red(painter):
    painter.fillRect(QRectF(0, 0, 4, 4), QColor("#FF0000"))


def test_a_picture_is_drawn_once_at_the_ratio_of_the_screen():
    stamps, drawn = Stamps(2.0), []
    first = stamps.pixmap("a", (3.2, 4), drawn.append)
    assert (first.width(), first.height(), first.devicePixelRatio()) == (7, 8, 2.0)
    assert stamps.pixmap("a", (3.2, 4), drawn.append) is first
    assert len(drawn) == len(stamps) == 1
    assert stamps.pixmap("b", (0, 0), drawn.append).width() == 1


def test_beyond_the_budget_the_older_half_goes():
    stamps = Stamps(1.0, budget=400)
    for number in range(4):
        stamps.pixmap(number, (10, 10), red)
    assert len(stamps) == 4
    stamps.pixmap(4, (10, 10), red)
    assert len(stamps) == 3
    drawn = []
    for number in (2, 3, 4, 0):
        stamps.pixmap(number, (10, 10), lambda _painter, number=number: drawn.append(number))
    assert drawn == [0]


def test_what_is_unwanted_makes_room():
    stamps = Stamps(1.0, budget=400)
    for number in range(4):
        stamps.pixmap(number, (10, 10), red)
    stamps.forget(lambda key: key < 3)
    for number in range(4, 7):
        stamps.pixmap(number, (10, 10), red)
    assert len(stamps) == 4


def test_lengths_are_kept_while_the_scale_stays():
    stamps = Stamps(1.0)
    with QPainter(QImage(8, 8, QImage.Format.Format_RGB32)) as painter:
        press = Press(painter, stamps)
        found = []
        for scale in (1.0, 2.0, 2.0, 3.0):
            stamps.begin_frame(scale)
            found.append(press.longest)
        assert found == [SHORTEST_BAND, SHORTEST_BAND, STEADY_LENGTH, SHORTEST_BAND]
        assert not press.is_paper
        assert Press(painter, None).is_paper
        assert Press(painter, None).longest == 0


def painted(stamps, put):
    picture = QImage(12, 12, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    with QPainter(picture) as painter:
        put(Press(painter, stamps))
    return {
        (x, y)
        for x in range(12)
        for y in range(12)
        if picture.pixelColor(x, y).name() == "#ff0000"
    }


def test_on_paper_and_screen_it_stands_at_the_same_place():
    wanted = {(x, y) for x in range(3, 7) for y in range(5, 9)}
    for stamps in (None, Stamps(1.0)):
        assert painted(stamps, lambda press: press.put("a", (3, 5), (4, 4), red)) == wanted
        assert painted(stamps, lambda press: press.put_passing((3, 5), red)) == wanted
    near = painted(Stamps(1.0), lambda press: press.put("a", (3.4, 4.6), (4, 4), red))
    assert near == wanted
    near = painted(Stamps(1.0), lambda press: press.put_passing((3.4, 4.6), red))
    assert near == wanted


def test_drawing_in_passing_leaves_the_painter_where_it_was():
    def twice(press):
        press.put_passing((3, 5), red)
        press.put_passing((3, 5), red)

    assert len(painted(None, twice)) == 16
