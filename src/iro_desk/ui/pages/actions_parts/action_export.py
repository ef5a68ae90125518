"""Writing the rows shown as a spreadsheet: which kind of file, whether with names, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from iro_desk.services import action_exports, files
from iro_desk.services.action_exports import ENDINGS
from iro_desk.services.due_list import Shown
from iro_desk.ui import file_choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from iro_desk.ui.page import Page

_SAID = {
    Shown.CHILD_REFERENCE: "children by the council’s reference, a name in the words as “the child”",
    Shown.NAMES: "with the children’s names",
}


def ask(page: Page, action_ids: Sequence[int], button: QPushButton) -> None:
    """Offer the kinds of file under the button, by reference first, then with names."""
    menu = QMenu(button)
    for shown in _SAID:
        for ending, words in ENDINGS.items():
            more = ", with the children’s names" if shown is Shown.NAMES else ""
            action = menu.addAction(f"{words} ({ending[1:].upper()}){more}…")
            action.triggered.connect(
                lambda _checked=False, ending=ending, shown=shown: save(page, action_ids, ending, shown)
            )
        if shown is Shown.CHILD_REFERENCE:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def save(page: Page, action_ids: Sequence[int], ending: str, shown: Shown) -> None:
    """Ask where, and write the rows there; the file's name holds the day and no child."""
    name = file_choice.home() / f"remedial-actions-{page.context.today().isoformat()}{ending}"
    path = file_choice.to_save(page, "Export the actions", name, f"{ENDINGS[ending]} (*{ending})")
    if path is None:
        return
    count = len(action_ids)
    page.context.work.do(
        lambda desk: files.write(path, action_exports.export(desk, action_ids, ending, shown)),
        then=lambda _nothing: page.context.messages.inform(
            f"Saved {path.name}: {count} {'action' if count == 1 else 'actions'}, {_SAID[shown]}. "
            "The file is not encrypted."
        ),
        view=page,
    )
