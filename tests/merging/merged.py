"""Tellings of happenings, put together by hand."""

from timeline_app import merging
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.model import (
    DatedBy,
    Factuality,
    Mention,
    Participant,
    Place,
    Precision,
    Role,
    Span,
    moment,
)
from timeline_app.model.when import day, within

SOLEIMANI = "Qassem Soleimani"
JANUARY = within(moment.at(2020, 1, 1), moment.at(2020, 2, 1) - 1, Precision.MONTH, "2020-01")


def telling(document, word, title, **said):
    """A telling in document ``document``; each further word of the document stands further on.

    ``more`` holds further fields of the mention.
    """
    start = said.pop("start", 100)
    people = [
        Participant(said[key], said.get("type", "person"), role)
        for key, role in (("agent", Role.AGENT), ("patient", Role.PATIENT))
        if key in said
    ]
    when = said.get("when")
    mention = Mention(
        span=Span(start, start + len(word)),
        text=word,
        lemma=word,
        passage=Span(start - 50, start + 50),
        title=title,
        kind=said.get("kind", "other"),
        factuality=said.get("factuality", Factuality.HAPPENED),
        when=when,
        dated_by=said.get("dated_by", DatedBy.EXPLICIT if when else None),
        participants=tuple(people),
        places=(Place(said["place"]),) if "place" in said else (),
        score=said.get("score", 0.8),
        importance=0.5,
        is_candidate=said.get("is_candidate", True),
        **said.get("more", {}),
    )
    key = (document, start, start + len(word))
    group, quote = said.get("group", document), said.get("quote", "")
    return merging.DocumentMention(key, mention, said.get("published"), group, quote)


def visit(document, when=None, **said):
    names = {"agent": "Mohammad Javad Zarif", "patient": "Baghdad", "place": "Baghdad"}
    facts = {"kind": "visit", "when": when or day(2020, 7, 19), **names, **said}
    return telling(document, "visit", f"{facts['agent']} visited {facts['patient']}", **facts)


def killing(document, word, when=JANUARY, **said):
    facts = {"kind": "attack", "when": when, "patient": SOLEIMANI, **said}
    return telling(document, word, f"Killing of {facts['patient']}", **facts)


def facts(*tellings):
    """Tellings made ready for comparison, numbered as they are given."""
    return [MentionFeatures(one, number) for number, one in enumerate(tellings)]
