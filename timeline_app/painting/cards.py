"""Cards and labels: the words beside a mark."""

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from timeline_app.chart import Detail, DrawnEvent, EventWords, Lines, Sizes, TextStyle, WordsSize
from timeline_app.painting import fonts
from timeline_app.painting.marks import Ink, pen
from timeline_app.painting.pixmap_cache import CachedPainter
from timeline_app.painting.theme import Theme, color, mixed

MARGIN = 6.0
"""Room about a card for its shadow, in pixels."""
INSET = 16.0
"""From a card's edge to its words: the colour bar stands between."""
PAD = 12.0
PILL = 6.0
APART = 10.0
"""Between title and date where they stand side by side."""
SHADOWS = ((2.0, 1.5, 0.035), (1.0, 1.0, 0.05), (0.0, 1.0, 0.06))
"""Growth, drop and weight of each layer, from the outermost in: flat, so that PDF keeps them."""


def is_right_to_left(text: str) -> bool:
    """Whether the first strong letter is of a script written from the right."""
    if text.isascii():
        return False
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((way for way in strong if way in {"L", "R", "AL"}), "L") != "L"


ONE_LINE = 280.0
"""Pixels up to which a title stays on one line of a card."""
LABEL_MOST = 300.0
"""Room kept for a label of one line where cards of two lines would do with less."""


@lru_cache(maxsize=10_000)
def wrapped(title: str, scale: float, most: float) -> tuple[str, ...]:
    """A long title in two lines of about the same length.

    Where halves have no room the first line takes what it can: only the second is shortened.
    """
    whole = fonts.width(title, TextStyle.EVENT, scale)
    if whole <= min(ONE_LINE * scale, most) or " " not in title:
        return (title,)
    breaks = [place for place, letter in enumerate(title) if letter == " "]
    middle = min(breaks, key=lambda place: abs(place - len(title) / 2))
    if max(_long(title[:middle], scale), _long(title[middle + 1 :], scale)) > most:
        fitting = [place for place in breaks if _long(title[:place], scale) <= most]
        middle = max(fitting, default=middle)
    return title[:middle], title[middle + 1 :]


def _long(text: str, scale: float) -> float:
    return fonts.width(text, TextStyle.EVENT, scale)


def card_room(line: EventWords, scale: float, most: float) -> WordsSize:
    """How much room a card needs for its words."""
    edge = (INSET + PAD) * scale + 1
    lines = wrapped(line.title, scale, most - edge)
    widest = max(fonts.width(text, TextStyle.EVENT, scale) for text in lines)
    words = fonts.width(line.words, TextStyle.META, scale)
    return WordsSize(max(widest, words) + edge, len(lines))


def slim_room(line: EventWords, scale: float, most: float) -> WordsSize:  # noqa: ARG001 - measures are called alike
    """How much room a card of one line needs for title and date."""
    words = fonts.width(line.words, TextStyle.META, scale)
    bare = fonts.width(line.title, TextStyle.EVENT, scale) + (INSET + PAD) * scale + 1
    return WordsSize(bare + (words + APART * scale) * bool(words), least=bare)


def label_room(line: EventWords, scale: float, most: float) -> WordsSize:  # noqa: ARG001 - measures are called alike
    """How much room a label of one line needs."""
    return WordsSize(fonts.width(line.title, TextStyle.EVENT, scale) + 2 * PILL * scale + 1)


MEASURES: dict[Detail, Callable[[EventWords, float, float], WordsSize]] = {
    Detail.CARD: card_room,
    Detail.SLIM: slim_room,
    Detail.LABEL: label_room,
    Detail.DOT: label_room,
}


def widest(detail: Detail, sizes: Sizes) -> float:
    """The most room that a card, or a label on one line, is given."""
    return sizes.card_most if detail is Detail.CARD else sizes.label_longest


def rooms(
    lines: Lines, ids: Sequence[int], detail: Detail, sizes: Sizes, most: float
) -> list[WordsSize]:
    """Room for cards or labels, none wider than ``most``; unknown events get some."""
    known = lines(ids)
    measure = MEASURES[detail]
    asked = (
        measure(known[event], sizes.scale, most)
        if event in known
        else WordsSize(120.0 * sizes.scale)
        for event in ids
    )
    return [room if room.width <= most else _within(room, most) for room in asked]


