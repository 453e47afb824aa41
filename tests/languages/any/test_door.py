"""The door of the room: dateparser is loaded for a foreign document, and for no other."""

import subprocess
import sys

import pytest

CODE = """
import sys
from timeline_app import readers
readers.from_text({text!r})
sys.exit('dateparser' in sys.modules)
"""


@pytest.mark.parametrize(
    ("text", "is_loaded"),
    [
        ("The bridge fell on 3 May 2020, and the town was without it for a year.", False),
        ("El 3 de mayo de 2020 cayó el puente de la ciudad, y los vecinos lo vieron.", True),
    ],
)
def test_only_a_foreign_document_loads_dateparser(text, is_loaded):
    done = subprocess.run([sys.executable, "-c", CODE.format(text=text)], check=False)
    assert bool(done.returncode) is is_loaded
