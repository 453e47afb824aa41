"""Fixtures that every room's tests share, and a home of its own for each process that tests."""

import os
import shutil
import signal
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

# A busy machine is slow: no test may fail for that. Whoever runs all tests twice over the same
# code gets the same answer; new examples are looked for with --hypothesis-profile=search.
settings.register_profile("search", deadline=None, max_examples=500)
settings.register_profile("patient", deadline=None, derandomize=True)
settings.load_profile("patient")

ROOT = Path(__file__).resolve().parent.parent
MOST_WORKERS = 4
"""Each holds the language model, and starts reading processes of its own."""
FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def pytest_configure(config):
    """Tests run beside each other, and none may meet another's folders, or those of a person."""
    home = Path(tempfile.mkdtemp(prefix="home-of-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    os.environ |= {"HOME": str(home)} | {name: str(home / name.lower()) for name in FOLDERS}
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # A shell starts what it runs in the background deaf to Ctrl-C, and so would be the
        # processes that tests start and then press it for.
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config):
    """All tests run beside each other; those of a room, asked for by name, in this process.

    One more than there are processors: a quarter of the time tests wait for what they start.
    """
    is_all = config.args_source is config.ArgsSource.TESTPATHS
    return min((os.cpu_count() or 1) + 1, MOST_WORKERS) if is_all else 0


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder with the sample's two articles."""
    return ROOT / "seeds"


@pytest.fixture(scope="session", autouse=True)
def _application(qapp):
    """Give all tests one application with widgets: a picture alone would start one without."""
    return qapp


@pytest.fixture(scope="session")
def needs_model():
    """Skips, with the reason, where the weights of the language model are not there."""
    from timeline_app import parsing, wording  # not before a test asks: most need no model

    missing = parsing.weights_problem()
    if missing is not None:
        pytest.skip(wording.worded(missing))
