"""Write any number of news articles by variation: make_articles.py FOLDER COUNT TEXTS.jsonl ...

Each line of the files holds an ``id`` and a ``text``, perhaps the day on which it was
``published`` and the ``topic`` that it shares with others.  All the texts once are a world; in the
next world the same stories happen to other people, in other countries, at another time.  Articles
of one topic change alike: those that tell one happening still do.

What stays true of a real archive: half of the names of a new world are known from others, half
are new; the years lie within twenty of each other; weekdays fall on the days that are named.
"""

import calendar
import json
import random
import re
import sys
import tomllib
from datetime import date, timedelta
from pathlib import Path

PLACES = Path(__file__).parents[2] / "resources" / "lexicons" / "en" / "names_places.toml"
MONTHS, WEEKDAYS = tuple(calendar.month_name)[1:], tuple(calendar.day_name)
MONTH = "(?P<month>" + "|".join(MONTHS) + ")"
DATES = re.compile(
    rf"\b(?:{MONTH} (?P<day>\d{{1,2}})\b(?:,? (?P<year>(?:19|20)\d\d)\b)?"
    rf"|{MONTH.replace('month', 'month2')} (?P<year2>(?:19|20)\d\d)\b"
    r"|(?P<year3>(?:19|20)\d\d)\b(?![-\d]))"
)
WORD = re.compile(r"\b[A-Z][a-z]{2,}\b")
SYLLABLES = "ba bel car do den el fa gan har ik jo kal lo mar nis or pe ras sel to ul ven wi zan"
NEW = 0.5
"""Of the names of a world, those that no other has."""
TEN_YEARS = 520
"""Weeks, to both sides."""
A_FOLDER = 1000


class Countries:
    """What is said of one country, said of another: its name, its people, its capital."""

    def __init__(self):
        told = tomllib.loads(PLACES.read_text(encoding="utf-8"))
        self.rows = [
            (name, one["demonyms"][0], one["capitals"][0])
            for name, one in told.items()
            if isinstance(one, dict) and one.get("demonyms") and one.get("capitals")
        ]
        names = sorted({name for row in self.rows for name in row}, key=len, reverse=True)
        self.pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")

    def exchanged(self, dice):
        """Each of the names with the one that takes its place in a world."""
        others = dice.sample(self.rows, len(self.rows))
        return {
            name: other
            for row, turned in zip(self.rows, others, strict=True)
            for name, other in zip(row, turned, strict=True)
        }


def names_in(texts, countries):
    """Words that are only ever written with a capital: nearly all are parts of names."""
    plain = {word for text in texts for word in re.findall(r"\b[a-z]+\b", text)}
    kept = {*MONTHS, *WEEKDAYS} | {w for row in countries.rows for n in row for w in n.split()}
    found = {word for text in texts for word in WORD.findall(text)}
    return sorted(word for word in found - kept if word.lower() not in plain)


def made_up(dice):
    """A name that is nobody's."""
    return "".join(dice.choices(SYLLABLES.split(), k=dice.choice((2, 3, 3)))).capitalize()


def moved(text, weeks, written):
    """The text with its dates so many weeks later; days without a year are those around it."""
    shift = timedelta(weeks=weeks)

    def turn(found):
        if found["year3"]:
            return str(int(found["year3"]) + round(weeks / 52.18))
        month = MONTHS.index(found["month"] or found["month2"]) + 1
        year = int(found["year"] or found["year2"] or written.year)
        try:
            day = date(year, month, int(found["day"] or 15)) + shift
        except ValueError:
            return found[0]
        words = [MONTHS[day.month - 1]]
        words += [f"{day.day}," if found["year"] else str(day.day)] if found["day"] else []
        words += [str(day.year)] if found["year"] or found["year2"] else []
        return " ".join(words)

    return DATES.sub(turn, text)


class Maker:
    """Articles by their number, always the same for the same texts."""

    def __init__(self, told):
        self.told, self.countries = told, Countries()
        self.names = names_in([one["text"] for one in told], self.countries)
        self.known = frozenset(self.names)

    def article(self, number):
        """The whole text of one, with its day in the first line."""
        world, place = divmod(number, len(self.told))
        one = self.told[place]
        topic = one.get("topic") or one["id"]
        written = date.fromisoformat((one.get("published") or self.day_of(topic))[:10])
        if world == 0:
            return f"date {written}\n\n{one['text']}\n"
        dice = random.Random(f"{world} {topic}")
        weeks = dice.randint(-TEN_YEARS, TEN_YEARS)
        text = moved(one["text"], weeks, written)
        exchanged = self.countries.exchanged(dice)
        text = self.countries.pattern.sub(lambda found: exchanged[found[0]], text)
        text = WORD.sub(lambda found: self.named(found[0], world, topic), text)
        return f"date {written + timedelta(weeks=weeks)}\n\n{text}\n"

    def named(self, name, world, topic):
        """Who bears in this world what is told of a name."""
        if name not in self.known:
            return name
        dice = random.Random(f"{world} {topic} {name}")
        return made_up(dice) if dice.random() < NEW else dice.choice(self.names)

    @staticmethod
    def day_of(topic):
        """A day for texts that have none, the same for all of a topic."""
        dice = random.Random(topic)
        return str(date(2008, 1, 1) + timedelta(days=dice.randrange(1500)))


def read(paths):
    """The texts of all the files."""
    return [
        json.loads(line) for path in paths for line in Path(path).open(encoding="utf-8") if line
    ]


def make(folder, many, paths):
    """Write so many files, a thousand a folder."""
    maker = Maker(read(paths))
    for number in range(many):
        path = Path(folder) / f"{number // A_FOLDER:04d}" / f"{number:07d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(maker.article(number), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    make(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
