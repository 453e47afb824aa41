"""What the window says while documents are dragged over it: where they would go."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget


class DropOverlay(QLabel):
    """A card over the middle of the window that lets every drag through to it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("dropInvitation")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def invite(self, words: str) -> None:
        """Say this; "" when the drag has gone or the drop has come."""
        self.setText(words)
        room = self._window.rect()
        card = QRect(0, 0, room.width() * 3 // 5, room.height() * 2 // 5)
        card.moveCenter(room.center())
        self.setGeometry(card)
        self.setVisible(bool(words))
        self.raise_()
