"""Making, opening, checking and backing up a case file."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from iro_desk.domain.errors import CannotOpen, IroDeskError, RuleBroken, WrongPassphrase
from iro_desk.domain.people import Profile
from iro_desk.domain.topics import Topic
from iro_desk.services import holidays, settings
from iro_desk.services.commands import command
from iro_desk.services.desk import Desk
from iro_desk.store import backup, case_file, check, children, keys, places, recovery
from iro_desk.store import settings as kept_settings

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from iro_desk.store.backup import Proof
    from iro_desk.store.changes import Change
    from iro_desk.store.keys import Cost

SUFFIX = ".irodesk"


def default_folder() -> Path:
    """Where case files stand unless another place is chosen."""
    return places.data_folder()


def passphrase_problem(passphrase: str) -> str | None:
    """What is wrong with a new passphrase, in a sentence; None when it is good enough."""
    return keys.passphrase_problem(passphrase)


def place_warning(path: Path) -> str | None:
    """A sentence where the folder is copied to a cloud, None otherwise."""
    service = places.synced_folder(path)
    if service is None:
        return None
    return (
        f"This folder is copied by {service}, which can damage an open case file and sends it elsewhere. "
        "Choose a folder on this computer only; backups may be kept there."
    )


def new(path: Path, passphrase: str, profile: Profile, *, cost: Cost | None = None) -> tuple[Desk, str]:
    """Make a case file; gives the desk on it and the recovery key, told this once.

    RuleBroken for a weak passphrase or a missing name; CannotOpen where a file stands.
    """
    problem = keys.passphrase_problem(passphrase)
    if problem:
        raise RuleBroken(problem, field="passphrase")
    if not profile.iro_name.strip() or not profile.authority.strip():
        raise RuleBroken("Enter your name and your authority: they stand on every letter.", field="iro_name")
    made, recovery_key = case_file.create(path, passphrase, cost=cost)
    desk = Desk(made)
    try:
        settings.save_profile(desk, profile)
        holidays.keep_first(desk)
    except BaseException:
        # Its recovery key will never be told, so nobody may come to rely on it.
        abandon(desk)
        raise
    return desk, recovery_key


def free_name(folder: Path) -> Path:
    """A name in that folder that no case file has yet."""
    path, number = folder / f"caseload{SUFFIX}", 1
    while path.exists() or places.keys_file(path).exists():
        number += 1
        path = folder / f"caseload-{number}{SUFFIX}"
    return path


def recovery_key_problem(typed: str, wanted: str) -> str | None:
    """What is wrong with a recovery key typed back, in a sentence; None when it is the one wanted."""
    problem = recovery.problem(typed)
    if problem or recovery.plain(typed) == recovery.plain(wanted):
        return problem
    return "This is a recovery key, but another one. Compare it with the one you wrote down for this file."


def renew_recovery_key(desk: Desk) -> str:
    """A new recovery key, told this once; from now on the former one opens nothing."""
    made = case_file.renew_recovery_key(desk.case_file)
    _note_new_key(desk)
    return made


@command("Make a new recovery key", touches=Topic.SETTINGS)
def _note_new_key(_desk: Desk, change: Change) -> None:
    kept_settings.put(change, "recovery_key_proved", value=False)


@command("Prove the recovery key", touches=Topic.SETTINGS)
def prove_recovery_key(_desk: Desk, change: Change) -> None:
    """Note that the recovery key was typed back right."""
    kept_settings.put(change, "recovery_key_proved", value=True)


def is_recovery_key_proved(desk: Desk) -> bool:
    """Whether the recovery key was ever typed back."""
    return bool(kept_settings.get(desk.case_file, "recovery_key_proved", False))


def new_passphrase_problem(typed: str, again: str) -> str:
    """Why a new passphrase, typed twice, can't be taken yet; empty when it can."""
    problem = keys.passphrase_problem(typed)
    if problem:
        return problem
    return "" if typed == again else "The two are not the same yet."


