"""Messages within a text: heads, quotations, letters."""

import pytest

from timeline_app.model import PartKind, Span, edtf
from timeline_app.records import lines, messages

MAIL = (
    "From: Ann Lee <ann@example.com>\nTo: Bo Hale, Eva Lind\nDate: Mon, 4 Mar 2019 10:15\n"
    "Subject: The crane\n\nThe crane is down.\n"
)


def found(text, published=None):
    when = edtf.parse(published) if published else None
    return messages.find(text, lines.lines(text), when)


def test_a_head_says_who_when_and_what_about():
    (one,) = found(MAIL)
    assert (one.author, one.to) == ("Ann Lee", ("Bo Hale", "Eva Lind"))
    assert one.dated.when.edtf == "2019-03-04T10:15"
    assert one.subject.of(MAIL) == "The crane"
    assert one.body.of(MAIL).strip() == "The crane is down."
    assert one.kind is PartKind.MESSAGE
    entry = messages.entry(MAIL, one)
    assert entry.title == "Ann Lee to Bo Hale, Eva Lind: The crane"
    assert entry.people == ("Ann Lee", "Bo Hale", "Eva Lind")
    part = messages.part(one)
    assert part.published.when.edtf == "2019-03-04"
    assert part.author == "Ann Lee"


def test_two_heads_are_two_messages():
    text = f"{MAIL}\n{MAIL.replace('4 Mar', '5 Mar').replace('crane is down', 'crane is up')}"
    one, other = found(text)
    assert one.body.end <= other.head.start
    assert other.kind is PartKind.QUOTED
    assert other.dated.when.edtf == "2019-03-05T10:15"


def test_a_head_behind_marks_of_quotation_is_forwarded():
    text = "See below.\n\n" + "".join(f"> {line}\n" for line in MAIL.splitlines()) + "\nBye.\n"
    (one,) = found(text)
    assert one.kind is PartKind.FORWARDED
    assert "Bye" not in one.body.of(text)


@pytest.mark.parametrize(
    ("text", "author", "when"),
    [
        (
            "On Mon, 4 Mar 2019 at 10:15, Bo Hale <b@x.org> wrote:\n> It fell.\n\nThanks.\n",
            "Bo Hale",
            "2019-03-04T10:15",
        ),
        ("Bo Hale wrote on 4 March 2019:\n> It fell.\n", "Bo Hale", "2019-03-04"),
        ("Bo Hale wrote:\n> It fell.\n", "", None),
    ],
)
def test_an_attribution_brings_in_what_another_wrote(text, author, when):
    (one,) = found(text)
    assert one.is_attribution
    assert one.author == author
    assert (one.dated and one.dated.when.edtf) == when
    assert "It fell." in one.body.of(text)
    assert "Thanks" not in one.body.of(text)
    entry = messages.entry(text, one)
    assert (entry and entry.title) == (when and f"{author} wrote")


@pytest.mark.parametrize(
    ("text", "when", "to"),
    [
        ("Holm, 4 March 2019\n\nDear Tom,\n\nall is well.\n\nAda\n", "2019-03-04", ("Tom",)),
        ("Dear Tom,\n\nall is well.\n\nAda\nHolm, 4 March 2019\n", "2019-03-04", ("Tom",)),
        ("Holm, 4 March\n\nDear Tom,\n\nall is well.\n", "2019-03-04", ("Tom",)),
    ],
)
def test_a_letter_is_of_the_day_above_its_greeting_or_below_its_name(text, when, to):
    (one,) = found(text, "2019")
    assert one.dated.when.edtf == when
    assert one.to == to
    assert "all is well." in one.body.of(text)
    assert messages.entry(text, one).title == "Letter to Tom"


@pytest.mark.parametrize(
    "text",
    [
        "From: Ann Lee\n\nRain.\n",
        "Dear Tom,\n\nall is well.\n",
        ("From Holm to Ware it rained.\n"),
        "",
        "He wrote a letter:\n\nRain.\n",
    ],
)
def test_what_is_no_message_is_none(text):
    assert found(text) == []


