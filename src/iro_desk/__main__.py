"""`python -m iro_desk`."""

from __future__ import annotations

from iro_desk.cli import main

if __name__ == "__main__":
    main()
