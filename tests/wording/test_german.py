"""Dates, counts and distances as German tells them."""

import pytest

from timeline_app import wording
from timeline_app.message import Message
from timeline_app.model import edtf
from timeline_app.model.dated import dated
from timeline_app.wording import distances

DAY = dated(edtf.parse("2019-05-03"))

WORDS = {
    "2020-07-19": "So, 19. Juli 2020",
    "2020-01": "Januar 2020",
    "2020": "2020",
    "1911~": "ca. 1911",
    "1984%": "vielleicht ca. 1984",
    "2004-06-11~": "ca. 11. Juni 2004",
    "199X": "1990er-Jahre",
    "14XX": "15. Jahrhundert",
    "-04XX": "5. Jahrhundert v. Chr.",
    "1XXX": "2. Jahrtausend",
    "-004X": "50–41 v. Chr.",
    "XXXX-12-XX": "Dezember, unbekanntes Jahr",
    "156X-12-25": "25. Dezember in den 1560er-Jahren",
    "1984-1X": "zwischen dem 1. Oktober und dem 31. Dezember 1984",
    "-0043-03-15": "15. März 44 v. Chr.",
    "0079-08-24": "24. August 79 n. Chr.",
    "Y170000002": "170.000.002",
    "2019-05-03T10:15/2019-05-03T10:40": "3. Mai 2019, 10:15–10:40",
    "2019-05-03T22/2019-05-04T02": "3. Mai 2019, 22 Uhr – 4. Mai 2019, 02 Uhr",
    "[2019-05-03T14:00..2019-05-03T16:30]": "3. Mai 2019, zwischen 14:00 und 16:30",
    "[2019-05-03T23..2019-05-04T06]": "zwischen 3. Mai 2019, 23 Uhr und 4. Mai 2019, 06 Uhr",
    "2019-05-03T10:15/..": "seit dem 3. Mai 2019, 10:15",
    "../2019-05-03T10:15": "bis zum 3. Mai 2019, 10:15",
    "{2004-05-03,2004-05-05,2004-05-09}": "3., 5. und 9. Mai 2004",
    "{2018-05-03,2018-06-07,2018-07-12}": "3. Mai, 7. Juni und 12. Juli 2018",
    "[2019-05-03,2019-05-04]": "3. oder 4. Mai 2019",
    "2019-22": "Sommer 2019",
    "2019-32": "Südwinter 2019",
    "2019-24": "Winter 2019/20",
    "1999-24": "Winter 1999–2000",
    "2019-35": "3. Quartal 2019",
    "2019-40": "erste Hälfte 2019",
    "2019-41~": "ca. zweite Hälfte 2019",
    "2019-37": "Januar–April 2019",
    "2020-07-21T15:00-04": "21. Juli 2020, 15:00 UTC−04",
    "2004-05-03/2004-05-09": "3.–9. Mai 2004",
    "2004-05-03/2004-06-09": "3. Mai – 9. Juni 2004",
    "2004-05/2004-07": "Mai–Juli 2004",
    "-0004/0033": "5 v. Chr. – 33 n. Chr.",
    "1985/..": "seit 1985",
    "1985-04-12/": "ab dem 12. April 1985",
    "/1985-04": "bis April 1985",
    "[2020-01-03..2020-02-10]": "zwischen dem 3. Januar und dem 10. Februar 2020",
    "[2004-05-03..2004-05-09]": "zwischen dem 3. und dem 9. Mai 2004",
    "[2019-12-30..2020-01-02]": "zwischen dem 30. Dezember 2019 und dem 2. Januar 2020",
    "[1990..1995]": "zwischen 1990 und 1995",
    "[2020-01..2020-03]": "zwischen Januar und März 2020",
    "[2020-01-02..]": "nach dem 1. Januar 2020",
    "[..2019-12-31]": "vor dem 1. Januar 2020",
    "[..1984]": "vor 1985",
    "[1760-01..]": "nach Dezember 1759",
    "[201X..]": "2010er-Jahre oder später",
    "[..1984~]": "ca. 1984 oder früher",
    "[1667,1668,1670..1672]": "1667, 1668 oder 1670–1672",
}
COUNTS = {
    (0, "event"): "0 Ereignisse",
    (1, "event"): "1 Ereignis",
    (2, "event"): "2 Ereignisse",
    (3, "event"): "3 Ereignisse",
    (10, "event"): "10 Ereignisse",
    (11, "event"): "11 Ereignisse",
    (99, "event"): "99 Ereignisse",
    (100, "event"): "100 Ereignisse",
    (102, "event"): "102 Ereignisse",
    (103, "document"): "103 Dokumente",
    (1204, "event"): "1.204 Ereignisse",
    (2, "document"): "2 Dokumente",
    (7, "day"): "7 Tage",
    (25, "day"): "25 Tage",
    (2, "year"): "2 Jahre",
    (15, "month"): "15 Monate",
    (1, "row"): "1 Zeile",
    (12, "row"): "12 Zeilen",
    (5, "source"): "5 Quellen",
    (200, "source"): "200 Quellen",
}
DISTANCES = {
    ("2020-05-03", "2020-05-15"): "genau 12 Tage auseinander",
    ("2020-01", "2020-02-02"): "2 bis 32 Tage auseinander",
    ("2020-05-03", "2020-05-03"): "am selben Tag",
    ("2020-05-03", "2020-05-05"): "genau 2 Tage auseinander",
    ("2020", "2021"): "1 Tag bis 24 Monate auseinander",
    ("1990", "2015"): "24 bis 26 Jahre auseinander",
    ("1985/..", "2020-01-01"): "Beginn 34 bis 35 Jahre auseinander, überschneiden sich vielleicht",
    ("2019-05-03T10:15", "2019-05-03T10:40"): "genau 25 Minuten auseinander",
    ("2020-05-03~", "2020-05-15"): "ungefähr 12 Tage auseinander",
    ("2020-05-03?", "2020-05-04"): "vielleicht genau 1 Tag auseinander",
    (
        "2020-01-01/2020-03-01",
        "2020-02-01/2020-04-01",
    ): "Beginn genau 31 Tage auseinander, überschneiden sich",
    ("2018-05-03", "2020-07-09"): "genau 2 Jahre, 2 Monate und 6 Tage auseinander",
    ("2020-05-03", "2020-05-04"): "genau 1 Tag auseinander",
    ("2020-05-03", "[2020-05-04..2020-05-05]"): "1 bis 2 Tage auseinander",
}


