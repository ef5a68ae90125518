"""Case alerts, their steps, and the procedures they follow."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import AlertStep, CaseAlert, DisputeTemplate, Stage
from iro_desk.domain.errors import NotFound
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def every(case_file: CaseFile) -> tuple[CaseAlert, ...]:
    """All alerts, the latest raised first."""
    rows = case_file.rows("select * from case_alert order by raised_on desc, id desc")
    return tuple(from_row(CaseAlert, row) for row in rows)


def of_child(case_file: CaseFile, child_id: int) -> tuple[CaseAlert, ...]:
    """A child's alerts, the latest raised first."""
    sql = "select * from case_alert where child_id = ? order by raised_on desc, id desc"
    return tuple(from_row(CaseAlert, row) for row in case_file.rows(sql, (child_id,)))


def by_id(case_file: CaseFile, alert_id: int) -> CaseAlert:
    """The alert of that row; NotFound otherwise."""
    rows = case_file.rows("select * from case_alert where id = ?", (alert_id,))
    if not rows:
        raise NotFound("This alert is not in the case file. Open Alerts to see the ones there are.")
    return from_row(CaseAlert, rows[0])


def save(change: Change, alert: CaseAlert) -> int:
    """Add or update one alert."""
    return save_row(change, "case_alert", alert.id, to_row(alert))


def remove(change: Change, alert_id: int) -> None:
    """Take an alert away; its steps and links are to be taken away first."""
    change.delete("case_alert", alert_id)


def steps(case_file: CaseFile) -> dict[int, tuple[AlertStep, ...]]:
    """The steps of every alert, by alert, in the order of their days and then of entry."""
    found: dict[int, list[AlertStep]] = defaultdict(list)
    for row in case_file.rows("select * from alert_step order by happened_on, id"):
        found[row["alert_id"]].append(from_row(AlertStep, row))
    return {alert_id: tuple(held) for alert_id, held in found.items()}


def steps_of(case_file: CaseFile, alert_id: int) -> tuple[AlertStep, ...]:
    """The steps of one alert, in the order of their days and then of entry."""
    sql = "select * from alert_step where alert_id = ? order by happened_on, id"
    return tuple(from_row(AlertStep, row) for row in case_file.rows(sql, (alert_id,)))


def save_step(change: Change, step: AlertStep) -> int:
    """Add or update one step."""
    return save_row(change, "alert_step", step.id, to_row(step))


def remove_step(change: Change, step_id: int) -> None:
    """Take a step away."""
    change.delete("alert_step", step_id)


def takes_from_a_letter(change: Change) -> bool:
    """Whether the change takes a step away whose letter was issued."""
    sql = (
        "select gone.row_id from audit_change as gone join issued_document as sent"
        " on sent.recipient = 'step:' || gone.row_id"
        " and sent.alert_id = json_extract(gone.before, '$.alert_id')"
        " where gone.audit_id = ? and gone.table_name = 'alert_step' and gone.operation = 'delete' limit 1"
    )
    return bool(change.rows(sql, (change.write_line(),)))


def papers_of(case_file: CaseFile, alert_id: int) -> tuple[int, ...]:
    """The issued papers of an alert, in the order they were issued."""
    sql = "select id from issued_document where alert_id = ? order by issued_at, id"
    return tuple(row["id"] for row in case_file.rows(sql, (alert_id,)))


def escalated(case_file: CaseFile) -> dict[int, tuple[int, ...]]:
    """By alert, the remedial actions that were escalated in it."""
    found: dict[int, list[int]] = defaultdict(list)
    for row in case_file.rows("select * from escalated_action order by id"):
        found[row["alert_id"]].append(row["action_id"])
    return {alert_id: tuple(held) for alert_id, held in found.items()}


def escalate(change: Change, alert_id: int, action_ids: Iterable[int]) -> None:
    """Join remedial actions to the alert that takes them up."""
    for action_id in action_ids:
        change.insert("escalated_action", {"alert_id": alert_id, "action_id": action_id})


def let_go(change: Change, alert_id: int, action_ids: Iterable[int] | None = None) -> None:
    """Take away what joins an alert to remedial actions: to these, or to all."""
    gone = None if action_ids is None else set(action_ids)
    for row in change.rows("select id, action_id from escalated_action where alert_id = ?", (alert_id,)):
        if gone is None or row["action_id"] in gone:
            change.delete("escalated_action", row["id"])


def templates(case_file: CaseFile) -> tuple[DisputeTemplate, ...]:
    """The procedures kept in the case file with their stages in order."""
    stages: dict[int, list[Stage]] = defaultdict(list)
    for row in case_file.rows("select * from dispute_stage order by position, from_on, id"):
        stages[row["template_id"]].append(from_row(Stage, row))
    rows = case_file.rows("select * from dispute_template order by id")
    return tuple(from_row(DisputeTemplate, row, stages=tuple(stages[row["id"]])) for row in rows)


def save_template(change: Change, template: DisputeTemplate) -> int:
    """Add or update a procedure; stages it no longer has are taken away."""
    template_id = save_row(change, "dispute_template", template.id, to_row(template))
    kept = {stage.id for stage in template.stages}
    for row in change.rows("select id from dispute_stage where template_id = ?", (template_id,)):
        if row["id"] not in kept:
            change.delete("dispute_stage", row["id"])
    for stage in template.stages:
        save_row(change, "dispute_stage", stage.id, {"template_id": template_id, **to_row(stage)})
    return template_id


def remove_template(change: Change, template: DisputeTemplate) -> None:
    """Take a procedure away with its stages."""
    for stage in template.stages:
        change.delete("dispute_stage", stage.id or 0)
    change.delete("dispute_template", template.id or 0)
