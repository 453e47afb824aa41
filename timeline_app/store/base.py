"""What every part of the store stands on: one connection, and the look at a damaged file."""

from timeline_app.store.connection import Connection
from timeline_app.store.guard import guard


class StorePart:
    """Holds the connection; its children are the parts of a store, and know nothing of it."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def __init_subclass__(cls) -> None:
        guard(cls)
