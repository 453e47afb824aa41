"""How the names of kinds, states and facets are written for people."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline_app import wording
from timeline_app.model import CHOICES, Aspect, LaneBy, shown
from timeline_app.model.sureness import Sureness
from timeline_app.ui import speech
from timeline_app.ui.speech import tr
from timeline_app.wording.language import spoken_language


def capitalised(name: str) -> str:
    """With a capital, as lanes and lists show it, and cut where it is too long for them.

    >>> capitalised("attack"), capitalised("US vote"), capitalised("")
    ('Attack', 'US vote', '')
    """
    name = shown.line(name, shown.LONGEST_NAME)
    return name[:1].upper() + name[1:]


def _heading(sort: str, value: str) -> str:
    return capitalised(wording.term(sort, value))


HEADINGS: Mapping[str, str] = {name: _heading("facet", name) for name in CHOICES}
"""What is chosen by ticking values, by its name: as ``CHOICES`` has it, in the reader's words."""
BY: Mapping[LaneBy, str] = {
    LaneBy.KIND: tr("By kind"),
    LaneBy.PERSON: tr("By person"),
    LaneBy.ORGANISATION: tr("By organisation"),
    LaneBy.PLACE: tr("By place"),
    LaneBy.TAG: tr("By tag"),
    LaneBy.DOCUMENT: tr("By document"),
    LaneBy.STATUS: tr("By status"),
}
LANES_BY: Mapping[LaneBy, str] = {
    LaneBy.KIND: tr("Lanes by kind"),
    LaneBy.PERSON: tr("Lanes by person"),
    LaneBy.ORGANISATION: tr("Lanes by organisation"),
    LaneBy.PLACE: tr("Lanes by place"),
    LaneBy.TAG: tr("Lanes by tag"),
    LaneBy.DOCUMENT: tr("Lanes by document"),
    LaneBy.STATUS: tr("Lanes by status"),
}
THEN_BY: Mapping[LaneBy, str] = {
    LaneBy.KIND: tr("then by kind"),
    LaneBy.PERSON: tr("then by person"),
    LaneBy.ORGANISATION: tr("then by organisation"),
    LaneBy.PLACE: tr("then by place"),
    LaneBy.TAG: tr("then by tag"),
    LaneBy.DOCUMENT: tr("then by document"),
    LaneBy.STATUS: tr("then by status"),
}


@dataclass(frozen=True, slots=True)
class NameWords:
    """What the names of a facet are called together, what one is, and its icon."""

    heading: str
    noun: str
    icon: str


NAMES: Mapping[LaneBy, NameWords] = {
    LaneBy.PERSON: NameWords(tr("People"), tr("Person"), "person"),
    LaneBy.ORGANISATION: NameWords(tr("Organisations"), tr("Organisation"), "org"),
    LaneBy.PLACE: NameWords(tr("Places"), tr("Place"), "place"),
    LaneBy.TAG: NameWords(tr("Tags"), tr("Tag"), "tag"),
}
"""A row for each facet of ``NAMED``: wherever its names are shown, edited and found."""
ASPECTS: Mapping[Aspect, str] = {aspect: _heading("aspect", aspect) for aspect in Aspect}
"""What is compared of two events that may be one."""
SURENESS: Mapping[Sureness, str] = {sure: _heading("sureness", sure) for sure in Sureness}
_KEPT: Mapping[str, str] = {
    "proves": tr("proves", "a passage, its event"),
    "mentions": tr("mentions", "a passage, its event"),
}
"""What a passage is to its event, by the word that files keep."""
_KIND = "kind."
_SORTS = (
    *(one.sort for one in sorted(CHOICES.values(), key=lambda one: not one.fixed) if one.sort),
    "nothing",
)
"""Of the words for them that reports share; what the program lists comes before free words."""


def said(value: str) -> str:
    """A kind, a state or a lane of the program's own, as it stands within a sentence.

    >>> said("attack"), said("my own kind")
    ('attack', 'my own kind')
    """
    kept = _KEPT.get(value)
    return kept or next(
        (told for sort in _SORTS if (told := wording.term(sort, value)) != value), value
    )


def headed(value: str) -> str:
    """The same with a capital, as lists show it.

    >>> headed("attack"), headed("my own kind")
    ('Attack', 'My own kind')
    """
    return capitalised(said(value))


def kind_of(typed: str, known: Iterable[str]) -> str:
    """The kind that somebody means who typed this, as files keep it; a new one as it was typed.

    ``known``: the kinds of the chronology, which come before the program's own.  Those are found
    in the reader's words and in English, whether an event has them as yet or not.

    >>> kind_of("Meeting", ()), kind_of("Meeting", ["Meeting"]), kind_of("My own kind", ())
    ('meeting', 'Meeting', 'My own kind')
    """
    shown_as = {headed(kind): kind for kind in known}
    return shown_as.get(typed) or _own_kinds().get(typed.casefold(), typed)


def _own_kinds() -> Mapping[str, str]:
    """By their English names and the reader's, in small letters; the reader's count more."""
    phrases = spoken_language().phrases
    kept = [code.removeprefix(_KIND) for code in phrases if code.startswith(_KIND)]
    return {kind: kind for kind in kept} | {said(kind).casefold(): kind for kind in kept}


def uncapitalised(words: str) -> str:
    """As they stand within a sentence: names and quotes in them keep their capitals.

    Only English is sure to write its words so.

    >>> uncapitalised("Take back “Title: US vote”"), uncapitalised("")
    ('take back “Title: US vote”', '')
    """
    return words[:1].lower() + words[1:] if speech.spoken() == speech.SOURCE else words


def with_article(noun: str) -> str:
    """A common noun with "a" or "an" before it, by its first letter; that is English alone.

    >>> with_article("place"), with_article("organisation")
    ('a place', 'an organisation')
    """
    if speech.spoken() != speech.SOURCE:
        return noun
    return f"{'an' if noun[:1] in 'aeio' else 'a'} {noun}"
