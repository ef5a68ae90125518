"""One window per case file: a second start rings the first one's bell and ends."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


def _name(path: Path) -> str:
    """A name for the bell that tells nothing of the file's own."""
    return "iro-desk-" + hashlib.sha256(str(path.resolve()).encode("utf-8")).hexdigest()[:24]


def ring(path: Path) -> bool:
    """Ask the window that has this file to come to the front; whether one heard it."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(b"up\n")
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Hears a second start: `rung`."""

    rung = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        # We hold the file's lock, so a bell of that name was left by a process that is gone.
        QLocalServer.removeServer(_name(path))
        self._server.listen(_name(path))

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _hear(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
        self.rung.emit()
