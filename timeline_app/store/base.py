"""What every part of the store stands on: one connection."""

from timeline_app.store.connection import Connection


class Base:
    """Holds the connection; the parts of the store are its children."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
