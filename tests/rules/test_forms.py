"""The compiled forms are those that Designer's files give today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def forms(*arguments: str, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, root / "packaging" / "forms.py", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


FORM = """<ui version="4.0"><class>TrialForm</class><widget class="QWidget" name="TrialForm">
<widget class="QLabel" name="label"/><widget class="QLineEdit" name="{name}"/></widget></ui>"""


@pytest.fixture
def trial(tmp_path: Path) -> Path:
    """A project of its own with one form."""
    for folder in ("packaging", "ui", "src/iro_desk/ui/forms"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("forms.py", "requirements.lock"):
        (tmp_path / "packaging" / name).write_bytes((ROOT / "packaging" / name).read_bytes())
    (tmp_path / "ui" / "trial.ui").write_text(FORM.format(name="held_on"), encoding="utf-8")
    return tmp_path


def test_the_compiled_forms_are_fresh() -> None:
    checked = forms("--check")
    if checked.stdout.startswith("Forms skipped"):
        pytest.skip(checked.stdout.strip())
    assert checked.returncode == 0, checked.stderr


def test_a_changed_form_is_named_then_compiled_then_removed_with_its_source(trial: Path) -> None:
    compiled = trial / "src/iro_desk/ui/forms/ui_trial.py"
    missing = forms("--check", root=trial)
    if missing.stdout.startswith("Forms skipped"):
        pytest.skip(missing.stdout.strip())
    assert (missing.returncode, "ui_trial.py" in missing.stderr) == (1, True)
    assert not compiled.exists()

    assert forms(root=trial).returncode == 0
    assert "self.held_on = QLineEdit" in compiled.read_text("utf-8")
    assert "def setupUi(self, TrialForm: QWidget) -> None:" in compiled.read_text("utf-8")
    assert "version" not in compiled.read_text("utf-8")

    written_at = compiled.stat().st_mtime_ns
    assert forms("--check", root=trial).returncode == 0
    assert forms(root=trial).returncode == 0
    assert compiled.stat().st_mtime_ns == written_at

    (trial / "ui" / "trial.ui").unlink()
    assert forms("--check", root=trial).returncode == 1
    assert forms(root=trial).returncode == 0
    assert not compiled.exists()


def test_a_warning_of_the_compiler_is_an_error(trial: Path) -> None:
    (trial / "ui" / "trial.ui").write_text(FORM.format(name="label"), encoding="utf-8")
    refused = forms(root=trial)
    if refused.stdout.startswith("Forms skipped"):
        pytest.skip(refused.stdout.strip())
    assert refused.returncode == 1
    assert "already in use" in refused.stderr


def test_forms_of_another_pyside_are_skipped_with_the_reason(trial: Path) -> None:
    (trial / "packaging" / "requirements.lock").write_text("pyside6-essentials==6.0.0 \\\n", encoding="utf-8")
    skipped = forms("--check", root=trial)
    assert skipped.returncode == 0
    assert "6.0.0" in skipped.stdout
