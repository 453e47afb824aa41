"""What the levels are called, in the header and in the filters."""

from timeline_app.model import Level

WORDS = {
    Level.KEY: (
        "Key",
        "Key",
        "What is worth most: dated in its own words, central, or told by several",
    ),
    Level.DATED: ("All dated", "Dated", "Also every other event that has a date"),
    Level.ALL: ("Everything", "All", "Also what is undated, rejected or hidden by hand"),
}
"""What stands on the control, also where it is narrow, and what each of its words means."""
