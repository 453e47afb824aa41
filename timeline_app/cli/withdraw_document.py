"""Withdraws a document, overwrites what was read in it, and prints the certificate."""

import argparse
import json
import sys

from timeline_app.cli.columns import plain as harmless
from timeline_app.errors import Gone
from timeline_app.message import Message
from timeline_app.model import withdrawal
from timeline_app.store import DocumentRow, Store, open_store
from timeline_app.wording.certificate import in_words as certificate_in_words


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 where there is no such document, or it could not be overwritten yet."""
    with open_store(chosen.db) as store:
        document = _chosen(store, chosen.document)
        from timeline_app import pipeline  # noqa: PLC0415 - heavy

        pipeline.withdraw(store, document.id)
    with open_store(chosen.db, read_only=True) as store:
        certificate = store.withdrawals.certificates()[-1]
    if chosen.json:
        print(json.dumps(withdrawal.plain(certificate), ensure_ascii=False))
    else:
        print("\n".join(map(harmless, certificate_in_words(certificate).split("\n"))))
    if not certificate.is_final:
        print("the file is in use; it is overwritten when it is next opened", file=sys.stderr)
    return 0 if certificate.is_final and not certificate.unreached else 1


def _chosen(store: Store, wanted: str) -> DocumentRow:
    """The document with this number or path; one that counts before an older version.

    Raises Gone.
    """
    rows = store.documents.all()
    found = [row for row in rows if wanted in {str(row.id), row.path, *row.paths}]
    found = found or [row for row in rows if row.path.endswith(f"/{wanted}")]
    if not found:
        raise Gone(Message("gone.document-named", (wanted,)))
    return min(found, key=lambda row: row.superseded_by is not None)
