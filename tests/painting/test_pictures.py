"""Pictures of the timeline: complete, legible, and of the height that they need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import towns
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app import chart, painting
from timeline_app.model import moment
from timeline_app.painting import crowds
from timeline_app.painting.pixmap_cache import CachedPainter

ROOT = Path(__file__).resolve().parents[2]


def test_the_profile_of_a_crowd_shows_no_seams():
    """It is painted in pieces; where one ends and the next begins the colour must not thin."""
    step, tall = 3.3, 40.0
    counts = tuple(1 + (number * 7919) % 50 for number in range(500))
    area = chart.Rect(10.4, 5.0, step * 500, tall)
    density = chart.Density(0, 10.4, step, counts, 50, area, since=0, cell=60)
    image = QImage(1_700, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        crowds.draw_density(CachedPainter(painter, None), density, painting.LIGHT)
    foot = {image.pixel(x, 43) for x in range(12, 1_650)}
    assert len(foot) == 1


def test_a_low_picture_is_drawn_with_labels_and_never_cropped(town, lines):
    picture = painting.compose(town, lines, width=1_000, height=420)
    assert picture.height <= 421
    tally = picture.scene.tally
    assert tally.drawn + tally.clustered == 6
    assert all(box.y + box.height <= picture.scene.height + 1 for box in picture.scene.lanes)


def test_without_a_height_it_grows_as_tall_as_it_needs(town, lines):
    scene = painting.compose(town, lines, width=700).scene
    assert scene.tally.drawn == 6
    assert scene.scroll_most < 1


def test_a_stretch_of_time_instead_of_all(town, lines):
    picture = painting.compose(
        town, lines, since=moment.at(2020, 3, 20), until=moment.at(2020, 4, 20)
    )
    assert picture.scene.view.since == pytest.approx(moment.at(2020, 3, 20), abs=2)
    assert picture.scene.tally.earlier == 1


def test_sources_are_listed_below(town, lines):
    plain = painting.compose(town, lines, width=900)
    listed = painting.compose(town, lines, width=900, sources=["Register 1", "Register 2"])
    assert listed.height == plain.height
    assert listed.scene.height < plain.scene.height


def test_without_a_legend(town, lines):
    assert painting.compose(town, lines).scene.legend
    assert not painting.compose(town, lines, legend=False).scene.legend


def test_painting_knows_no_widgets():
    code = "import sys, timeline_app.painting; print('PySide6.QtWidgets' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("days", [1, 30, 3_000])
def test_a_picture_grows_until_every_title_is_drawn(days):
    picture = painting.compose(towns.crowded(200, days=days), towns.numbered, every=True)
    labels = [item.label for item in picture.scene.items if item.label is not None]
    assert picture.titles == picture.events == len(labels) == 200
    plot = picture.scene.plot
    for number, label in enumerate(labels):
        assert plot.x <= label.x
        assert label.right <= plot.right
        assert plot.y <= label.y
        assert label.bottom <= picture.height
        assert not any(label.touches(other) for other in labels[:number])
    assert not picture.scene.clusters
    assert not picture.scene.densities


def test_what_goes_on_beyond_a_sheet_is_named_where_it_begins():
    days = towns.crowded(80, days=40)
    _, sheets = painting.sheets(days, towns.numbered, width=1_000, height=600)
    for sheet in sheets:
        long = [item for item in sheet.scene.items if item.right > sheet.scene.plot.right]
        assert all(item.label.right <= sheet.scene.plot.right for item in long)


def test_of_too_many_for_one_picture_none_is_lost_but_their_titles():
    picture = painting.compose(towns.crowded(6_000), towns.numbered, every=True)
    assert picture.titles < picture.events == 6_000
    tally = picture.scene.tally
    assert tally.drawn + tally.clustered == 6_000


def test_a_height_that_was_asked_for_holds_though_every_title_was():
    crowd = towns.crowded(200, days=30)
    low = painting.compose(crowd, towns.numbered, width=700, height=400, every=True)
    whole = painting.compose(crowd, towns.numbered, width=700, every=True)
    plain = painting.compose(crowd, towns.numbered, width=700)
    assert low.height <= 401
    assert low.titles < whole.titles == 200
    assert plain.height < whole.height
