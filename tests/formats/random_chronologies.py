"""Random chronologies with everything that dates, names and documents may be, kept in real stores.

``chronologies()`` draws one; ``kept`` puts it into a file.  ``HOSTILE`` are words that mean
something to a spreadsheet, a page, a note or a terminal; ``hostile()`` is a chronology in which
everything that people or documents say is one of them.  Lone surrogates are not among them: no
store can hold one.
"""

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from timeline_app.model import (
    Dispute,
    Document,
    Mention,
    Numbers,
    Page,
    PageRun,
    Pages,
    Participant,
    Passage,
    Place,
    Review,
    Span,
    Status,
    When,
    edits,
    edtf,
)
from timeline_app.store import ProposedEvent, open_store

HOSTILE = (
    "=1+1", "+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x.example","y")',
    "\t=1", "; =1+1", "＝1+1", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "a & b < c > d \" e ' f", "]]>", "<!-- x -->", "&lt;b&gt;", "[^1]", "[^1]: note", "[[Link]]",
    "![x](http://x.example/y.png)", "[x](javascript:alert(1))", "# Head", "---", "***", "`x`",
    "| a | b |", "1. one", "- [ ] task", "{{x}}", "${x}", "%s %n", "title: x", "2020-01-01: x",
    "#tag @who", "../../etc/passwd", "..\\..\\x", "C:\\x", "/etc/passwd", "CON", "nul.txt", "a/b",
    "BEGIN:VEVENT", "x\r\nEND:VCALENDAR", "a\nb", "a\r\nb", "a\x00b", "a\x1b[2Jb", "a\x0bb\x7f",
    "a,b;c\\d", "a\u202eb", "\u2066a", "\u200e", "\ufeffa", "\u2028", "\u2029", "\ufffe",
    "'=1", "''", '"', "_x0041_", "x" * 40_000, "日本語", "e\u0301" * 40, "👩‍👩‍👧‍👦", "*/ x", "\\",
    "\\n", "$x$", "~~x~~", "^x^", "* * *", "> x", ":: x", "=", "==x==", "%%x%%", "\\u0041",
)  # fmt: skip


@dataclass(frozen=True)
class RandomPassage:
    """A sentence of a document, and the word in it that tells the event."""

    document: int
    quote: str


@dataclass(frozen=True)
class RandomEvent:
    title: str
    when: When | None
    kind: str
    status: Status
    confidence: float
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    places: tuple[str, ...]
    passages: tuple[RandomPassage, ...]
    tags: tuple[str, ...]
    stars: int | None
    note: str
    disputes: tuple[Dispute, ...]
    review: Review


@dataclass(frozen=True)
class RandomChronology:
    documents: tuple[str, ...]
    """The path of each; its title is the end of it."""
    events: tuple[RandomEvent, ...]


MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _spelled(year):
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


@st.composite
def _dates(draw, years):
    """A year, month or day as EDTF, without a doubt."""
    year, fine = draw(years), draw(st.integers(1, 3))
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, MONTH_DAYS[month - 1]))
    return "-".join((_spelled(year), f"{month:02d}", f"{day:02d}")[:fine])


ERA = st.integers(1, 2_100)
YEARS = (
    ERA | st.integers(1_900, 2_030) | st.integers(-3_000, 0) | st.sampled_from([0, -1, 1, 9_999])
)


@st.composite
def _clocks(draw):
    year, month = draw(st.integers(1_600, 2_030)), draw(st.integers(1, 12))
    day, hour = draw(st.integers(1, 28)), draw(st.integers(0, 23))
    minute, second = draw(st.integers(0, 59)), draw(st.integers(0, 59))
    clock = (f"{hour:02d}", f":{minute:02d}", f":{second:02d}")
    told = "".join(clock[: draw(st.integers(1, 3))])
    zone = draw(st.sampled_from(["", "", "Z", "+02:00", "-05:00"])) if ":" in told else ""
    return f"{year:04d}-{month:02d}-{day:02d}T{told}{zone}"


@st.composite
def _intervals(draw):
    ends = [draw(_dates(YEARS)), draw(_dates(YEARS))]
    ends.sort(key=lambda one: edtf.parse(one).earliest)
    mark = draw(st.sampled_from(["{}/{}", "[{}..{}]", "{}~/{}", "{}/{}?", "{{{}..{}}}"]))
    text = mark.format(*ends)
    try:
        edtf.parse(text)
    except ValueError:  # 2004-06-03/2004: the year begins before the day
        return f"{ends[0]}/{ends[0]}"
    return text


def spellings():
    """EDTF of every sort."""
    date = _dates(YEARS)
    masks = st.sampled_from(
        ["198X", "19XX", "1XXX", "-05XX", "2004-XX", "2004-06-XX", "156X-12-25", "1950S2",
         "2001-21", "2001-24", "2001-33", "2001-40", "Y-17000", "Y170000", "2004-06~-11",
         "[1667,1668,1670..1672]", "{1960,1961-12}", "2019-05-03T10:15/2019-05-03T10:40"]
    )  # fmt: skip
    return st.one_of(
        _dates(ERA),
        date,
        st.builds("{}{}".format, date, st.sampled_from("?~%")),
        _clocks(),
        _intervals(),
        st.builds("{}/..".format, date),
        st.builds("../{}".format, date),
        st.builds("{}/".format, date),
        st.builds("[..{}]".format, date),
        st.builds("[{}..]".format, date),
        masks,
    )


def whens():
    """Dates of every sort, and none."""
    return st.none() | spellings().map(edtf.parse)


