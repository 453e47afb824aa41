"""The days that a page's markup names as its own, gathered while its tags pass by."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from timeline_app.model import PublishedFrom
from timeline_app.readers import json_ld
from timeline_app.readers.candidates import CreationTimeCandidate, unwritten
from timeline_app.readers.fields import CHANGED, CREATED, PUBLISHED, field_kind, page_words
from timeline_app.readers.lexicon import words
from timeline_app.readers.markup import Tag
from timeline_app.readers.page_regions import Region, Regions
from timeline_app.readers.stamps import Stamp, read_stamp

_SCORES = {
    PublishedFrom.JSON_LD: 0.99,
    PublishedFrom.ITEMPROP: 0.987,
    PublishedFrom.META: 0.984,
    PublishedFrom.TIME_ELEMENT: 0.978,
    PublishedFrom.ADDRESS: 0.974,
}
"""In this order where they differ."""
_LESS = {PUBLISHED: 0.0, "": 0.0, CREATED: 0.003, CHANGED: 0.18}
"""Taken off where the field tells when the page was begun, or changed."""
_AGREED = 0.992
"""The score of a day that two fields tell where only one tells another."""
_MARKED = re.compile(r"\bitemprop|\bproperty|\bdatetime\b|\bpubdate\b|dt-published", re.IGNORECASE)
_LONGEST_VALUE = 80
_LONGEST_ADDRESS = 2_000
_FAR_BELOW, _FAR_ABOVE = 1_500, 400
"""Letters between the title and a time that is still beside it."""
_MOST = 2_000
"""Fields and times of a page that are looked at."""
_A_LIST = 3
"""So many different days on a page without a title are a list of stories."""
_ADDRESS = re.compile(
    r"/(?P<y>(?:19|20)\d\d)"
    r"(?:(?P<sep>[/_-])(?P<m>\d{1,2}|[a-z]{3})(?P=sep)(?P<d>\d{1,2})|(?P<m2>\d\d)(?P<d2>\d\d))"
    r"(?=[/_.-]|$)",
    re.IGNORECASE,
)
_CLASSES = (
    (PUBLISHED, re.compile(r"publish|entry-date|pubdate|post-date|posted|article-date")),
    (CHANGED, re.compile(r"updat|modif")),
)


@dataclass(slots=True)
class _Shown:
    """A day in the attributes or the text of something that is shown."""

    kind: str
    source: PublishedFrom
    at: int
    apart: tuple[Region, ...]
    stamp: Stamp | None
    pieces: list[str] = field(default_factory=list)
    """The text of the element, while a day is awaited there."""


class PageDates:
    """Takes a page's tags and texts in order; tells its days at the end."""

    def __init__(self) -> None:
        self._regions = Regions()
        self._at = 0
        """Letters of text so far."""
        self._title_at: int | None = None
        self._title = ""
        self._language = ""
        self._stated: list[tuple[Stamp, PublishedFrom, str]] = []
        self._addresses: list[str] = []
        self._works: list[json_ld.DescribedWork] = []
        self._code = ""
        self._shown: list[_Shown] = []
        self._awaited: tuple[str, _Shown] | None = None

    def take(self, piece: Tag | str) -> None:
        """The next tag or text of the page."""
        if isinstance(piece, str):
            self._take_text(piece)
            return
        self._code = ""
        self._regions.take(piece)
        if piece.is_end:
            self._end(piece.name)
        elif piece.name in ("script", "style"):
            is_json = "ld+json" in piece.inner.lower()
            self._code = "json" if is_json else "code"
        elif piece.name in ("meta", "link"):
            self._take_field(piece.attributes())
        else:
            self._start(piece)

    def found(self) -> tuple[CreationTimeCandidate, ...]:
        """All days, the surest first."""
        zones = self._zones()
        everything = [*self._of_scripts(), *self._stated, *self._of_shown(), *self._of_address()]
        candidates = [_candidate(s.at_home(zones), source, kind) for s, source, kind in everything]
        return tuple(_agreed(sorted(candidates, key=lambda candidate: -candidate.score)))

    def _take_text(self, text: str) -> None:
        if self._code:
            self._works += json_ld.works_in(text) if self._code == "json" else ()
            return
        if self._awaited:
            self._awaited[1].pieces.append(text[:_LONGEST_VALUE])
        if self._regions.innermost == "h1":
            self._title += text[:_LONGEST_VALUE]
        self._at += len(text.strip())

    def _end(self, name: str) -> None:
        if self._awaited and name == self._awaited[0]:
            shown = self._awaited[1]
            shown.stamp = read_stamp(" ".join("".join(shown.pieces).split()))
            self._awaited = None

    def _take_field(self, given: dict[str, str]) -> None:
        """``<meta>`` with any of the names that pages use, or ``<link rel=canonical>``."""
        if "canonical" in given.get("rel", "").lower().split():
            self._addresses.append(given.get("href", ""))
        value = given.get("content") or given.get("datetime") or given.get("value") or ""
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = given.get(key, "").lower()
            if name in page_words().addresses:
                self._addresses.append(value)
            kind = field_kind(name) or (PUBLISHED if name and "pubdate" in given else "")
            stamp = read_stamp(value) if kind else None
            if stamp and not self._regions.is_apart and len(self._stated) < _MOST:
                is_marked = key == "itemprop"
                source = PublishedFrom.ITEMPROP if is_marked else PublishedFrom.META
                self._stated.append((stamp, source, kind))
                return

    def _start(self, tag: Tag) -> None:
        if tag.name == "h1" and self._title_at is None:
            self._title_at = self._at
        elif tag.name == "html":
            self._language = tag.attributes().get("lang", "")
        is_wanted = tag.name == "time" or _MARKED.search(tag.inner) is not None
        if is_wanted and len(self._shown) < _MOST and not self._regions.is_hidden:
            self._take_shown(tag)

    def _take_shown(self, tag: Tag) -> None:
        given = tag.attributes()
        marked = field_kind(given.get("itemprop") or given.get("property") or "")
        kind = marked or _kind_of_class(given)
        if tag.name != "time" and not kind:
            return
        source = PublishedFrom.ITEMPROP if marked else PublishedFrom.TIME_ELEMENT
        value = given.get("datetime") or given.get("content") or given.get("title") or ""
        shown = _Shown(kind, source, self._at, self._regions.apart, read_stamp(value))
        self._shown.append(shown)
        if shown.stamp is None:
            self._awaited = tag.name, shown

    def _of_scripts(self) -> Iterator[tuple[Stamp, PublishedFrom, str]]:
        title = " ".join(self._title.split())
        work = json_ld.own(self._works, [title, *self._addresses])
        if work:
            yield work.stamp, PublishedFrom.JSON_LD, CHANGED if work.is_change else PUBLISHED

    def _of_shown(self) -> Iterator[tuple[Stamp, PublishedFrom, str]]:
        """The marked day, and the time that stands beside the title."""
        told = [s for s in self._shown if s.stamp and not any(r.is_apart for r in s.apart)]
        for source in (PublishedFrom.ITEMPROP, PublishedFrom.TIME_ELEMENT):
            shown = self._beside_title([s for s in told if s.source is source])
            if shown and shown.stamp:
                yield shown.stamp, source, shown.kind

    def _beside_title(self, shown: list[_Shown]) -> _Shown | None:
        """The likeliest near the title: published before unnamed before changed."""
        title = self._title_at
        if title is None:
            days = {s.stamp.day.readings for s in shown if s.stamp}
            if len(days) >= _A_LIST:
                shown = [s for s in shown if s.kind == PUBLISHED]
            title = 0
        else:
            shown = [s for s in shown if -_FAR_ABOVE <= s.at - (title or 0) <= _FAR_BELOW]
        kinds = (PUBLISHED, CREATED, "", CHANGED)
        return min(
            shown, key=lambda s: (kinds.index(s.kind), _distance(s.at, title)), default=None
        )

    def _of_address(self) -> Iterator[tuple[Stamp, PublishedFrom, str]]:
        for address in self._addresses:
            found = _ADDRESS.search(address[:_LONGEST_ADDRESS])
            stamp = _stamp_of(found) if found else None
            if stamp:
                yield stamp, PublishedFrom.ADDRESS, ""
                return

    def _zones(self) -> tuple[float, float] | None:
        """The hours from universal time where the page was written, if its language tells."""
        for address in self._addresses:
            try:
                domain = (urlsplit(address[:_LONGEST_ADDRESS]).hostname or "").rpartition(".")[2]
            except ValueError:
                continue
            if domain in page_words().zones_of_domains:
                return page_words().zones_of_domains[domain]
        language = self._language.lower().replace("_", "-").partition("-")[0]
        return page_words().zones_of_languages.get(language)


