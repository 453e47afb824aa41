"""How well a page's story is told from its furniture: main_text.py FOLDER

FOLDER is a copy of the public article-extraction-benchmark: ``ground-truth.json``, ``html/`` and
its scorer ``evaluate.py``, which is used as it is.  Prints F1, precision and recall with the
page's title left out and with it, for the pages to develop on and for the others apart.
"""

import gzip
import hashlib
import importlib.util
import json
import sys
import time
from pathlib import Path

from timeline_app.model import PassageKind
from timeline_app.readers.from_html import read_page
from timeline_app.readers.passages import from_blocks

LEFT_OUT = {PassageKind.FURNITURE, PassageKind.COMMENT}


def told(data: bytes) -> tuple[str, str]:
    """The story of a page without its title, and with it."""
    page = read_page(data)
    kept = [p for p in from_blocks(page.text, page.blocks or ()) if p.kind not in LEFT_OUT]
    whole = [p.span.of(page.text) for p in kept]
    bare = [said for said in whole if " ".join(said.split()) != page.title]
    return "\n\n".join(bare), "\n\n".join(whole)


def scorer(folder: Path):
    """The benchmark's own."""
    spec = importlib.util.spec_from_file_location("evaluate", folder / "evaluate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(folder: Path) -> None:
    """Read and score every page."""
    gold = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    evaluate = scorer(folder)
    begun = time.process_time()
    found = {
        key: told(gzip.decompress((folder / f"html/{key}.html.gz").read_bytes())) for key in gold
    }
    print(f"{len(gold)} pages, {(time.process_time() - begun) / len(gold) * 1000:.0f} ms a page")
    dev = {key for key in gold if hashlib.sha256(key.encode()).hexdigest()[0] < "8"}
    for name, keys in (("dev", dev), ("held", set(gold) - dev), ("all", set(gold))):
        for which, words in enumerate(("without title", "with title")):
            counts = [
                evaluate.string_shingle_matching(gold[key]["articleBody"], found[key][which])
                for key in sorted(keys)
            ]
            figures = evaluate.metrics_from_tp_fp_fns(counts)
            print(name, words, {name: round(value, 4) for name, value in figures.items()})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
