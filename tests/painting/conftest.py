"""The chronologies of towns.py, as tests ask for them."""

import pytest
import towns


@pytest.fixture(scope="session")
def town():
    return towns.town()


@pytest.fixture(scope="session")
def lines():
    return towns.words


@pytest.fixture(autouse=True)
def _application(qapp):
    """Fonts and pixmaps need an application."""
