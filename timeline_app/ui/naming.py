"""How the names of kinds and states are written for people."""


def capitalised(name: str) -> str:
    """With a capital, as lanes and lists show it; the rest stays as it is.

    >>> capitalised("attack"), capitalised("US vote"), capitalised("")
    ('Attack', 'US vote', '')
    """
    return name[:1].upper() + name[1:]
