"""Key, all dated, everything: what each holds, what is never hidden, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import pipeline, store
from timeline_app.model import (
    DatedBy,
    EventClass,
    EventFilter,
    Factuality,
    Level,
    Mention,
    Published,
    PublishedFrom,
    Span,
    Standing,
    Status,
    edits,
)
from timeline_app.model.when import day
from timeline_app.pipeline import levels
from timeline_app.store import ProposedEvent, StoredMention
from timeline_app.wording import worded

NEWS = """Miners walk out at Kolberg

KOLBERG, 4 March 2021 - Miners walked out at the Kolberg pit on Tuesday. They occupied the gates.
Police arrested three men. The union demanded talks. Owner Heinrich Voss refused the offer.
Drivers joined the strike. Shops closed. Priests blessed the pickets. The governor sent envoys.
Students marched through the town. The bank froze the fund. Voss dismissed forty clerks.
"If they had paid us, nobody would have struck," said Anna Held.
The pit was opened in 1907.
"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """An article's events at each level, and all of them."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "news.txt").write_text(NEWS, encoding="utf-8")
    list(pipeline.import_paths([folder], folder / "news.db"))
    with store.open_store(folder / "news.db") as opened:
        return {level: list(opened.events(EventFilter(level=level))) for level in Level}


def test_each_level_holds_the_one_before(shown):
    key, dated, everything = (
        {event.id for event in shown[level]} for level in (Level.KEY, Level.DATED, Level.ALL)
    )
    assert key < dated <= everything
    with_date = {event.id for event in shown[Level.ALL] if event.when is not None}
    assert dated == key | with_date


def test_a_level_changes_no_event(shown):
    whole = {event.id: event for event in shown[Level.ALL]}
    for level in Level:
        assert all(event == whole[event.id] for event in shown[level])


def test_news_show_seven_where_there_are_seven(shown):
    assert len(shown[Level.KEY]) >= levels.WORTHIEST_OF_NEWS


def test_every_event_says_why_it_is_shown_or_hidden(shown):
    for event in shown[Level.ALL]:
        said = event.reasons[-1]
        assert said.code == (levels.HIDDEN if event.is_hidden else levels.SHOWN)
        assert worded(said).endswith(".")


def test_the_headline_and_what_has_its_own_date_are_key(shown):
    said = {event.title: worded(event.reasons[-1]) for event in shown[Level.KEY]}
    assert any("headline" in reason for title, reason in said.items() if "walked out" in title)
    assert any("date of its own" in reason for title, reason in said.items() if "opened" in title)


def test_what_a_person_hid_is_shown_only_with_everything(tmp_path):
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    list(pipeline.import_paths([tmp_path], tmp_path / "news.db"))
    with store.open_store(tmp_path / "news.db") as opened:
        event = next(e for e in opened.events() if e.when is not None)
        opened.apply(edits.SetHidden(event.id, is_hidden=True))
        for level in (Level.KEY, Level.DATED):
            assert event.id not in opened.reading.ids(EventFilter(level=level))
            assert event.id not in opened.snapshots.take(EventFilter(level=level)).ids
        assert event.id in opened.reading.ids(EventFilter(level=Level.ALL))
        pipeline.rebuild(opened)
        assert event.id not in opened.reading.ids(), (
            "a new import changes nothing of a person's work"
        )


WRITTEN = Published(day(2021, 3, 4), PublishedFrom.HEADER)
RANKS = st.floats(0, 1).map(lambda value: round(value, 2))


def telling(number, document=1, **changes):
    """One stored mention, and the event that it alone tells."""
    values = {
        "span": Span(100 * number, 100 * number + 4),
        "text": "fell",
        "lemma": "fall",
        "passage": Span(100 * number, 100 * number + 50),
        "event_class": EventClass.OCCURRENCE,
        "title": f"Wall {number} fell",
        "importance": 0.5,
        **changes,
    }
    mention = Mention(**values)
    stored = StoredMention(number, document, mention, WRITTEN)
    draft = ProposedEvent(
        (number,),
        mention.title,
        status=Status(mention.factuality.value),
        when=mention.when,
        dated_by=mention.dated_by,
    )
    return stored, draft


def judged(*pairs):
    """Title to whether it is key, and why."""
    found = levels.with_levels([draft for _, draft in pairs], [stored for stored, _ in pairs])
    return {draft.title: (not draft.is_hidden, worded(draft.reasons[-1])) for draft in found}


OWN = {"when": day(2020, 1, 2), "dated_by": DatedBy.EXPLICIT, "is_candidate": True}


