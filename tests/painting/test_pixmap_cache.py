"""Pictures drawn once and stamped many times, within a budget."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.painting.pixmap_cache import (
    FADE,
    PART_INSET,
    SHORTEST_BAND,
    STEADY_LENGTH,
    CachedPainter,
    PixmapCache,
)


def red(painter):
    painter.fillRect(QRectF(0, 0, 4, 4), QColor("#FF0000"))


def test_a_picture_is_drawn_once_at_the_ratio_of_the_screen():
    stamps, drawn = PixmapCache(2.0), []
    first = stamps.pixmap("a", (3.2, 4), drawn.append)
    assert (first.width(), first.height(), first.devicePixelRatio()) == (7, 8, 2.0)
    assert stamps.pixmap("a", (3.2, 4), drawn.append) is first
    assert len(drawn) == len(stamps) == 1
    assert stamps.pixmap("b", (0, 0), drawn.append).width() == 1


def test_beyond_the_budget_the_older_half_goes():
    stamps = PixmapCache(1.0, budget=400)
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
    stamps = PixmapCache(1.0, budget=400)
    for number in range(4):
        stamps.pixmap(number, (10, 10), red)
    stamps.forget(lambda key: key < 3)
    for number in range(4, 7):
        stamps.pixmap(number, (10, 10), red)
    assert len(stamps) == 4


def test_lengths_are_kept_while_the_scale_stays():
    stamps = PixmapCache(1.0)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        press = CachedPainter(painter, stamps)
        found = []
        for scale in (1.0, 2.0, 2.0, 3.0):
            stamps.begin_frame(scale)
            found.append(press.longest)
        assert found == [SHORTEST_BAND, SHORTEST_BAND, STEADY_LENGTH, SHORTEST_BAND]
        assert not press.is_paper
        assert CachedPainter(painter, None).is_paper
        assert CachedPainter(painter, None).longest == 0


def painted(stamps, put):
    picture = QImage(12, 12, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    with QPainter(picture) as painter:
        put(CachedPainter(painter, stamps))
    return {
        (x, y)
        for x in range(12)
        for y in range(12)
        if picture.pixelColor(x, y).name() == "#ff0000"
    }


def test_on_paper_and_screen_it_stands_at_the_same_place():
    wanted = {(x, y) for x in range(3, 7) for y in range(5, 9)}
    for stamps in (None, PixmapCache(1.0)):
        assert painted(stamps, lambda press: press.put("a", (3, 5), (4, 4), red)) == wanted
        assert painted(stamps, lambda press: press.put_passing((3, 5), red)) == wanted
    near = painted(PixmapCache(1.0), lambda press: press.put("a", (3.4, 4.6), (4, 4), red))
    assert near == wanted
    near = painted(PixmapCache(1.0), lambda press: press.put_passing((3.4, 4.6), red))
    assert near == wanted


def test_drawing_in_passing_leaves_the_painter_where_it_was():
    def twice(press):
        press.put_passing((3, 5), red)
        press.put_passing((3, 5), red)

    assert len(painted(None, twice)) == 16


WHITE = QColor("#FFFFFF")


def faded(put, *, ratio=1.0):
    """A white ground with a red strip upon which something is put."""
    picture = QImage(80, 40, QImage.Format.Format_RGB32)
    picture.fill(WHITE)
    with QPainter(picture) as painter:
        painter.fillRect(QRectF(0, 0, 80, 40), QColor("#FF0000"))
        put(CachedPainter(painter, PixmapCache(ratio)))
    return [picture.pixelColor(x, 20).green() for x in range(80)], picture


def test_words_fade_into_the_ground_right_of_an_edge():
    greens, picture = faded(lambda press: press.put_fade((10, 0), 40, "#FFFFFF", is_left=True))
    assert greens[:10] == [0] * 10
    assert greens[10] == 255, "at the edge all is ground"
    strip = greens[10 : 10 + int(FADE)]
    assert strip == sorted(strip, reverse=True)
    assert strip[-1] < 30
    assert greens[36:] == [0] * 44
    inset = int(PART_INSET)
    assert picture.pixelColor(10, inset - 1).green() == 0
    assert picture.pixelColor(10, inset + 1).green() == 255
    assert picture.pixelColor(10, 40 - inset).green() == 0


def test_and_left_of_one():
    greens, _ = faded(lambda press: press.put_fade((60, 0), 40, "#FFFFFF", is_left=False))
    strip = greens[60 - int(FADE) : 60]
    assert strip == sorted(strip)
    assert strip[-1] == 255
    assert greens[60:] == [0] * 20
    assert greens[: 60 - int(FADE)] == [0] * (60 - int(FADE))


def blue(painter):
    painter.fillRect(QRectF(0, 0, 60, 40), QColor("#0000FF"))


def test_only_so_many_pixels_of_a_kept_picture_are_put_and_they_fade():
    drawn = []

    def draw(painter):
        drawn.append(painter)
        blue(painter)

    def put(press):
        for _ in range(2):
            press.put_part("a", (10, 0), (60, 40), (draw, 40, "#FFFFFF"))

    greens, picture = faded(put)
    assert len(drawn) == 1
    blues = [x for x in range(80) if picture.pixelColor(x, 20).blue() == 255]
    assert (min(blues), max(blues)) == (10, 49)
    assert picture.pixelColor(12, 20).name() == "#0000ff"
    assert greens[49] == 255
    assert greens[23] == 0
    assert picture.pixelColor(55, 20).name() == "#ff0000"


def test_a_narrow_part_fades_over_all_of_it():
    _, picture = faded(lambda press: press.put_part("a", (10, 0), (60, 40), (blue, 8, "#FFFFFF")))
    blues = [x for x in range(80) if picture.pixelColor(x, 20).blue() == 255]
    assert (min(blues), max(blues)) == (10, 17)


def test_on_a_fine_screen_a_picture_stands_on_its_pixels():
    picture = QImage(24, 24, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(2.0)
    picture.fill(WHITE)
    with QPainter(picture) as painter:
        CachedPainter(painter, PixmapCache(2.0)).put("a", (3.3, 5.2), (4, 4), red)
    reds = [(x, y) for x in range(24) for y in range(24)
            if picture.pixelColor(x, y).name() == "#ff0000"]  # fmt: skip
    assert min(reds) == (7, 10)
    assert max(reds) == (14, 17)


def test_what_is_forgotten_is_drawn_again():
    stamps, drawn = PixmapCache(1.0), []
    stamps.pixmap("a", (4, 4), drawn.append)
    stamps.pixmap("b", (4, 4), drawn.append)
    stamps.forget(lambda key: key == "a")
    assert len(stamps) == 1
    stamps.pixmap("b", (4, 4), drawn.append)
    stamps.pixmap("a", (4, 4), drawn.append)
    assert len(drawn) == 3