def change_passphrase(desk: Desk, current: str, wanted: str, *, cost: Cost | None = None) -> None:
    """Let `wanted` open the case file and the former passphrase no more.

    `current` is the present passphrase or the recovery key: whoever walks up to an open
    window has neither. RuleBroken, naming the field, where it is wrong or `wanted` is weak.
    Backups made before still open with the former passphrase.
    """
    problem = keys.passphrase_problem(wanted)
    if problem:
        raise RuleBroken(problem, field="passphrase")
    held = desk.case_file.keys
    try:
        if recovery.problem(current) is None:
            keys.unwrapped_by_recovery_key(held, current)
        else:
            keys.unwrapped_by_passphrase(held, current)
    except WrongPassphrase as wrong:
        sentence = "That is neither the present passphrase nor the recovery key. Type one of the two again."
        raise RuleBroken(sentence, field="current") from wrong
    case_file.change_passphrase(desk.case_file, wanted, cost=cost)
    _note_new_passphrase(desk)


@command("Change the passphrase", touches=Topic.SETTINGS)
def _note_new_passphrase(_desk: Desk, change: Change) -> None:
    change.write_line()


def abandon(desk: Desk) -> None:
    """Close a case file that was just made and take it away, as long as it holds no child.

    Its keys go first: without them nothing can be read of what may be left. RuleBroken, with
    nothing taken away, once a child is in it.
    """
    if children.every(desk.case_file):
        raise RuleBroken("The case file holds children already, so it was kept.")
    case_file.remove(desk.case_file)


def backups_folder() -> Path:
    """Where the automatic backups go."""
    return places.backups_folder()


def must_exist(path: Path) -> None:
    """CannotOpen where no file of that name is, before a passphrase is asked for."""
    if not path.is_file():
        raise CannotOpen(f"There is no case file {path}. Check the name, or make one with: iro-desk new.")


def open_desk(
    path: Path, *, passphrase: str | None = None, recovery_key: str | None = None, on: date | None = None
) -> Desk:
    """Open a case file; CannotOpen and its kinds say why not."""
    opened = case_file.open_case_file(path, passphrase=passphrase, recovery_key=recovery_key)
    desk = Desk(opened, on=on)
    holidays.keep_first(desk)
    return desk


def on_day(desk: Desk, on: date) -> Desk:
    """The same open case file, judged on that day."""
    return Desk(desk.case_file, on=on)


def problems(desk: Desk) -> list[str]:
    """What a check of the whole case file finds wrong, a sentence each; empty when it is sound."""
    return check.check(desk.case_file)


def back_up(desk: Desk, to: Path | None = None) -> Proof:
    """Make a backup, reopen it and compare it with the case file before it counts."""
    return backup.back_up(desk.case_file, to, at=desk.now())


def daily_backup(desk: Desk) -> str | None:
    """Back up unless one was proved today; gives a sentence where it failed, None otherwise."""
    if not backup.due(desk.case_file, desk.now()):
        return None
    try:
        back_up(desk)
    except IroDeskError as error:
        return error.sentence
    return None


def last_backup(desk: Desk) -> Proof | None:
    """The latest backup that was proved."""
    return backup.latest_proof(desk.case_file)


def backup_words(proof: Proof | None, now: datetime) -> str:
    """The latest proved backup, as the status line says it."""
    if proof is None:
        return "No backup yet"
    day = proof.at.date()
    if day == now.date():
        return f"Backup proved today {proof.at:%H:%M}"
    if day == now.date() - timedelta(days=1):
        return f"Backup proved yesterday {proof.at:%H:%M}"
    return f"Backup proved {(now.date() - day).days} days ago"


def back_up_first(desk: Desk) -> None:
    """Make a proved backup of what is there before it changes; one of this minute is as good."""
    if not children.every(desk.case_file):
        return
    latest = last_backup(desk)
    now = desk.now()
    if latest is None or not latest.path.exists() or (now - latest.at).total_seconds() > 60:
        back_up(desk)
