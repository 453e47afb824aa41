"""Fixtures that every room's tests share."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

# A busy machine is slow: no test may fail for that.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder with the sample's two articles."""
    return ROOT / "seeds"


@pytest.fixture(scope="session", autouse=True)
def _application(qapp):
    """Give all tests one application with widgets: a picture alone would start one without."""
    return qapp
