"""What Qt makes of a text that may be rich."""

from PySide6.QtGui import Qt as QtText
from PySide6.QtGui import QTextDocument

MARKUP = "<b>bold</b> <img src='file://{picture}'> &lt; &amp; a < b"


class Spy(QTextDocument):
    """What Qt makes of a rich text, and what it wants to load for that."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def loadResource(self, kind, name):  # noqa: N802 - as Qt names it
        self.asked.append(name.toString())
        return super().loadResource(kind, name)


def shown_by_qt(text):
    """The words that a tool tip shows, and the files it opens, told as Qt tells them."""
    if not QtText.mightBeRichText(text):
        return text, []
    spy = Spy()
    spy.setHtml(text)
    spy.size()  # pictures are fetched when they are laid out
    return spy.toPlainText(), spy.asked
