"""From how long on a silence is told: days, or one of these."""

USUAL = -1
"""The measure of silence that the chronology itself suggests."""
NEVER = 0
"""No silence is told of."""
