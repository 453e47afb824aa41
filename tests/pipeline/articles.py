"""Small texts with dated events, and all that a chronology holds of them."""

from timeline_app import store
from timeline_app.model import EventFilter

ARTICLES = {
    "bridge.txt": (
        "date 2020-05-10\n\nThe council voted on 3 May 2020 to close the old bridge.\n\n"
        "Engineer Ana Silva visited Porto on 5 May 2020. The bridge collapsed on 7 May 2020.\n"
    ),
    "harbour.txt": (
        "date 2020-06-02\n\nWorkers attacked the harbour office in Lisbon on 1 June 2020.\n\n"
        "The mayor resigned on Monday.\n"
    ),
    "letter.md": (
        "# A letter\n\nPublished: 12 March 2019\n\nMaria Alves died in Leeds on 10 March 2019.\n"
    ),
}


def told(path):
    """All that a chronology holds, as it would be printed."""
    with store.open_store(path) as opened:
        documents = [(row.id, row.path, row.title, row.notes) for row in opened.documents.all()]
        problems = [(one.path, one.reason) for one in opened.documents.problems()]
        return documents, problems, list(opened.events(EventFilter.everything()))
