"""The sample, wish by wish: tests/corpus/sample.toml says what a reader finds in it."""

import re
import tomllib
from pathlib import Path

import pytest

from timeline_app import parsing, pipeline, readers, store

CORPUS = Path(__file__).parent.parent / "corpus" / "sample.toml"
WISHED = tomllib.loads(CORPUS.read_text(encoding="utf-8"))

pytestmark = pytest.mark.skipif(
    parsing.weights_problem() is not None, reason="the language model is not installed"
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """What is shown of the sample by default, and the documents' names."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    list(pipeline.import_paths([Path(__file__).parents[2] / "seeds"], path))
    with store.open_store(path) as opened:
        names = {row.id: Path(row.path).name[:3] for row in opened.documents.all()}
        return list(opened.events()), names


def holds(patterns, words):
    return all(re.search(pattern, words, re.IGNORECASE) for pattern in patterns)


def faults(wish, event, names):
    """In what an event falls short of a wish."""
    earliest, latest = event.when.iso_bounds if event.when else (None, None)
    quotes = " ".join([event.title, *(e.quote for e in event.evidence)])
    checks = {
        f"title {event.title!r}": holds(wish["title"], event.title),
        "passages": holds(wish["passages"], quotes),
        f"bounds {earliest}..{latest}": (earliest or "") >= wish["earliest"]
        and (latest or "9999") <= wish["latest"],
        f"status {event.status}": event.status == wish.get("status", "happened"),
        "sources": set(wish["documents"]) <= {names[e.document] for e in event.evidence},
    }
    return [name for name, is_right in checks.items() if not is_right]


@pytest.mark.parametrize("wish", WISHED["wish"], ids=lambda wish: wish["name"])
def test_each_wished_event_is_there(sample, wish):
    events, names = sample
    near = min((faults(wish, event, names) for event in events), key=len)
    assert near == []


def test_few_enough_to_read(sample):
    events, _ = sample
    assert len(events) <= WISHED["most_shown"]


def test_no_title_is_false_or_cut(sample):
    events, _ = sample
    for event in events:
        for pattern in WISHED["never_in_a_title"]:
            assert not re.search(pattern, event.title, re.IGNORECASE), event.title
        assert len(event.title) <= 90, event.title


def test_every_shown_event_is_proved_by_its_passages(sample):
    events, _ = sample
    assert all(event.evidence for event in events)
    # Among the worthiest of a document one without a date is shown too.
    assert sum(event.when is None for event in events) <= 1
    ids = [
        evidence.id for event in events for evidence in {e.id: e for e in event.evidence}.values()
    ]
    assert len(ids) == len(set(ids))


def test_a_story_begins_below_its_byline():
    """Above it stand teasers, that may be as long as any lead."""
    teaser = (
        "The minister also praised the army. He left no doubt of it. He thanked the crew. " * 2
    )
    text = (
        f"{teaser}\n\nReuters | Lisbon | Updated: 22-07-2020 00:51 IST\n"
        "Lisbon and Madrid agreed on Tuesday to share the water of the river.\n\n"
        "The mayor opened the bridge in Porto."
    )
    mentions = pipeline.digest(readers.from_text(text, path="bridge.txt")).mentions
    opened = next(m for m in mentions if m.text == "opened")
    assert opened.when.edtf == "2020-07-21"


def test_everybody_has_one_name(sample):
    events, _ = sample
    names = {one.name for event in events for one in event.participants}
    places = {place.name for event in events for place in event.places}
    assert names & {"Mustafa al-Kadhimi", "Mustafa al-Kadhemi"} == {"Mustafa al-Kadhimi"}
    assert names & {"Qasem Soleimani", "Qassem Soleimani"} == {"Qassem Soleimani"}
    assert "United States" in names
    assert not (names | places) & {"US", "U.S.", "America"}
