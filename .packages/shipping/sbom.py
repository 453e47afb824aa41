"""The parts of a package for programs that compare them with lists of weaknesses (CycloneDX)."""

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from shipping import project
from shipping.libraries import Package
from timeline_app import parts
from timeline_app.parts import plain_name

SPECIFICATION = "1.6"
_OURS = uuid.uuid5(uuid.NAMESPACE_DNS, "timeline-app.invalid")
"""Numbers of lists follow from what is in them: the same parts bear the same number."""


def write(out: Path, site: Path, packages: Iterable[Package] = ()) -> None:
    """List what is installed in a folder, and what the system's packages gave."""
    out.write_text(json.dumps(listed(site, packages), indent=1) + "\n", encoding="utf-8")


def listed(site: Path, packages: Iterable[Package] = ()) -> dict[str, Any]:
    """The list, as its specification has it; it follows from its arguments and the commit."""
    found = sorted(metadata.distributions(path=[str(site)]), key=lambda one: one.name.lower())
    own = next(one for one in found if plain_name(one.name) == parts.NAME)
    python = parts.interpreter()
    components = [
        *(_of_distribution(one) for one in found if one is not own),
        {
            "type": "platform", "bom-ref": "python", "name": "CPython", "version": python.version,
            "licenses": [{"expression": python.licence}],
        },
        *(_of_package(one) for one in packages),
    ]  # fmt: skip
    refs = {plain_name(one.name): _reference(one) for one in found}
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "serialNumber": uuid.uuid5(_OURS, json.dumps(components)).urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(project.epoch(), UTC).isoformat(),
            "component": _of_distribution(own) | {"type": "application"},
        },
        "components": components,
        "dependencies": [
            {
                "ref": _reference(one),
                "dependsOn": sorted(
                    {refs[name] for name in map(plain_name, parts.required(one)) if name in refs}
                ),
            }
            for one in found
        ],
    }


def _of_distribution(one: metadata.Distribution) -> dict[str, Any]:
    part = parts.of_distribution(one)
    is_expression = one.metadata.get("License-Expression") is not None
    licence = (
        {"expression": part.licence} if is_expression else {"license": {"name": part.licence}}
    )
    return {
        "type": "library",
        "bom-ref": _reference(one),
        "name": part.name,
        "version": part.version,
        "licenses": [licence],
        "purl": _reference(one),
    }


def _of_package(one: Package) -> dict[str, Any]:
    purl = f"pkg:deb/debian/{one.name}@{one.version}"
    return {
        "type": "library", "bom-ref": purl, "name": one.name, "version": one.version, "purl": purl,
        "licenses": [{"license": {"name": f"runtime/licences/{one.name}.txt"}}],
    }  # fmt: skip


def _reference(one: metadata.Distribution) -> str:
    return f"pkg:pypi/{plain_name(one.name)}@{one.version}"
