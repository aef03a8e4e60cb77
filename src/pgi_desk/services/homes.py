"""Where a file is worked with: found out before it is opened, kept inside it, changed when a copy is taken over."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pgi_desk.domain.file_home import Home, Standing, judge
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.anchor_ports import Anchors
from pgi_desk.services.anchors import looks_older
from pgi_desk.services.desk import Desk
from pgi_desk.services.file_key import FileKey
from pgi_desk.services.home_ports import Laptop
from pgi_desk.services.ports import RecordStore, RecordStores, UnitOfWork

HOME = "home"
TRAINING = "demo"


@dataclass(frozen=True, slots=True)
class Homes:
    """What has to be known of a file before somebody works with it; nobody is signed in yet."""

    stores: RecordStores
    laptop: Laptop
    anchors: Anchors

    def new(self, path: Path) -> str:
        """Return the home of a file that is made here, as the file keeps it."""
        return self.laptop.home_of(path).text()

    def judge(self, path: Path, raw_key: bytes) -> Standing:
        """Say how a closed file stands to its home; nothing is written to it or beside it. Raises a FileRefused."""
        kind, text = self.stores.read_settings(path, raw_key, ("kind", HOME))
        here, home = self.laptop.home_of(path), Home.parse(text)
        place = self.laptop.place_of(home or here, path)
        return judge(home, here, place, training=kind == TRAINING)

    def settle_in(self, store: RecordStore, by: StaffId, standing: Standing) -> None:
        """Keep the home of a file that has none yet or was moved; any other is left as it is."""
        if standing.state.to_be_kept:
            with store.open_work(by, "file.home") as work:
                _keep(work, standing)
                work.commit()

    def take_over(self, store: RecordStore, by: StaffId, standing: Standing) -> None:
        """Make this place the home, with the laptop of before and the one from now on in the trail."""
        with store.open_work(by, "file.take_over") as work:
            _keep(work, standing)
            work.commit()

    def is_older(self, work: UnitOfWork) -> bool:
        """Tell whether this laptop saw a newer or another state of the file: then it says nothing about the present."""
        return looks_older(work, self.anchors)


@dataclass(frozen=True, slots=True)
class TakeOverOrder:
    """A copy that is going to be the file that is worked with here, and who says so."""

    path: Path
    by: StaffId
    raw_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class HomeService:
    """What a coordinator decides about a copy that is open for reading."""

    desk: Desk
    key: FileKey
    path: Path

    def order(self) -> TakeOverOrder:
        """Return the order to work with this copy from now on; it is carried out on the closed file."""
        self.desk.require(Permission.MANAGE_KEYS, reading=True)
        return TakeOverOrder(self.path, self.desk.member.staff_id, self.key.raw)


def _keep(work: UnitOfWork, standing: Standing) -> None:
    work.settings.put(HOME, standing.here.text())
    laptop_before = standing.home.laptop if standing.home is not None else ""
    work.audit.note(detail={"state": standing.state.value, "from": laptop_before, "to": standing.here.laptop})
