"""Figures of benchmarks are kept line by line, and the last two releases compared."""

import json
import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parent / "benchmarks"
LINES = [
    {"name": "merging", "version": "1.0", "figures": {"precision": 0.5, "old": 1}},
    {"name": "merging", "version": "1.1", "figures": {"precision": 0.7}},
    {"name": "scale", "version": "1.1", "figures": {"bytes": 10}},
    {"name": "merging", "version": "1.1", "figures": {"precision": 0.75, "recall": 0}},
]


def test_the_last_two_releases_are_compared(tmp_path):
    path = tmp_path / "figures.jsonl"
    path.write_text("\n".join(map(json.dumps, LINES)))
    words = [sys.executable, BENCHMARKS / "compare.py", path]
    told = subprocess.check_output(words, text=True).splitlines()
    assert told == [
        "merging: 1.0, 1.1",
        "  precision                                0.5        0.75    1.500",
        "scale: 1.1",
    ]


def test_a_figure_is_kept_where_it_was_asked_for(tmp_path):
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import keeping; from pathlib import Path;"
        "keeping.keep('x', Path(sys.argv[2]), share=0.5)"
    )
    path = tmp_path / "figures.jsonl"
    for more in ([], ["--keep"], ["--keep"]):
        subprocess.check_call([sys.executable, "-c", script, str(BENCHMARKS), str(path), *more])
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert [line["figures"] for line in lines] == [{"share": 0.5}] * 2


def test_what_is_kept_here_can_be_compared():
    path = BENCHMARKS / "figures.jsonl"
    for line in path.read_text("utf-8").splitlines():
        told = json.loads(line)
        assert set(told) == {"name", "version", "figures"}
        assert all(isinstance(value, int | float) for value in told["figures"].values())
