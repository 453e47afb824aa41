"""Saved views of the small chronology."""

import pytest

from timeline_app.ui.saved_views.saved_views import SavedViews


@pytest.fixture
def places():
    """Where the timeline was sent."""
    return []


@pytest.fixture
def views(opened, places):
    return SavedViews(opened, lambda: {"origin": 5, "scale": 2.0}, places.append)
