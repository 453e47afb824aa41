"""import: what it says, and its exit code."""

from timeline_app import store


def test_a_folder(command, made, tmp_path):
    code, out, told = command("import", made.parent / "bridge.txt", "--db", tmp_path / "new.db")
    assert (code, told) == (0, "")
    assert out.startswith("1 document read, ")
    assert out.endswith("in the chronology\n")


def test_again(command, made, db):
    code, out, _ = command("import", made.parent / "bridge.txt", "--db", db)
    assert code == 0
    assert "0 documents read (1 known already)" in out


def test_every_problem_with_its_file(command, made, tmp_path):
    (tmp_path / "empty.txt").touch()
    good = made.parent / "bridge.txt"
    code, out, told = command(
        "import", good, tmp_path / "empty.txt", tmp_path / "none.txt", "--db", tmp_path / "n.db"
    )
    assert code == 0
    assert "1 document read" in out
    assert {line.split(": ")[0] for line in told.splitlines()} == {
        str(tmp_path / "empty.txt"),
        str(tmp_path / "none.txt"),
    }


def test_nothing_could_be_read(command, tmp_path):
    code, out, told = command("import", tmp_path / "none.txt", "--db", tmp_path / "n.db")
    assert (code, out) == (1, "")
    assert "none.txt" in told
    assert "nothing could be read" in told


def test_a_date_for_all(command, tmp_path):
    (tmp_path / "a.txt").write_text("Ana visited Porto on Monday.")
    code, *_ = command(
        "import", tmp_path / "a.txt", "--db", tmp_path / "n.db", "--published", "6 May 2020"
    )
    assert code == 0
    with store.open_store(tmp_path / "n.db") as opened:
        assert opened.documents()[0].published.when.edtf == "2020-05-06"
