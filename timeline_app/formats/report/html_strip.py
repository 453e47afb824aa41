"""The timeline of a page: a drawing that one can scroll, each mark of which leads to its event."""

from collections.abc import Iterator

from timeline_app.formats.report.html_words import colour, phrase, words
from timeline_app.formats.report.model import CoverAxisUnit, CoverMark, Lane, Strip
from timeline_app.model import shown
from timeline_app.wording import said

WIDTH = 1_600
"""Pixels of the drawing, beside the lanes' names."""
_SIDE, _TOP, _LANE = 150, 46, 40
_LONGEST_NAME = 20
_LETTER = 6.6
"""Pixels of a letter of a title, on the safe side."""


def drawing(strip: Strip) -> Iterator[str]:
    """The drawing in its frame; nothing where there is none."""
    if not strip.lanes:
        return
    height = _TOP + _LANE * len(strip.lanes)
    wide = _SIDE + WIDTH
    yield '<figure class="strip"><div class="scroll" tabindex="0" role="region" '
    yield 'aria-label="'
    yield f'{phrase("report.strip-scrolled")}">\n'
    yield f'<svg width="{wide}" height="{height}" viewBox="0 0 {wide} {height}" role="group" '
    yield f'aria-label="{phrase("report.timeline")}">\n'
    yield from _axis(strip, height)
    for number, lane in enumerate(strip.lanes):
        yield from _lane(lane, _TOP + _LANE * number)
    note = f"{words(strip.note)} {phrase('report.mark-leads')}"
    yield f"</svg></div>\n<figcaption>{note}</figcaption>"
    yield "</figure>\n"


def _axis(strip: Strip, height: int) -> Iterator[str]:
    for one in strip.inner:
        if one.is_tinted:
            yield f'<rect class="stripe" x="{_x(one.start):.1f}" y="{_TOP}" '
            yield f'width="{(one.end - one.start) * WIDTH:.1f}" height="{height - _TOP}"/>\n'
        yield _said(one, _TOP - 8, "faint")
    for one in strip.outer:
        yield _said(one, _TOP - 26, "strong")


def _said(section: CoverAxisUnit, y: float, name: str) -> str:
    text = " ".join(filter(None, (section.words, section.suffix)))
    if len(text) * _LETTER > (section.end - section.start) * WIDTH:
        return ""
    return f'<text class="{name}" x="{_x(section.start) + 3:.1f}" y="{y}">{words(text)}</text>\n'


def _lane(lane: Lane, top: float) -> Iterator[str]:
    middle, ink = top + _LANE / 2, colour(lane.colour, "f")
    yield f'<path class="hair" d="M0 {top}H{_SIDE + WIDTH}"/>\n'
    yield f'<rect class="{ink}" x="8" y="{middle - 9}" width="3" height="18" rx="1.5"/>'
    name = words(shown.cut(lane.name, _LONGEST_NAME))
    yield f'<text class="strong" x="18" y="{middle + 4}">{name}</text>\n'
    for mark in lane.marks:
        yield _mark(mark, middle, ink)
    if lane.label is not None:
        yield _label(lane.label.mark, lane.label.right, middle)


def _mark(mark: CoverMark, middle: float, ink: str) -> str:
    told = words(mark.title or said("report.event", mark.number))
    return f'<a href="#e{mark.number}"><title>{told}</title>{_shape(mark, middle, ink)}</a>\n'


def _shape(mark: CoverMark, middle: float, ink: str) -> str:
    x = _x(mark.start)
    if mark.end > mark.start:
        wide = (mark.end - mark.start) * WIDTH
        return (
            f'<rect class="bar {ink}" x="{x:.1f}" y="{middle - 5}" width="{wide:.1f}" '
            f'height="10" rx="5"/>'
        )
    dot = f'<circle class="{ink}" cx="{x:.1f}" cy="{middle}" r="5"/>'
    if mark.is_told_by_several:
        dot += f'<circle class="ring {ink}" cx="{x:.1f}" cy="{middle}" r="8"/>'
    return dot


def _label(mark: CoverMark, right: float, middle: float) -> str:
    x = _x(mark.end) + 12
    text = shown.cut(mark.title, int((_x(right) - 10 - x) / _LETTER))
    return f'<text x="{x:.1f}" y="{middle + 4}">{words(text)}</text>\n'


def _x(share: float) -> float:
    return _SIDE + share * WIDTH
