"""The one routine for screen and paper: order, what is chosen on top, nothing cut in two."""

from dataclasses import replace

import pytest
import towns
from painted import GROUND, PLOT, SIZES, Painted, as_before, scene

from timeline_app import chart, painting
from timeline_app.chart import Cluster, Detail, DrawnEvent, Rect
from timeline_app.painting import DARK, LIGHT, THEMES, paint
from timeline_app.painting.pixmap_cache import PixmapCache

NO_LINES = {}


def painted(made, lines=NO_LINES, theme=LIGHT, stamps=None, *, size=(900, 600)):
    return Painted(
        lambda press: paint(press.painter, made, theme, lines, stamps=stamps), size=size
    )


def pin(number=1, x=400.0, y=300.0, **changes):
    told = DrawnEvent(number, 0, Detail.LABEL, 0, 0, True, x, x, y, 0.0, -1.0, 0, None, False)
    return told._replace(**changes)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_an_empty_scene_is_all_ground_and_no_pixel_is_left_out(theme):
    made = painted(scene(), theme=theme)
    assert not any(made.row(y, GROUND) for y in range(0, 600, 7))
    assert made.at(500, 400) == theme.background.lower()


def test_what_is_to_be_said_of_an_empty_plot_stands_in_its_middle():
    made = painted(scene(notice="IIIIIIII"))
    plain = painted(scene())
    down, across = (made.pixels != plain.pixels).nonzero()
    changed = list(zip(across.tolist(), down.tolist(), strict=True))
    assert sum(x for x, _ in changed) / len(changed) == pytest.approx(
        PLOT.x + PLOT.width / 2, abs=3
    )
    assert max(y for _, y in changed) == pytest.approx(PLOT.y + PLOT.height / 2, abs=2)


def test_nothing_of_the_plot_is_painted_beside_it():
    items = pin(x=PLOT.x - 4), pin(2, y=PLOT.bottom + 4), pin(3, y=PLOT.y - 4)
    made, plain = painted(scene(items=items)), painted(scene())
    for x, y in ((146, 300), (400, int(PLOT.bottom) + 3), (400, int(PLOT.y) - 3)):
        assert made.at(x, y) == plain.at(x, y)
    assert made.at(PLOT.x + 2, 300) != plain.at(PLOT.x + 2, 300)
    assert made.at(400, PLOT.bottom - 1) != plain.at(400, PLOT.bottom - 1)


def card(number, x, *, y=300.0):
    return pin(number, 300.0, y, detail=Detail.CARD, label=Rect(x, y - 21, 200.0, 42.0))


TOLD = towns.words


def shade(made, x, y):
    return made.image.pixelColor(int(x), int(y)).name()


CHOSEN = {
    "none": {}, "first": {"selection": frozenset({1})}, "second": {"selection": frozenset({2})},
    "pointed": {"hover": 1},
}  # fmt: skip


def test_what_is_selected_or_pointed_at_lies_over_the_others():
    items = card(1, 320.0), card(2, 320.0)
    pictures = {
        name: bytes(painted(scene(items=items, **told), TOLD([1, 2])).image.constBits())
        for name, told in CHOSEN.items()
    }
    assert len(set(pictures.values())) == 4
    only = painted(scene(items=items[:1], selection=frozenset({1})), TOLD([1]))
    both = painted(scene(items=items, selection=frozenset({1})), TOLD([1, 2]))
    assert all(shade(only, x, 300) == shade(both, x, 300) for x in range(330, 510))


def ring(made, plain):
    return (made.pixels[300] != plain.pixels[300]).nonzero()[0].tolist()


def test_what_the_keyboard_is_at_has_a_ring_about_its_words_or_its_mark():
    bare, words = pin(), card(1, 320.0)
    for item, left, right in ((bare, 389, 410), (words, 316, 523)):
        lines = TOLD([1])
        made, plain = (painted(scene(items=(item,), focus=focus), lines) for focus in (1, 0))
        changed = ring(made, plain)
        assert changed[0] == pytest.approx(left, abs=1.5)
        assert changed[-1] == pytest.approx(right, abs=1.5)


def test_a_cluster_at_the_keyboard_has_a_ring_too():
    crowd = Cluster(0, 400.0, 300.0, 12, 0, 1)
    made, plain = (painted(scene(clusters=(crowd,), crowd=chosen)) for chosen in (crowd, None))
    changed = ring(made, plain)
    half = SIZES.cell * 0.86 / 2
    assert changed[0] == pytest.approx(400 - half, abs=2)
    assert changed[-1] == pytest.approx(399 + half, abs=2)


