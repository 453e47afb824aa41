"""Whatever a person reads in the window goes through the seam, and the tables are of today."""

import ast
import re
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QTranslator

from timeline_app import formats
from timeline_app.model import CHOICES, Aspect, LaneBy, edits
from timeline_app.model.sureness import Sureness
from timeline_app.pipeline import Phase
from timeline_app.ui import naming, speech, step_names
from timeline_app.ui.dates import rows
from timeline_app.ui.dialogs import format_words, import_dialog
from timeline_app.ui.palette import entries

UI = Path(speech.__file__).parent
MODULES = sorted(UI.rglob("*.py"))
SILENT = {
    "setObjectName", "setProperty", "property", "remember", "text", "flag", "number", "getattr",
    "icon", "path", "setStyle", "strftime", "isinstance", "cast", "TypeVar", "compile",
}  # fmt: skip
"""Calls whose words nobody reads."""
SPEAKING = {"tr", "tr_n", "later", "partial"}
KEY = re.compile(
    r"((Ctrl|Alt|Shift)\+.*|Esc|Tab|Backspace|Space|Return|Enter|Home|End|PgUp|PgDown|Up|Down|Left"
    r"|Right|Del|F\d+|[A-Z])"
)
UNSAID = {
    "a window has one": "a fault of our own",
    "Change xs": "stays English in the file",
    "bringing in": "a step that is shown nowhere",
    "one tells": "a value of the model",
    "no person named": "a key of the table beside it",
    "no organisation named": "a key of the table beside it",
    "no place named": "a key of the table beside it",
    "no tag": "a key of the table beside it",
    "no document": "a key of the table beside it",
    "Letter": "a sheet of paper has one name",
    "Inter": "a typeface has one name",
    "Window": "the name of the context in the tables",
    "English": "a language is called as it calls itself",
    "Deutsch": "a language is called as it calls itself",
    "Take back “{step}”": "stays English in the file",
    "Withdrawn: {name}": "stays English in the file",
    "Keep {name} apart": "stays English in the file",
    "About": "a class", "Licences": "a class", "Preferences": "a class", "Privacy": "a class",
}  # fmt: skip
"""What looks like words for people and is none, with the reason."""


def silent_nodes(tree):
    """Docstrings, types, faults of our own, keys, and what stands in a call that says it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise):
            yield from ast.walk(node)
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            yield from ast.walk(part) if part is not None else ()
        for kind, parts in SILENT_PARTS.items():
            if isinstance(node, kind):
                yield from parts(node)


def of_body(node):
    texts = (inner.value for inner in node.body if isinstance(inner, ast.Expr))
    return (text for text in texts if isinstance(text, ast.Constant))


def of_call(node):
    called = node.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    is_silent = name in SILENT | SPEAKING
    return (*node.args, *(word.value for word in node.keywords)) if is_silent else ()


def of_list(node):
    return ast.walk(node.value) if "__all__" in map(ast.unparse, node.targets) else ()


SILENT_PARTS = {
    (ast.Module, ast.ClassDef, ast.FunctionDef): of_body,
    ast.Subscript: lambda node: ast.walk(node.slice),
    ast.Compare: lambda node: (node.left, *node.comparators),
    ast.Assign: of_list,
    ast.Call: of_call,
}
"""What of a kind of statement nobody reads."""


def is_for_people(text):
    """Several words, or one with a capital or with an ellipsis, and no key, code or style."""
    if KEY.fullmatch(text) or re.search(r"[\\#<>]|\w\.\w|\w:\s*\w+;|^\W*$|px\b|\*\.|: \{", text):
        return False
    letters = sum(map(str.isalpha, text))
    is_name = re.fullmatch(r"&?[A-Z][a-z&]+…?", text)
    return letters > 1 and bool(is_name or " " in text.strip() or "…" in text)


def left_out(path):
    """The words of a module that go round the seam."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = set(map(id, silent_nodes(tree)))
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "x" for part in node.values]
            silent.update(map(id, node.values))
            text = "".join(parts)
            is_sentence = len(re.findall(r"[a-z]{2,}", text)) > 1  # glued of pieces
        else:
            text = node.value if isinstance(node, ast.Constant) else None
            is_sentence = isinstance(text, str)
        if is_sentence and is_for_people(text) and text not in UNSAID:
            yield text


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(UI)))
def test_no_words_go_round_the_seam(path):
    assert list(left_out(path)) == []


def test_words_beside_the_seam_would_be_found(tmp_path):
    module = tmp_path / "m.py"
    module.write_text(
        '"""A docstring."""\n'
        'A = label("Nothing is open here")\n'
        'B = button("Open…")\n'
        'C = f"{count} events of {total} are shown"\n'
        'D = tr("Said as it should be")\n'
        'E.setObjectName("Some name here")\n'
        'F = "Ctrl+Shift+K"\n'
    )
    assert set(left_out(module)) == {
        "Nothing is open here", "Open…", "x events of x are shown",
    }  # fmt: skip


SAID = translations.sentences(translations.SOURCES)
TABLES = sorted(translations.TABLES.glob("timeline_*.ts"))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_is_of_today(table):
    """``python .packages/translations.py`` makes it so."""
    text = table.read_text(encoding="utf-8")
    assert translations.updated(SAID, text, translations.language_of(table)) == text


