"""What was erased does not come back: an old copy of the file forgets it again before anybody sees a record."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.tombstone import AGAIN, Tombstone, tombstone_of
from pgi_desk.services.anchor_ports import Anchors
from pgi_desk.services.erased_sums import count_erased
from pgi_desk.services.letting_go_ports import LaptopMemory
from pgi_desk.services.list_views import forget_views
from pgi_desk.services.open_papers import forget_papers
from pgi_desk.services.ports import Clock, RecordStore, RecordStores, UnitOfWork

FILE_ID, SECRET = "file_id", "signing_key"
# Set with what is removed and taken back once the file was rewritten, so that a crash between both is made good.
SWEEP_DUE = "sweep_due"
KIND, TRAINING = "kind", "demo"


@dataclass(frozen=True, slots=True)
class ErasedBefore:
    """What this laptop can say about a file that came back.

    `remembered` counts records that were erased here; without `complete` the laptop cannot know of all of them: it
    never worked with the file, or its memory is damaged.
    """

    remembered: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of opening: records erased again, or not shown; and whether this laptop can know of all of them."""

    again: int = 0
    complete: bool = True


NOTHING_AGAIN = Replayed()


@dataclass(frozen=True, slots=True)
class ErasedAgain:
    """Compares what a file holds with what was erased from it, and erases it once more."""

    stores: RecordStores
    memory: LaptopMemory
    anchors: Anchors
    clock: Clock

    def before(self, file_id: str) -> ErasedBefore:
        """Return what this laptop knows of a file that is restored."""
        known, seen = self.memory.known(file_id), self.anchors.last_seen(file_id)
        return ErasedBefore(len(known.digests), seen.point is not None and not known.damaged)

    def made_here(self, store: RecordStore, by: StaffId) -> None:
        """Remember a new file: this laptop knows all of whom were erased from it, which is nobody."""
        with store.open_work(by, "file.open") as work:
            file_id, head = work.settings.get(FILE_ID), work.audit.point()
        if head is not None:
            with suppress(DomainError):  # as below
                self.anchors.keep(file_id, head)

    def open_to_read(self, path: Path, raw_key: bytes) -> tuple[RecordStore, Replayed]:
        """Open a file for reading alone, without the records that were erased here; raises a FileRefused."""
        (file_id,) = self.stores.read_settings(path, raw_key, (FILE_ID,))
        store = self.stores.open_to_read(path, raw_key, self.memory.known(file_id).digests)
        return store, Replayed(store.forgotten, self.before(file_id).complete)

    def replay(self, store: RecordStore, by: StaffId) -> Replayed:
        """Erase from an open file what was erased before, and say how many records that were.

        File and laptop tell each other what they know, so that the next copy meets both. What a crash left to be
        swept is swept. Raises DiskFull and StorageFailed; the file is not shown to anybody then.
        """
        with store.open_work(by, "erasure.again") as work:
            file_id, graves = work.settings.get(FILE_ID), {one.digest for one in work.tombstones.all()}
            training = work.settings.get(KIND) == TRAINING
            remembered = frozenset[str]() if training else self.memory.known(file_id).digests
            again = self._erase(work, by, remembered - graves) if remembered - graves else 0
            due = bool(again) or work.settings.get(SWEEP_DUE) == "1"
        complete = training or self.before(file_id).complete
        if not training and graves - remembered:
            with suppress(DomainError):  # a laptop that cannot remember must not keep the file closed
                self.memory.keep(file_id, frozenset(graves))
        if due:
            sweep(store, by)
        return Replayed(again, complete)

    def _erase(self, work: UnitOfWork, by: StaffId, digests: frozenset[str]) -> int:
        secret, today = work.settings.get(SECRET), self.clock.today()
        found = {tombstone_of(secret, code): code for code in work.erasing.still_here(digests, secret)}
        for digest in sorted(digests):
            rows = _gone(work, found[digest]) if digest in found else 0
            work.tombstones.add(Tombstone(digest, today, AGAIN, by, rows))
        if found:
            work.settings.put(SWEEP_DUE, "1")
        work.audit.note(detail={"records": len(found)})
        work.commit()
        return len(found)


def _gone(work: UnitOfWork, code: CaseCode) -> int:
    """Erase one case that came back, as it was erased before: counted, and with no question left about it."""
    count_erased(work, code)
    forget_papers(work, code)
    forget_views(work, code)
    return work.erasing.erase(code).total


def sweep(store: RecordStore, by: StaffId) -> bool:
    """Rewrite a file from which something was erased, and note that it is done; tells whether it is.

    A disk that is full, or a reader that does not let go, leaves it to the next time that the file is opened.
    """
    try:
        swept = store.sweep()
    except DomainError:
        return False
    if swept:
        with store.open_work(by, "erasure.sweep") as work:
            work.settings.put(SWEEP_DUE, "0")
            work.commit()
    return swept
