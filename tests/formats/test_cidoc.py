"""CIDOC CRM: four bounds as a processor of JSON-LD reads them, and one node for one thing."""

import json

import pytest
from pyld import jsonld
from random_chronologies import RandomChronology, RandomEvent, RandomPassage, hostile, kept

from timeline_app import formats
from timeline_app.model import EventFilter, Review, Status, edtf

ALL = EventFilter.everything()
CRM = "http://www.cidoc-crm.org/cidoc-crm/"
NAMES = ("P82a_begin_of_the_begin", "P81a_end_of_the_begin", "P81b_begin_of_the_end",
         "P82b_end_of_the_end")  # fmt: skip
DATES = {
    "2020-05-03": ("2020-05-03T00:00:00", "2020-05-03T23:59:59") * 2,
    "-0043-03-15": ("-0043-03-15T00:00:00", "-0043-03-15T23:59:59") * 2,
    "2008-07/2008-09": (
        "2008-07-01T00:00:00", "2008-07-31T23:59:59", "2008-09-01T00:00:00", "2008-09-30T23:59:59",
    ),
    "2020-05-03/..": ("2020-05-03T00:00:00", "2020-05-03T23:59:59", None, None),
    "[..1997]": (None, "1997-12-31T23:59:59", None, "1997-12-31T23:59:59"),
}  # fmt: skip


def told(when):
    return RandomEvent(
        when or "none", when and edtf.parse(when), "legal", Status.HAPPENED, 0.5, ("Ann",), ("X",),
        ("Rome",), (RandomPassage(0, "So it was"),), (), None, "", (), Review.UNREVIEWED,
    )  # fmt: skip


@pytest.fixture(scope="module")
def graph(tmp_path_factory):
    folder = tmp_path_factory.mktemp("crm")
    events = tuple(told(when) for when in (*DATES, None))
    with kept(RandomChronology(("a.txt",), events), folder) as store:
        formats.export_of(store, ALL, folder / "g.jsonld", "cidoc")
    return jsonld.flatten(json.loads((folder / "g.jsonld").read_text("utf-8")))


def of(graph, kind):
    return [node for node in graph if f"{CRM}{kind}" in node.get("@type", ())]


def test_time_spans_have_four_bounds(graph):
    spans = of(graph, "E52_Time-Span")
    assert len(spans) == len(DATES)
    for span in spans:
        told = [span.get(f"{CRM}{name}", [{"@value": None}])[0] for name in NAMES]
        assert (
            tuple(one["@value"] for one in told)
            == DATES[span["urn:timeline-app:edtf"][0]["@value"]]
        )
        types = {one["@type"] for one in told if "@type" in one}
        assert types == {"http://www.w3.org/2001/XMLSchema#dateTime"}


def test_one_thing_is_one_node(graph):
    assert len(of(graph, "E5_Event")) == len(DATES) + 1
    for kind in ("E21_Person", "E39_Actor", "E53_Place", "E31_Document"):
        assert len(of(graph, kind)) == 1


def test_hostile_words_are_no_terms(tmp_path):
    with kept(hostile(), tmp_path) as store:
        count = formats.export_of(store, ALL, tmp_path / "g.jsonld", "cidoc").count
    nodes = jsonld.flatten(json.loads((tmp_path / "g.jsonld").read_text("utf-8")))
    assert len(of(nodes, "E5_Event")) == count
    assert all(node["@id"].startswith("urn:uuid:") for node in nodes)
