"""Which events an unsettled finding concerns, as a question: ``findings`` tells them singly."""

from timeline_app.model import FindingKind, Settlement

# ruff: noqa: S608 - table and column names are our own; values are always bound

_TELLINGS = """FROM mentions m JOIN evidence v ON v.mention = m.id JOIN events e ON e.id = v.event
    WHERE m.document = w.document AND m.trigger_start >= w.start AND m.trigger_start < w.stop"""
_OF_TRIGGER = f"{_TELLINGS} AND m.trigger_start = w.trigger_start"
_OF_WORDS = f"""SELECT event FROM (SELECT v.event AS event, e.is_hidden AS is_hidden,
    m.trigger_start AS start,
    abs(m.trigger_start - coalesce(nullif(w.words_start, 0), w.start)) AS distance
    {_TELLINGS} AND e.review <> 'rejected')
    ORDER BY is_hidden, distance, start, event LIMIT 1"""
_EVENT = f"""CASE WHEN w.trigger_start IS NULL THEN ({_OF_WORDS})
    ELSE (SELECT v.event {_OF_TRIGGER} ORDER BY m.trigger_start, v.event LIMIT 1) END"""
"""The event of a witness: of its very mention, else the nearest that is shown."""
_IS_VOID = f"""EXISTS (SELECT 1 FROM witnesses w WHERE w.finding = f.key
    AND EXISTS (SELECT 1 {_OF_TRIGGER})
    AND NOT EXISTS (SELECT 1 {_OF_TRIGGER} AND e.review <> 'rejected'))"""
_WAITING = f"('{Settlement.OPEN}', '{Settlement.LATER}')"
_PAIRS = f"""SELECT DISTINCT {_EVENT} AS event, f.kind AS kind
    FROM findings f JOIN witnesses w ON w.finding = f.key
    LEFT JOIN settled s ON s.key = f.key
    WHERE coalesce(s.settlement, '{Settlement.OPEN}') IN {_WAITING} AND NOT {_IS_VOID}"""
_NUMBER = " ".join(f"WHEN '{kind}' THEN {number}" for number, kind in enumerate(FindingKind))

CONCERNED = f"SELECT event FROM ({_PAIRS}) WHERE event IS NOT NULL AND kind IN ({{marks}})"
"""The events of findings of these kinds."""
CONCERNED_BY_ANY = f"SELECT DISTINCT event FROM ({_PAIRS}) WHERE event IS NOT NULL"
"""The events of findings of any kind."""
BY_KIND = f"""SELECT group_concat(event), group_concat(CASE kind {_NUMBER} END)
    FROM ({_PAIRS}) WHERE event IS NOT NULL"""
"""Events, and the number of the kind of finding beside each, as two texts in one order."""
