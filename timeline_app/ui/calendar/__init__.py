"""The events of each day as a calendar of tinted days: when much happened, and a way there."""
