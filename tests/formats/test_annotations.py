"""W3C annotations: what a processor of JSON-LD makes of them, and annotations of others."""

import json
from dataclasses import replace

import pytest
from pyld import jsonld
from random_chronologies import RandomChronology, RandomEvent, RandomPassage, hostile, kept

from timeline_app import formats
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import named
from timeline_app.formats.data import annotations
from timeline_app.model import EventFilter, Review, Status, edtf

ALL = EventFilter.everything()
OA = "http://www.w3.org/ns/oa#"
ITEMS = "http://www.w3.org/ns/activitystreams#items"


def _terms():
    """The standard's terms that we write, as its vocabulary has them."""
    names = (
        "Annotation TextualBody TextQuoteSelector TextPositionSelector FragmentSelector "
        "describing tagging exact start end"
    )
    found = {name: f"{OA}{name}" for name in names.split()}
    for name, term in {
        "body": "hasBody", "target": "hasTarget", "source": "hasSource",
        "selector": "hasSelector", "refinedBy": "refinedBy",
    }.items():  # fmt: skip
        found[name] = {"@id": f"{OA}{term}", "@type": "@id"}
    for name, term in {"motivation": "motivatedBy", "purpose": "hasPurpose"}.items():
        found[name] = {"@id": f"{OA}{term}", "@type": "@vocab"}
    return found | {
        "id": "@id",
        "type": "@type",
        "items": {"@id": ITEMS, "@container": "@list"},
        "AnnotationPage": "http://www.w3.org/ns/activitystreams#OrderedCollectionPage",
        "conformsTo": {"@id": "http://purl.org/dc/terms/conformsTo", "@type": "@id"},
        "format": "http://purl.org/dc/elements/1.1/format",
        "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
        "label": "http://www.w3.org/2000/01/rdf-schema#label",
    }


def _loaded(address, _options):
    assert address == annotations.CONTEXT
    return {"document": {"@context": _terms()}, "documentUrl": address, "contextUrl": None,
            "contentType": "application/ld+json"}  # fmt: skip


def expanded(path):
    told = json.loads(path.read_text("utf-8"))
    options = {"base": "http://case.example/a/", "documentLoader": _loaded}
    (page,) = jsonld.expand(told, options)
    return page[ITEMS][0]["@list"]


def values(node, term):
    return [one.get("@value", one.get("@id")) for one in node.get(f"{OA}{term}", ())]


def told(title, passages):
    return RandomEvent(
        title, edtf.parse("2020-05-03"), "other", Status.HAPPENED, 0.5, (), (), (), passages,
        ("leak",), None, "", (), Review.UNREVIEWED,
    )  # fmt: skip


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    folder = tmp_path_factory.mktemp("case")
    two = (RandomPassage(0, "It broke"), RandomPassage(1, "The 1st seal “broke”"))
    events = (told("It broke", two), told("Nobody says so", ()))
    documents = ("x/a file?.pdf", "x/é.txt")
    with kept(RandomChronology(documents, events), folder) as store:
        formats.export_of(store, ALL, folder / "c.jsonld")
        texts = {row.sha256: store.documents.one(row.id).text for row in store.documents.all()}
    return folder / "c.jsonld", texts


def test_a_processor_finds_words_places_and_pages(case):
    path, texts = case
    first, second = expanded(path)
    assert first["@type"] == [f"{OA}Annotation"]
    assert values(first, "motivatedBy") == [f"{OA}describing"]
    pdf, text = first[f"{OA}hasTarget"]
    assert values(pdf, "hasSource") == ["http://case.example/a/a%20file%3F.pdf"]
    assert values(text, "hasSource") == ["http://case.example/a/%C3%A9.txt"]
    page, _ = pdf[f"{OA}hasSelector"]
    assert page["@type"] == [f"{OA}FragmentSelector"]
    for target, quoted in ((pdf, page[f"{OA}refinedBy"][0]), (text, text[f"{OA}hasSelector"][0])):
        (sha256,) = target["urn:timeline-app:sha256"]
        position = target[f"{OA}hasSelector"][1]
        (start,), (end,) = values(position, "start"), values(position, "end")
        assert texts[sha256["@value"]][start:end] == values(quoted, "exact")[0]
    assert second[f"{OA}hasTarget"][0]["@id"].startswith("urn:uuid:")


def test_facts_come_through_a_processor_unchanged(case):
    path, _ = case
    (facts,) = expanded(path)[0]["urn:timeline-app:facts"]
    assert facts["@type"] == "@json"
    assert facts["@value"]["edtf"] == "2020-05-03"
    words = [body["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"][0]["@value"]
             for body in expanded(path)[0][f"{OA}hasBody"]]  # fmt: skip
    assert words == ["Sun 3 May 2020: It broke", "leak"]


def test_no_two_annotations_share_a_name(tmp_path):
    with kept(hostile(), tmp_path) as store:
        count = formats.export_of(store, ALL, tmp_path / "c.jsonld", notes=True).count
    found = expanded(tmp_path / "c.jsonld")
    assert len({one["@id"] for one in found}) == len(found) == count
    sources = {
        values(target, "hasSource")[0]
        for one in found for target in one[f"{OA}hasTarget"]
    }  # fmt: skip
    assert all(one.startswith("http://case.example/a/") for one in sources)


THEIRS = {
    "@context": annotations.CONTEXT,
    "type": "AnnotationCollection",
    "label": "Readings",
    "first": {
        "type": "AnnotationPage",
        "items": [
            {
                "type": "Annotation",
                "body": [
                    {"type": "TextualBody", "value": "fraud", "purpose": "tagging"},
                    {"type": "TextualBody", "value": "The seal broke on 3 May"},
                ],
                "target": {
                    "source": {"id": "http://x.example/a.pdf"},
                    "selector": {
                        "type": "FragmentSelector",
                        "value": "page=12",
                        "refinedBy": {"type": "TextQuoteSelector", "exact": "The seal\nbroke"},
                    },
                },
            },
            {"type": "Annotation", "target": {"source": "./b%20c.txt", "selector": [
                {"type": "TextQuoteSelector", "exact": "It broke."},
                {"type": "TextPositionSelector", "start": 3, "end": 12}]}},
            {"type": "Annotation", "body": "http://x.example/note"},
        ],
    },
}  # fmt: skip


def test_annotations_of_another_program(tmp_path):
    path = tmp_path / "theirs.jsonld"
    path.write_text(json.dumps(THEIRS), encoding="utf-8")
    incoming = named("annotations").read(path)
    first, second, third = incoming.events
    assert (first.title, first.tags, first.when) == ("The seal broke on 3 May", ("fraud",), None)
    (passage,) = first.passages
    assert (passage.document, passage.page) == ("http://x.example/a.pdf", "12")
    assert passage.quote == "The seal\nbroke"
    assert second.title == "It broke."
    assert second.passages == (replace(passage, document="b c.txt", quote="It broke.", start=3,
                                       end=12, page=""),)  # fmt: skip
    assert not third.passages
    assert [one.row for one in incoming.problems] == [3]


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"items": 3}', '{"first": "http://x/"}'])
def test_what_is_no_file_of_annotations(tmp_path, body):
    (tmp_path / "x.jsonld").write_text(body)
    with pytest.raises(UnreadableDocument, match="no file of W3C annotations"):
        named("annotations").read(tmp_path / "x.jsonld")
