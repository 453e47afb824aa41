"""Where a card of the tour lies so that it covers nothing of what it points at."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 14
"""Pixels between a card and what it points at; in them stands the pointer."""


@dataclass(frozen=True, slots=True)
class CardPlace:
    """Where the card lies, and what is left of its target: they never meet."""

    card: QRect
    target: QRect


def place(card: QSize, target: QRect, room: QRect) -> CardPlace:
    """Below, above, right or left of the target, inside the room.

    Where the card fits on no side it lies at the edge with the most room, and the target is what
    it leaves of it.
    """
    target = target.intersected(room)
    sides = (
        QPoint(target.center().x() - card.width() // 2, target.bottom() + 1 + GAP),
        QPoint(target.center().x() - card.width() // 2, target.top() - GAP - card.height()),
        QPoint(target.right() + 1 + GAP, target.center().y() - card.height() // 2),
        QPoint(target.left() - GAP - card.width(), target.center().y() - card.height() // 2),
    )
    for corner in sides:
        there = _inside(QRect(corner, card), room)
        if not there.adjusted(1 - GAP, 1 - GAP, GAP - 1, GAP - 1).intersects(target):
            return CardPlace(there, target)
    return _beside(card, target, room)


def _inside(area: QRect, room: QRect) -> QRect:
    """Moved into the room, as far as it fits there."""
    x = max(room.left(), min(area.x(), room.right() + 1 - area.width()))
    y = max(room.top(), min(area.y(), room.bottom() + 1 - area.height()))
    return QRect(QPoint(x, y), area.size())


def _beside(card: QSize, target: QRect, room: QRect) -> CardPlace:
    """At the edge of the room that leaves the most of the target."""
    x, y = target.center().x() - card.width() // 2, target.center().y() - card.height() // 2
    corners = (
        QPoint(x, room.bottom()), QPoint(x, room.top() - card.height()),
        QPoint(room.right(), y), QPoint(room.left() - card.width(), y),
    )  # fmt: skip
    places = [
        CardPlace(there, _rest(target, there))
        for there in (_inside(QRect(corner, card), room) for corner in corners)
    ]
    return max(places, key=lambda one: one.target.width() * one.target.height())


def _rest(target: QRect, card: QRect) -> QRect:
    """The largest part of the target that a card does not come near."""
    near = card.adjusted(-GAP, -GAP, GAP, GAP)
    parts = (
        QRect(target.left(), target.top(), target.width(), near.top() - target.top()),
        QRect(target.left(), near.bottom() + 1, target.width(), target.bottom() - near.bottom()),
        QRect(target.left(), target.top(), near.left() - target.left(), target.height()),
        QRect(near.right() + 1, target.top(), target.right() - near.right(), target.height()),
    )
    sound = [part.intersected(target) for part in parts if part.isValid()]
    return max(sound, key=lambda part: part.width() * part.height(), default=QRect())
