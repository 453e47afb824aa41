"""How sure an event is, in a sign and a word, and what it is least sure of."""

from timeline_app.model.sureness import SIGNS, Judged, Sureness, of

_OF_DATE = {
    "explicit": "the words that give the date may belong to something else",
    "relative": "the date follows from the order of events",
    "document": "the date is taken from the document’s day",
    "narrative": "the date is taken from another sentence",
}
_OF_TITLE = {
    "clause": "the title may leave out what matters",
    "compressed": "the title is shortened from its sentence",
    "sentence": "the title is cut from a longer sentence",
}
_OF_MERGING = "its passages may tell of different events"


def in_words(confidence: float) -> str:
    """Sign and word, as lists show them.

    >>> in_words(0.95)
    '✓ sure'
    """
    word = of(confidence)
    return f"{SIGNS[word]} {word}"


def reason(event: Judged) -> str:
    """Which of the three is the least, as a sentence after the word; "" where all is sure."""
    numbers = event.numbers
    known = (numbers.date, numbers.title, numbers.merging)
    if of(event.confidence) is Sureness.SURE or all(one is None for one in known):
        return ""
    least = numbers.least
    if numbers.date == least:
        return _OF_DATE.get(event.dated_by or "", "the date is not certain")
    if numbers.merging == least:
        return _OF_MERGING
    return _OF_TITLE.get(event.title_tier or "", "the title may leave out what matters")


def told(event: Judged) -> str:
    """Sign, word and reason, as the pane of an event says them."""
    why = reason(event)
    return in_words(event.confidence) + (f": {why}." if why else "")
