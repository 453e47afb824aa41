"""The real page beside its text: drawn in another process, with the passages lit on it."""
