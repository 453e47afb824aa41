"""Review mode: one event after the other, one key a decision."""
