"""Who I am, my authority, its logo, and my working week (K13, K17)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, QTime
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QTimeEdit, QVBoxLayout, QWidget

from iro_desk.domain.diary import WorkingPattern
from iro_desk.domain.errors import CannotRead
from iro_desk.domain.people import Profile
from iro_desk.domain.wording import counted
from iro_desk.services import diary, settings
from iro_desk.ui import file_choice
from iro_desk.ui.forms.ui_settings_me import Ui_SettingsMeForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel, bounded

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.drafted_panel import Task

LOGO_FILE_BYTES = 10_000_000
_LOGO_PIXELS = QSize(1200, 600)
_SHOWN = QSize(220, 84)
_LINES = ("iro_name", "iro_email", "iro_phone", "service", "authority", "registration")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LAST_MINUTE = 24 * 60 - 1


class MePart(Part):
    """The details of the IRO and the authority, the working week, and the logo."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.panel = MePanel(context, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.panel)

    def reread(self) -> None:
        self.context.work.do(
            lambda desk: (settings.profile(desk), diary.pattern(desk)),
            then=lambda held: self.panel.show_profile(*held),
            view=self,
        )


class MePanel(SettingsPanel):
    """The fields; the logo is kept the moment it is chosen."""

    form = "settings_me"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsMeForm()
        self.ui.setupUi(self)
        self.ui.address.is_prose = False
        self.ui.address.minimum_lines, self.ui.address.maximum_lines = 3, 6
        self.ui.logo_problem.hide()
        self.ui.logo.setFixedSize(_SHOWN)
        self.ui.logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bounded(self.ui.fte, 80)
        for field in self._days():
            bounded(field, 220)
            field.timeChanged.connect(lambda _time: self._add_up())
        self.ui.choose_logo.clicked.connect(self.choose_logo)
        self.ui.remove_logo.clicked.connect(lambda: self._keep_logo(None))
        self.ready()

    def show_profile(self, held: Profile, pattern: WorkingPattern) -> None:
        """Show what is kept; typing under way is left alone."""
        self.begin(0, 0, lambda: self._fill_fields(held, pattern))
        self._show_logo(held.logo_png)

    def change(self) -> Task:
        wanted = {name: getattr(self.ui, name).text().strip() for name in _LINES}
        address = self.ui.address.value()
        fte = _number(self.ui.fte.text())
        pattern = WorkingPattern(minutes=tuple(_minutes(field) for field in self._days()))

        def keep(desk: Desk) -> None:
            held = replace(settings.profile(desk), fte=fte, address=address)
            settings.save_profile(desk, replace(held, **wanted))
            diary.save_pattern(desk, pattern)

        return keep

    def choose_logo(self) -> None:
        """Ask for a picture and keep it as PNG; a broken one gets its sentence and changes nothing."""
        kinds = "Pictures (*.png *.jpg *.jpeg)"
        chosen = file_choice.to_open(self, "Choose the logo", file_choice.home(), kinds)
        if not chosen:
            return
        try:
            png = logo_from(chosen[0])
        except CannotRead as error:
            self._tell_logo(error.sentence)
            return
        self._keep_logo(png)

    def _keep_logo(self, png: bytes | None) -> None:
        self.commit()
        self._tell_logo("")
        self.work.do(
            lambda desk: settings.save_profile(desk, replace(settings.profile(desk), logo_png=png)),
            failed=lambda error: self._tell_logo(error.sentence),
            view=self,
        )

    def _days(self) -> tuple[QTimeEdit, ...]:
        return tuple(getattr(self.ui, name) for name in _DAYS)

    def _add_up(self) -> None:
        hours, minutes = divmod(sum(_minutes(field) for field in self._days()), 60)
        words = counted(hours, "hour") + (f" {counted(minutes, 'minute')}" if minutes else "")
        self.ui.week_total.setText(f"{words} a week")

    def _fill_fields(self, held: Profile, pattern: WorkingPattern) -> None:
        for field, minutes in zip(self._days(), pattern.minutes, strict=True):
            within = min(minutes, _LAST_MINUTE)
            field.setTime(QTime(within // 60, within % 60))
        self._add_up()
        if self.ui.fte.text() != f"{held.fte:g}":
            self.ui.fte.setText(f"{held.fte:g}")
        for name in _LINES:
            field = getattr(self.ui, name)
            if field.text() != getattr(held, name):
                field.setText(getattr(held, name))
        if self.ui.address.raw() != held.address:
            self.ui.address.set_value(held.address)

    def _show_logo(self, png: bytes | None) -> None:
        has_logo = png is not None
        self.ui.remove_logo.setVisible(has_logo)
        self.ui.choose_logo.setText("Choose another &picture…" if has_logo else "Choose a &picture…")
        if png is None:
            self.ui.logo.hide()
            return
        self.ui.logo.show()
        ratio = self.devicePixelRatioF()
        picture = QPixmap()
        picture.loadFromData(png)
        kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(_SHOWN * ratio, kept, smooth)
        picture.setDevicePixelRatio(ratio)
        self.ui.logo.setPixmap(picture)
        self.ui.logo.setAccessibleName("The logo as it stands on letters")

    def _tell_logo(self, sentence: str) -> None:
        self.ui.logo_problem.setText(sentence)
        self.ui.logo_problem.setVisible(bool(sentence))


def _minutes(field: QTimeEdit) -> int:
    return field.time().hour() * 60 + field.time().minute()


def _number(text: str) -> float:
    """The full-time equivalent typed; 0, which no service keeps, for what is no number."""
    try:
        number = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return 0.0
    return float(number) if number.is_finite() else 0.0


def logo_from(path: Path) -> bytes:
    """A PNG or JPEG file as PNG bytes, made smaller where it is large; CannotRead for anything else."""
    try:
        if path.stat().st_size > LOGO_FILE_BYTES:
            raise CannotRead(f"{path.name} is larger than 10 MB. Choose a smaller picture.")
    except OSError as error:
        raise CannotRead(f"{path.name} can't be read. Check that its drive is connected.") from error
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in {b"png", b"jpeg"}:
        raise CannotRead(f"{path.name} is neither a PNG nor a JPEG picture. Choose one of these.")
    size = reader.size()
    if size.width() > _LOGO_PIXELS.width() or size.height() > _LOGO_PIXELS.height():
        reader.setScaledSize(size.scaled(_LOGO_PIXELS, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise CannotRead(f"{path.name} is damaged and can't be shown. Choose another picture.")
    return _as_png(image)


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The colours alone: a camera's place and time in the file's notes stay out of letters.
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    for key in plain.textKeys():
        plain.setText(key, "")
    plain.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