@given(st.lists(st.tuples(RANKS, st.booleans()), min_size=1, max_size=30))
def test_an_own_date_is_never_hidden_and_worth_has_its_budget(told):
    pairs = [
        telling(number, importance=worth, **(OWN if is_own else {}))
        for number, (worth, is_own) in enumerate(told)
    ]
    key = judged(*pairs)
    own = {f"Wall {number} fell" for number, (_, is_own) in enumerate(told) if is_own}
    by_worth = {title for title, (is_key, _) in key.items() if is_key} - own
    assert all(key[title][0] for title in own)
    is_news = len(own) < levels.SHARE_OF_NEWS * len(told)
    assert len(by_worth) <= (levels.WORTHIEST_OF_NEWS if is_news else levels.WORTHIEST_OF_OTHERS)
    least = min((told[int(title.split()[1])][0] for title in by_worth), default=1)
    assert all(
        told[int(title.split()[1])][0] <= least for title, (is_key, _) in key.items() if not is_key
    )


@given(st.permutations(range(12)))
def test_the_order_of_reading_changes_nothing(order):
    pairs = [telling(number, document=number % 2 + 1) for number in range(12)]
    assert judged(*(pairs[number] for number in order)) == judged(*pairs)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"standing": Standing.HEADLINE}, "headline"),
        ({"standing": Standing.ENTRY, "is_candidate": True}, "entry of a record"),
        (OWN, "a date of its own, exact day"),
        ({"dated_by": DatedBy.RELATIVE, "is_candidate": True}, "placed by its own words"),
    ],
)
def test_what_is_shown_however_little_it_is_worth(changes, words):
    crowd = [telling(number, importance=0.9) for number in range(1, 20)]
    is_key, why = judged(*crowd, telling(20, importance=0.01, **changes))["Wall 20 fell"]
    assert is_key
    assert words in why


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"importance": 0.01}, "no passage says when it happened"),
        (
            {"importance": 0.01, "when": day(2020, 1, 2), "dated_by": DatedBy.NARRATIVE},
            "its sentence gives no date of its own",
        ),
        ({"factuality": Factuality.DENIED}, "it is denied"),
        ({"factuality": Factuality.HYPOTHETICAL}, "it is only supposed"),
    ],
)
def test_what_is_hidden_says_why(changes, words):
    crowd = [telling(number, importance=0.9) for number in range(1, 20)]
    is_key, why = judged(*crowd, telling(20, **changes))["Wall 20 fell"]
    assert not is_key
    assert words in why


def test_two_independent_sources_are_never_hidden():
    crowd = [telling(number, importance=0.9) for number in range(1, 20)]
    one, draft = telling(20, importance=0.0, is_candidate=True)
    twice = ProposedEvent(draft.members, draft.title, sources=2)
    is_key, why = judged(*crowd, (one, twice))["Wall 20 fell"]
    assert is_key
    assert "two sources" in why


def test_what_one_sentence_says_again_takes_no_place():
    place = Span(0, 50)
    pairs = [
        telling(1, passage=place, title="A wall fell in Kolberg", importance=0.9),
        telling(2, passage=place, title="Wall fell", importance=0.8),
        *(telling(number, importance=0.1) for number in range(3, 12)),
    ]
    key = judged(*pairs)
    assert key["A wall fell in Kolberg"][0]
    assert not key["Wall fell"][0]
    assert sum(is_key for is_key, _ in key.values()) == levels.WORTHIEST_OF_NEWS


PLANNED = {"factuality": Factuality.PLANNED, "importance": 0.8}
"""Another telling than that of a deed, which is no telling again."""


@pytest.mark.parametrize(
    ("one", "other", "takes_place"),
    [
        ({}, {}, False),
        (OWN, {}, False),
        ({}, {"title": "Wall fell down"}, True),
        ({}, {"passage": Span(60, 90)}, True),
    ],
)
def test_of_one_sentence_only_what_tells_more_takes_a_place(one, other, takes_place):
    passage = Span(0, 50)
    first = {"passage": passage, "title": "A wall fell in Kolberg", "importance": 0.9, **one}
    second = {"passage": passage, "title": "Wall fell", **PLANNED, **other}
    crowd = [telling(number, importance=0.1) for number in range(3, 20)]
    key = judged(telling(1, **first), telling(2, **second), *crowd)
    assert key[first["title"]][0]
    assert key[second["title"]][0] == takes_place


@pytest.mark.parametrize("title", ["", "Disaster", "Most were released", "It fell in Kolberg"])
def test_a_title_that_tells_nothing_is_not_shown_by_worth(title):
    pairs = [telling(number, importance=0.1) for number in range(1, 4)]
    assert not judged(*pairs, telling(4, title=title, importance=0.9))[title][0]