@pytest.mark.parametrize(
    ("y", "is_drawn"), [(PLOT.y - 21, False), (PLOT.y + 5, True), (PLOT.bottom + 21, False)]
)
def test_clusters_out_of_sight_are_not_drawn(y, is_drawn):
    crowd = Cluster(0, 400.0, y, 12, 0, 1)
    made, plain = painted(scene(clusters=(crowd,))), painted(scene())
    assert (made.image != plain.image) == is_drawn


def test_words_that_go_on_beyond_the_plot_fade_on_the_screen_and_not_on_paper():
    item = pin(1, 200.0, detail=Detail.CARD, label=Rect(100.0, 279.0, 200.0, 42.0))
    made = scene(items=(item,))
    screen, paper = painted(made, TOLD([1]), stamps=PixmapCache(1.0)), painted(made, TOLD([1]))
    assert screen.at(149, 300) == LIGHT.background.lower()
    assert paper.at(149, 300) != LIGHT.background.lower()
    right = pin(1, 800.0, detail=Detail.CARD, label=Rect(780.0, 279.0, 200.0, 42.0))
    screen = painted(scene(items=(right,)), TOLD([1]), stamps=PixmapCache(1.0))
    assert screen.at(PLOT.right - 1, 300) == LIGHT.background.lower()


def test_a_card_is_tied_to_its_mark_by_a_line_and_a_label_is_not():
    for side, x in ((340.0, 330), (40.0, 260)):
        item = card(1, side)
        made = painted(scene(items=(item,)), TOLD([1]))
        assert made.at(x, 300) != LIGHT.background.lower()
        label = item._replace(detail=Detail.LABEL)
        assert painted(scene(items=(label,)), TOLD([1])).at(x, 300) == LIGHT.background.lower()


@pytest.mark.parametrize(
    ("left", "right", "is_drawn"),
    [(900.0, 990.0, False), (0.0, 148.0, False), (800.0, 990.0, True), (0.0, 200.0, True)],
)
def test_bands_beside_the_plot_are_not_drawn(left, right, is_drawn):
    item = pin(is_pin=False, left=left, right=right)
    made, plain = painted(scene(items=(item,))), painted(scene())
    assert (made.image != plain.image) == is_drawn


def town_scene(town, lines, width=900, height=600):
    return painting.compose(town, lines, width=width, height=height).scene


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_paper_and_screen_show_the_same(town, lines, theme):
    made = town_scene(town, lines)
    words = lines([item.id for item in made.items])
    paper, screen = (painted(made, words, theme, stamps) for stamps in (None, PixmapCache(1.0)))
    channels = [made.pixels.view("uint8").astype(int) for made in (paper, screen)]
    far = (abs(channels[0] - channels[1]) > 60).sum()
    assert far < 0.01 * channels[0].size


def test_a_second_frame_from_the_same_stamps_is_the_same_picture(town, lines):
    made, stamps = town_scene(town, lines), PixmapCache(1.0)
    words = lines([item.id for item in made.items])
    first, second, third = (painted(made, words, stamps=stamps).image for _ in range(3))
    assert second == third
    assert first.size() == second.size()
    kept = len(stamps)
    painted(made, words, stamps=stamps)
    assert len(stamps) == kept


def test_links_of_what_is_selected_are_dark(town, lines):
    made = town_scene(town, lines)
    assert made.links
    one = made.links[0]
    chosen, other = (
        painted(replace(made, selection=frozenset({number}))).image for number in (one.before, 999)
    )
    assert chosen != other


def test_a_scene_without_a_word_known_is_still_drawn(town, lines):
    made = town_scene(town, lines)
    assert painted(made).image != painted(made, lines([item.id for item in made.items])).image


def test_it_takes_any_scene_of_the_smallest_windows(town, lines):
    for width, height in ((200, 120), (320, 240)):
        sizes = chart.sizes_for(width, height)
        made = scene(
            width=width,
            height=height,
            sizes=sizes,
            plot=Rect(sizes.gutter, sizes.plot_top, 60, 40),
        )
        assert painted(made, size=(width, height)).at(0, 0) == LIGHT.background.lower()


def test_the_town_is_drawn_as_before(town, lines):
    made = town_scene(town, lines)
    words = {number: line for number, line in lines(range(1, 7)).items() if number != 5}
    chosen = replace(made, selection=frozenset({1}), hover=2, focus=4, notice="Nothing more")

    def put(press):
        paint(press.painter, chosen, DARK, words)

    assert as_before("paint", put)
