"""Write a synthetic chronology of any size: make_chronology.py FILE COUNT [SEED] [DISTRIBUTION].

Distributions: ``even`` over 120 years, ``news`` (ten years, dense bursts, mostly single days),
``long`` (ranges of months to decades), ``deep`` (8000 BCE to today, the older the coarser).
"""

import random
import sys
from contextlib import contextmanager
from pathlib import Path

from timeline_app.model import moment
from timeline_app.store import open_store

ACTORS = [
    "Amina Okafor", "Jonas Lindqvist", "Maria Teresa Alves", "The Port Authority", "Li Wei",
    "The Regional Assembly", "Farid al-Hasani", "Ruth Abramson", "The Ministry of Works",
    "Kofi Mensah", "Eleanor Whitcombe", "The Fishermen's Union", "Dmitri Volkov", "Sofia Rossi",
]  # fmt: skip
ACTS = {
    "meeting": ["met", "received", "sat down with", "held talks with"],
    "visit": ["visited", "travelled to see", "called on"],
    "attack": ["attacked", "bombarded", "ambushed"],
    "vote": ["voted against", "voted for", "elected"],
    "legal": ["sued", "acquitted", "signed a treaty with", "extradited"],
    "statement": ["criticised", "praised", "warned", "denied knowing"],
    "business": ["bought shares of", "hired", "signed a contract with"],
    "appointment": ["appointed", "dismissed", "replaced"],
    "disaster": ["evacuated", "searched for survivors with", "buried"],
}
OBJECTS = [
    "the harbour committee", "a delegation of engineers", "the opposition", "the old guard",
    "two hundred dockers", "the bishop", "the northern railway", "a group of investors",
    "the river commission", "the exiled general", "the society of printers",
]  # fmt: skip
PLACES = [
    "Lisbon", "Aleppo", "Bergen", "Accra", "Trieste", "Cartagena", "Odesa", "Basra", "Dhaka",
    "Valparaíso", "Tromsø", "Zanzibar", "Kraków", "Leeds", "Izmir", "Da Nang",
]  # fmt: skip
DAY, YEAR = moment.DAY, 365 * moment.DAY
BATCH = 20_000