def _within(room: WordsSize, most: float) -> WordsSize:
    """The date gives way first, if there is one to give way."""
    return WordsSize(min(room.least or most, most), room.lines)


def reserved(lines: Lines, ids: Sequence[int], sizes: Sizes) -> list[WordsSize]:
    """Room that does for the card and, as far as that is wise, for the label."""
    most = min(LABEL_MOST * sizes.scale, sizes.card_most)
    pairs = zip(
        rooms(lines, ids, Detail.CARD, sizes, sizes.card_most),
        rooms(lines, ids, Detail.LABEL, sizes, most),
        strict=True,
    )
    return [WordsSize(max(card.width, label.width), card.lines) for card, label in pairs]


def put_label(
    press: CachedPainter, ink: Ink, item: DrawnEvent, line: EventWords | None, state: int
) -> None:
    """The card or label of an event; ``state`` is 0, 1 (pointed at) or 2 (selected)."""
    rect = item.label
    if rect is None:
        return
    if _is_cut(press, item, line, state) and line is not None:
        _put_cut(press, ink, item, line)
        return
    draw = DRAWINGS.get(item.detail, _draw_pill)
    title, words = (line.title, line.words) if line else ("", "")
    key = (item.id, ink.lane, ink.theme.name, rect.width, rect.height, state, title, words)
    press.put(
        key, (rect.x - MARGIN, rect.y - MARGIN),
        (rect.width + 2 * MARGIN, rect.height + 2 * MARGIN),
        lambda painter: draw(
            painter, ink, QRectF(MARGIN, MARGIN, rect.width, rect.height), line, state
        ),
    )  # fmt: skip


def _is_cut(press: CachedPainter, item: DrawnEvent, line: EventWords | None, state: int) -> bool:
    """Whether a quiet label of one line has less room than its title needs, on the screen."""
    if press.is_paper or state or line is None or item.detail is not Detail.LABEL:
        return False
    return line.title.isascii() or not is_right_to_left(line.title)


def _put_cut(press: CachedPainter, ink: Ink, item: DrawnEvent, line: EventWords) -> None:
    """A label from the picture of its whole title, as far as there is room."""
    rect = item.label
    if rect is None:
        return
    sizes, scale = ink.sizes, ink.sizes.scale
    needed = fonts.width(line.title, TextStyle.EVENT, scale) + 2 * PILL * scale + 1
    whole = min(needed, sizes.label_longest)
    key = (item.id, ink.theme.name, rect.height, line.title, scale, round(whole))
    at = rect.x - MARGIN, rect.y - MARGIN
    size = whole + 2 * MARGIN, rect.height + 2 * MARGIN

    def draw(painter: QPainter) -> None:
        box = QRectF(MARGIN, MARGIN, whole, rect.height)
        _draw_pill(painter, ink, box, line, 0)

    if whole <= rect.width + 1:
        press.put(key, at, size, draw)
    else:
        ground = ink.theme.background
        press.put_part(key, at, size, (draw, rect.width + MARGIN, ground))


def _draw_frame(painter: QPainter, ink: Ink, rect: QRectF, state: int, *, radius: float) -> None:
    """The surface of a card, with the selection's border if it has it."""
    draw_panel(painter, ink.theme, rect, radius)
    if state == 2:
        painter.setPen(pen(ink.lane, 2))
        painter.setBrush(color(ink.theme.surface))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _draw_bar(painter: QPainter, ink: Ink, rect: QRectF, inset: float, *, mirrored: bool) -> None:
    """The bar in the lane's colour where the words begin."""
    scale = ink.sizes.scale
    bar = QRectF(rect.left() + 7 * scale, rect.top() + inset, 3 * scale, rect.height() - 2 * inset)
    if mirrored:
        bar.moveRight(rect.right() - 7 * scale)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(ink.lane))
    painter.drawRoundedRect(bar, 1.5 * scale, 1.5 * scale)


