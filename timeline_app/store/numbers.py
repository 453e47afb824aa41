"""How sure each event is: what was derived, and what holds since a person decided."""

from collections.abc import Sequence
from typing import Any

from timeline_app.model import DatedBy, Numbers, Review, TitleTier
from timeline_app.store.connection import Connection

COLUMNS = ("date", "title", "merging", "tier")
"""The derived numbers of an event, and how its title came about."""
JOIN = "LEFT JOIN event_numbers n ON n.id = e.id"
CELLS = """n.date, n.title, n.merging, n.tier,
    EXISTS (SELECT 1 FROM overrides o WHERE o.event = e.id AND o.field = 'title')"""
"""What a query that joins the numbers asks for, for ``in_force`` to read."""

_SETTLED = f"""SELECT e.dated_by, e.review, {CELLS}
    FROM events e {JOIN} WHERE e.id = ? AND n.id IS NOT NULL"""  # noqa: S608 - our own names


def in_force(derived: Numbers, *, dated_by: str | None, review: str, is_titled: bool) -> Numbers:
    """The numbers that hold: what a person accepted, dated or titled is certain.

    Without a date there is nothing to be sure of, whatever was once derived.
    """
    is_by_hand = dated_by == DatedBy.USER
    date = 1.0 if is_by_hand else derived.date if dated_by else None
    return Numbers(date, derived.title, derived.merging).with_person(
        accepts=review == Review.ACCEPTED, titles=is_titled
    )


def settle(db: Connection, event: int) -> None:
    """Bring the event's confidence up to what a person has decided of it."""
    row = db.one(_SETTLED, (event,))
    if row is None:
        return
    derived, _, is_titled = read(row[2:])
    numbers = in_force(derived, dated_by=row[0], review=row[1], is_titled=is_titled)
    db.run(
        "UPDATE events SET confidence = ? WHERE id = ? AND confidence <> ?",
        (numbers.least, event, numbers.least),
    )


def cells(derived: Numbers, tier: TitleTier | None) -> dict[str, float | str | None]:
    """The derived numbers as they are kept."""
    told = (derived.date, derived.title, derived.merging, tier.value if tier else None)
    return dict(zip(COLUMNS, told, strict=True))


def put(db: Connection, event: int, derived: Numbers, tier: TitleTier | None = None) -> None:
    """Note what was derived of an event, and what follows for its confidence."""
    db.run(
        "INSERT OR REPLACE INTO event_numbers (id, date, title, merging, tier) "
        "VALUES (?, ?, ?, ?, ?)",
        (event, *cells(derived, tier).values()),
    )
    settle(db, event)


def absorb(db: Connection, first: int, other: int) -> None:
    """An event that a person joined with another holds together as well as either did."""
    db.run(
        "UPDATE event_numbers SET merging = min(merging, "
        "coalesce((SELECT merging FROM event_numbers WHERE id = ?), 1.0)) WHERE id = ?",
        (other, first),
    )
    settle(db, first)


def read(row: Sequence[Any]) -> tuple[Numbers, TitleTier | None, bool]:
    """The derived numbers, the tier and whether a person gave the title, from ``CELLS``."""
    date, title, merging, tier, is_titled = row
    return Numbers(date, title, merging), TitleTier(tier) if tier else None, bool(is_titled)
