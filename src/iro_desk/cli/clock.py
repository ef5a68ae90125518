"""The statutory calculator."""

from __future__ import annotations

from datetime import date

import click

from iro_desk.cli.options import (
    DAY,
    JSON,
    write_json,
)


@click.command()
@click.argument("rule")
@click.argument("event_date", type=DAY)
@click.option("--with", "inputs", multiple=True, metavar="NAME=VALUE", help="A further input of the rule.")
@JSON
def clock(rule: str, event_date: date, inputs: tuple[str, ...], as_json: bool) -> None:
    """When a statutory duty falls due: a rule and the day of its event."""
    from iro_desk.domain import clock as statutory_clock
    from iro_desk.domain.rules import RULES
    from iro_desk.services import holidays, listings

    rule_id = rule.upper()
    if rule_id not in RULES:
        raise click.BadParameter(f"There is no rule {rule}. The rules: {', '.join(sorted(RULES))}.")
    for given in inputs:
        raise click.BadParameter(f"{rule_id} takes no input but its event date; leave out --with {given}.")
    found = listings.due_date(statutory_clock.due(rule_id, event_date, holidays.load()))
    if as_json:
        write_json(found)
    else:
        click.echo(f"{found['due_on']}  {found['why']} ({found['source']})")
        if found["practical_by"] != found["due_on"]:
            click.echo(f"The last working day before it is {found['practical_by']}.")