def test_lines_that_tell_something_belong_to_the_innermost_message():
    text = MAIL + "Regards,\n-----\nOn 3 Mar 2019, Bo Hale wrote:\n> It fell on the quay.\n"
    told = [(span.of(text), one.author) for span, one in messages.lines_of(text, found(text))]
    assert ("The crane is down.", "Ann Lee") in told
    assert ("It fell on the quay.", "Bo Hale") in told
    assert not any(said.startswith(("Regards", "---", "From", "On 3")) for said, _ in told)


HALE = "On 3 Mar 2019, Bo Hale wrote:\n"
LEE = "On 5 Mar 2019, Ann Lee wrote:\n"


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        # With marks a quotation goes as far as they do.
        (f"He:\n\n{HALE}> It fell.\n> It broke.\nI doubt it.\n", ["> It fell.\n> It broke."]),
        (f"He:\n\n{HALE}> It fell.\n>> Deep.\n> It broke.\nNo.\n",
         ["> It fell.\n>> Deep.\n> It broke."]),
        # Without them it goes on to the next, or to the end.
        (f"He:\n\n{HALE}It fell.\nIt broke.\n\n{LEE}No.\n", ["It fell.\nIt broke.", "No."]),
        (f"He:\n\n{HALE}It fell.\n> deep\nIt broke.\n", ["It fell.\n> deep\nIt broke."]),
        (f"He:\n\n{HALE}> It fell.\n> {LEE}>> No.\n> Yes.\n",
         [f"> It fell.\n> {LEE}>> No.\n> Yes.", ">> No."]),
    ],
)  # fmt: skip
def test_how_far_a_quotation_goes(text, bodies):
    assert [one.body.of(text).strip() for one in found(text)] == bodies


ABOUT = "The pump in the cellar stopped again"


@pytest.mark.parametrize(
    ("author", "to", "subject", "is_attribution", "title"),
    [
        ("Ana", ("Bo",), ABOUT, False, f"Ana to Bo: {ABOUT}"),
        ("Ana", ("Bo", "Cy", "Di"), ABOUT, False, f"Ana to Bo, Cy: {ABOUT}"),
        ("", ("Bo",), ABOUT, False, ABOUT),
        ("Ana", (), ABOUT, False, ABOUT),
        ("Ana", ("Bo",), "", False, "Letter to Bo"),
        ("Ana", (), "", False, "Letter"),
        ("Ana", ("Bo",), ABOUT, True, f"Ana wrote to Bo: {ABOUT}"),
        ("Ana", ("Bo",), "", True, "Ana wrote to Bo"),
        ("Ana", (), ABOUT, True, "Ana wrote"),
        ("", (), "", True, "Somebody wrote"),
        ("A" * 44, ("B" * 4,), ABOUT, False, f"{'A' * 44} to {'B' * 4}: {ABOUT}"),
        ("A" * 45, ("B" * 4,), ABOUT, False, ABOUT),
    ],
)
def test_a_message_is_called_by_who_wrote_to_whom_about_what(
    author, to, subject, is_attribution, title
):
    span = Span(0, len(subject)) if subject else None
    message = messages.MessageRecord(
        Span(0, 0), Span(0, 0), PartKind.MESSAGE, None, None, author, to, span, is_attribution
    )
    attributed = messages._attributed_title(subject, message, span)
    assert len(f"{'A' * 44} to BBBB: {ABOUT}") == 90
    assert (attributed or messages._title(subject, message)) == title


@pytest.mark.parametrize("mark", ["Re: ", "WG: AW: ", "SV: "])
def test_what_a_mail_program_puts_before_a_subject_is_none_of_it(mark):
    whole = f"{mark}{ABOUT}"
    span = Span(0, len(whole))
    message = messages.MessageRecord(
        Span(0, 0), Span(0, 0), PartKind.MESSAGE, None, None, "Ana", ("Bo",), span, True
    )
    assert messages._attributed_title(whole, message, span) == f"Ana wrote to Bo: {ABOUT}"
