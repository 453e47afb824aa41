"""A sample of small faults put into the program, and how many of them its tests notice.

Run by hand: ``python tests/benchmarks/mutants.py ROOM... [--sample N] [--seed N] [--room]``; a
ROOM is a folder or a file of timeline_app: ``model``, ``model/span.py``.  Each fault is tried
with the tests of its module's mirror, ``test_<module>.py``, where there is one, else with those
of its room; with ``--room`` what the mirror lets pass is tried with the room's as well.  Works
on copies in a temporary folder: no file of the checkout is ever written.
"""

import argparse
import ast
import collections
import concurrent.futures
import dataclasses
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
COPIED = ("timeline_app", "tests", "pyproject.toml", "README.md", "run.py")
LINKED = ("resources", "seeds")
OTHER_SIDE = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
PATIENCE = 4
"""A run this many times longer than that of the whole program never ends: noticed."""


@dataclasses.dataclass(frozen=True)
class Mutant:
    """One fault: of which kind, in which file, at which node of ``ast.walk`` and which line."""

    path: Path
    kind: str
    node: int
    part: int
    line: int


def main(options):
    """The sample's figures and survivors on standard output; 1 if a mirror fails unharmed."""
    sample = [mutant for room in options.rooms for mutant in sampled(room, options)]
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copies = queue.Queue()
        for number in range(options.workers):
            copies.put(copied(Path(folder) / str(number)))
        times = baseline(sample, copies, options)
        with concurrent.futures.ThreadPoolExecutor(options.workers) as pool:
            jobs = [pool.submit(tried, mutant, copies, times, options) for mutant in sample]
            noticed = [job.result() for job in jobs]
    report(sample, noticed)
    return 0


def sampled(room, options):
    """So many mutants of a room, the same for the same seed."""
    where = ROOT / "timeline_app" / room
    files = [where] if where.is_file() else sorted(where.rglob("*.py"))
    every = [mutant for path in files for mutant in mutants_of(path)]
    chosen = random.Random(f"{options.seed} {room}")
    return chosen.sample(every, min(options.sample, len(every)))


def mutants_of(path):
    """Every fault that can be put into a file, in the file's order."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    idle = unspoken(tree)
    here = path.relative_to(ROOT)
    for number, node in enumerate(ast.walk(tree)):
        if id(node) not in idle:
            for kind, part in faults(node):
                yield Mutant(here, kind, number, part, getattr(node, "lineno", 0))


def unspoken(tree):
    """The ids of nodes that do nothing: annotations, and the words of what is raised."""
    roots = []
    for node in ast.walk(tree):
        roots += [getattr(node, name, None) for name in ("annotation", "returns")]
        if isinstance(node, ast.Raise):
            roots.append(node.exc)
    return {id(node) for root in roots if root is not None for node in ast.walk(root)}


def faults(node):
    """The kinds of fault that this node can have, and in which of its parts."""
    return [
        (kind, number)
        for kind, parts in PARTS.items()
        for number, part in enumerate(parts(node))
        if IS_WORTH.get(kind, bool)(part)
    ]


def conditions(node):
    if isinstance(node, ast.comprehension):
        return node.ifs
    return [node.test] if isinstance(node, ast.If | ast.IfExp | ast.While) else []


def comparisons(node):
    return node.ops if isinstance(node, ast.Compare) else []


def numbers(node):
    return [node] if isinstance(node, ast.Constant) and type(node.value) in {int, float} else []


def negations(node):
    return [node] if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) else []


def junctions(node):
    return [node] if isinstance(node, ast.BoolOp) else []


def results(node):
    return [node.value] if isinstance(node, ast.Return) else []


def defaults(node):
    if not isinstance(node, ast.arguments):
        return []
    return [*node.defaults, *(default for default in node.kw_defaults if default)]


def body_of(node):
    """The statements of a function, a loop or a branch: a module's are not removed."""
    is_block = isinstance(node, ast.FunctionDef | ast.For | ast.While | ast.If | ast.With)
    return node.body if is_block else []


def does_something(statement):
    """Whether its absence could be seen: docstrings, imports and returns are left alone."""
    if isinstance(statement, ast.Expr):
        return not isinstance(statement.value, ast.Constant)
    return isinstance(statement, ast.Assign | ast.AugAssign | ast.Continue | ast.Raise | ast.Break)


def is_something(value):
    return value is not None and not (isinstance(value, ast.Constant) and value.value is None)


def is_switch(default):
    return isinstance(default, ast.Constant) and isinstance(default.value, bool)


PARTS = {
    "negated condition": conditions,
    "changed comparison": comparisons,
    "off by one": numbers,
    "dropped not": negations,
    "swapped and/or": junctions,
    "returned None": results,
    "changed default": defaults,
    "removed statement": body_of,
}
IS_WORTH = {
    "returned None": is_something,
    "changed default": is_switch,
    "removed statement": does_something,
}


def harmed(mutant):
    """The file's text with the fault in it."""
    tree = ast.parse((ROOT / mutant.path).read_text(encoding="utf-8"))
    node = next(node for at, node in enumerate(ast.walk(tree)) if at == mutant.node)
    HARM[mutant.kind](node, mutant.part)
    return ast.unparse(ast.fix_missing_locations(tree))


