"""An invented caseload of 65 children, good enough to judge every page by."""

from __future__ import annotations

from iro_desk.services.demo.build import fill
from iro_desk.services.demo.caseload import demo_on

__all__ = ["demo_on", "fill"]
