"""Office files are archives of XML, opened within limits."""

import io
import zipfile

import pytest

from timeline_app.errors import ProblemCode
from timeline_app.readers import packages
from timeline_app.readers.refusals import Refused


def package(**members):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return packages.opened(data.getvalue())


def test_parts_are_found_whatever_their_case():
    found = package(**{"Word/Document.xml": "<a>Rain</a>"})
    assert found.bytes_of("word/document.XML") == b"<a>Rain</a>"
    assert found.bytes_of("missing.xml") == b""
    assert found.tree("word/document.xml").text == "Rain"
    assert found.tree("missing.xml") is None
    assert found.notes == []


def test_what_is_damaged_is_noted_and_read_as_far_as_it_goes():
    found = package(**{"a.xml": "<a>Rain<b>", "b.xml": "no xml"})
    assert "Rain" in "".join(found.tree("a.xml").itertext())
    assert len(found.notes) == 1
    assert found.tree("b.xml") is None
    assert len(found.notes) == 2


@pytest.mark.parametrize("data", [b"", b"PK", b"Rain fell."])
def test_what_is_no_archive_is_refused(data):
    with pytest.raises(Refused) as caught:
        packages.opened(data)
    assert caught.value.code is ProblemCode.DAMAGED


def test_a_part_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(packages, "MOST_XML", 1_000)
    found = package(**{"a.xml": "x" * 1_000, "b.xml": "x" * 1_001})
    assert len(found.bytes_of("a.xml")) == 1_000
    with pytest.raises(Refused) as caught:
        found.bytes_of("b.xml")
    assert caught.value.code is ProblemCode.TOO_LARGE


def test_all_parts_together_have_a_limit(monkeypatch):
    monkeypatch.setattr(packages, "MOST_XML", 1_000)
    found = package(**{f"{n}.xml": "x" * 900 for n in range(3)})
    found._left = 2_000
    found.bytes_of("0.xml")
    found.bytes_of("1.xml")
    with pytest.raises(Refused):
        found.bytes_of("2.xml")


def test_relations_lead_to_other_parts_but_not_outside():
    rels = (
        "<Relationships><Relationship Id='a' Type='x/image' Target='media/a.png'/>"
        "<Relationship Id='b' Type='x/image' Target='/word/media/b.png'/>"
        "<Relationship Id='c' Type='x/image' Target='../up.png'/>"
        "<Relationship Id='d' Type='x/link' Target='https://example.com' "
        "TargetMode='External'/></Relationships>"
    )
    found = package(**{"word/_rels/document.xml.rels": rels})
    assert found.relations("word/document.xml") == {
        "a": ("image", "word/media/a.png"),
        "b": ("image", "word/media/b.png"),
        "c": ("image", "up.png"),
    }
    assert found.related("word/document.xml", "image") == [
        "word/media/a.png",
        "word/media/b.png",
        "up.png",
    ]
    assert found.relations("other.xml") == {}


def test_names_and_attributes_count_without_their_namespace():
    tree, is_whole = packages.grown(b"<w:a xmlns:w='w' w:val='3'><!-- x --><w:b/><c/></w:a>")
    assert is_whole
    assert packages.local(tree) == "a"
    assert packages.attribute(tree, "val") == "3"
    assert packages.attribute(tree, "none") == ""
    assert packages.local(packages.child(tree, "b")) == "b"
    assert packages.child(tree, "x") is None
    assert packages.child(None, "b") is None
    assert [packages.local(one) for one in packages.inner(tree)] == ["", "b", "c"]
    assert len(list(packages.every(tree))) == 4
    assert list(packages.every(None)) == packages.inner(None) == []
