"""Every part of the program is known with its licence, and has that licence's text."""

from timeline_app import parts, resources


def test_ours_and_those_of_others_are_told_with_their_texts():
    found = {part.name: part for part in parts.parts()}
    assert "Apache License" in found["timeline-app"].texts[0].read_text(encoding="utf-8")
    assert found["Model of English"].licence == "CC-BY-SA-4.0"
    assert {"numpy", "onnxruntime", "dateparser", "Python"} <= found.keys()
    assert all(path.is_file() for part in found.values() for path in part.texts)
    assert not [part.name for part in found.values() if part.name.startswith("pytest")]


def test_qt_stands_under_the_lgpl_whose_text_is_there():
    (qt,) = [one for one in parts.libraries() if one.name.lower() == "pyside6_essentials"]
    assert "LGPL-3.0" in qt.licence
    text = qt.texts[0].read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


def test_a_checkout_is_no_package():
    assert not parts.is_packed()


def test_what_a_package_for_a_bare_system_brings_is_told(tmp_path, monkeypatch):
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "parts.json").write_text('[{"name": "libx", "version": "1"}]', encoding="utf-8")
    (folder / "libx.txt").write_text("terms", encoding="utf-8")
    monkeypatch.setattr(parts.sys, "prefix", str(tmp_path))
    assert parts.is_packed()
    (part,) = [one for one in parts.parts.__wrapped__() if one.kind == "system"]
    assert (part.name, part.version, part.texts[0].read_text(encoding="utf-8")) == (
        "libx", "1", "terms",
    )  # fmt: skip


def test_the_texts_that_some_packages_do_not_bring_are_ours_to_bring():
    for _, texts in parts._COMMON:
        assert all(resources.path(text).is_file() for text in texts)