@pytest.mark.parametrize(
    "table", [one for one in TABLES if one != translations.TEMPLATE], ids=lambda table: table.stem
)
def test_a_table_is_whole_and_fits_its_sentences(table, tmp_path):
    """Everything is said, with the same braces, in as many forms as the language has."""
    text = table.read_text(encoding="utf-8")
    language = translations.language_of(table)
    told = translations.translated(text)
    for said in SAID:
        forms = told[said.key]
        assert all(forms), said.text
        assert len(forms) == (translations.PLURALS.get(language, 2) if said.singular else 1)
        for form in forms:
            names = set(re.findall(r"{[\w.]*}", said.text))
            found = set(re.findall(r"{[\w.]*}", form))
            # A form of a certain number may spell it: one event, no event.
            assert found == names or (said.singular and found == names - {"{n}"}), form
            assert ("…" in form) == ("…" in said.text), form
    target = tmp_path / "made.qm"
    translations.compile_table(table, target)
    assert target.read_bytes() == table.with_suffix(".qm").read_bytes(), "compile it anew"


def test_a_new_sentence_is_unfinished_and_an_old_one_goes():
    one, two = translations.Said("One"), translations.Said("Two", "a number")
    count = translations.Said("{n} rows", singular="{n} row")
    first = translations.updated([one, two, count], "", "ar")
    assert first.count('type="unfinished"') == 3
    assert first.count("<numerusform>") == 6
    known = first.replace(
        "<source>Two</source>\n            <comment>a number</comment>\n            <translation "
        'type="unfinished"></translation>',
        "<source>Two</source>\n            <comment>a number</comment>\n            <translation>"
        "Zwei</translation>",
    )
    later = translations.updated([two, count], known, "ar")
    assert translations.translated(later)["Two", "a number"] == ["Zwei"]
    assert "One" not in later


def test_words_that_are_no_literal_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    (tmp_path / "m.py").write_text("tr_n(one, many, 3)\n")
    with pytest.raises(ValueError, match="literals"):
        translations.sentences(tmp_path)


def test_the_names_of_the_model_are_all_said():
    told = [*CHOICES, *Aspect, *Sureness]
    words = [*naming.HEADINGS.values(), *naming.ASPECTS.values(), *naming.SURENESS.values()]
    plain = [naming.capitalised(one) for one in told]
    assert words == ["To check" if one == "Finding" else one for one in plain]
    assert [naming.BY[by] for by in LaneBy] == [f"By {by}" for by in LaneBy]
    assert [naming.LANES_BY[by] for by in LaneBy] == [f"Lanes by {by}" for by in LaneBy]


def test_what_the_table_of_formats_says_is_known():
    told = {one.title for one in formats.formats()} | set(formats.CARRIED.values())
    told |= {heading for heading, _ in formats.by_kind(formats.formats())}
    for option in formats.OPTIONS.values():
        told |= {option.title, format_words.meant(option.help)}
    assert told == format_words.WORDS


@pytest.mark.parametrize("one", formats.formats(), ids=lambda one: one.name)
def test_what_is_lost_is_told_as_the_formats_tell_it(one):
    assert format_words.loss_told(one) == formats.loss_in_words(one)


def test_every_label_of_an_edit_is_known():
    labels = {
        field.default
        for edit in vars(edits).values()
        if isinstance(edit, type) and hasattr(edit, "__dataclass_fields__")
        for name, field in edit.__dataclass_fields__.items()
        if name == "label" and isinstance(field.default, str)
    }
    assert len(labels) > 20
    assert labels - step_names._LABELS == set()


@pytest.mark.parametrize(
    "label",
    [
        "Hide event", "Hide event (1,204)", "Take back “Hide event”", "Keep Ana apart",
        "Take back “Take back “Hide event””", "Bring in 1 row", "Bring in 1,204 rows",
        "Withdrawn: a.txt, b.txt", "words of a newer version", "",
    ],
)  # fmt: skip
def test_a_step_is_told_in_english_as_it_is_kept(label):
    assert step_names.told(label) == label


@pytest.mark.parametrize(
    ("label", "told"),
    [("Bring in 1,204 rows", "1.204 Zeilen übernehmen"),
     ("Withdrawn: a.txt", "Zurückgezogen: a.txt"),
     ("Not an event", "Kein Ereignis"), ("Same event", "Dasselbe Ereignis")],
)  # fmt: skip
def test_a_step_is_told_in_the_language_of_the_window(label, told, in_german):
    assert step_names.told(label) == told


def test_every_phase_of_an_import_is_said():
    assert set(Phase) == import_dialog._PHASES


@pytest.mark.parametrize("language", speech.languages()[1:])
@pytest.mark.parametrize("group", [rows.DateGroup, entries.PaletteGroup])
def test_no_two_groups_have_one_name(language, group):
    """They would be one group: the names are the values."""
    table = QTranslator()
    assert table.load(str(speech.table_of(language)))
    told = [table.translate(speech.CONTEXT, str(one)) for one in group]
    assert all(told)
    assert len(set(told)) == len(group)
