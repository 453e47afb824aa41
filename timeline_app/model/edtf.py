"""Extended Date/Time Format (Library of Congress, 4 February 2019) to When and back."""

from timeline_app.model.when import When


def parse(text: str) -> When:
    """Read one EDTF string, level 2 at most.  Raises ValueError for anything else."""
    raise ValueError(f"no EDTF: {text!r}")
