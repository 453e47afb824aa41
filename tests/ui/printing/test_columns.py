"""The list and the story as columns of a sheet."""

from paper import on_one_line, printed_to

from timeline_app.review import StoryPieceKind, silence_in_words
from timeline_app.ui.actions import print_actions


def test_the_story_on_paper(desk, reading, tmp_path):
    sheets = printed_to(print_actions._story(desk.context), tmp_path / "story.pdf")
    text = on_one_line(" ".join(sheets))
    for part in ("May 2020", "Mayor opens the bridge", "Letter, para. 1", "Council meets"):
        assert part in text
    assert sheets[0].startswith("The bridge")
    assert f"1 of {len(sheets)}" in sheets[0]


def test_the_list_on_paper_stands_in_its_order(desk, tmp_path):
    desk.panes.table.sortByColumn(1, desk.panes.table.horizontalHeader().sortIndicatorOrder())
    (sheet,) = printed_to(print_actions._list(desk.context), tmp_path / "list.pdf")
    text = on_one_line(sheet)
    rows = [row.texts[1] for row in desk.panes.table.first_rows(100)]
    assert rows == sorted(rows)
    assert [text.index(title) for title in rows] == sorted(text.index(title) for title in rows)
    assert f"{len(rows)} of {len(rows)} events" in text


def test_a_silence_of_the_story_stands_on_paper_too(qtbot, desk, reading, tmp_path):
    reading.set_measure(10)
    silent = StoryPieceKind.SILENCE
    qtbot.waitUntil(lambda: silent in reading.column.story.parts, timeout=20_000)
    story = reading.column.story
    told = silence_in_words(story.item(list(story.parts).index(silent)).value)
    sheets = printed_to(print_actions._story(desk.context), tmp_path / "story.pdf")
    assert told in on_one_line(" ".join(sheets))
