"""What is told of something else: statements, and the deeds that their own sentences tell of."""

from timeline_app.model import EventClass, Span
from timeline_app.store.base import StorePart
from timeline_app.store.rows import ReportedDeed

_STATEMENT = "statement"
"""The kind of events that say something of others; their words are of the class REPORTING."""

_BESIDE = f"""SELECT s.id, w.event, m.document, m.trigger_start, m.trigger_stop,
        o.trigger_start, o.trigger_stop, json_extract(o.body, '$[8]') <> ''
    FROM events s
    JOIN evidence v ON v.event = s.id
    JOIN mentions m ON m.id = v.mention
    JOIN mentions o ON o.document = m.document
        AND o.trigger_start >= m.start AND o.trigger_start < m.stop AND o.id <> m.id
    JOIN evidence w ON w.mention = o.id
    JOIN events d ON d.id = w.event
    WHERE s.kind = '{_STATEMENT}' AND d.kind <> '{_STATEMENT}' AND d.id <> s.id
        AND json_extract(m.body, '$[2]') = '{EventClass.REPORTING.value}'
        AND json_extract(o.body, '$[2]') <> '{EventClass.REPORTING.value}'
    ORDER BY s.id, m.document, m.start, o.trigger_start"""  # noqa: S608 - our own words
"""The third cell of a mention's body is its class, the ninth who is said to have reported it."""


class Statements(StorePart):
    """Which events only tell of others."""

    def beside(self) -> list[ReportedDeed]:
        """Each statement with each deed that a sentence of the statement tells, too."""
        return [
            ReportedDeed(statement, deed, document, Span(*saying), Span(*doing), bool(is_reported))
            for statement, deed, document, *ends, is_reported in self.connection.all(_BESIDE)
            for saying, doing in [(ends[:2], ends[2:])]
        ]
