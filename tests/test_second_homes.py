"""What stands in one table and needs a place in another has it; where not, the file is named."""

import inspect
import json
import re
import sys
import tomllib
from dataclasses import fields
from enum import EnumType
from pathlib import Path
from typing import get_args

import pytest

from timeline_app import resources
from timeline_app.formats.report import scope
from timeline_app.languages.en.times import TIMES
from timeline_app.model import CHOICES, FACETS, NAMED, Edit, EventFilter, LaneBy, Level, edits
from timeline_app.pipeline import telling_anew
from timeline_app.store import (
    changes as event_changes,
)
from timeline_app.store import (
    checking,
    editing,
    event_fields,
    event_rows,
    history,
    migrations,
    names,
    open_store,
    overwriting,
    reading,
    rebuilding,
    replaying,
    salvaging,
    steps,
    withdrawing,
)
from timeline_app.store.conditions import IN_COLUMNS
from timeline_app.ui import naming, session_work, speech, step_names, view_state
from timeline_app.ui.editing import several
from timeline_app.ui.filters import conditions
from timeline_app.ui.palette.entries import PaletteGroup
from timeline_app.ui.printing import columns as printed
from timeline_app.ui.table import event_table, rows
from timeline_app.wording import changes, languages
from timeline_app.wording.language import language_of

OF_TEXTS = {by for by in NAMED if by is not LaneBy.TAG}
CONDITIONS = {field.name for field in fields(EventFilter)}
NUMBERS = {"since": 0, "until": 0, "known_by": 0, "minimum_confidence": 0.9}
COLUMNS = set(rows.TableColumn)
WINDOW = set(speech.languages())
PARTLY = {"events"}
"""Tables whose rows outlive the document that they name first."""
WORDLESS = {"mentioned"}
"""Tables that name a passage and say no word of it."""
NO_LOSS = {
    "document": {"event_links", "passage_rules", "sorted_words"},
    "event": {"audit", "edits", "touched"},
    "mention": {"ledger"},
}
"""Tables whose rows say something, or are made anew, without what that column names."""
ELSEWHERE = {name for name, one in CHOICES.items() if not one.is_name} - set(IN_COLUMNS)
FIXED = {name: one for name, one in CHOICES.items() if one.fixed}
LABELS = {
    one.default for edit in get_args(Edit) for one in fields(edit)
    if one.name == "label" and isinstance(one.default, str)
}  # fmt: skip
TOLD_ANEW = get_args(edits.ToldAnew)
INSTALLER = Path(__file__).parent.parent / ".packages" / "windows" / "timeline-app.iss"


