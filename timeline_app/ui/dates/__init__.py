"""The list of dates: what became of each, and what a person should look at."""
