"""One event at a time over the whole screen, with the passage that proves it."""
