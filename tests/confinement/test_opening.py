"""The door to other programs: it takes the path of a document, and nothing else."""

import os
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.confinement import opening
from timeline_app.readers.table import READERS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forked on Linux only")


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    """A desktop whose program notes what it was asked to show, and whether it has a network."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "xdg-open"
    program.write_text(
        f"#!{sys.executable}\nimport os, socket, sys\nsocket.socket().close()\n"
        f"path = {str(tmp_path / 'shown')!r}\n"
        "with open(path + '.new', 'w') as file:\n    print(ascii(sys.argv[1:]), file=file)\n"
        "os.rename(path + '.new', path)\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return tmp_path / "shown"


def shown_at(path):
    until = time.monotonic() + 60
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.01)
    return path.read_text().strip()


def test_a_confined_window_shows_a_document_in_a_program_that_is_not(confined, desktop, tmp_path):
    document = tmp_path / "a document; $(touch x) \n.html"
    document.write_text("words")
    said = confined(f"""
import pathlib
confinement.start_opener()
confinement.confine()
print(json.dumps([confinement.opener().show(pathlib.Path({str(document)!r})),
                  *sockets("AF_INET")]))
""")
    assert said == [True, "EAFNOSUPPORT"]
    assert shown_at(desktop) == ascii([str(document)])


@pytest.fixture
def opener(desktop):
    started = opening.Opener.start()
    yield started
    started.close()


def test_only_existing_documents_are_shown(opener, desktop, tmp_path):
    for name in ("run.desktop", "run.sh", "plain", "folder.txt/a.exe"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words")
    (tmp_path / "link.txt").symlink_to(tmp_path / "run.desktop")
    os.mkfifo(tmp_path / "pipe.txt")
    refused = [
        *(tmp_path / name for name in ("run.desktop", "run.sh", "plain", "folder.txt")),
        *(tmp_path / name for name in ("folder.txt/a.exe", "link.txt", "pipe.txt", "none.txt")),
        *map(Path, ("README.md", "file:///etc/a.txt", "http://a.org/b.html", "-h.txt", "", "/")),
    ]
    assert [path for path in refused if opener.show(path)] == []
    assert not desktop.exists()
    (tmp_path / "still.txt").write_text("words")
    assert opener.show(tmp_path / "still.txt")


def test_a_path_that_is_no_text_is_shown(opener, desktop, tmp_path):
    document = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    document.write_text("words")
    assert opener.show(document)
    assert "caf\\udce9.txt" in shown_at(desktop)


def test_it_ends_with_the_window(confined):
    said = confined("""
heard, said = os.pipe()
if os.fork() == 0:
    confinement.start_opener()
    os.write(said, str(confinement.opener().process).encode())
    os._exit(0)
process = int(os.read(heard, 99))
os.wait()
import time
until = time.monotonic() + 60
def is_alive():
    try:
        return open(f"/proc/{process}/stat").read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
while is_alive() and time.monotonic() < until:
    time.sleep(0.01)
print(json.dumps(is_alive()))
""")
    assert said is False


def test_one_that_has_ended_shows_nothing(opener, tmp_path):
    (tmp_path / "a.txt").write_text("words")
    os.kill(opener.process, 9)
    os.waitpid(opener.process, 0)
    assert not opener.show(tmp_path / "a.txt")


def test_what_is_read_can_be_shown_but_for_archives():
    read = {
        suffix: reader.name
        for reader in READERS
        for suffix in reader.suffixes
        if "archive" not in reader.name or reader.read
    }
    assert len(read) > 40
    unshown = {suffix: name for suffix, name in read.items() if suffix not in opening.SUFFIXES}
    assert not unshown, "name them in _KINDS of confinement/opening.py"


@given(st.binary(max_size=60))
def test_nothing_but_a_document_is_ever_taken(request_bytes):
    path = opening.document(request_bytes.replace(b"\0", b""))
    assert path is None or Path(os.fsdecode(path)).suffix.lower() in opening.SUFFIXES
