"""A change is one function: one transaction, one audit line, the topics it touched."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from iro_desk.domain.topics import Topic
from iro_desk.services.desk import Desk
from iro_desk.store.changes import Change

P = ParamSpec("P")
R = TypeVar("R")


def command(
    what: str, *, touches: Topic
) -> Callable[[Callable[Concatenate[Desk, Change, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Make a function of (desk, change, ...) a command of (desk, ...), named `what` in the audit.

    All that the function writes through `change` is committed together or not at all. Where the
    function takes a `reason`, the audit line carries it.
    """

    def as_command(function: Callable[Concatenate[Desk, Change, P], R]) -> Callable[Concatenate[Desk, P], R]:
        signature = inspect.signature(function)

        @functools.wraps(function)
        def run(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            reason = ""
            if "reason" in signature.parameters:
                given = signature.bind(desk, None, *args, **kwargs).arguments
                reason = str(given.get("reason", "")).strip()
            with desk.case_file.change(what, reason=reason, at=desk.now()) as change:
                result = function(desk, change, *args, **kwargs)
            desk.touch(touches)
            return result

        return run

    return as_command
