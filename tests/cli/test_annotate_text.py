"""annotate: one JSON object a line, in order."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema

from timeline_app import resources

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads(resources.path("schemas", "annotate.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def annotate(data, *words):
    done = subprocess.run(
        [sys.executable, "run.py", "annotate", *words],
        input=data, capture_output=True, check=False, cwd=ROOT, timeout=120,
    )  # fmt: skip
    found = [json.loads(line) for line in done.stdout.decode().splitlines()]
    for one in found:
        VALIDATOR.validate(one)
    return done.returncode, found, done.stderr.decode()


def test_lines_keep_their_order_and_bad_ones_are_told_by_number():
    lines = [
        b'{"id": "a", "text": "Ana came on Monday.", "published": "2020-05-06"}',
        b"not json",
        b"",
        b'{"id": "no text"}',
        b'{"id": 7, "text": "Ana came on Monday.", "published": "2020-05-13T10:00:00Z"}',
        b"[1]",
        '{"id": null, "text": "Der Café schloß."}'.encode(),
        b'\xff\xfe{"text": "x"}',
        b'{"id": "d", "text": "Ana came on Monday.", "published": "soon"}',
        b'{"id": "e", "text": "\\ud800"}',
    ]
    code, found, told = annotate(b"\n".join(lines), "--jsonl")
    assert code == 1
    assert [one["id"] for one in found] == ["a", 7, None, "d", "e"]
    assert [one["published"] for one in found] == ["2020-05-06", "2020-05-13", None, None, None]
    assert found[0]["times"][0]["value"] == "2020-05-04"
    assert found[1]["times"][0]["value"] == "2020-05-11"
    assert [line.split(":")[0] for line in told.splitlines()] == [
        "line 2", "line 4", "line 6", "line 8", "line 9",
    ]  # fmt: skip


def test_each_line_is_answered_before_the_next_is_asked():
    process = subprocess.Popen(
        [sys.executable, "run.py", "annotate", "--jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    for number in range(2):
        process.stdin.write(b'{"id": %d, "text": "It rained."}\n' % number)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == number
    process.communicate()
    assert process.returncode == 0


def test_files_and_their_problems(tmp_path, made):
    code, found, told = annotate(
        b"",
        str(made.parent / "bridge.txt"),
        str(tmp_path / "none.txt"),
        "--published",
        "2021-01-01",
    )
    assert code == 1
    assert [Path(one["id"]).name for one in found] == ["bridge.txt"]
    assert found[0]["published"] == "2021-01-01"
    assert "none.txt" in told


def test_standard_input():
    code, (found,), _ = annotate(b"Ana left on 3 May 2020.")
    assert code == 0
    assert found["times"][0]["text"] == "3 May 2020"
