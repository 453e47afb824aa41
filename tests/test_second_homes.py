"""What stands in one table and needs a place in another has it; where not, the file is named."""

import re
import tomllib
from dataclasses import fields
from enum import EnumType
from typing import get_args

import pytest

from timeline_app import resources
from timeline_app.formats.report import scope
from timeline_app.model import CHOICES, FACETS, NAMED, Edit, EventFilter, LaneBy, Level, edits
from timeline_app.store import (
    checking,
    editing,
    event_fields,
    migrations,
    open_store,
    salvaging,
    withdrawing,
)
from timeline_app.store.reading import _SORTED
from timeline_app.ui import naming, speech, step_names, view_state
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
KINDS = tomllib.loads(
    resources.path("lexicons", "en", "event_kinds.toml").read_text(encoding="utf-8")
).keys()


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
    ("field of an event", event_fields.FIELDS, "_WORDS of wording/changes.py", changes._WORDS),
    ("condition", CONDITIONS, "_READ of ui/view_state.py", view_state._READ),
    ("condition", CONDITIONS, "_ROWS of ui/filters/conditions.py",
     {name for names, _ in conditions._ROWS for name in names}),
    ("condition", CONDITIONS, "_ROWS of formats/report/scope.py",
     {name for name in CONDITIONS
      if scope.in_words(filtered(name), {}) != scope.in_words(EventFilter(), {})}),
    ("level", set(Level), "[words.scope] of resources/wording", words("scope")),
    ("edit", set(get_args(Edit)) - {edits.Together, edits.TakeBack},
     "HANDLERS of store/editing.py", editing.HANDLERS),
    ("column", COLUMNS, "HEADINGS of ui/table/rows.py", rows.HEADINGS),
    ("column", COLUMNS - {rows.TableColumn.DATE}, "KEYS of ui/table/rows.py", rows.KEYS),
    ("column", COLUMNS - {rows.TableColumn.TITLE}, "WIDTHS of ui/table/event_table.py",
     event_table.WIDTHS),
    ("column", COLUMNS, "_SHARES of ui/printing/columns.py", printed._SHARES),
    ("column", {one.name.lower() for one in rows.KEYS} - {"kind"}, "_SORTED of store/reading.py",
     _SORTED),
    ("kind of event", KINDS, "[words.kind] of resources/wording", words("kind")),
    ("language of the window", WINDOW, "NAMES of ui/speech.py", speech.NAMES),
    ("language of the window", WINDOW, "resources/wording", set(languages())),
    ("language of the window", WINDOW, "resources/help",
     {one.name for one in resources.path("help").iterdir()}),
]  # fmt: skip
"""Of what kind, all that there is, the further home, and what has a place there."""


@pytest.mark.parametrize(
    ("kind", "told", "home", "has"), HOMES, ids=[f"{row[0]}: {row[2]}" for row in HOMES]
)
def test_what_is_added_stands_in_its_second_home_too(kind, told, home, has):
    assert len(told) > 1
    missing = sorted(map(str, set(told) - set(has)))
    assert not missing, f"{kind}: no place in {home} for {', '.join(missing)}"


def test_shares_of_the_paper_make_a_whole():
    assert sum(printed._SHARES.values()) == pytest.approx(1)


@pytest.fixture(scope="module")
def columns(tmp_path_factory):
    """The columns of each table of a new chronology."""
    with open_store(tmp_path_factory.mktemp("new") / "a.db", create=True) as store:
        read = store.connection.all
        return {
            name: {row[1] for row in read(f"PRAGMA table_info({name})")}
            for name in checking.TABLES
        }


def test_what_tells_of_a_document_goes_with_it(columns):
    known = {name for name, _ in withdrawing._TABLES}
    told = {name for name, held in columns.items() if "document" in held}
    assert "passages" in told
    missing = told - known - PARTLY
    assert not missing, f"_TABLES of store/withdrawing.py lacks {', '.join(sorted(missing))}"


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
