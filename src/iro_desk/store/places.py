"""Where things are kept, who may read them, and which places are refused.

Folders of ours are 0700 and files 0600 from their first instant. At Windows the modes mean
nothing: there the access list of the person's own folder stands for them. Nothing
here is POSIX-only when imported.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import appdirs

from iro_desk.domain.errors import CannotOpen, DiskProblem

SUFFIX = ".irodesk"
"""What the name of a case file ends in."""

KEYS_SUFFIX = ".irodesk-keys"
"""What the name of its keys file ends in."""

_NETWORK_FILESYSTEMS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "ceph", "webdav"),
        *("davfs", "fuse.davfs", "fuse.davfs2", "fuse.sshfs", "sshfs", "fuse.rclone", "fuse.gvfsd-fuse"),
        *("fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.smbnetfs", "fuse.curlftpfs"),
    }
)

_SYNCED = (
    (re.compile(r"onedrive(\s-\s.*|-.*)?\Z", re.IGNORECASE), "OneDrive"),
    (re.compile(r"dropbox(\s\(.*\))?\Z", re.IGNORECASE), "Dropbox"),
    (re.compile(r"(google\s?drive.*|googledrive.*|my\sdrive)\Z", re.IGNORECASE), "Google Drive"),
    (re.compile(r"(icloud\s?drive|mobile\sdocuments|com~apple~clouddocs)\Z", re.IGNORECASE), "iCloud"),
    (re.compile(r"nextcloud\d?\Z", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"owncloud\d?\Z", re.IGNORECASE), "ownCloud"),
    (re.compile(r"(box|box\ssync|box-box)\Z", re.IGNORECASE), "Box"),
    (re.compile(r"sharepoint.*\Z", re.IGNORECASE), "SharePoint"),
)


def data_folder() -> Path:
    """The person's own folder for IRO Desk's data (not made yet)."""
    return Path(appdirs.user_data_dir("iro-desk", appauthor=False))


def default_folder() -> Path:
    """Where case files stand unless another place is chosen."""
    return data_folder()


def backups_folder() -> Path:
    """Where the automatic backups go."""
    return data_folder() / "Backups"


def keys_copy(identity: bytes) -> Path:
    """The second copy of the keys file of the case file that begins with these 16 bytes."""
    return data_folder() / "Keys" / f"{identity.hex()}{KEYS_SUFFIX}"


def keys_file(case_file: Path) -> Path:
    """The keys file that stands beside a case file."""
    return case_file.with_name(case_file.name.removesuffix(SUFFIX) + KEYS_SUFFIX)


def lock_file(case_file: Path) -> Path:
    """The file beside a case file whose lock says that it is open."""
    return case_file.with_name(case_file.name.removesuffix(SUFFIX) + ".irodesk-lock")


def is_of_case_file(path: Path) -> bool:
    """Whether the name is that of a case file, of its keys, lock or log, or of a backup."""
    if path.suffix.casefold().startswith(SUFFIX):
        return True
    plain = re.sub(r"-(wal|shm|journal)\Z", "", path.name)
    return bool(plain) and keys_file(path.with_name(plain)).exists()


@contextlib.contextmanager
def owner_only() -> Iterator[None]:
    """Let every file and folder made meanwhile be its owner's alone, whatever the umask."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def make_folder(folder: Path) -> None:
    """Make the folder, and those above it that are missing, for the owner alone."""
    with disk_told(folder), owner_only():
        missing = [level for level in (folder, *folder.parents) if not level.exists()]
        for level in reversed(missing):
            level.mkdir(mode=0o700, exist_ok=True)


@contextlib.contextmanager
def work_folder(beside: Path) -> Iterator[Path]:
    """A folder of our own in the folder of `beside`, gone with all in it afterwards."""
    with disk_told(beside):
        scratch = tempfile.TemporaryDirectory(prefix=".irodesk-", dir=beside.parent)
    with scratch as folder, owner_only():
        yield Path(folder)


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path` so that after a crash the old or the new file is there, whole."""
    with disk_told(path), owner_only():
        descriptor, name = tempfile.mkstemp(prefix=".irodesk-", dir=path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until the disk holds the file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk holds the folder's entries (Windows has no such call and needs none)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def disk_told(path: Path) -> Iterator[None]:
    """Turn what the disk refuses for `path` into a sentence."""
    try:
        yield
    except OSError as error:
        raise DiskProblem(
            f"{path.name} cannot be read or written there ({error.strerror or 'the disk gave no reason'}). "
            "Check the folder, its free space and your right to write in it, and try again."
        ) from error


def refuse_unsafe(path: Path) -> None:
    """Raise CannotOpen where a live case file is not safe: a network drive, a second name."""
    if is_on_network(path):
        raise CannotOpen(
            f"{path.name} would stand on a network drive, where an open case file can be damaged. Keep it on "
            "this computer's own disk and keep backups on the network drive."
        )
    try:
        found = path.stat()
    except OSError:
        return
    if stat.S_ISREG(found.st_mode) and found.st_nlink > 1:
        raise CannotOpen(
            f"{path.name} has a second name on this disk (a hard link), under which it could be opened "
            "twice. Remove the other name, or make a copy and open that."
        )


def is_on_network(path: Path) -> bool:
    """Whether the path lies on a drive of another computer."""
    path = path.absolute()
    if sys.platform == "win32":
        return str(path).startswith("\\\\") or _is_remote_windows_drive(path.drive)
    try:
        if sys.platform == "darwin":
            listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=True, timeout=5)
            mounts = mounts_of_mac(listed.stdout)
        else:
            mounts = mounts_of_linux(Path("/proc/self/mounts").read_text("utf-8", "surrogateescape"))
    except (OSError, subprocess.SubprocessError):
        return False
    return filesystem_of(path, mounts) in _NETWORK_FILESYSTEMS


def mounts_of_linux(text: str) -> dict[str, str]:
    """Mount point to kind of file system, from /proc/self/mounts."""
    mounts = {}
    for line in text.splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            point = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), fields[1])
            mounts[point] = fields[2]
    return mounts


def mounts_of_mac(text: str) -> dict[str, str]:
    """Mount point to kind of file system, from what mount(8) prints at macOS."""
    found = re.findall(r"^.* on (/.*) \((\w+)[,)]", text, re.MULTILINE)
    return dict(found)


def filesystem_of(path: Path, mounts: dict[str, str]) -> str:
    """The kind of file system that holds the path; empty when none is known."""
    for folder in (path, *path.parents):
        kind = mounts.get(str(folder))
        if kind is not None and kind != "autofs":
            return kind
    return ""


def synced_folder(path: Path) -> str | None:
    """The service that copies the folder of this path elsewhere by itself, or None."""
    for part in path.absolute().parts[:-1]:
        for pattern, service in _SYNCED:
            if pattern.match(part):
                return service
    return None


def own_only(path: Path, *logs: Path) -> None:
    """Take every right but the owner's from a file that may have come with more.

    `logs` are SQLite's own files beside it. Made while the file could only be read, they
    would keep it so: the owner may write them again.
    """
    if os.name == "nt":
        return
    for file in (path, *logs):
        with disk_told(file):
            mode = stat.S_IMODE(file.stat().st_mode) if file.exists() else 0o600
            if mode & 0o077 or (file in logs and mode != 0o600):
                file.chmod(0o600)


def _is_remote_windows_drive(drive: str) -> bool:
    """Whether a drive letter stands for another computer's folder (Windows only)."""
    import ctypes

    remote = 4  # DRIVE_REMOTE
    return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote)  # type: ignore[attr-defined,unused-ignore]
