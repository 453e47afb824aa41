"""Nothing leaves the machine: every call to the network that the kernel sees, and every new file.

The system refuses what a library should try; here the attempt itself is a fault, so that one
that reports home is found though nothing comes of it.  It takes minutes, so it is asked for by
``TIMELINE_APP_TRACE=1``, as the continuous integration does.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from varied import articles

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = (sys.executable, str(ROOT / "run.py"))
OWN = re.compile(r"\.(local|local/share|local/state|config|cache)(/timeline-app(/.*)?)?")
"""The program's folders in a home, and the standard ones that hold them."""
FAMILY = re.compile(r"\b(?:socket|socketpair)\((\w+)|sa_family=(\w+)")
LOOK_UP = re.compile(r'"/etc/(?:resolv\.conf|hosts)"')
SECONDS_OF_READING = 40
"""Reporters start their uploads late: a short run would not see them."""
SECONDS_OF_WINDOW = 60
PAGE = "<html><h1>Mill fire</h1><p class=date>7. Juni 2018</p><p>A fire destroyed the mill.</p>"
EXPORTS = (".png", ".svg", ".pdf", ".csv", ".json")


def can_trace():
    if sys.platform != "linux" or not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", os.devnull, "true"], check=False).returncode == 0


pytestmark = [
    pytest.mark.skipif(not os.environ.get("TIMELINE_APP_TRACE"), reason="takes minutes"),
    pytest.mark.skipif(
        bool(os.environ.get("TIMELINE_APP_TRACE")) and not can_trace(),
        reason="strace is missing or may not trace here",
    ),
]


def attempts(trace):
    """Everything in a trace that is no local socket."""
    found = []
    for line in trace.read_text(errors="replace").splitlines():
        families = {a or b for a, b in FAMILY.findall(line)}
        if families - {"AF_UNIX", "AF_UNSPEC"} or LOOK_UP.search(line):
            found.append(line)
    return found


class Desk:
    """A home and a temporary folder that hold nothing yet, and a trace of what runs there."""

    def __init__(self, place):
        self.home, self.temporary, self.trace = place / "home", place / "tmp", place / "trace"
        self.home.mkdir()
        self.temporary.mkdir()
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "QT_", "ORT_"))}
        self.environment = kept | {"HOME": str(self.home), "TMPDIR": str(self.temporary)}

    def start(self, *words, before=(), **options):
        traced = ["strace", "-f", "-qq", "-o", str(self.trace), "-e", "trace=network,openat"]
        return subprocess.Popen(
            [*before, *traced, *map(str, words)], env=self.environment, cwd=ROOT, **options
        )

    def run(self, *words, **options):
        return self.start(*words, **options).wait()

    def foreign(self):
        """New files and folders that are not the program's own."""
        paths = [str(path.relative_to(self.home)) for path in self.home.rglob("*")]
        left = [str(path) for path in self.temporary.rglob("*")]
        return [path for path in paths if not OWN.fullmatch(path)] + left

    def check(self):
        assert self.trace.stat().st_size > 0
        assert attempts(self.trace) == []
        assert self.foreign() == []


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture(scope="module")
def chronology(tmp_path_factory):
    """An import of sixty articles, traced, and what came of it."""
    place = tmp_path_factory.mktemp("import")
    (place / "articles").mkdir()
    for number, text in enumerate(articles(60, 40)):
        (place / "articles" / f"{number:02d}.txt").write_text(text, encoding="utf-8")
    # A page that names its day in no field is read by a library that could fetch pages.
    (place / "articles" / "page.html").write_text(PAGE, encoding="utf-8")
    desk = Desk(place)
    path = place / "chronology.db"
    assert desk.run(*PROGRAM, "import", place / "articles", "--db", path) == 0
    return path, desk


def test_an_import_of_sixty_articles(chronology):
    _, desk = chronology
    desk.check()


def test_long_reading_in_one_process(desk):
    process = desk.start(
        *PROGRAM, "annotate", "--jsonl", stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    until = time.monotonic() + SECONDS_OF_READING
    for text in articles(100_000, 8):
        process.stdin.write(json.dumps({"text": text}).encode() + b"\n")
        process.stdin.flush()
        if time.monotonic() > until:
            break
    process.stdin.close()
    assert process.wait() == 0
    desk.check()


@pytest.mark.parametrize("suffix", EXPORTS)
def test_every_export(chronology, desk, tmp_path, suffix):
    path, _ = chronology
    assert desk.run(*PROGRAM, "export", tmp_path / f"out{suffix}", "--db", path) == 0
    desk.check()


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="no display to open a window on")
@pytest.mark.parametrize("is_first", [True, False], ids=["first start", "open"])
def test_a_window(chronology, desk, is_first):
    opened = () if is_first else (chronology[0],)
    seconds = str(SECONDS_OF_WINDOW // 4 if is_first else SECONDS_OF_WINDOW)
    code = desk.run("timeout", seconds, *PROGRAM, *opened, before=("xvfb-run", "-a"))
    assert code == 124, "it stayed open until it was ended"
    assert "X11" in desk.trace.read_text(errors="replace")
    desk.check()


@pytest.mark.parametrize(
    "prelude", ["", "from timeline_app import confinement as c; c.confine();"]
)
def test_an_attempt_is_seen_though_it_is_refused(desk, prelude):
    code = f"{prelude}\nimport socket\ntry: socket.socket(socket.AF_INET)\nexcept OSError: pass"
    assert desk.run(sys.executable, "-c", code) == 0
    assert any("socket(AF_INET" in line for line in attempts(desk.trace))


def test_a_look_up_and_a_foreign_file_are_seen(desk):
    code = (
        "import os, socket, tempfile\nfrom contextlib import suppress\n"
        "with suppress(OSError): socket.getaddrinfo('example.invalid', 80)\n"
        "os.makedirs(os.path.expanduser('~/.cache/Somebody'))\ntempfile.mkdtemp()"
    )
    assert desk.run(sys.executable, "-c", code) == 0
    assert attempts(desk.trace)
    assert len(desk.foreign()) == 2
