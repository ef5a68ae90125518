"""The register of remedial actions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import FILE, JSON, ON, OUT_PATH, PASSPHRASE, desk_on, write


@click.command()
@FILE
@ON
@click.option("--overdue", is_flag=True, help="Only what is still to be done after its day.")
@click.option("--xlsx", type=OUT_PATH, help="Write the rows to this Excel workbook.")
@click.option("--ods", type=OUT_PATH, help="Write the rows to this OpenDocument spreadsheet.")
@click.option("--csv", type=OUT_PATH, help="Write the rows to this CSV file.")
@PASSPHRASE
@JSON
def actions(
    file: Path,
    on: date | None,
    overdue: bool,
    passphrase_file: Path | None,
    as_json: bool,
    **outs: Path | None,
) -> None:
    """The remedial actions, those wanted first before the others.

    Children stand by the council's reference; a name in the words is put as "the child". The files have the
    columns of the register, and import reads them back. They are not encrypted.
    """
    from iro_desk.services import action_exports, action_list, files

    with desk_on(file, passphrase_file, on) as desk:
        found = action_list.rows(desk, overdue=overdue)
        wanted = {kind: out for kind, out in outs.items() if out is not None}
        for kind, out in wanted.items():
            files.write(out, action_exports.export(desk, [row.id for row in found], f".{kind}"))
            click.echo(f"Wrote {out}: the remedial actions. The file is not encrypted.", err=as_json)
        if as_json or not wanted:
            write(action_list.as_rows(desk, found), action_list.COLUMNS, as_json=as_json)