def _distance(at: int, title: int) -> int:
    """A time below the title is nearer than one above it."""
    return at - title if at >= title else 2 * (title - at)


def _kind_of_class(given: dict[str, str]) -> str:
    if "pubdate" in given:
        return PUBLISHED
    classes = given.get("class", "").lower()
    return next((kind for kind, cue in _CLASSES if cue.search(classes)), "")


def _stamp_of(found: "re.Match[str]") -> Stamp | None:
    month, day = (found["m"] or found["m2"]).lower(), found["d"] or found["d2"]
    number = int(month) if month.isdigit() else words().months.get(month)
    if number is None:
        return None
    return read_stamp(f"{found['y']}-{number:02d}-{int(day):02d}")


def _candidate(stamp: Stamp, source: PublishedFrom, kind: str) -> CreationTimeCandidate:
    return CreationTimeCandidate(
        unwritten(stamp.day),
        source,
        _SCORES[source] - _LESS[kind],
        has_span=False,
        utc_minutes=stamp.utc_minutes,
        is_change=kind == CHANGED,
    )


def _agreed(candidates: list[CreationTimeCandidate]) -> list[CreationTimeCandidate]:
    """Where two kinds of field tell one day and the surest alone another, they are right."""
    if not candidates or candidates[0].is_change:
        return candidates
    told: dict[object, set[PublishedFrom]] = {}
    for each in candidates:
        if not each.is_change:
            told.setdefault(each.day.readings, set()).add(each.source)
    mine = told[candidates[0].day.readings]
    rival = next((c for c in candidates if len(told.get(c.day.readings, ())) > len(mine)), None)
    return [replace(rival, score=_AGREED), *candidates] if rival else candidates
