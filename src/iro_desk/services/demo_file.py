"""The case file of the invented caseload, and its working day on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.duties import State
from iro_desk.domain.people import Profile
from iro_desk.domain.wording import weekday_date
from iro_desk.services import case_files, files, papers, supervision, today
from iro_desk.services.demo import build
from iro_desk.store import case_file

if TYPE_CHECKING:
    from pathlib import Path

    from iro_desk.services.desk import Desk
    from iro_desk.store.keys import Cost

PASSPHRASE = "paper lantern kettle harbour"  # noqa: S105
"""Guards invented people only, and is printed wherever the file is named."""


PROFILE = Profile(iro_name="Invented Officer", authority="Exampleshire Council")


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoFile:
    """Where the invented case file is, the day it is made for, and what opens it."""

    file: Path
    day: date
    passphrase: str


def make(folder: Path | None = None, on: date | None = None, *, cost: Cost | None = None) -> DemoFile:
    """Make the invented caseload as at `on`, or find the one made for that day before.

    The file is named by its day, so that what was typed into one is never replaced.
    """
    day = on or date.today()  # noqa: DTZ011 (the person's own day)
    place = folder or case_files.default_folder() / "Invented caseload"
    file = place / f"invented-caseload-{day.isoformat()}{case_files.SUFFIX}"
    made = DemoFile(file=file, day=day, passphrase=PASSPHRASE)
    if file.exists():
        return made
    desk, _ = case_files.new(file, PASSPHRASE, PROFILE, cost=cost)
    try:
        build.fill(case_files.on_day(desk, day))
    except BaseException:
        # Half an invented caseload would be found, and shown, the next time.
        case_file.remove(desk.case_file)
        raise
    desk.case_file.close()
    return made


def write_working_day(desk: Desk, folder: Path) -> list[Path]:
    """The due list, a monitoring form, a decision letter and the supervision summary, as files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = {"due-list.txt": _due_list(desk).encode()}
    for action, kind in (("write_letter", "decision-letter"), ("monitoring_form", "monitoring-form")):
        review_id = _review_with(desk, action)
        if review_id is not None:
            written[f"{kind}.pdf"] = papers.paper(desk, kind, review_id).pdf
    for ending in (".pdf", ".xlsx"):
        written[f"supervision-summary{ending}"] = supervision.export(desk, ending)
    for name, content in written.items():
        files.write(folder / name, content)
    return [folder / name for name in written]


def _review_with(desk: Desk, action: str) -> int | None:
    found = [duty for duty in today.due_list(desk) if duty.action == action and duty.review_id]
    return found[0].review_id if found else None


def _due_list(desk: Desk) -> str:
    titles = {
        State.CRITICALLY_OVERDUE: "Critically overdue",
        State.OVERDUE: "Overdue",
        State.DUE_SOON: "Due soon",
        State.NOT_DUE: "Not due yet",
        State.UNKNOWN: "Not known",
    }
    lines = [f"What is due, as at {weekday_date(desk.today)}", ""]
    duties = today.due_list(desk)
    for state, title in titles.items():
        of_state = [duty for duty in duties if duty.state is state]
        if not of_state:
            continue
        lines += [f"{title} ({len(of_state)})", ""]
        for duty in of_state:
            when = weekday_date(duty.due_on) if duty.due_on else "date not known"
            lines += [f"  {duty.child_name}: {duty.duty}, {when}", f"      {duty.why}"]
        lines.append("")
    return "\n".join(lines)
