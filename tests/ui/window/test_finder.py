"""What the palette finds in a chronology, and what each row does."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from timeline_app.model import LaneBy, edits, moment
from timeline_app.ui.palette.entries import PaletteGroup
from timeline_app.ui.window.finder import MOST_PASSAGES, _found


@pytest.fixture
def finder(qtbot, desk, id_of):
    mayor = id_of("Mayor opens the bridge")
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.apply(
            edits.SetNames(mayor, LaneBy.PERSON, ("Ana Silva",), "x"),
            edits.SetTags(mayor, ("opening-day",)),
        )
    QTest.qWait(1)
    while LaneBy.TAG not in desk.session.shown.counts:
        QTest.qWait(5)
    desk.finder.begin()
    return desk.finder


def entry(finder, typed, group, words=""):
    return next(one for one in finder.find(typed) if one.group is group and words in one.words)


def more(found):
    return {one.words: one for one in found.more()}


@pytest.mark.parametrize(
    ("typed", "groups"),
    [
        (">", {PaletteGroup.DO, PaletteGroup.HELP}), ("@", {PaletteGroup.PEOPLE,
        PaletteGroup.ORGANISATIONS}),
        ("#", {PaletteGroup.TAGS}), ("/ 3 May 2020", {PaletteGroup.DATES}),
    ],
)  # fmt: skip
def test_a_sign_leaves_its_groups_alone(finder, typed, groups):
    found = {one.group for one in finder.find(typed)}
    assert found
    assert found <= groups
    assert finder.letters(typed) == typed[1:].strip()


def test_a_person_is_shown_alone_has_a_card_and_lanes(desk, finder):
    found = entry(finder, "@ana", PaletteGroup.PEOPLE)
    assert (found.words, found.meta) == ("Ana Silva", "1 event")
    found.run()
    assert desk.session.filter.people == {"Ana Silva"}
    further = more(found)
    further["Lanes by person"].run()
    assert desk.session.lane_by is LaneBy.PERSON
    further["Open the card of Ana Silva"].run()
    assert desk.stages.stage == "name"
    further["Search passages for “Ana Silva”"].run()
    assert desk.session.filter.text == "Ana Silva"
    assert desk.panes.is_showing("hits")


def test_a_tag_has_no_card(desk, finder):
    found = entry(finder, "#opening", PaletteGroup.TAGS)
    assert not any("card" in words for words in more(found))
    more(found)["Show only opening-day"].run()
    assert desk.session.filter.tags == {"opening-day"}


def test_a_document_is_read_or_shown_alone(desk, finder):
    found = entry(finder, "report", PaletteGroup.DOCUMENTS)
    more(found)["Read it"].run()
    assert desk.panes.source.opened.document.title == "Report"
    more(found)["Show only what it tells"].run()
    assert desk.session.filter.documents


def test_a_date_is_gone_to_or_shown_alone(desk, finder):
    entry(finder, "12 March 1987", PaletteGroup.DATES, "Go to").run()
    since, until = desk.timeline.visible_range()
    assert abs((since + until) / 2 - moment.at(1987, 3, 12, 12)) < 60
    entry(finder, "12 March 1987", PaletteGroup.DATES, "Show only").run()
    assert desk.session.filter.since == moment.at(1987, 3, 12)


def test_an_event_offers_what_its_menu_does(desk, finder, id_of):
    found = entry(finder, "council", PaletteGroup.EVENTS)
    found.run()
    assert desk.session.selection == (id_of("Council meets"),)
    assert found.mark.startswith("#")
    more(found)["Copy event with source"].run()
    assert desk.status.currentMessage() == "Copied the event with its sources."


def test_what_was_done_last_stands_there_before_anything_is_typed(desk, finder):
    desk.menus.run("view.documents")
    found = finder.find("")
    assert (found[0].group, found[0].words) == (PaletteGroup.DONE, "Documents")
    assert {one.group for one in found} == {PaletteGroup.DONE, PaletteGroup.NOW}


def test_the_nearest_word_is_one_of_the_commands_names_or_titles(finder):
    assert finder.nearest("concil").casefold() == "council"
    assert finder.nearest("") == ""


def test_a_key_can_be_changed_from_its_row(desk, finder):
    found = entry(finder, ">fit all", PaletteGroup.DO)
    assert found.keys
    assert "Change the key of “Fit all”" in more(found)


def test_with_nothing_open_only_commands_and_help_are_found(window):
    finder = window.shell.finder
    finder.begin()
    assert {one.group for one in finder.find("bridge")} <= {PaletteGroup.DO, PaletteGroup.HELP}
    assert finder.find("")


def test_a_file_that_could_not_be_read_is_no_document_to_read(finder):
    row = finder._documents[0]
    finder._documents = [replace(row, document=None), *finder._documents[1:]]
    found = [one.words for one in finder.find("") if one.group is PaletteGroup.DOCUMENTS]
    found += [one.words for one in finder.find("t") if one.group is PaletteGroup.DOCUMENTS]
    assert row.title not in found


@pytest.mark.parametrize(
    ("passages", "documents", "words"),
    [
        (1, 1, "1 in 1 document"), (12, 3, "12 in 3 documents"),
        (MOST_PASSAGES, 40, f"{MOST_PASSAGES:,} or more in 40 documents"),
    ],
)  # fmt: skip
def test_passages_are_counted_as_far_as_they_were_looked_for(passages, documents, words):
    assert _found(passages, documents) == words