def negate(node, part):
    if isinstance(node, ast.comprehension):
        node.ifs[part] = ast.UnaryOp(ast.Not(), node.ifs[part])
    else:
        node.test = ast.UnaryOp(ast.Not(), node.test)


def compare(node, part):
    node.ops[part] = OTHER_SIDE[type(node.ops[part])]()


def count(node, _part):
    node.value += 1


def drop_not(node, _part):
    node.operand = ast.UnaryOp(ast.Not(), node.operand)


def swap(node, _part):
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()


def return_none(node, _part):
    node.value = ast.Constant(None)


def change_default(node, part):
    default = defaults(node)[part]
    default.value = not default.value


def remove(node, part):
    node.body[part] = ast.Pass()


HARM = {
    "negated condition": negate,
    "changed comparison": compare,
    "off by one": count,
    "dropped not": drop_not,
    "swapped and/or": swap,
    "returned None": return_none,
    "changed default": change_default,
    "removed statement": remove,
}


def copied(folder):
    """A copy of what tests need, whose files may be harmed."""
    folder.mkdir()
    for name in COPIED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copyfile
        copy(source, folder / name)
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name)
    return folder


def tests_of(path):
    """The mirror of a module, nearest first by folder; the tests of its room if it has none."""
    inside = path.relative_to("timeline_app")
    room = Path("tests", inside.parts[0])
    name = inside.parent.name if path.name == "__init__.py" else path.stem
    wanted = inside.parent.parts[1:] if path.name != "__init__.py" else inside.parent.parts[1:-1]
    mirrors = sorted((ROOT / room).rglob(f"test_{name}.py"))
    near = [one for one in mirrors if one.parent == ROOT / room / Path(*wanted)]
    return [str(one.relative_to(ROOT)) for one in near or mirrors] or [str(room)]


def baseline(sample, copies, options):
    """How long each set of tests takes with no fault, in seconds; it must pass."""
    sets = {tuple(tests_of(mutant.path)) for mutant in sample}
    if options.room:
        sets |= {(str(Path("tests", mutant.path.parts[1])),) for mutant in sample}
    folder, times = copies.get(), {}
    for tests in sorted(sets):
        start = time.monotonic()
        code = run_tests(folder, tests, limit=1800)
        times[tests] = time.monotonic() - start
        if code:
            sys.exit(f"{' '.join(tests)} fails with no fault in the program (exit {code})")
    copies.put(folder)
    return times


def tried(mutant, copies, times, options):
    """Whether the tests notice this fault."""
    folder = copies.get()
    try:
        target = folder / mutant.path
        whole = target.read_text(encoding="utf-8")
        write(target, harmed(mutant))
        sets = [tuple(tests_of(mutant.path))]
        if options.room:
            sets.append((str(Path("tests", mutant.path.parts[1])),))
        limits = [(tests, 20 + PATIENCE * times[tests]) for tests in dict.fromkeys(sets)]
        return any(run_tests(folder, tests, limit) for tests, limit in limits)
    finally:
        write(target, whole)
        copies.put(folder)


def write(target, text):
    """Write a module, and forget what was compiled of it before: seconds are too coarse."""
    target.write_text(text, encoding="utf-8")
    for stale in (target.parent / "__pycache__").glob(f"{target.stem}.*.pyc"):
        stale.unlink()


def run_tests(folder, tests, limit):
    """The exit code of the tests in a copy; 124 if they did not end in so many seconds."""
    words = ["-m", "pytest", "-x", "-q", "-n0", "-p", "no:cacheprovider", *tests]
    surroundings = os.environ | {"PYTHONPATH": str(folder), "PYTHONHASHSEED": "0"}
    try:
        return subprocess.run(
            [sys.executable, *words],
            cwd=folder,
            env=surroundings,
            timeout=limit,
            check=False,
            capture_output=True,
        ).returncode
    except subprocess.TimeoutExpired:
        return 124


def report(sample, noticed):
    """The share noticed of each room, of each kind, and every fault that was not."""
    for name, key in (("room", lambda m: m.path.parts[1]), ("kind", lambda m: m.kind)):
        total = collections.Counter(key(mutant) for mutant in sample)
        killed = collections.Counter(
            key(m) for m, is_noticed in zip(sample, noticed, strict=True) if is_noticed
        )
        for one in sorted(total):
            print(f"{name} {one}: {killed[one]} of {total[one]} noticed")
    for mutant, is_noticed in zip(sample, noticed, strict=True):
        if not is_noticed:
            print(f"{mutant.path}:{mutant.line}: {mutant.kind}")
    share = sum(noticed) / max(1, len(noticed))
    print(f"ALL {sum(noticed)} of {len(noticed)} noticed, {share:.0%}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="+")
    parser.add_argument("--sample", type=int, default=60, help="faults of each room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--room", action="store_true", help="try survivors with the room's tests")
    sys.exit(main(parser.parse_args()))