EVENT = """INSERT INTO events (id, start_earliest, start_latest, end_earliest, end_latest,
    precision, edtf, approximate, dated_by, kind, status, review, importance, confidence, sources,
    person, place, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
TEXT = """INSERT INTO event_texts (id, title, quotes, participants, places)
    VALUES (?, ?, ?, ?, ?)"""


def unit(start, precision):
    """The first and last second of the calendar unit that holds an instant."""
    year, month, day = moment.civil_day(start // DAY)
    if precision == "day":
        first = moment.at(year, month, day)
        return first, first + DAY - 1, f"{moment.iso_year(year)}-{month:02d}-{day:02d}"
    if precision == "month":
        first = moment.at(year, month)
        last = moment.at(year, month, moment.days_in_month(year, month)) + DAY - 1
        return first, last, f"{moment.iso_year(year)}-{month:02d}"
    return moment.at(year), moment.at(year + 1) - 1, moment.iso_year(year)


def instants(dice, distribution):
    """Endless pairs of a start and the weights of day, month, year and range."""
    bursts = [moment.at(2012) + dice.randrange(10 * YEAR) for _ in range(400)]
    while True:
        if distribution == "news":
            start = int(dice.gauss(dice.choice(bursts), 12 * DAY))
            yield start, (90, 8, 1, 1)
        elif distribution == "long":
            yield moment.at(1850) + dice.randrange(170 * YEAR), (10, 15, 15, 60)
        elif distribution == "deep":
            age = dice.random() ** 3
            yield moment.at(2020) - int(age * 10_000 * YEAR), (30 if age < 0.01 else 2, 10, 80, 10)
        else:
            yield moment.at(1900) + dice.randrange(120 * YEAR), (70, 15, 10, 5)


def dated(dice, start, weights, longest):
    """Four bounds, precision and EDTF of an event that starts there."""
    precision = dice.choices(("day", "month", "year", "interval"), weights)[0]
    if precision != "interval":
        first, last, text = unit(start, precision)
        return first, last, first, last, precision, text
    first, last, text = unit(start, "day")
    end = unit(start + DAY + dice.randrange(longest), "day")
    return first, last, end[0], end[1], "interval", f"{text}/{end[2]}"


def made(dice, number, when, documents):
    """One row of ``events``, one of ``event_texts`` and its names."""
    kind = dice.choice(list(ACTS))
    who, place = dice.randrange(len(ACTORS)), dice.randrange(len(PLACES))
    title = f"{ACTORS[who]} {dice.choice(ACTS[kind])} {dice.choice(OBJECTS)} in {PLACES[place]}"
    status = dice.choices(("happened", "planned", "disputed"), (94, 4, 2))[0]
    review = dice.choices(("unreviewed", "accepted"), (80, 20))[0]
    row = (
        number, *when, int(dice.random() < 0.05), "explicit", kind, status, review,
        round(dice.betavariate(2, 5), 3), round(dice.uniform(0.4, 1), 3),
        dice.choices((1, 2, 3, 7), (80, 14, 5, 1))[0], who + 1, len(ACTORS) + place + 1,
        1 + number % documents,
    )  # fmt: skip
    text = (
        number,
        title,
        f"{title}, according to entry {number} of the register.",
        f'[["{ACTORS[who]}","person","agent",null]]',
        f'[["{PLACES[place]}","",null]]',
    )
    names = [("person", who + 1, number), ("place", len(ACTORS) + place + 1, number)]
    return row, text, names


def prepare(db, documents):
    """The documents and names that every event refers to."""
    for i, name in enumerate(ACTORS + PLACES):
        db.run("INSERT INTO names VALUES (?, ?)", (i + 1, name))
    for i in range(1, documents + 1):
        text = f"Register {i}."
        db.run(
            """INSERT INTO documents (id, sha256, path, title, language, length, notes)
            VALUES (?, ?, ?, ?, 'en', ?, '[]')""",
            (i, f"{i:064x}", f"register-{i:03d}.txt", f"Register {i}", len(text)),
        )
        db.run("INSERT INTO texts VALUES (?, ?)", (i, text))


def fill(db, count, seed, distribution):
    """Write the events in batches; evidence is one mention an event while there are few."""
    dice = random.Random(seed)
    documents = max(2, min(200, count // 50))
    source = instants(dice, distribution)
    longest = 20 * YEAR if distribution in {"long", "deep"} else 90 * DAY
    prepare(db, documents)
    for first in range(1, count + 1, BATCH):
        numbers = range(first, min(first + BATCH, count + 1))
        batch = [
            made(dice, number, dated(dice, *next(source), longest), documents)
            for number in numbers
        ]
        db.run_many(EVENT, [row for row, _, _ in batch])
        db.run_many(TEXT, [text for _, text, _ in batch])
        db.run_many(
            "INSERT INTO event_names VALUES (?, ?, ?)", [n for *_, ns in batch for n in ns]
        )


@contextmanager
def waiting_indexes(db):
    """One pass over all rows at the end is several times faster than row by row."""
    waiting = db.all(
        """SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND
        type IN ('index', 'trigger') AND tbl_name IN ('events', 'event_texts', 'event_names')"""
    )
    for kind, name, _ in waiting:
        db.run(f"DROP {kind} {name}")
    yield
    for _, _, sql in waiting:
        db.run(sql)
    db.run("INSERT INTO event_texts_words (event_texts_words) VALUES ('rebuild')")


def make(path, count, seed=1, distribution="even"):
    """Write the chronology; an existing file is replaced."""
    Path(path).unlink(missing_ok=True)
    with open_store(path, create=True) as store:
        db = store.connection
        db.run("PRAGMA synchronous = OFF")
        db.run("PRAGMA cache_size = -200000")
        with db.atomic(), waiting_indexes(db):
            fill(db, count, seed, distribution)
        store.snapshots.keep_columns()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    file, count, *rest = sys.argv[1:]
    make(file, int(count), int(rest[0]) if rest else 1, rest[1] if len(rest) > 1 else "even")
