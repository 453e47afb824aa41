"""Articles of our own, made by variation: no two sentences of a heap are the same."""

from itertools import count, product

PEOPLE = ("Ana Silva", "John Marsh", "Rui Costa", "Maria Alves", "Peter Lund", "Ines Prado")
PLACES = ("Porto", "Leeds", "Braga", "Bergen", "Aveiro", "Dublin", "Ghent")
DEEDS = (
    "opened the rebuilt bridge over the river",
    "resigned from the council of the harbour",
    "signed an agreement with the owners of the ferry",
    "told reporters that the flood had destroyed the old market",
    "was arrested after the fire in the station",
)
MONTHS = ("January", "March", "May", "July", "September", "November")
SENTENCE = (
    "{person}, who had visited {place} two days earlier, {deed} on {day} {month} {year}, and "
    "{number} people watched as engineers inspected what was left of warehouse {number}."
)


def articles(how_many, sentences):
    """So many texts of so many sentences, each with a date of its own."""
    ways = product(PEOPLE, PLACES, DEEDS, MONTHS)
    numbered = zip(count(1), _for_ever(list(ways)))
    for article in range(how_many):
        told = [_sentence(*next(numbered)) for _ in range(sentences)]
        paragraphs = (" ".join(told[at : at + 4]) for at in range(0, len(told), 4))
        yield f"date 2019-{article % 12 + 1:02d}-20\n\n" + "\n\n".join(paragraphs) + "\n"


def _for_ever(ways):
    while True:
        yield from ways


def _sentence(number, way):
    person, place, deed, month = way
    return SENTENCE.format(
        person=person, place=place, deed=deed, day=number % 27 + 1, month=month,
        year=1990 + number % 29, number=number,
    )  # fmt: skip