def lexicon(name):
    path = resources.path("lexicons", "en", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


KINDS = lexicon("event_kinds")


def columns_of(table):
    """What persons can set of an event, by the table in which it stands."""
    return {
        name for field in event_fields.FIELDS.values() if field.table == table
        for name in field.columns
    }  # fmt: skip


def filtered(name):
    """A filter with this condition alone."""
    ticked = {
        one.field: frozenset({next(iter(one.of)) if isinstance(one.of, EnumType) else "1"})
        for one in CHOICES.values()
    }
    values = ticked | NUMBERS | {"text": "x", "level": Level.ALL}
    return EventFilter(**{name: values.get(name, 1)})


def words(sort):
    """What English has words for; the other languages have the same (tests/wording)."""
    start = f"{sort}."
    return {one.removeprefix(start) for one in language_of("en").phrases if one.startswith(start)}


OF_WHAT_IS_READ = [
    edit for edit, handler in editing.HANDLERS.items()
    if re.search(r"INTO (name|passage)_rules|fall_behind\(",
                 inspect.getsource(sys.modules[handler.__module__]))
]  # fmt: skip
"""Edits of which later readings know: their file writes a rule for them, or has all told anew."""
HOMES = [
    ("facet", FACETS, "BY of ui/naming.py", naming.BY),
    ("facet", FACETS, "LANES_BY of ui/naming.py", naming.LANES_BY),
    ("facet", FACETS, "THEN_BY of ui/naming.py", naming.THEN_BY),
    ("facet", CHOICES, "[words.facet] of resources/wording", words("facet")),
    ("lane of nothing", {one.nothing for one in FACETS.values() if one.nothing},
     "[words.nothing] of resources/wording", words("nothing")),
    ("facet of names", NAMED, "NAMES of ui/naming.py", naming.NAMES),
    ("heading of names", {one.heading for one in naming.NAMES.values()},
     "PaletteGroup of ui/palette/entries.py", set(PaletteGroup)),
    ("facet of names", OF_TEXTS, "[words.changes] of resources/wording", words("changes")),
    ("edit of names", {several.set_names(1, by, ()).label for by in NAMED},
     "_LABELS of ui/step_names.py", step_names._LABELS),
    *((f"value of {name}", one.fixed, f"[words.{one.sort}] of resources/wording", words(one.sort))
      for name, one in FIXED.items()),
    ("facet in no column", {one for one in ELSEWHERE if one in set(LaneBy)} | {""},
     "_ELSEWHERE of store/names.py", {*names._ELSEWHERE, ""}),
    ("field of an event", event_fields.FIELDS, "_WORDS of wording/changes.py", changes._WORDS),
    ("condition", CONDITIONS, "_READ of ui/view_state.py", view_state._READ),
    ("condition", CONDITIONS, "_ROWS of ui/filters/conditions.py",
     {name for names, _ in conditions._ROWS for name in names}),
    ("condition", CONDITIONS, "_ROWS of formats/report/scope.py",
     {name for name in CONDITIONS
      if scope.in_words(filtered(name), {}) != scope.in_words(EventFilter(), {})}),
    ("level", set(Level), "[words.scope] of resources/wording", words("scope")),
    ("field of an event", columns_of("events"), "_EVENT_COLUMNS of store/rebuilding.py",
     rebuilding._EVENT_COLUMNS),
    ("field of an event", columns_of("event_texts"), "_TEXT_COLUMNS of store/rebuilding.py",
     rebuilding._TEXT_COLUMNS),
    ("field of an event", columns_of("events") | columns_of("event_texts"),
     "_EVENTS of store/reading.py", re.findall(r"\w+", reading._EVENTS)),
    ("table that persons write", rebuilding._BY_PERSONS, "_FORGOTTEN of store/replaying.py",
     replaying._FORGOTTEN),
    ("edit", set(get_args(Edit)) - {edits.Together, edits.TakeBack},
     "HANDLERS of store/editing.py", editing.HANDLERS),
    ("label of an edit", LABELS, "_LABELS of ui/step_names.py", step_names._LABELS),
    ("edit after which events are told anew", TOLD_ANEW, "HANDLERS of pipeline/telling_anew.py",
     telling_anew.HANDLERS),
    ("edit after which events are told anew", TOLD_ANEW, "DOING of ui/session_work.py",
     session_work.DOING),
    ("edit of what is read", {one.__name__ for one in OF_WHAT_IS_READ},
     "_FAR_REACHING of store/history.py", history._FAR_REACHING),
    ("column", COLUMNS, "HEADINGS of ui/table/rows.py", rows.HEADINGS),
    ("column", COLUMNS - {rows.TableColumn.DATE}, "KEYS of ui/table/rows.py", rows.KEYS),
    ("column", COLUMNS - {rows.TableColumn.TITLE}, "WIDTHS of ui/table/event_table.py",
     event_table.WIDTHS),
    ("column", COLUMNS, "_SHARES of ui/printing/columns.py", printed._SHARES),
    ("column", {one.name.lower() for one in rows.KEYS} - {"kind"}, "_SORTED of store/reading.py",
     reading._SORTED),
    ("kind of event", KINDS, "[words.kind] of resources/wording", words("kind")),
    ("language of the window", WINDOW, "NAMES of ui/speech.py", speech.NAMES),
    ("language of the window", WINDOW, "resources/wording", set(languages())),
    ("language of the window", WINDOW, "[Languages] of .packages/windows/timeline-app.iss",
     set(re.findall(r'^Name: "(\w+)"; M', INSTALLER.read_text(encoding="utf-8"), re.MULTILINE))),
    ("language of the window", WINDOW, "resources/help",
     {one.name for one in resources.path("help").iterdir()}),
]  # fmt: skip
"""Of what kind, all that there is, the further home, and what has a place there."""


@pytest.mark.parametrize(
    ("kind", "told", "home", "has"), HOMES, ids=[f"{row[0]}: {row[2]}" for row in HOMES]
)
def test_what_is_added_stands_in_its_second_home_too(kind, told, home, has):
    assert len(told) > 1
    missing = sorted(getattr(one, "__name__", str(one)) for one in set(told) - set(has))
    assert not missing, f"{kind}: no place in {home} for {', '.join(missing)}"


def test_shares_of_the_paper_make_a_whole():
    assert sum(printed._SHARES.values()) == pytest.approx(1)


@pytest.fixture(scope="module")
def new(tmp_path_factory):
    """A new chronology."""
    with open_store(tmp_path_factory.mktemp("new") / "a.db", create=True) as store:
        yield store


@pytest.fixture(scope="module")
def columns(new):
    """The columns of each table of it."""
    read = new.connection.all
    return {
        name: {row[1] for row in read(f"PRAGMA table_info({name})")} for name in checking.TABLES
    }


def test_what_is_ticked_and_stands_in_no_column_is_counted(new):
    counted = new.facets._members(new.snapshots.asked())
    missing = {*ELSEWHERE, *map(str, NAMED)} - set(counted)
    assert not missing, f"_members of store/facets.py lacks {', '.join(sorted(missing))}"


def test_words_by_which_events_are_laned_stand_in_small_letters_in_one_table():
    lacking = {name for name, one in FIXED.items() if not one.sort}
    assert not lacking, f"CHOICES of model/facet.py names no sort for {', '.join(lacking)}"


def test_edits_that_stand_by_name_are_there():
    told = {edit.__name__ for edit in get_args(Edit)}
    assert set(history._FAR_REACHING) | event_changes._WHOLE <= told


def test_a_kind_that_its_sentence_decides_has_weights():
    several = set(lexicon("event_senses")["several"].split())
    path = resources.path("models", "en", "kinds.json")
    learned = set(json.loads(path.read_text(encoding="utf-8"))["kinds"])
    decided = {kind for kind, lemmas in KINDS.items() if several & set(lemmas.split())}
    assert len(decided) > 1
    missing = decided - learned
    assert not missing, f"resources/models/en/kinds.json knows no {', '.join(sorted(missing))}"


PACKAGE = Path(inspect.getfile(type(TIMES))).parents[1]
ASKED_BY_NAME = [
    "extraction/recounting.py", "extraction/labels.py", "languages/en/times/__init__.py",
    "languages/en/times/sharing.py",
]  # fmt: skip


@pytest.mark.parametrize("path", ASKED_BY_NAME)
def test_a_rule_for_dates_that_is_asked_for_by_name_is_there(path):
    known = [rule.name for rule in (*TIMES.rules, *TIMES.alone)]
    sorts = {name.partition(".")[0] for name in known}
    source = (PACKAGE / path).read_text(encoding="utf-8")
    asked = {
        name for name in re.findall(r'"(\w+\.\w+)"', source) if name.partition(".")[0] in sorts
    }
    assert asked
    lost = {name for name in asked if not any(one.startswith(name) for one in known)}
    assert not lost, f"{path} asks for rules that are not there: {', '.join(sorted(lost))}"


def test_what_tells_of_a_document_goes_with_it(columns):
    known = {name for name, _ in withdrawing.TABLES}
    told = {name for name, held in columns.items() if "document" in held}
    assert "passages" in told
    missing = told - known - PARTLY
    assert not missing, f"TABLES of store/withdrawing.py lacks {', '.join(sorted(missing))}"


def test_what_tells_of_an_event_or_a_passage_goes_with_it(columns):
    undone = {name: held for name, held in columns.items() if name in steps.KEYS}
    told = {name for name, held in undone.items() if "event" in held} - {"evidence"}
    assert "overrides" in told
    missing = told - {name for name, _ in event_rows.OF_EVENTS}
    assert not missing, f"OF_EVENTS of store/event_rows.py lacks {', '.join(sorted(missing))}"
    told = {name for name, held in undone.items() if "mention" in held} - {"ledger"}
    assert "mentioned" in told
    missing = told - set(steps.OF_MENTIONS)
    assert not missing, f"OF_MENTIONS of store/steps.py lacks {', '.join(sorted(missing))}"


def test_what_the_history_holds_of_what_was_withdrawn_is_overwritten(columns):
    told = {
        name for name, held in columns.items()
        if name in steps.KEYS and held & {"document", "event", "mention"}
    }  # fmt: skip
    assert "evidence" in told
    missing = told - set(overwriting._HANGS_ON) - WORDLESS
    assert not missing, f"_HANGS_ON of store/overwriting.py lacks {', '.join(sorted(missing))}"


@pytest.mark.parametrize("column", sorted(NO_LOSS))
def test_rows_that_say_nothing_without_what_is_lost_are_not_saved(columns, column):
    told = {name for name, held in columns.items() if column in held} - NO_LOSS[column]
    looked_for = [*salvaging._UNREADABLE, *(one[:2] for one in checking.CELLS)]
    missing = told - {name for name, broken in looked_for if f"{column} NOT IN" in broken}
    homes = "_UNREADABLE of store/salvaging.py or CELLS of store/checking.py"
    assert not missing - PARTLY, f"{homes} lacks {', '.join(sorted(missing))}"


def test_rows_without_a_number_are_found_by_a_key(columns):
    told = {name for name, held in columns.items() if "id" not in held}
    assert "pages" in told
    missing = told - salvaging._KEYS.keys()
    homes = "KEYS of store/steps.py and _KEYS of store/salvaging.py"
    assert not missing, f"{homes} lack {', '.join(sorted(missing))}"


def test_a_table_of_a_later_version_is_no_loss_of_an_older_file():
    made = " ".join(one for some in migrations._STAND_INS.values() for one in some)
    told = set(re.findall(r"CREATE TEMP TABLE (\w+)", made))
    assert "eras" in told
    missing = told - salvaging._LATER - salvaging._LEFT
    assert not missing, f"_LATER of store/salvaging.py lacks {', '.join(sorted(missing))}"
