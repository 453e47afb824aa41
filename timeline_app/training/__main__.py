"""Trains the language model, or what an event is worth.

`python -m timeline_app.training --train DIR --eval DIR --base FILE --out DIR`
`python -m timeline_app.training worth --eval DIR --out FILE`
"""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Train what is asked for."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["worth"]:
        from timeline_app.training import worth  # noqa: PLC0415

        return worth.main(given[1:])
    from timeline_app.training import encoder  # noqa: PLC0415

    return encoder.main(given)


if __name__ == "__main__":
    sys.exit(main())
