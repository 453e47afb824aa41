"""What one clause says, as records: who did what to whom, where, when, how many, or that not."""

from dataclasses import dataclass

from timeline_app.model import Span


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that a deed has: who did it, to whom, where, by what means."""

    role: str
    """"agent", "patient", "of" (whose deed a noun is), else the preposition: "in", "with"."""
    head: str
    """The stem of the head noun, or the last word of a name."""
    name: str
    """As a sentence can say it: "the miller of Lower Ashby"."""
    words: tuple[str, ...]
    """Stems of what it is called, the head's among them."""
    span: Span
    called: str = ""
    """The name in it: "Horace Lunt"; "" where it has none."""
    kind: str = ""
    """A NameType value where it is called by a name."""
    is_many: bool = False
    is_open: bool = False
    """Whether it does not tell who: "somebody", "they"."""
    is_none: bool = False
    """As in "no soldiers", "nobody"."""
    is_indefinite: bool = False
    """As in "a page"."""
    is_person: bool = False
    """Whether it is a man or woman, as far as the words tell."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that counts or measures something: between ``low`` and ``high``."""

    low: float
    high: float
    unit: str
    """What is counted: a stem, "£", "%"; "" where the figure stands alone."""
    sort: tuple[str, ...]
    """Stems that say of which sort: "wounded" men, tons "of coal", "in notes"."""
    deeds: tuple[str, ...]
    """The stem and families of the verb or noun that it belongs to."""
    words: tuple[str, ...]
    """Stems of whatever else has part in that deed."""
    text: str
    """As a sentence can say it: "fifty-two"."""
    thing: str
    """What is counted, in words: "persons"."""
    span: Span
    is_total: bool = False
    """As in "together 40,700": the sum of what stands before it."""
    hedge: str = ""
    """What loosens it: "least", "most", "about", "more" (an amount by which something grew)."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One clause: the deed, what it has, and whether it is told or denied."""

    span: Span
    """The word of the deed."""
    deed: str
    """Its lemma, with the particle of a phrasal verb: "get_away"."""
    families: tuple[str, ...]
    """Its stem and its sets of near synonyms: deeds that share one may be one."""
    slots: tuple[Slot, ...]
    is_denied: bool = False
    is_fact: bool = True
    """Told as a fact or as denied; not planned, asked, supposed."""
    is_past_perfect: bool = False
    """As in "had not been beaten": what was so until then."""
    is_noun: bool = False
    first: int | None = None
    last: int | None = None
    """Bounds of its time in seconds; None where it has none."""
    is_dated: bool = False
    """Whether its own sentence gives it that time, and in figures: no "yesterday"."""
    when: Span | None = None
    """The words of its date."""
    ordinal: str = ""
    """As in "the first performance": which of several of its sort."""
    is_label: bool = False
    """As in "Surgeon: Ann Lee": who holds an office or a part."""
    is_lacking: bool = False
    """As in "no water in the leat": that there is none of it."""
    vector: str = ""
    """The deed's meaning in context, shortened."""

    def of(self, *roles: str) -> tuple[Slot, ...]:
        """What it has in such roles."""
        return tuple(slot for slot in self.slots if slot.role in roles)

    @property
    def theme(self) -> tuple[Slot, ...]:
        """What it is told of: to whom it is done, or else who does or is it."""
        return self.of("patient", "of") or self.of("agent")


@dataclass(frozen=True, slots=True)
class SentenceRecord:
    """One sentence: its words, its clauses, its figures."""

    span: Span
    words: tuple[str, ...]
    """Stems of its content words, each once."""
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    sites: tuple[str, ...] = ()
    """Words of the names of streets, bridges, halls that it names, without "Street"."""
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    """Bounds of the days, months and years that it names, in seconds."""
    cues: tuple[str, ...] = ()
    """How it insists: "cleft" (it was he who), "sole" (himself), "contrary", "never"."""

    @property
    def days(self) -> tuple[tuple[int, int], ...]:
        """The days, months and years that it names."""
        return tuple(zip(self.starts, self.ends, strict=True))

    def names_day(self, first: int, last: int) -> bool:
        """Whether one of its dates meets these bounds."""
        return any(start <= last and first <= end for start, end in self.days)
