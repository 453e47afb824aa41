"""A named stretch of time behind the events, as a person drew it: ``The siege``."""

from dataclasses import dataclass

from timeline_app.model.when import When


@dataclass(frozen=True, slots=True)
class Era:
    """From the first second of one date to the last second of another; both sides are bounded.

    Raises ValueError for a stretch that ends before it begins, or that knows no end.
    """

    id: int
    name: str
    first: When
    last: When
    colour: int | None = None
    """The number of one of the lanes' colours; None for the plain tint."""

    def __post_init__(self) -> None:
        if self.first.is_open or self.last.is_open:
            raise ValueError(f"an era begins and ends: {self.name!r}")
        if self.since > self.until:
            raise ValueError(f"ends before it begins: {self.name!r}")

    @property
    def since(self) -> int:
        """Its first second."""
        return self.first.earliest

    @property
    def until(self) -> int:
        """Its last second, inclusive."""
        return self.last.latest
