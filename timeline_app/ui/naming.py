"""How the names of kinds and states are written for people."""

from timeline_app.model import shown


def capitalised(name: str) -> str:
    """With a capital, as lanes and lists show it, and cut where it is too long for them.

    >>> capitalised("attack"), capitalised("US vote"), capitalised("")
    ('Attack', 'US vote', '')
    """
    name = shown.line(name, shown.LONGEST_NAME)
    return name[:1].upper() + name[1:]
