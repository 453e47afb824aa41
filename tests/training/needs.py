"""Why tests of the training are skipped where its extra is not installed."""

NEEDS_TRAIN = "the training has an extra of its own: pip install -e '.[dev,train]'"