@pytest.fixture(autouse=True)
def _told_in_german():
    with wording.told_in("de"):
        yield


@pytest.mark.parametrize("text", WORDS)
def test_dates_in_words(text):
    assert wording.in_words(edtf.parse(text)) == WORDS[text]


@pytest.mark.parametrize("count", COUNTS, ids=str)
def test_counts_in_words(count):
    assert wording.counted(*count) == COUNTS[count]


@pytest.mark.parametrize("both", DISTANCES, ids=str)
def test_distances_in_words(both):
    one, other = map(edtf.parse, both)
    assert distances.in_words(one, other) == DISTANCES[both]


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (Message("level.sources", (1,)), "eine Quelle"),
        (Message("level.sources", (2,)), "zwei Quellen"),
        (Message("level.sources", (12,)), "12 Quellen"),
        (Message("silence.years", (1_200,)), "1.200 Jahre ohne ein Ereignis"),
        (Message("merging.same-place", (("A", "B", "C"),)), "derselbe Ort (A, B und C)"),
        (Message("text.sentence", (Message("date.no-day"),)), "Einen solchen Tag gibt es nicht."),
        (
            Message("finding.weekday", (Message("when.day", (2010, 3, 31)), 2, 1)),
            "31. März 2010 war ein Mittwoch, kein Dienstag.",
        ),
        (
            Message("note.other-day", ("header", DAY, "file name", DAY)),
            "Kopf des Textes: 3. Mai 2019; Dateiname: 3. Mai 2019. Übernommen wurde 3. Mai 2019.",
        ),
        (
            Message("note.attachments-unread", (("a.bin",),)),
            "Anlage a.bin wurde nicht gelesen; speichern Sie sie und fügen Sie sie einzeln hinzu.",
        ),
    ],
)
def test_messages_in_words(message, words):
    assert wording.worded(message) == words
