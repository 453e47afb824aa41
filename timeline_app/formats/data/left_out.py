"""What a format could not carry, counted, and said in sentences at the end."""

from dataclasses import dataclass, field

from timeline_app.model import Event

MOST_NUMBERS = 10
"""Events that a sentence names by their numbers."""


@dataclass(slots=True)
class ExportOmissions:
    """Filled while a file is written; ``sentences`` go into Written.warnings."""

    _numbers: dict[str, list[int]] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)
    _lacking: dict[str, None] = field(default_factory=dict)

    def add(self, event: Event, reason: str) -> None:
        """An event that is not in the file; ``reason`` ends the sentence after a colon."""
        self._counts[reason] = self._counts.get(reason, 0) + 1
        numbers = self._numbers.setdefault(reason, [])
        if len(numbers) < MOST_NUMBERS:
            numbers.append(event.id)

    def lacks(self, sentence: str) -> None:
        """Something else that the file lacks; said once."""
        self._lacking[sentence] = None

    @property
    def sentences(self) -> tuple[str, ...]:
        """One for each reason, with the numbers of the first events.

        >>> from timeline_app.model import Status
        >>> left_out = ExportOmissions()
        >>> left_out.add(Event(7, "It ended", "other", Status.HAPPENED, None), "it has no date")
        >>> left_out.sentences
        ('1 event is left out: it has no date (number 7)',)
        """
        return (*map(self._sentence, self._counts), *self._lacking)

    def _sentence(self, reason: str) -> str:
        count, numbers = self._counts[reason], self._numbers[reason]
        told = ", ".join(map(str, numbers)) + ("…" if count > len(numbers) else "")
        if count == 1:
            return f"1 event is left out: {reason} (number {told})"
        return f"{count:,} events are left out: {reason} (numbers {told})"
