"""What changed between the last two releases of which figures were kept: compare.py [FILE].

For each benchmark its two last versions; of two lines of one version the later one counts.
"""

import json
import sys
from pathlib import Path

FIGURES = Path(__file__).with_name("figures.jsonl")


def by_benchmark(lines):
    """For each benchmark its versions in the order of the file, with their figures."""
    found = {}
    for line in filter(str.strip, lines):
        told = json.loads(line)
        versions = found.setdefault(told["name"], {})
        versions.pop(told["version"], None)
        versions[told["version"]] = told["figures"]
    return found


def compared(versions):
    """Name, figure before, figure now and their ratio, of what both releases have."""
    if len(versions) < 2:
        return []
    before, now = list(versions.values())[-2:]
    return [
        (name, before[name], value, value / before[name] if before[name] else None)
        for name, value in now.items()
        if name in before
    ]


def main():
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else FIGURES
    for benchmark, versions in by_benchmark(path.read_text("utf-8").splitlines()).items():
        print(f"{benchmark}: {', '.join(list(versions)[-2:])}")
        for name, before, now, ratio in compared(versions):
            print(f"  {name:<32}{before:>12g}{now:>12g}{ratio or float('nan'):>9.3f}")


if __name__ == "__main__":
    main()
