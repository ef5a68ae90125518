"""The statutory calculator."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import DAY, JSON, named_value, write, write_json

_LISTED = (("rule", "Rule"), ("name", "Duty"), ("owner", "Owner"), ("source", "Source"), ("inputs", "Inputs"))


@click.command()
@click.argument("rule", required=False)
@click.argument("event_date", type=DAY, required=False)
@click.option("--with", "inputs", multiple=True, metavar="NAME=VALUE", help="A further input of the rule.")
@click.option("--list", "listed", is_flag=True, help="Name every rule and its inputs.")
@click.option(
    "--from-csv",
    "table",
    type=click.Path(path_type=Path),
    help="Answer a table: columns rule, event_on, and inputs by name.",
)
@JSON
def clock(
    rule: str | None,
    event_date: date | None,
    inputs: tuple[str, ...],
    listed: bool,
    table: Path | None,
    as_json: bool,
) -> None:
    """When a statutory duty falls due: a rule and the day of its event."""
    if sum((listed, table is not None, rule is not None)) > 1:
        raise click.UsageError("Give one of these: a rule and its day, --list, or --from-csv FILE.")
    if listed:
        _list(as_json=as_json)
    elif table is not None:
        _answer_table(table, as_json=as_json)
    elif rule is None or event_date is None:
        raise click.UsageError("Give a rule and the day of its event, or --list, or --from-csv FILE.")
    else:
        _answer(rule, event_date, dict(named_value("--with", one) for one in inputs), as_json=as_json)


def _answer(rule: str, event_date: date, given: dict[str, str], *, as_json: bool) -> None:
    from iro_desk.domain.errors import RuleBroken
    from iro_desk.services import calculator

    try:
        found = calculator.answer(rule, event_date, given)
    except RuleBroken as broken:
        # A rule or an input that there is not is wrong use of the command, not a refusal.
        raise click.BadParameter(broken.sentence) from broken
    if as_json:
        write_json(found)
        return
    click.echo(f"{found['due_on'] or 'no date'}  {found['why']} ({found['source']})")
    if found["practical_by"] != found["due_on"]:
        click.echo(f"The last working day before it is {found['practical_by']}.")


def _list(*, as_json: bool) -> None:
    from iro_desk.services import calculator

    found = calculator.rules()
    if not as_json:
        found = [{**row, "inputs": ", ".join(row["inputs"])} for row in found]
    write(found, _LISTED, as_json=as_json)


def _answer_table(table: Path, *, as_json: bool) -> None:
    from iro_desk.domain.errors import CannotRead
    from iro_desk.services import calculator

    try:
        text = table.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRead(
            f"{table} can't be read as UTF-8 text. Check its path and how it was saved."
        ) from error
    rows = calculator.table(text)
    if as_json:
        write_json(rows)
    else:
        click.echo(calculator.as_csv(rows), nl=False)
    unanswered = sum(bool(row.get("problem")) for row in rows)
    if unanswered:
        click.echo(f"{unanswered} of {len(rows)} rows were not answered: see the column problem.", err=True)
