"""Write the two icon themes, `iro` (for light) and `iro-dark`, with the colour baked in.

The outlines are Phosphor's (MIT, see NOTICE). An SVG's `currentColor` stays black in Qt on
a dark palette, so each theme holds its own copy of every icon.

    python packaging/icons.py --from FOLDER   take the icons named in ICONS from Phosphor's assets
    python packaging/icons.py                 write iro-dark again from iro
    python packaging/icons.py --check         say whether iro-dark is stale
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

THEMES = Path(__file__).parents[1] / "resources" / "icons"
LIGHT = "#3a4656"
DARK = "#c9d1db"

ICONS = """
arrow-counter-clockwise arrow-left arrow-right calendar-blank caret-down caret-right caret-up
chat-circle-text check check-circle circle circle-dashed circle-half clock copy download-simple eye
eye-slash file-text flag floppy-disk folder-open gear house info key list-checks lock
magnifying-glass paper-plane-tilt pencil-simple plus printer shield-check sun-horizon table trash
user users-three warning warning-circle x
calendar-check-fill check-circle-fill circle-fill circle-half-fill clock-fill pencil-simple-fill warning-fill
"""

INDEX = """[Icon Theme]
Name={name}
Comment=Outline icons of IRO Desk
Directories=scalable

[scalable]
Size=20
MinSize=8
MaxSize=512
Type=Scalable
"""


def themes_of(icons: dict[str, str]) -> dict[Path, str]:
    """Every file of both themes and its text, from {icon: SVG in currentColor or LIGHT}."""
    files = {}
    for theme, colour in (("iro", LIGHT), ("iro-dark", DARK)):
        files[THEMES / theme / "index.theme"] = INDEX.format(name=theme)
        for name, svg in icons.items():
            baked = svg.replace("currentColor", colour).replace(LIGHT, colour)
            files[THEMES / theme / "scalable" / f"{name}.svg"] = baked.rstrip() + "\n"
    return files


def from_phosphor(assets: Path) -> dict[str, str]:
    """The icons named in ICONS, read from Phosphor's folder of weights."""
    folders = {name: "fill" if name.endswith("-fill") else "regular" for name in ICONS.split()}
    return {name: (assets / folder / f"{name}.svg").read_text("utf-8") for name, folder in folders.items()}


def from_light_theme() -> dict[str, str]:
    """The icons as committed in the light theme."""
    found = sorted((THEMES / "iro" / "scalable").glob("*.svg"))
    return {path.stem: path.read_text("utf-8") for path in found}


def main() -> int:
    """Write the themes, or with --check name the files that differ and return 1."""
    parser = argparse.ArgumentParser(description="Write the icon themes of IRO Desk.")
    parser.add_argument("--from", dest="assets", type=Path, help="the assets folder of Phosphor")
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    options = parser.parse_args()
    files = themes_of(from_phosphor(options.assets) if options.assets else from_light_theme())
    stale = [path for path, text in files.items() if not path.is_file() or path.read_text("utf-8") != text]
    if options.check:
        for path in stale:
            print(f"stale: {path.relative_to(THEMES.parent)}")
        return 1 if stale else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
