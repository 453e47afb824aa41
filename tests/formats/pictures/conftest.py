"""The chronologies of towns.py, as tests ask for them."""

from dataclasses import replace

import pytest
import towns

from timeline_app.model import Era, edtf


@pytest.fixture(scope="session")
def town():
    return towns.town()


@pytest.fixture(scope="session")
def lines():
    return towns.words


@pytest.fixture(autouse=True)
def _application(qapp):
    """Fonts and pixmaps need an application."""


@pytest.fixture
def with_eras(town):
    march = Era(1, "The flood", edtf.parse("2020-03"), edtf.parse("2020-03"))
    summer = Era(2, "The long summer", edtf.parse("2020-05"), edtf.parse("2020-08"))
    return replace(town, eras=(march, summer))
