"""How sure an event is, in a sign and a word, and what it is least sure of."""

from timeline_app.model.sureness import SIGNS, Judged, Sureness, of
from timeline_app.wording.language import said, spoken_language, term


def in_words(confidence: float) -> str:
    """Sign and word, as lists show them.

    >>> in_words(0.95)
    '✓ sure'
    """
    word = of(confidence)
    return f"{SIGNS[word]} {term('sureness', word)}"


def reason(event: Judged) -> str:
    """Which of the three is the least, as a sentence after the word; "" where all is sure."""
    numbers = event.numbers
    known = (numbers.date, numbers.title, numbers.merging)
    if of(event.confidence) is Sureness.SURE or all(one is None for one in known):
        return ""
    least = numbers.least
    if numbers.date == least:
        return _reason("date", event.dated_by)
    if numbers.merging == least:
        return said("sureness.merging")
    return _reason("title", event.title_tier)


def _reason(what: str, how: str | None) -> str:
    """What is not sure of a date or a title, by how it was found; as a whole where that is new."""
    phrases = spoken_language().phrases
    return phrases.get(f"sureness.{what}-{how}", phrases[f"sureness.{what}"])


def told(event: Judged) -> str:
    """Sign, word and reason, as the pane of an event says them."""
    word, why = in_words(event.confidence), reason(event)
    return said("sureness.because", word, why) if why else word
