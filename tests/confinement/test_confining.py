"""The kernel itself, asked by real processes: what is refused, what still works."""

import os
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="enforced on Linux only")

NETWORKS = ("AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET")
REFUSED = ["EAFNOSUPPORT"] * 4


def test_only_local_sockets_open(confined):
    said = confined(f"""
is_offline = confinement.confine().is_offline
families = sockets(*{NETWORKS!r})
pair = [end.close() for end in socket.socketpair()]
print(json.dumps([is_offline, families, sockets("AF_UNIX")]))
""")
    assert said == [True, REFUSED, ["allowed"]]


def test_threads_from_before_and_after_are_bound_too(confined):
    said = confined("""
go, found = threading.Event(), []
early = threading.Thread(target=lambda: (go.wait(), found.extend(sockets("AF_INET"))))
early.start()
confinement.confine()
go.set()
early.join()
late = threading.Thread(target=lambda: found.extend(sockets("AF_INET6")))
late.start()
late.join()
print(json.dumps(found))
""")
    assert said == ["EAFNOSUPPORT", "EAFNOSUPPORT"]


def test_programs_that_it_starts_are_bound_too(confined):
    said = confined("""
confinement.confine()
code = "import socket, json\\ntry: socket.socket()\\nexcept OSError: print(json.dumps('refused'))"
print(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout)
""")
    assert said == "refused"


def test_processes_of_the_library_still_work(confined, tmp_path):
    script = tmp_path / "pool.py"
    script.write_text(
        """
import json, multiprocessing, socket
from concurrent.futures import ProcessPoolExecutor
from timeline_app import confinement

def tried(number):
    try:
        socket.socket()
    except OSError:
        return number * 2

if __name__ == "__main__":
    confinement.confine()
    spawning = multiprocessing.get_context("spawn")
    event, (here, there) = spawning.Event(), spawning.Pipe()
    event.set()
    there.send(event.is_set())
    with ProcessPoolExecutor(2, spawning) as pool:
        print(json.dumps([here.recv(), list(pool.map(tried, range(4)))]))
""",
        encoding="utf-8",
    )
    environment = os.environ | {"PYTHONPATH": os.getcwd(), "SCRIPT": str(script)}  # noqa: PTH109
    said = confined(
        "os.execv(sys.executable, [sys.executable, os.environ['SCRIPT']])", env=environment
    )
    assert said == [True, [0, 2, 4, 6]]


def test_readers_start_nothing_and_ask_nobody(confined):
    said = confined("""
confinement.confine_reader()
started = [
    attempt(lambda: subprocess.run(["true"])),
    attempt(lambda: os.execv("/bin/true", ["true"])),
    attempt(os.fork),
    attempt(lambda: os.posix_spawn("/bin/true", ["true"], {})),
]
found = []
thread = threading.Thread(target=lambda: found.extend(sockets("AF_UNIX", "AF_INET")))
thread.start()
thread.join()
print(json.dumps([started, found]))
""")
    assert said == [["EPERM"] * 4, ["EAFNOSUPPORT"] * 2]


def test_a_process_with_more_to_do_keeps_its_programs(confined):
    said = confined("""
confinement.confine()
confinement.give_up_programs()
window = attempt(lambda: subprocess.run(["true"]))
confinement.confine(is_for_one_task=True)
confinement.give_up_programs()
print(json.dumps([window, attempt(lambda: subprocess.run(["true"]))]))
""")
    assert said == ["allowed", "EPERM"]


def test_the_state_says_what_holds(confined):
    said = confined("""
before = confinement.state()
confinement.confine()
confinement.confine()
after = confinement.state()
filters = [line for line in open("/proc/self/status") if line.startswith("Seccomp_filters")]
print(json.dumps([before.is_offline, before.why_not is not None, after.is_offline, after.why_not,
                  len(filters) <= 1]))
""")
    assert said == [False, True, True, None, True]


def test_a_processor_without_a_filter_is_told(confined):
    said = confined("""
from timeline_app.confinement import kernel
kernel.PROCESSORS.clear()
state = confinement.confine()
print(json.dumps([state.is_offline, state.why_not.code, *sockets("AF_INET")]))
""")
    assert said[0] is False
    assert said[1] == "network.processor"
    assert said[2] == "allowed"


def test_the_language_model_reads_under_all_of_it(confined, seeds):
    said = confined(f"""
confinement.confine_reader()
from pathlib import Path
from timeline_app import pipeline
path = sorted(Path({str(seeds)!r}).iterdir())[0]
print(json.dumps([len(pipeline.digest(path).mentions) > 0, "onnxruntime" in sys.modules]))
""")
    assert said == [True, True]


@pytest.mark.parametrize("platform", ["offscreen", "xcb"])
def test_qt_paints_without_a_network(confined, platform):
    if platform == "xcb" and not os.environ.get("DISPLAY"):
        pytest.skip("no display here; the traced window opens one")
    said = confined(
        """
confinement.confine()
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("words")
label.show()
application.processEvents()
print(json.dumps(label.grab().isNull()))
""",
        env=os.environ | {"QT_QPA_PLATFORM": platform},
    )
    assert said is False


def test_every_command_begins_offline(confined, tmp_path):
    said = confined(f"""
from timeline_app.__main__ import main
code = main(["list", "--db", {str(tmp_path / "none.db")!r}])
print(json.dumps([code, *sockets("AF_INET")]))
""")
    assert said == [1, "EAFNOSUPPORT"]


@pytest.mark.parametrize(
    ("words", "socket"),
    [
        (["--cluster", "nobody"], "allowed"),
        (["--cluster=nobody"], "allowed"),
        (["--clus", "nobody"], "EAFNOSUPPORT"),
        (["--", "--cluster"], "EAFNOSUPPORT"),
        ([], "EAFNOSUPPORT"),
    ],
    ids=" ".join,
)
def test_only_an_import_by_a_cluster_keeps_the_network(confined, tmp_path, words, socket):
    asked = ["import", "none", "--db", str(tmp_path / "none.db"), *words]
    said = confined(f"""
from timeline_app.__main__ import main
code = main({asked!r})
print(json.dumps([code, *sockets("AF_INET")]))
""")
    assert said[1] == socket


def test_annotate_reads_without_programs(confined, seeds):
    said = confined(f"""
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from timeline_app.__main__ import main
path = str(sorted(Path({str(seeds)!r}).iterdir())[0])
with redirect_stdout(StringIO()) as out:
    code = main(["annotate", path])
print(json.dumps([code, "times" in json.loads(out.getvalue()),
                  attempt(lambda: subprocess.run(["true"]))]))
""")
    assert said == [0, True, "EPERM"]


def test_the_library_that_reports_is_told_not_to_in_every_process(confined):
    environment = {k: v for k, v in os.environ.items() if k != "ORT_DISABLE_TELEMETRY"}
    said = confined("print(json.dumps(os.environ['ORT_DISABLE_TELEMETRY']))", env=environment)
    assert said == "1"
