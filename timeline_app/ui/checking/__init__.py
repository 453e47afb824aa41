"""The list "To check": what does not fit, both passages in sight, settled at one key each."""
