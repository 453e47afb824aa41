"""The command that shows what is read, before anything is looked for."""

import json

from timeline_app.cli import main

TEXT = "The bridge at Lodi fell on 3 May 1915.\n\nThe mayor closed the road.\n"


def test_json_is_one_object_a_document(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.xyz").write_text("?", encoding="utf-8")
    code = main(["read", str(tmp_path / "a.txt"), str(tmp_path / "b.xyz"), "--json"])
    good, bad = map(json.loads, capsys.readouterr().out.splitlines())
    assert code == 1
    assert good["text"] == TEXT
    assert good["problem"] is None
    for passage in good["passages"]:
        assert passage["quote"] == TEXT[passage["start"] : passage["end"]]
        assert passage["page"] is None
    assert bad["path"] == str(tmp_path / "b.xyz")
    assert bad["problem"]["code"] == "unknown_format"


def test_a_mail_shows_its_parts_with_their_own_days(tmp_path, capsys):
    mail = (
        "From: Ann <a@example.org>\nDate: Tue, 4 Jun 2019 09:12:00 +0200\nSubject: Re: talks\n\n"
        "The inspectors arrived yesterday.\n\n"
        "On Mon, 13 May 2019 at 10:02, Bo <b@example.org> wrote:\n"
        "> The council met yesterday.\n"
    )
    (tmp_path / "a.eml").write_text(mail, encoding="utf-8")
    assert main(["read", str(tmp_path / "a.eml"), "--json"]) == 0
    (found,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert found["published"] == "2019-06-04"
    assert "2019-05-13" in {part["published"] for part in found["parts"]}


def test_people_see_passages_with_their_kinds(tmp_path, capsys):
    (tmp_path / "a.md").write_text(f"# Talks\n\n{TEXT}", encoding="utf-8")
    assert main(["read", str(tmp_path / "a.md")]) == 0
    assert "[heading] Talks" in capsys.readouterr().out
