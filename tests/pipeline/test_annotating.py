"""One text as plain data, after its schema."""

import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import pipeline, resources
from timeline_app.model.when import day

SCHEMA = json.loads(resources.path("schemas", "annotate.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
TEXT = (
    "Reuters | Porto | Updated: 17-05-2020 00:51 IST\n\nThe council voted on Monday to close "
    "the bridge. It will reopen on 3 June 2020, said Ana Silva.\n"
)


def test_times_mentions_and_events():
    found = pipeline.annotate(TEXT, "a", day(2020, 5, 17))
    VALIDATOR.validate(found)
    assert (found["id"], found["published"]) == ("a", "2020-05-17")
    times = {t["text"]: t for t in found["times"]}
    assert times["Monday"]["value"] == "2020-05-11"
    assert times["3 June 2020"]["value"] == "2020-06-03"
    for part in (*found["times"], *found["mentions"]):
        assert TEXT[part["start"] : part["end"]] == part["text"]
    voted = next(m for m in found["mentions"] if m["text"] == "voted")
    assert found["times"][voted["time"]]["text"] == "Monday"
    assert (voted["earliest"], voted["latest"]) == ("2020-05-11", "2020-05-11")
    for event in found["events"]:
        passage = event["passage"]
        assert TEXT[passage["start"] : passage["end"]] == passage["text"]


def test_a_likely_day_is_said_to_be_supposed():
    text = "The council voted on Monday to close the bridge. Floods had damaged it."
    found = pipeline.annotate(text, "a", day(2020, 5, 17))
    told = {m["text"]: (m["earliest"], m["is_supposed"]) for m in found["mentions"]}
    assert told["voted"] == ("2020-05-11", False)
    assert told["damaged"] == ("2020-05-11", True)
    assert not any(event["title"].startswith("Floods") for event in found["events"])


def test_links_that_leave_the_likely_day_do_not_hide_it():
    text = (
        "Shares in Oslo were mixed on Wednesday. "
        "The index fell 48 points after the council closed a mine on Tuesday."
    )
    found = pipeline.annotate(text, "a", day(2020, 5, 13))
    told = {m["text"]: m for m in found["mentions"]}
    assert (told["fell"]["earliest"], told["fell"]["latest"]) == ("2020-05-13", "2020-05-13")
    assert told["fell"]["is_supposed"]
    events = {e["title"]: e for e in found["events"]}
    assert told["closed"]["earliest"] == "2020-05-12"
    assert events["The council closed a mine"]["earliest"] == "2020-05-12"
    assert events["The index fell 48 points"]["earliest"] == "2020-05-12"


def test_the_document_date_itself_is_not_repeated():
    found = pipeline.annotate(TEXT)
    assert found["published"] == "2020-05-17"
    assert "17-05-2020" not in " ".join(t["text"] for t in found["times"])


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\0", "é" * 3, "\ud800 half", "-----"])
def test_texts_without_anything(text):
    found = pipeline.annotate(text, None)
    VALIDATOR.validate(found)
    assert (found["times"], found["events"]) == ([], [])


@settings(max_examples=20, deadline=None)
@given(st.text(st.sampled_from("On 3May Tuesday.,\n'“”()áé"), max_size=120))
def test_any_text_gives_what_the_schema_says(text):
    found = pipeline.annotate(text)
    VALIDATOR.validate(found)
    for part in (*found["times"], *found["mentions"]):
        assert text[part["start"] : part["end"]] == part["text"]
