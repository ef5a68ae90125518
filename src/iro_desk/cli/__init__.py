"""The same work without a window: `iro-desk COMMAND FILE ...`."""

from __future__ import annotations

import click

from iro_desk import __version__
from iro_desk.cli import actions, alerts, case_file, caseload, clock, papers, planning, reconcile, rules
from iro_desk.domain.errors import IroDeskError


class Sentences(click.Group):
    """A group whose commands end with a sentence and status 1 where something is refused."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a refusal is a sentence on stderr."""
        try:
            return super().invoke(ctx)
        except IroDeskError as error:
            click.echo(error.sentence, err=True)
        except BrokenPipeError:
            raise  # the reader of our output has read enough
        except UnicodeEncodeError:
            click.echo("A name given to this command is not UTF-8 text. Rename the file.", err=True)
        except OSError as error:
            reason = error.strerror or "the system gave no reason"
            sentence = f"Something could not be read or written ({reason}). Check the disk and try again."
            click.echo(sentence, err=True)
        ctx.exit(1)


@click.group(cls=Sentences, invoke_without_command=True)
@click.version_option(__version__, prog_name="iro-desk")
@click.pass_context
def main(ctx: click.Context) -> None:
    """The desk of one Independent Reviewing Officer. Without a command: open the window."""
    if ctx.invoked_subcommand is None:
        from iro_desk import app

        ctx.exit(app.run(None, None))


for command in (
    case_file.open_window,
    case_file.new,
    caseload.import_,
    caseload.due,
    clock.clock,
    caseload.children,
    caseload.reviews,
    planning.plan,
    actions.actions,
    alerts.alerts,
    alerts.alert_paper,
    rules.rules,
    reconcile.reconcile,
    papers.print_,
    papers.export,
    case_file.check,
    case_file.backup,
    case_file.demo,
):
    main.add_command(command)
