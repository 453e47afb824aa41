"""Trains the language model, or what chooses the days of undated mentions.

`python -m timeline_app.training --train DIR --eval DIR --base FILE --out DIR`
`python -m timeline_app.training dates --out FILE CORPUS…`
"""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Hand over to the one that is asked for; only the language model needs torch."""
    if arguments[:1] == ["dates"]:
        from timeline_app.training import dates  # noqa: PLC0415 - either alone

        return dates.main(arguments[1:])
    from timeline_app.training import command  # noqa: PLC0415 - loads torch

    return command.main(list(arguments))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
