"""What a stranger runs: nothing false on an untouched package, and every tampering found."""

import ast
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tampering import TAMPERINGS, forged, load, members, packed

from timeline_app import formats, resources
from timeline_app.formats.package import verify

SOURCE = Path(verify.__file__).read_text(encoding="utf-8")
PAGE = resources.path("package", "verify.html")
NODE = shutil.which("node")
RUN = r"""
const fs = require("fs"), vm = require("vm");
const script = fs.readFileSync(process.argv[1], "utf8").match(/<script>([^]*)<\/script>/)[1];
vm.runInThisContext(script + "\nglobalThis.check = check;");
(async () => {
  for (const path of process.argv.slice(2)) {
    console.log(JSON.stringify(await check(new Uint8Array(fs.readFileSync(path)))));
  }
})();
"""


@pytest.mark.parametrize("which", ["whole", "plain"])
def test_nothing_is_wrong_with_an_untouched_package(which, request):
    found = formats.judged(request.getfixturevalue(which))
    assert (found.exit_code, found.report["WRONG"]) == (0, [])
    assert found.report["FINGERPRINT"][0] in "\n".join(found.lines)


def test_what_was_not_proved_is_said(plain, whole, sources, tmp_path):
    told = formats.judged(plain).report
    assert any("only their hashes" in one for one in told["NOT PROVED"])
    assert not any("very ones" in one for one in told["PROVED"])
    with_files = formats.judged(plain, sources).report
    assert "2 files are the very ones that were read" in with_files["PROVED"]
    assert not any("only their hashes" in one for one in with_files["NOT PROVED"])
    assert "2 files are the very ones that were read" in formats.judged(whole).report["PROVED"]
    assert formats.judged(plain, tmp_path).exit_code == 1


@pytest.mark.parametrize("kind", TAMPERINGS)
def test_tampering_is_found(kind, whole, tmp_path):
    changed = tmp_path / "changed.zip"
    changed.write_bytes(TAMPERINGS[kind](members(whole), whole.read_bytes()))
    assert formats.judged(changed).exit_code != 0


@given(st.data())
@settings(max_examples=60)
def test_no_byte_changes_what_is_said_unseen(whole, tmp_path_factory, data):
    """Some bytes of an archive say nothing; whatever is judged sound holds what it held."""
    before = whole.read_bytes()
    at = data.draw(st.integers(0, len(before) - 1))
    bit = data.draw(st.integers(0, 7))
    changed = tmp_path_factory.mktemp("bytes") / "changed.zip"
    changed.write_bytes(before[:at] + bytes([before[at] ^ 1 << bit]) + before[at + 1 :])
    if formats.judged(changed).exit_code == 0:
        assert members(changed) == members(whole)


def test_a_program_of_its_own_does_the_same(whole, tmp_path):
    """As a stranger runs it: from the package, by a Python that knows nothing of this one."""
    with zipfile.ZipFile(whole) as package:
        package.extract("verify.py", tmp_path)
    changed = tmp_path / "changed.zip"
    changed.write_bytes(TAMPERINGS["a quote"](members(whole), whole.read_bytes()))
    (tmp_path / "none.zip").write_text("no archive")
    for path, code in ((whole, 0), (changed, 1), (tmp_path / "none.zip", 2)):
        done = subprocess.run(
            [sys.executable, "-I", "-S", tmp_path / "verify.py", path],
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        assert (done.returncode, done.stderr) == (code, "")
        assert done.stdout.splitlines() == formats.judged(path).lines


def test_it_is_short_and_needs_nothing_but_an_old_python():
    assert SOURCE.count("\n") <= 200
    tree = ast.parse(SOURCE, feature_version=(3, 8))
    tops = {alias.name for n in ast.walk(tree) if isinstance(n, ast.Import) for alias in n.names}
    tops |= {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert tops <= {*sys.stdlib_module_names, "__future__"}
    # These came after 3.8, and no parser notices.
    assert not re.search(r"removeprefix|removesuffix|file_digest|zip\(.*strict|\|= \{", SOURCE)


def test_a_verify_of_somebody_else_is_named(whole, tmp_path):
    some = members(whole)
    some["verify.py"] = b"print('Nothing is wrong.')"
    changed = tmp_path / "changed.zip"
    changed.write_bytes(forged(some))
    found = formats.judged(changed)
    assert found.exit_code == 0
    assert any("do not run it" in one for one in found.report["NOT PROVED"])


def test_names_do_nothing_to_a_terminal(whole, tmp_path):
    some = members(whole)
    told = load(some, "chronology.json")
    told["events"][0]["evidence"][0]["quote"] = "\x1b[2J\u202egpj"
    some["chronology.json"] = json.dumps(told).encode()
    changed = tmp_path / "changed.zip"
    changed.write_bytes(forged(some))
    assert all(line.isprintable() for line in formats.judged(changed).lines)


@pytest.mark.skipif(NODE is None, reason="no node on the path to run the page's script")
def test_the_page_comes_to_the_same(whole, plain, tmp_path):
    paths = [whole, plain]
    for number, tampering in enumerate(TAMPERINGS.values()):
        paths.append(tmp_path / f"{number}.zip")
        paths[-1].write_bytes(tampering(members(whole), whole.read_bytes()))
    (tmp_path / "stored.zip").write_bytes(packed(members(whole), zipfile.ZIP_STORED))
    paths.append(tmp_path / "stored.zip")
    done = subprocess.run(
        [NODE, "-e", RUN, PAGE, *paths], check=True, capture_output=True, encoding="utf-8"
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    kinds = ["whole", "plain", *TAMPERINGS, "stored"]
    sound = [kind for kind, one in zip(kinds, told, strict=True) if not one["WRONG"]]
    assert sound == ["whole", "plain", "stored"]
    for path, one in zip(paths, told, strict=True):
        if not one["WRONG"]:
            assert one == formats.judged(path).report


def test_the_page_runs_its_own_script_and_loads_nothing():
    from base64 import b64encode
    from hashlib import sha256

    page = PAGE.read_text(encoding="utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    assert policy.startswith("default-src 'none';")
    for name, kind in (("script", "script-src"), ("style", "style-src")):
        body = re.search(rf"<{name}>(.*)</{name}>", page, re.DOTALL)[1]
        digest = b64encode(sha256(body.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy
    assert not re.search(r"https?:|\bsrc=|href=|innerHTML|eval\(", page)


def test_the_page_is_sound_html():
    import html5lib

    html5lib.HTMLParser(strict=True).parse(PAGE.read_text(encoding="utf-8"))