def _draw_slim(
    painter: QPainter, ink: Ink, rect: QRectF, line: EventWords | None, state: int
) -> None:
    """Title and date side by side; the date gives way where there is no room for both."""
    theme, scale = ink.theme, ink.sizes.scale
    _draw_frame(painter, ink, rect, state, radius=6 * scale)
    title, words = (line.title, line.words) if line else ("…", "")
    mirrored = is_right_to_left(title)
    _draw_bar(painter, ink, rect, 6 * scale, mirrored=mirrored)
    inner = rect.width() - (INSET + PAD) * scale + 1
    wide = fonts.width(title, TextStyle.EVENT, scale)
    after = fonts.width(words, TextStyle.META, scale)
    if wide + APART * scale + after > inner + 1:
        words = ""
    metrics = fonts.metrics(TextStyle.EVENT, scale)
    base = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    x = rect.left() + (PAD if mirrored else INSET) * scale
    room = (inner, theme.ink, mirrored)
    draw_line(painter, title, TextStyle.EVENT, scale, (QPointF(x, base), *room))
    x += 0 if mirrored else wide + APART * scale
    room = (after + 1, theme.muted, False)
    draw_line(painter, words, TextStyle.META, scale, (QPointF(x, base), *room))


def _draw_card(
    painter: QPainter, ink: Ink, rect: QRectF, line: EventWords | None, state: int
) -> None:
    theme, scale = ink.theme, ink.sizes.scale
    _draw_frame(painter, ink, rect, state, radius=8 * scale)
    title = line.title if line else "…"
    mirrored = is_right_to_left(title)
    inner = rect.width() - (INSET + PAD) * scale
    is_tall = rect.height() > ink.sizes.card + 1
    texts = wrapped(title, scale, inner) if is_tall else (title,)
    _draw_bar(painter, ink, rect, 9 * scale, mirrored=mirrored)
    lead = PAD if mirrored else INSET
    rows = [(text, TextStyle.EVENT, theme.ink) for text in texts]
    rows.append((line.words if line else "", TextStyle.META, theme.muted))
    for number, (text, style, name) in enumerate(rows):
        at = QPointF(rect.left() + lead * scale, rect.top() + (17.5 + 16.3 * number) * scale)
        draw_line(painter, text, style, scale, (at, inner + 1, name, mirrored))


def draw_line(
    painter: QPainter, text: str, style: TextStyle, scale: float,
    where: tuple[QPointF, float, str, bool],
) -> None:  # fmt: skip
    """One line of text on its base line, shortened to its room, flush right if written so."""
    at, room, name, is_flush_right = where
    shown = fonts.elided(text, style, scale, room) if text else ""
    painter.setFont(fonts.font(style, scale))
    painter.setPen(color(name))
    if is_flush_right:
        at = QPointF(at.x() + room - fonts.width(shown, style, scale), at.y())
    painter.drawText(at, shown)


def draw_panel(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """A surface that floats: soft layers of shadow instead of a border; dark has a hairline."""
    painter.setPen(Qt.PenStyle.NoPen)
    for growth, drop, weight in SHADOWS:
        shade = color(theme.shadow).toRgb()
        shade.setAlphaF(weight * (3 if theme.is_dark else 1))
        painter.setBrush(shade)
        painter.drawRoundedRect(
            rect.adjusted(-growth, -growth + drop, growth, growth + drop),
            radius + growth,
            radius + growth,
        )
    edge = mixed(theme.hair, theme.surface, 0.9 if theme.is_dark else 0.75)
    painter.setPen(pen(edge, 1))
    painter.setBrush(color(theme.surface))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _draw_pill(
    painter: QPainter, ink: Ink, rect: QRectF, line: EventWords | None, state: int
) -> None:
    theme, scale = ink.theme, ink.sizes.scale
    radius = 5 * scale
    painter.setPen(pen(ink.lane, 2) if state == 2 else Qt.PenStyle.NoPen)
    ground = theme.surface if state else theme.background
    painter.setBrush(color(ground))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    title = line.title if line else "…"
    metrics = fonts.metrics(TextStyle.EVENT, scale)
    base = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    at = QPointF(rect.left() + PILL * scale, base)
    room = rect.width() - 2 * PILL * scale + 1
    draw_line(
        painter, title, TextStyle.EVENT, scale, (at, room, theme.ink, is_right_to_left(title))
    )


DRAWINGS = {Detail.CARD: _draw_card, Detail.SLIM: _draw_slim}
