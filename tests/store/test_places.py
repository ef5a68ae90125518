"""Where things are kept, and which places are refused or warned about."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from iro_desk.domain.errors import CannotOpen, DiskProblem
from iro_desk.store import case_file as case_files
from iro_desk.store import places
from tests.conftest import CHEAP, PASSPHRASE

LINUX = """\
sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/council\\040share cifs rw 0 0
host:/export /mnt/nfs nfs4 rw 0 0
systemd-1 /net autofs rw 0 0
me@host: /home/me/remote fuse.sshfs rw 0 0
/dev/sdb1 /mnt/nfs/local ext4 rw 0 0
short
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//me@server/My%20Share on /Volumes/My Share (smbfs, nodev, nosuid, mounted by me)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/me/a.irodesk", "ext4"),
        ("/mnt/council share/IRO/a.irodesk", "cifs"),
        ("/mnt/nfs/a.irodesk", "nfs4"),
        ("/mnt/nfs/local/a.irodesk", "ext4"),
        ("/mnt/nfsx/a.irodesk", "ext4"),
        ("/net/a.irodesk", "ext4"),
        ("/home/me/remote/deep/a.irodesk", "fuse.sshfs"),
    ],
)
def test_the_nearest_mount_counts(path: str, kind: str) -> None:
    assert places.filesystem_of(Path(path), places.mounts_of_linux(LINUX)) == kind


def test_what_macos_prints_is_read() -> None:
    mounts = places.mounts_of_mac(MAC)
    assert places.filesystem_of(Path("/Volumes/My Share/a.irodesk"), mounts) == "smbfs"
    assert places.filesystem_of(Path("/Users/me/a.irodesk"), mounts) == "apfs"
    assert places.filesystem_of(Path("/a"), {}) == ""


def test_a_live_file_on_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, _ = case_files.create(tmp_path / "a.irodesk", PASSPHRASE, cost=CHEAP)
    made.close()
    monkeypatch.setattr(places, "mounts_of_linux", lambda _: {"/": "cifs"})
    with pytest.raises(CannotOpen, match="network drive"):
        case_files.open_case_file(made.path, passphrase=PASSPHRASE)
    with pytest.raises(CannotOpen, match="network drive"):
        case_files.create(tmp_path / "b.irodesk", PASSPHRASE, cost=CHEAP)
    assert not (tmp_path / "b.irodesk-keys").exists()


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Anyshire Council", "OneDrive"),
        ("Dropbox (Work)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-me@example.org", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Documents", None),
        ("Dropbox notes", None),
        ("boxes", None),
    ],
)
def test_check_B9_a_synced_folder_is_known_by_its_name(folder: str, service: str | None) -> None:
    assert places.synced_folder(Path("/home/me") / folder / "IRO" / "a.irodesk") == service
    assert places.synced_folder(Path("/home/me") / f"{folder}.irodesk") is None


def test_the_folders_are_the_persons_own(tmp_path: Path) -> None:
    assert places.default_folder() == tmp_path / "home" / "data" / "iro-desk"
    assert places.backups_folder().parent == places.data_folder()
    assert places.keys_file(Path("/a/b.irodesk")) == Path("/a/b.irodesk-keys")
    assert places.keys_file(Path("/a/b.c")) == Path("/a/b.c.irodesk-keys")


def test_check_A4_a_file_is_replaced_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "file"
    places.write_whole(target, b"before")

    def fails(_: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as context:
        context.setattr(os, "fsync", fails)
        with pytest.raises(DiskProblem, match="Input/output"):
            places.write_whole(target, b"after")
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["file"]
    places.write_whole(target, b"after")
    assert target.read_bytes() == b"after"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