_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl"))
_MEEK = st.text("abcdefghijklmnopqrstuvwxyzäéß日 ", min_size=1, max_size=12).map(
    lambda text: " ".join(text.split()) or "a"
)
_LIVELY = st.text(_LETTERS, max_size=20).map(lambda text: " ".join(text.split()))


def _names(words):
    return st.lists(words, max_size=3, unique=True).map(tuple)


@st.composite
def _events(draw, documents, words, texts):
    passage = st.builds(RandomPassage, st.integers(0, documents - 1), texts)
    dispute = st.builds(Dispute, words, st.just("") | words)
    return RandomEvent(
        title=draw(texts),
        when=draw(whens()),
        kind=draw(st.sampled_from(["other", "meeting", "legal", "disaster"])),
        status=draw(st.sampled_from(list(Status))),
        confidence=draw(st.integers(1, 99)) / 100,
        people=draw(_names(words)),
        organisations=draw(_names(words)),
        places=draw(_names(words)),
        passages=tuple(draw(st.lists(passage, max_size=3))),
        tags=draw(_names(words)),
        stars=draw(st.none() | st.integers(0, 3)),
        note=draw(st.just("") | texts),
        disputes=tuple(draw(st.lists(dispute, max_size=2, unique_by=lambda one: one.who))),
        review=draw(st.sampled_from(list(Review))),
    )


@st.composite
def chronologies(draw, words=_MEEK, texts=_LIVELY, most=6):
    """Some events; titles end in their number, by which a test knows them again."""
    documents = draw(st.integers(1, 3))
    events = draw(st.lists(_events(documents, words, texts), min_size=1, max_size=most))
    return RandomChronology(
        tuple(f"folder/document {number}.txt" for number in range(documents)),
        tuple(_numbered(event, number) for number, event in enumerate(events, 1)),
    )


def _numbered(event, number):
    return replace(event, title=" ".join(f"{event.title[:450]} No {number}".split()))


def hostile():
    """One event for each of the words, with that word everywhere."""
    plain = edtf.parse("2020-05-03")
    events = tuple(_hostile_event(word, number, plain) for number, word in enumerate(HOSTILE))
    paths = tuple(f"folder/{word[:80]}" for word in HOSTILE if "\x00" not in word)
    return RandomChronology(paths, events)


def _hostile_event(word, number, when):
    short = word[:50] if " ".join(word.split()) else "a"
    names = (short, f"{short} too")
    return RandomEvent(
        title=word[:500] if word.strip() else "a",
        when=when if number % 3 else None,
        kind=short,
        status=Status.HAPPENED,
        confidence=0.5,
        people=names,
        organisations=names,
        places=names,
        passages=(RandomPassage(number % 40, word),),
        tags=names,
        stars=1,
        note=word,
        disputes=(Dispute(short, word[:500]),),
        review=Review.ACCEPTED,
    )


@contextmanager
def kept(chronology, folder):
    """The chronology in a store in this folder; its events have the numbers from 1 on."""
    with open_store(folder / "case.db", create=True) as store:
        mentions = _add_documents(store, chronology)
        store.rebuilding.replace_events(
            [
                _draft(event, mentions.get(number, ()))
                for number, event in enumerate(chronology.events)
            ],
            [],
            [],
        )
        store.apply(edits.Together(tuple(_edits(chronology)), "Decide"))
        yield store


def _add_documents(store, chronology):
    """Each document with its sentences; the stored mentions of each event."""
    sentences = [[] for _ in chronology.documents]
    for number, event in enumerate(chronology.events):
        for passage in event.passages:
            sentences[passage.document].append((number, f"{passage.quote}x {number}."))
    of_event = {}
    for path, told in zip(chronology.documents, sentences, strict=True):
        mentions, text = [], f"About {path}.\n"
        for _, sentence in told:
            passage = Span(len(text), len(text) + len(sentence))
            word = Span(passage.end - 2 - len(sentence.rsplit(" ", 1)[1]), passage.end - 1)
            mentions.append(Mention(word, word.of(text + sentence), "x", passage, title="A thing",
                                    is_candidate=True))  # fmt: skip
            text += f"{sentence}\n"
        sha256 = hashlib.sha256(f"{path}{text}".encode()).hexdigest()
        half = len(text) // 2
        pages = Pages((Page("i"), Page("2")), (PageRun(0, 1), PageRun(half, 2)))
        title = path.rpartition("/")[2] or path
        document = Document(
            path, sha256, text, title, passages=(Passage(Span(0, len(text))),), pages=pages
        )
        number = store.documents.add(document, [], mentions, [])
        stored = {one.mention.passage: one.id for one in store.documents.mentions(number)}
        for (event, _), mention in zip(told, mentions, strict=True):
            of_event.setdefault(event, []).append(stored[mention.passage])
    return of_event


def _draft(event, mentions):
    people = [Participant(name, "person") for name in event.people]
    others = [Participant(name, "organisation") for name in event.organisations]
    return ProposedEvent(
        tuple(mentions),
        event.title,
        event.kind,
        event.status,
        event.when,
        importance=0.5,
        numbers=Numbers(title=event.confidence),
        participants=(*people, *others),
        places=tuple(Place(name) for name in event.places),
        # Of several passages the last one only mentions the event.
        mentioned=frozenset(mentions[1:][-1:]),
    )


def _edits(chronology):
    for number, event in enumerate(chronology.events, 1):
        yield edits.SetTags(number, event.tags)
        yield edits.SetImportance(number, event.stars)
        yield edits.SetNote(number, event.note)
        yield edits.SetDisputed(number, event.disputes)
        if event.review is not Review.UNREVIEWED:
            yield edits.SetReview(number, event.review)
