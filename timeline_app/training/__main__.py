"""Trains what the product ships.

`python -m timeline_app.training --train DIR --eval DIR --base FILE --out DIR`: the language model.
`python -m timeline_app.training clashes --out FILE FOLDER…`: which sentences clash.
`python -m timeline_app.training dates --out FILE CORPUS…`: the days of undated mentions.
`python -m timeline_app.training kinds --eval DIR --train DIR --labels FILE --out FILE`: kinds.
`python -m timeline_app.training merging --eval DIR --out FILE`: which tellings are one happening.
`python -m timeline_app.training numbers --eval DIR --readings FILE --out FILE`: how sure all is.
`python -m timeline_app.training worth --eval DIR --out FILE`: what an event is worth.
"""

import sys
from collections.abc import Sequence
from importlib import import_module

_ROOMS = {
    "clashes": "clashes",
    "dates": "dates",
    "kinds": "kinds",
    "merging": "pair_models",
    "numbers": "numbers",
    "worth": "worth",
}
"""What is trained without torch, by its first argument."""


def main(arguments: Sequence[str]) -> int:
    """Train what the first argument names; without a name, the language model."""
    room = _ROOMS.get(arguments[0]) if arguments else None
    rest = list(arguments[1:] if room else arguments)
    return int(import_module(f"timeline_app.training.{room or 'language_model'}").main(rest))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
