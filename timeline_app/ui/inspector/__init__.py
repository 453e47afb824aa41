"""The right pane beside the source: every field of an event, why it is as it is, its history."""
