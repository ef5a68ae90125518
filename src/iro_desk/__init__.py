"""IRO Desk: the desk of one Independent Reviewing Officer."""

from __future__ import annotations

__version__ = "0.1.0"
