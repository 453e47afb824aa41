"""From the claims of all documents to what does not fit, and back into the store."""

from collections.abc import Callable, Iterator

from timeline_app.findings import EDITION, ClaimHeap, ClaimSource, claims_from, find
from timeline_app.garbage import seldom_collected
from timeline_app.pipeline.digest import Digest, digest
from timeline_app.store import Store


def claimed(found: Digest) -> tuple[str, str]:
    """What a document contributes, as the store takes it."""
    return EDITION, found.claims


def is_checked(store: Store) -> bool:
    """Whether the findings are those of all documents, as this program finds them."""
    return not (store.findings.is_unchecked or store.findings.unclaimed(EDITION))


def check_again(store: Store, cancelled: Callable[[], bool] = bool) -> Iterator[int]:
    """Look for what does not fit, taking first the claims of documents that have none.

    Yields how many documents are left to read; nothing but the findings changes.
    """
    for left, document in reversed(list(enumerate(store.findings.unclaimed(EDITION)))):
        if cancelled():
            return
        store.findings.put_claims(document, EDITION, digest(store.documents.one(document)).claims)
        yield left
    find_again(store)


def find_again(store: Store) -> None:
    """Look for what does not fit in what the documents are known to claim."""
    with seldom_collected():
        store.findings.put(find(heap_of(store)))


def heap_of(store: Store) -> ClaimHeap:
    """The documents as the checks see them, in one order whatever order they came in."""
    claims = {row.document: claims_from(row.body) for row in store.findings.claims(EDITION)}
    rows = sorted(store.documents.all(), key=lambda row: row.sha256)
    sources = tuple(
        ClaimSource(row.id, row.sha256, row.title, row.published.when if row.published else None,
               claims[row.id])
        for row in rows
        if row.id in claims
    )  # fmt: skip
    return ClaimHeap(sources, store.documents.words_at)
