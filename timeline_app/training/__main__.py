"""Trains what the product ships.

`python -m timeline_app.training --train DIR --eval DIR --base FILE --out DIR`: the language model.
`python -m timeline_app.training merging --eval DIR --out FILE`: the models of merging.
"""

import sys


def main(arguments: list[str]) -> int:
    """Train the models that the first argument names; without a name, the language model."""
    if arguments[:1] == ["merging"]:
        from timeline_app.training import pair_models  # noqa: PLC0415 - needs no torch

        return pair_models.main(arguments[1:])
    from timeline_app.training import language_model  # noqa: PLC0415 - heavy

    return language_model.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
