"""The search box's list: what is found while typing, reached by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from iro_desk.services import attachments, search
from iro_desk.services.attachments import AttachmentHit
from iro_desk.services.search import Hit
from iro_desk.ui import actions, style
from iro_desk.ui.names import PersonNames
from iro_desk.ui.work import Work

_AFTER_MS = 60
_ATTACHMENT = "attachment"
_NOTHING = ("No child has this name or reference,", "no file this name, and no command these words.")


class SearchList(QListWidget):
    """Stands under a line and shows the children and the files that fit, and what the window can do.

    `chosen` carries a child's id, `attachment_chosen` that of a file; a command is done as by its
    keys. `taken` follows, whichever it was. Down and Up move in the list while the line keeps the
    focus, Enter takes one, Escape closes it.
    """

    chosen = Signal(int)
    attachment_chosen = Signal(int)
    taken = Signal()

    def __init__(self, line: QLineEdit, work: Work, names: PersonNames, window: QWidget) -> None:
        super().__init__(window)
        self._line, self._work, self._names, self._window = line, work, names, window
        self.setAccessibleName("Children, files and commands found")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { border: 1px solid palette(mid); border-radius: 6px; }")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.look)
        line.textEdited.connect(lambda _text: self._timer.start())
        line.installEventFilter(self)
        self.itemClicked.connect(self._take)
        self.hide()

    def begin(self) -> None:
        """Put the cursor into the line, over what stands there."""
        self._line.setFocus()
        self._line.selectAll()

    def look(self) -> None:
        """Ask for what fits the text typed so far."""
        text = self._line.text().strip()
        if not text:
            self.hide()
            return
        self._work.do(
            lambda desk: (search.find(desk, text), attachments.find(desk, text)),
            then=lambda found: self._show(text, *found),
            view=self,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self.hide)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape and (self.isVisible() or self._line.text()):
            self._line.clear()
            self.hide()
            return True
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow(min(max(self.currentRow() + step, 0), self.count() - 1))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.isVisible() and self.currentItem():
            self._take(self.currentItem())
            return True
        return False

    def _show(self, text: str, hits: list[Hit], files: list[AttachmentHit]) -> None:
        if text != self._line.text().strip():
            return
        self.clear()
        for hit in hits:
            age = f", {hit.age}" if hit.age is not None else ""
            item = QListWidgetItem(f"{self._names.shown(hit.name)}{age}   {hit.child_ref}", self)
            item.setData(Qt.ItemDataRole.UserRole, hit.child_id)
        for file in [] if self._names.is_private else files:
            words = f"{file.name}   {self._names.shown(file.child_name)}"
            item = QListWidgetItem(QIcon.fromTheme("file-text"), words, self)
            item.setData(Qt.ItemDataRole.UserRole, (_ATTACHMENT, file.attachment_id))
        for action in self._commands(text):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QListWidgetItem(action.icon(), f"{action.text()}   {keys}".rstrip(), self)
            item.setData(Qt.ItemDataRole.UserRole, action.objectName())
        if not self.count():
            for words in _NOTHING:
                QListWidgetItem(words, self).setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            self.setCurrentRow(0)
        self._place()

    def _commands(self, text: str) -> list[QAction]:
        """What this window can do in those words."""
        held = (self._window.findChild(QAction, action.id) for action in actions.found(text))
        return [action for action in held if isinstance(action, QAction)]

    def _place(self) -> None:
        below = self._line.mapTo(self._window, QPoint(0, self._line.height() + 2))
        height = self.count() * (self.sizeHintForRow(0) + 1) + 8
        self.setGeometry(below.x(), below.y(), self._line.width(), min(height, style.scaled(400)))
        self.show()
        self.raise_()

    def _take(self, item: QListWidgetItem) -> None:
        wanted = item.data(Qt.ItemDataRole.UserRole)
        if wanted is None:
            return
        self._line.clear()
        self.hide()
        if isinstance(wanted, int):
            self.chosen.emit(wanted)
        elif isinstance(wanted, tuple | list):
            self.attachment_chosen.emit(wanted[1])
        elif isinstance(action := self._window.findChild(QAction, wanted), QAction):
            action.trigger()
        self.taken.emit()
