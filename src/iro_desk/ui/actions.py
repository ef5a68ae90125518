"""Every action of the window: its words, its keys, its icon, and the page it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be done by a key. `page` is empty where it works everywhere.

    `part_of`: the page whose part it opens. `more` are other words it is found by.
    """

    id: str
    text: str
    shortcut: str = ""
    icon: str = ""
    page: str = ""
    part_of: str = ""
    more: str = ""

    @property
    def words(self) -> str:
        """How it is offered: "Monitoring: Duties"."""
        return f"{BY_ID[self.part_of].text}: {self.text}" if self.part_of else self.text


_MONITORING = {
    "duties": "Duties",
    "midway": "Midway checks",
    "told": "Was I told?",
    "missing": "Missing",
    "orders": "Placement orders",
    "footprint": "Footprint",
    "drift": "Drift",
    "forms": "Monitoring forms",
    "panels": "Panels",
    "cafcass": "Cafcass",
}
_SETTINGS = {
    "me": "Me and my authority",
    "teams": "Teams",
    "look": "Look",
    "lock": "Lock and keys",
    "limits": "Limits",
    "rules": "Rules",
    "holidays": "Bank holidays",
    "procedure": "Dispute procedure",
    "themes": "Themes",
    "monitoring-form": "Monitoring form",
    "wording": "Wording",
    "words": "My words",
    "phrases": "Phrases",
    "council-form": "The council’s form",
    "exchange": "Import and export",
    "backup": "Backup",
    "about": "About",
}
_ALSO_CALLED = {
    "duties": "matrix health dental SDQ PEP visits",
    "told": "significant events",
    "missing": "return interviews exploitation",
    "orders": "revocation",
    "panels": "PASP minutes",
    "me": "name address telephone",
    "teams": "managers",
    "look": "dark light theme colours text size",
    "lock": "passphrase recovery key privacy",
    "procedure": "stages tiers",
    "words": "dictionary spelling",
    "phrases": "shortcuts",
    "backup": "restore",
    "about": "version licences",
}
_PARTS = (("monitoring", "tab", _MONITORING, "eye"), ("settings", "section", _SETTINGS, "gear"))
"""The pages with parts to be found: where the page looks for the key of a part, their words, an icon."""

WAYS: dict[str, tuple[str, dict[str, str]]] = {
    "import": ("import", {}),
    "import_actions": ("import_actions", {}),
    "monitoring_list": ("preview", {"kind": "monitoring-list"}),
    "supervision": ("preview", {"kind": "supervision"}),
    "reconcile": ("reconcile", {}),
    **{f"{page}_{key}": (page, {name: key}) for page, name, parts, _icon in _PARTS for key in parts},
}
"""Actions that open a page which has no place in the navigation, or a part of one, and what it shows."""

