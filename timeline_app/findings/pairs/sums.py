"""Sums told in one sentence with what they are the sum of."""

from collections.abc import Iterator, Sequence

from timeline_app.findings.statements import Figure

_FEWEST = 2
_SLACK = 0.004
"""A sum of rounded figures may be off by this share."""
_LIKELY = 0.25
"""What is farther off is the sum of something else."""


def wrong(figures: Sequence[Figure]) -> Iterator[tuple[Figure, float]]:
    """Totals with what the figures before them come to, where the two differ."""
    for at, total in enumerate(figures):
        parts = [one for one in figures[:at] if one.unit == total.unit]
        if not total.is_total or total.hedge or len(parts) < _FEWEST:
            continue
        made = sum(one.low for one in parts)
        off = abs(made - total.low)
        is_exact = all(not one.hedge and not one.is_total for one in parts)
        if is_exact and _SLACK * total.low < off <= _LIKELY * total.low:
            yield total, made
