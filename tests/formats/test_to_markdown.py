"""Markdown: headings, footnotes that are footnotes, and words that mean nothing."""

import re

from hypothesis import given
from hypothesis import strategies as st
from random_chronologies import RandomChronology, RandomEvent, RandomPassage, hostile, kept

from timeline_app import formats
from timeline_app.formats.data import marks
from timeline_app.model import Dispute, EventFilter, Review, Status, edtf, shown

ALL = EventFilter.everything()
MEANING = re.compile(r"[`*_{}\[\]<>#|~^$&@%=]|\w://|www\.", re.IGNORECASE)


def bare(text):
    """Without the signs that are taken back."""
    return re.sub(r"\\[^a-zA-Z0-9\s]", "", text)


def told(title, when, **changes):
    known = {"tags": (), "note": "", "disputes": (), "status": Status.HAPPENED, "passages": ()}
    known |= changes
    return RandomEvent(
        title, when and edtf.parse(when), "other", confidence=0.5, people=(), organisations=(),
        places=(), stars=None, review=Review.UNREVIEWED, **known,
    )  # fmt: skip


def written(folder, *events, **options):
    with kept(RandomChronology(("a.txt", "b.txt"), events), folder) as store:
        formats.export_of(store, ALL, folder / "t.md", **options)
    return (folder / "t.md").read_text("utf-8")


def test_a_chronology_under_its_years(tmp_path):
    passages = (RandomPassage(0, "The seal broke"), RandomPassage(0, "It broke"))
    passages += (RandomPassage(1, "As if the seal had broken"),)  # this one only mentions it
    text = written(
        tmp_path,
        told("The seal broke", "2020-05-03", passages=passages, tags=("leak", "seal")),
        told("A visit", "2020-06", status=Status.PLANNED, disputes=(Dispute("Ann", "July"),)),
        told("Founded", "-0043"),
        told("Whenever", None),
        title="Leaks",
    )
    assert text == (
        "# Leaks\n\n## 44 BCE\n\n**44 BCE** Founded\n"
        "\n## 2020\n\n**Sun 3 May 2020** The seal broke[^1][^2] (tags: leak, seal)\n\n"
        "[^1]: “The seal brokex 0.” (a.txt, p. 1 (i))\n\n"
        "[^2]: “It brokex 0.” (a.txt, p. 2)\n\n"
        "**June 2020** A visit (planned; disputed by Ann: July)\n\n"
        "## Without a date\n\nWhenever\n"
    )


def test_a_note_is_a_quotation(tmp_path):
    noted = written(tmp_path, told("A", None, note="- a\n1. b\n# c"), notes=True)
    assert noted.endswith("\nA\n\n> \\- a\n> 1\\. b\n> \\# c\n")


@given(
    st.text(st.characters(codec="utf-8"), max_size=60)
    | st.text("\\`*_[]<>#|~^$&@%=:/w. -", max_size=30)
)
def test_words_mean_nothing(text):
    told = marks.line(text)
    assert not MEANING.search(bare(told))
    assert re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", told) == shown.line(text, None)
    for line in marks.lines(text):
        assert not re.match(r"[-+:]\s|\d+[.)]|---|===|\s{4}", line)


def test_hostile_words_are_no_marks(tmp_path):
    with kept(hostile(), tmp_path) as store:
        count = formats.export_of(store, ALL, tmp_path / "t.md", notes=True).count
    lines = (tmp_path / "t.md").read_text("utf-8").split("\n")
    notes = [line for line in lines if re.match(r"\[\^\d+\]: “", line)]
    events = [line for line in lines if re.search(r"\[\^\d+\](?= \()", line)]
    heads = [line for line in lines if line.startswith("#")]
    assert len(notes) == len(events) == count
    assert heads == ["# case", "## 2020", "## Without a date"]
    for line in lines:
        frame = re.sub(
            r"^(?:> |\[\^\d+\]: |#+ )|\*\*Sun 3 May 2020\*\*|\[\^\d+\](?= \()", "", line
        )
        assert not MEANING.search(bare(frame)), line
