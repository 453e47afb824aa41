"""Which century two digits of a year belong to, decided once for texts, headers and the field."""

PIVOT = 30
"""From here on the twentieth century: 1930 to 2029, as spreadsheets read them.

Two digits mostly name what lies behind, births above all ("DOB 12/03/45"), and seldom a year
further ahead than the next few.
"""


def full_year(digits: int) -> int:
    """The year that two digits stand for.

    >>> full_year(55), full_year(4)
    (1955, 2004)
    """
    return digits + (1900 if digits >= PIVOT else 2000)