ACTIONS = (
    Action(id="find", text="Find a child", shortcut="Ctrl+K", icon="magnifying-glass"),
    Action(id="today", text="Today", shortcut="Ctrl+1", icon="sun-horizon"),
    Action(id="caseload", text="Caseload", shortcut="Ctrl+2", icon="users-three"),
    Action(id="reviews", text="Reviews", shortcut="Ctrl+3", icon="calendar-blank"),
    Action(id="actions", text="Actions", shortcut="Ctrl+4", icon="table"),
    Action(id="alerts", text="Alerts", shortcut="Ctrl+5", icon="warning-circle"),
    Action(id="monitoring", text="Monitoring", shortcut="Ctrl+6", icon="eye"),
    Action(id="documents", text="Documents", shortcut="Ctrl+7", icon="file-text"),
    Action(id="import", text="Import a caseload", shortcut="Ctrl+I", icon="folder-open"),
    Action(id="import_actions", text="Import actions", icon="table"),
    Action(id="monitoring_list", text="List of actions to monitor", icon="list-checks"),
    Action(id="supervision", text="Export supervision summary", shortcut="Ctrl+E", icon="table"),
    Action(id="reconcile", text="Compare with the return", shortcut="Ctrl+Shift+K", icon="list-checks"),
    Action(id="settings", text="Settings", shortcut="Ctrl+,", icon="gear"),
    Action(id="back", text="Back", shortcut="Alt+Left", icon="arrow-left"),
    Action(id="larger", text="Larger text", shortcut="Ctrl++"),
    Action(id="smaller", text="Smaller text", shortcut="Ctrl+-"),
    Action(id="plain_size", text="Text at 100%", shortcut="Ctrl+0"),
    Action(id="privacy", text="Privacy view", shortcut="F8", icon="eye-slash"),
    Action(id="lock", text="Lock", shortcut="Ctrl+L", icon="lock"),
    Action(id="quit", text="Close IRO Desk", shortcut="Ctrl+Q", icon="x"),
    Action(id="print", text="Print", shortcut="Ctrl+P", icon="printer", page="preview"),
    Action(id="save_copy", text="Save a copy", shortcut="Ctrl+S", icon="download-simple", page="preview"),
    Action(id="issue", text="Issue", shortcut="Ctrl+Shift+I", icon="paper-plane-tilt", page="preview"),
    Action(id="log_event", text="Log an event", shortcut="Ctrl+Shift+E", icon="plus", page="child"),
    Action(
        id="log_contact", text="Log a contact or check", shortcut="Ctrl+Shift+L", icon="plus", page="child"
    ),
    Action(id="new_entry", text="New diary entry", shortcut="Ctrl+N", icon="plus", page="reviews"),
    Action(id="new_alert", text="New case alert", shortcut="Ctrl+N", icon="plus", page="alerts"),
    Action(
        id="next_stage", text="Next formal stage", shortcut="Ctrl+Shift+G", icon="arrow-right", page="alerts"
    ),
    Action(id="next_move", text="Next move", shortcut="Ctrl+Shift+M", icon="arrow-right", page="alerts"),
    Action(id="new_action", text="New action", shortcut="Ctrl+N", icon="plus", page="actions"),
    Action(id="chase_actions", text="Chase…", shortcut="Ctrl+Shift+H", page="actions"),
    Action(id="mark_actions_done", text="Mark done", shortcut="Ctrl+Shift+D", page="actions"),
    Action(id="revise_actions", text="Revise due…", shortcut="Ctrl+Shift+U", page="actions"),
    Action(id="evidence_seen", text="Evidence seen", shortcut="Ctrl+Shift+E", page="actions"),
    Action(id="manager_checked", text="Manager checked", shortcut="Ctrl+Shift+M", page="actions"),
    Action(id="raise_alert", text="Raise case alert", shortcut="Ctrl+Shift+A", page="actions"),
    Action(id="open_actions_child", text="Open child", page="actions"),
    Action(id="open_actions_review", text="Open review", shortcut="Ctrl+Shift+R", page="actions"),
    Action(id="remove_actions", text="Remove", shortcut="Ctrl+Shift+Del", page="actions"),
    Action(id="arrange_again", text="Arrange again", shortcut="F5", page="actions"),
    Action(id="correct", text="Correct a date", shortcut="Ctrl+Shift+R", icon="pencil-simple", page="review"),
    Action(id="done", text="Done", shortcut="Ctrl+Return", icon="check", page="review"),
    Action(id="add_decision", text="Add decision", shortcut="Ctrl+Shift+D", icon="plus", page="review"),
    Action(id="add_promise", text="Add promise", shortcut="Ctrl+Shift+P", icon="plus", page="review"),
    Action(id="keep_private", text="Keep private", shortcut="Ctrl+Shift+H", icon="eye-slash", page="review"),
    Action(id="next_step", text="Next step", shortcut="Ctrl+PgDown", icon="arrow-right", page="review"),
    Action(id="previous_step", text="Step before", shortcut="Ctrl+PgUp", icon="arrow-left", page="review"),
    *(
        Action(id=f"{page}_{key}", text=text, icon=icon, part_of=page, more=_ALSO_CALLED.get(key, ""))
        for page, _name, parts, icon in _PARTS
        for key, text in parts.items()
    ),
)

BY_ID = {action.id: action for action in ACTIONS}


def found(text: str) -> list[Action]:
    """The actions of the whole window whose words begin with those typed, in the order declared.

    One word alone finds no part by the name of its page: "sett" is Settings, not all that is in it.
    """
    typed = text.casefold().split()

    def fits(action: Action) -> bool:
        held = f"{action.words if len(typed) > 1 else action.text} {action.more}".casefold().split()
        return all(any(part.startswith(word) for part in held) for word in typed)

    return [one for one in ACTIONS if typed and not one.page and one.id != "find" and fits(one)]


def presses(event: QKeyEvent) -> bool:
    """Let Enter and Ctrl+Enter press the button that has the keys, as Space does; False for other keys."""
    button, modifiers = QApplication.focusWidget(), Qt.KeyboardModifier
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(button, QPushButton):
        return False
    if event.modifiers() & ~(modifiers.ControlModifier | modifiers.KeypadModifier):
        return False
    button.click()
    return True


def add(owner: QWidget, name: str, does: Callable[[], object]) -> QAction:
    """Give a widget the action of that name, with its keys, its words and its icon."""
    declared = BY_ID[name]
    action = QAction(declared.words, owner)
    action.setObjectName(declared.id)
    if declared.shortcut:
        action.setShortcuts(_keys(declared.shortcut))
    if declared.icon:
        action.setIcon(QIcon.fromTheme(declared.icon))
    action.triggered.connect(lambda _checked=False: does())
    owner.addAction(action)
    return action


def keys(
    owner: QWidget, sequence: str, does: Callable[[], object], *, only_itself: bool = False
) -> QShortcut:
    """Keys that work while the focus is in `owner`, or with `only_itself` on it, and nowhere else."""
    shortcut = QShortcut(QKeySequence(sequence), owner, does)
    within, alone = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WidgetShortcut
    # A context given to the constructor beside a function is lost: it would work in all of the window.
    shortcut.setContext(alone if only_itself else within)
    return shortcut


def _keys(shortcut: str) -> list[QKeySequence]:
    """The keys of a shortcut; plus is also taken unshifted, as Ctrl+= where it is the same key."""
    keys = [QKeySequence(shortcut)]
    return [*keys, QKeySequence("Ctrl+=")] if shortcut == "Ctrl++" else keys
