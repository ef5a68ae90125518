"""Documents: the register of what went out, what is still to be copied, blank forms to print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QWidget

from iro_desk.domain.topics import Topic
from iro_desk.ui.forms.ui_documents import Ui_DocumentsForm
from iro_desk.ui.page import Page
from iro_desk.ui.pages.documents_parts.blank_forms import BlankFormsPart
from iro_desk.ui.pages.documents_parts.pack import PackPart
from iro_desk.ui.pages.documents_parts.register import RegisterPart

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

REGISTER, PACK, FORMS = "register", "pack", "forms"
_WORDS = {REGISTER: "Issued papers", PACK: "Still to be copied", FORMS: "Blank forms"}


class DocumentsPage(Page):
    """`where` may hold "part": register, pack or forms, and for the last two a "review_id".

    In the register "copies" is the document of a case alert whose copies are entered.
    """

    topics: ClassVar[Topic] = Topic.ALL

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_DocumentsForm()
        self.ui.setupUi(self)
        self.register = RegisterPart(context, self)
        self.pack = PackPart(context, self)
        self.forms = BlankFormsPart(context, self)
        self._parts: dict[str, QWidget] = {REGISTER: self.register, PACK: self.pack, FORMS: self.forms}
        for key, part in self._parts.items():
            part.setObjectName(key)
            self.ui.parts.addTab(part, _WORDS[key])
        self.ui.parts.currentChanged.connect(self._choose)
        self.register.copying.connect(self._note_copies)

    def reread(self) -> None:
        # Only what is in sight: what waits to be copied is worked out review by review.
        shown = self.ui.parts.currentWidget()
        if shown is self.register:
            self.register.reread()
        elif shown is self.pack:
            self.pack.reread()
        self.settled()

    def open_at(self, where: dict[str, Any]) -> None:
        part, review_id = where.get("part", REGISTER), where.get("review_id")
        part = part if part in self._parts else REGISTER
        self.ui.parts.blockSignals(True)
        self.ui.parts.setCurrentWidget(self._parts[part])
        self.ui.parts.blockSignals(False)
        if part == FORMS:
            self.forms.show_for(review_id)
        if part == PACK:
            self.pack.choose(review_id)
        super().open_at(where)
        if part == REGISTER and where.get("copies"):
            self.register.enter_copies(int(where["copies"]))
        elif part == REGISTER:
            self.register.show_list()
            self.register.ui.papers.setFocus()

    def _note_copies(self, document_id: int | None) -> None:
        held = {key: value for key, value in self.where.items() if key != "copies"}
        self.where = held | ({"copies": document_id} if document_id else {})

    def _choose(self, place: int) -> None:
        """The part chosen is where the person is; the last two begin without a review."""
        part = list(self._parts)[place]
        if part == self.where.get("part", REGISTER):
            return
        self.where = {"part": part}
        if part == REGISTER:
            self.register.reread()
        if part == PACK:
            self.pack.show_for(None)
        if part == FORMS:
            self.forms.show_for(None)
