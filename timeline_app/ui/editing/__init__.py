"""Forms in which a person corrects the chronology."""
