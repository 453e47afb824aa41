"""The command palette: one field that finds what can be done and what there is, and does it."""
