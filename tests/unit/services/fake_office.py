"""All use cases over the in-memory file, with fakes for paper, printers and backups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import (
    BackupRefused,
    FileExists,
    FolderReadOnly,
    InvalidEntry,
    PrintingFailed,
    ShareRefused,
    SignInRefused,
    TemplateMistake,
    UnsafePlace,
    WaitBeforeRetry,
    WeakPassphrase,
    WrongPassphraseOrDamaged,
)
from pgi_desk.domain.file_home import Home, Place
from pgi_desk.domain.identifiers import ReferralId, StaffId
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.exchange.hijri_calendar import hijri_day
from pgi_desk.exchange.sheet_files import read_sheet
from pgi_desk.exchange.sheet_writer import write_sheet
from pgi_desk.services.anchors import AnchorService
from pgi_desk.services.attachments import AttachmentService
from pgi_desk.services.audit import AuditService
from pgi_desk.services.backup import BackupService
from pgi_desk.services.backup_care import BackupCareService
from pgi_desk.services.backup_opening import BackupOpening
from pgi_desk.services.backup_ports import (
    BackupFacts,
    BackupOrder,
    BackupProgress,
    BackupSecret,
    Phase,
    ScratchFolder,
    begin,
)
from pgi_desk.services.backup_restore import BackupRestoreService
from pgi_desk.services.best_interest import BestInterestService
from pgi_desk.services.case_plans import CasePlanService
from pgi_desk.services.closing import ClosingService
from pgi_desk.services.connections import ConnectionService
from pgi_desk.services.consent_forms import ConsentFormService
from pgi_desk.services.consent_paper import ConsentPaper
from pgi_desk.services.data_papers import DataPaperService
from pgi_desk.services.day_sheet import DaySheetPaper, DaySheetService
from pgi_desk.services.desk import Desk
from pgi_desk.services.directory import DirectoryService
from pgi_desk.services.erased_again import ErasedAgain
from pgi_desk.services.erasing import ErasingService
from pgi_desk.services.erasure_copies import ErasureCopyService
from pgi_desk.services.erasure_paper import ErasurePaper
from pgi_desk.services.exercise_papers import ExercisePaperService
from pgi_desk.services.facts_paper import FactsPaper
from pgi_desk.services.file_key import SALT_LENGTH, FileKey
from pgi_desk.services.homes import Homes, HomeService
from pgi_desk.services.key_change import KeyChangeService
from pgi_desk.services.key_ports import CombinedKey, SplitKey, WayIn
from pgi_desk.services.letter_content import Letter, PageImage, WordingPlaces
from pgi_desk.services.letters import LetterService
from pgi_desk.services.letting_go_ports import NothingRemembered
from pgi_desk.services.lists import FoundList, ListService
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.own_record import OwnRecordService
from pgi_desk.services.person_papers import PersonPaperService
from pgi_desk.services.pocket_list import PocketListService, PocketPaper
from pgi_desk.services.ports import OldFile
from pgi_desk.services.read_models import VerifyReport
from pgi_desk.services.readiness import ReadinessService
from pgi_desk.services.readiness_content import ReadinessPaper
from pgi_desk.services.readiness_papers import ReadinessPaperService
from pgi_desk.services.receipts import ReceiptPaper, ReceiptService
from pgi_desk.services.recovery import RecoveryService
from pgi_desk.services.recovery_content import RecoverySheet
from pgi_desk.services.safety import SafetyService
from pgi_desk.services.safety_plan_paper import OwnPlanPaper, SafetyPlanPaperService
from pgi_desk.services.second_person import SecondPerson
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.session import Bond
from pgi_desk.services.shared_paper import SharedPaperService
from pgi_desk.services.sheet_ports import SheetFiles
from pgi_desk.services.shortcuts_paper import ShortcutsPaperService
from pgi_desk.services.staff import StaffService
from pgi_desk.services.trail_paper import TrailPaper
from pgi_desk.services.unconsented import UnconsentedService
from pgi_desk.services.wordings import WordingService
from tests.helpers.clock import FixedClock
from tests.helpers.fakes import CountingIdentifiers, FakeAnchors, FakeAttachmentFiles, FakeStore, no_queries

KEY, SALT, KEY_ID = b"k" * 32, b"s" * SALT_LENGTH, "key1"


@dataclass
class FakePaper:
    """A way out that keeps letters; `problem` is what the next one meets, `looks` is called while it delivers."""

    destination: str = "printer"
    copies: int = 1
    problem: BaseException | None = None
    looks: Callable[[], None] = lambda: None
    delivered: list[bytes] = field(default_factory=list)

    def deliver(self, pdf: bytes) -> None:
        """Look, then keep the letter or fail."""
        self.looks()
        if self.problem is not None:
            raise self.problem
        self.delivered.append(pdf)

    @classmethod
    def jammed(cls) -> FakePaper:
        """Return a printer that says that it failed."""
        return cls(problem=PrintingFailed(detail="paper jam"))


@dataclass
class FakeRenderer:
    """Letters as plain text in UTF-8, and no pictures; remembers what it was asked to render."""

    rendered: list[Letter] = field(default_factory=list)

    def render(self, letter: Letter) -> bytes:
        """Return every word of a letter."""
        self.rendered.append(letter)
        return repr(letter).encode()

    def templates(self) -> tuple[str, ...]:
        """Return two kinds of letters."""
        return ("recall", "referral")

    def languages(self) -> tuple[str, ...]:
        """Return two languages."""
        return ("ar", "en")

    def delivered(self, template: str, language: str) -> str:
        """Return a wording that says what it is."""
        return f"delivered {template} {language}"

    def places(self, template: str) -> WordingPlaces:
        """Return one field."""
        return WordingPlaces(("number",), ("items",), ())

    def check(self, template: str, language: str, text: str) -> None:
        """Refuse a text with a star."""
        if "*" in text:
            raise TemplateMistake(template=template, line=1, problem="unsupported_mark", name="")

    def plain_image(self, path: Path) -> bytes:
        """Return a picture that is named like its file."""
        return path.name.encode()

    def render_consent(self, paper: ConsentPaper) -> bytes:
        """Return every word of a consent form."""
        return repr(paper).encode()

    def render_erasure(self, paper: ErasurePaper) -> bytes:
        """Return every word of a certificate."""
        return repr(paper).encode()

    def render_trail(self, paper: TrailPaper) -> bytes:
        """Return every word of the trail."""
        return repr(paper).encode()

    def render_day_sheet(self, paper: DaySheetPaper) -> bytes:
        """Return every word of a day sheet."""
        return repr(paper).encode()

    def render_own_plan(self, paper: OwnPlanPaper) -> bytes:
        """Return every word of a safety plan."""
        return repr(paper).encode()

    def render_receipt(self, paper: ReceiptPaper) -> bytes:
        """Return every word of a receipt."""
        return repr(paper).encode()

    def render_readiness(self, paper: ReadinessPaper) -> bytes:
        """Return every word of a paper about readiness."""
        return repr(paper).encode()

    def render_facts(self, paper: FactsPaper) -> bytes:
        """Return every word of a paper of facts."""
        return repr(paper).encode()

    def render_pocket_list(self, paper: PocketPaper) -> bytes:
        """Return every word of the list."""
        return repr(paper).encode()

    def pages(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return one white dot."""
        return (PageImage(1, 1, b"\xff\xff\xff"),)


@dataclass(frozen=True)
class FakeListFiles:
    """A folder of own lists that takes what is begun and keeps nothing."""

    folder: Path = Path("lists")

    def begin(self, name: str) -> Path:
        """Return where the list would be."""
        return self.folder / f"{name}.json"

    def look(self, source: Path) -> tuple[FoundList, ...]:
        """Return one good list of the name of the file."""
        return (FoundList(source.stem, source, 3, 1, already=False),)

    def take(self, found: FoundList) -> str:
        """Return a digest."""
        return found.name


@dataclass
class FakeBackupBox:
    """Backups as plain files; remembers with what facts and secrets they were written."""

    comes_back: bytes = b"encrypted"
    written: list[tuple[BackupFacts, str, BackupSecret]] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)

    def write(self, vault: Path, order: BackupOrder, progress: BackupProgress) -> Path:
        """Write a part file and return what a medium gave back."""
        begin(progress, Phase.ENCRYPT)
        self.written.append((order.facts, order.signing_key, order.secret))
        self.languages.append(order.language)
        self.part(order.target).write_bytes(vault.read_bytes())
        begin(progress, Phase.READ_BACK)
        back = vault.with_name("back.pgidesk")
        back.write_bytes(self.comes_back)
        return back

    def keep(self, target: Path) -> None:
        """Give the part its name."""
        self.part(target).rename(target)

    def discard(self, target: Path) -> None:
        """Remove the part."""
        self.part(target).unlink(missing_ok=True)

    def keys_in(self, source: Path | str) -> tuple[str, ...]:
        """Return the text, or the name of the file, as the only key."""
        return (str(source),)

    def key_of_file(self, file_key: bytes) -> str:
        """Return a key that shows whose it is."""
        return f"AGE-SECRET-KEY-1{file_key.hex()}"

    def needs_passphrase(self, backup: Path) -> bool:
        """Tell what it was written with."""
        return self.written[-1][2].passphrase is not None

    def read(self, backup: Path, folder: Path, secret: BackupSecret) -> tuple[Path, BackupFacts]:
        """Take the file out."""
        vault = folder / "vault.pgidesk"
        vault.write_bytes(backup.read_bytes())
        return vault, self.written[-1][0]

    def signer(self, signing_key: str) -> str:
        """Return something that only this secret has."""
        return f"public of {signing_key}"

    def public_key(self, text: str) -> str:
        """Take what begins like a public key."""
        if not text.strip().startswith("age1"):
            raise BackupRefused(problem="recipient", recipient=text)
        return text.strip()

    @staticmethod
    def part(target: Path) -> Path:
        """Return where an unfinished backup lies."""
        return target.with_name(target.name + ".part")


@dataclass
class FakeSheetRenderer:
    """Sheets as plain text."""

    def render(self, sheet: RecoverySheet) -> bytes:
        """Return the words of a sheet."""
        return " ".join(sheet.words).encode()


@dataclass
class FakeShares:
    """Sheets of two words: the mark of their set and their number; any two of a set give its key."""

    keys: dict[str, bytes] = field(default_factory=dict)

    def split(self, file_key: bytes) -> SplitKey:
        """Return three sheets of the next set."""
        mark = f"{len(self.keys) + 1:04d}"
        self.keys[mark] = file_key
        return SplitKey(mark, tuple((mark, f"sheet{number}") for number in (1, 2, 3)))

    def combine(self, first: str, second: str) -> CombinedKey:
        """Return the key of two sheets of one set."""
        marks = {first.split(maxsplit=1)[0], second.split(maxsplit=1)[0]}
        if len(marks) > 1 or first == second:
            raise ShareRefused(problem="other_set" if len(marks) > 1 else "same_sheet", sheet=2, word=0)
        return CombinedKey(self.keys[min(marks)], min(marks))


@dataclass
class FakeMedia:
    """Media that are known by their folder; `problem` is what the next one to be marked meets."""

    problem: Exception | None = None
    marked: dict[Path, str] = field(default_factory=dict)
    cleared: list[tuple[Path, datetime]] = field(default_factory=list)

    def recognise(self, folder: Path) -> str:
        """Return the id of a medium."""
        return self.marked.get(folder, "")

    def mark(self, folder: Path) -> str:
        """Give a medium an id or fail."""
        if self.problem is not None:
            raise self.problem
        self.marked[folder] = f"m{len(self.marked) + 1}"
        return self.marked[folder]

    def size(self, backup: Path) -> int | None:
        """Return the size."""
        return backup.stat().st_size if backup.is_file() else None

    def digest(self, backup: Path) -> tuple[int, str] | None:
        """Return size and content."""
        return (backup.stat().st_size, backup.read_bytes().hex()) if backup.is_file() else None

    def clear_unfinished(self, folder: Path, before: datetime) -> None:
        """Remember from when on files are left alone."""
        self.cleared.append((folder, before))

    def remove(self, backup: Path) -> bool:
        """Remove a file."""
        backup.unlink()
        return True


@dataclass
class Office:
    """All use cases over one store, with what a test looks at."""

    store: FakeStore
    clock: FixedClock
    content: ContentLibrary
    scratch: ScratchFolder
    renderer: FakeRenderer = field(default_factory=FakeRenderer)
    box: FakeBackupBox = field(default_factory=FakeBackupBox)
    anchors: FakeAnchors = field(default_factory=FakeAnchors)
    media: FakeMedia = field(default_factory=FakeMedia)
    identifiers: CountingIdentifiers = field(default_factory=CountingIdentifiers)
    vault: FakeVault = field(default_factory=lambda: FakeVault(file_salt=SALT))
    keyring: FakeKeyring = field(default_factory=lambda: FakeKeyring())  # noqa: PLW0108  # defined below
    delay: FakeDelay = field(default_factory=lambda: FakeDelay())  # noqa: PLW0108  # defined below
    key: FileKey = field(default_factory=lambda: FileKey(KEY + SALT))
    bond: Bond = field(default_factory=Bond)
    shares: FakeShares = field(default_factory=FakeShares)
    sheets: FakeSheetRenderer = field(default_factory=FakeSheetRenderer)
    tried: list[bytes] = field(default_factory=list)
    attachment_files: FakeAttachmentFiles = field(default_factory=FakeAttachmentFiles)

    def opens(self, raw_key: bytes) -> None:
        """Remember the keys with which the file was opened as a proof; only the right one does."""
        self.tried.append(raw_key)
        if raw_key != KEY + SALT:
            raise WrongPassphraseOrDamaged(path=Path("branch.pgidesk"))

    def services(self, role: Role = Role.COORDINATOR, **changes: Any) -> ServiceSet:
        """Return the use cases for a staff member of a role."""
        return self.wired(replace(self.desk(role), **changes))

    def desk(self, role: Role = Role.COORDINATOR) -> Desk:
        """Return the desk of a staff member of a role."""
        return Desk(
            member=StaffMember(StaffId("s1"), "Marit Dunlevane", role),
            in_demo=True,
            open_work=self.store.open_work,
            open_queries=no_queries,
            clock=self.clock,
            identifiers=self.identifiers,
            content=self.content,
            key_id=KEY_ID,
        )

    @property
    def list_files(self) -> FakeListFiles:
        """Return a folder that is never read."""
        return FakeListFiles()

    def wired(self, desk: Desk) -> ServiceSet:
        """Return all use cases of a desk."""
        return ServiceSet(
            own_record=OwnRecordService(desk, self.renderer),
            data_papers=DataPaperService(desk, self.renderer),
            erasure_copies=ErasureCopyService(desk, self.renderer),
            exercise_papers=ExercisePaperService(desk, self.renderer),
            shortcuts_paper=ShortcutsPaperService(desk, self.renderer),
            desk=desk,
            attachments=AttachmentService(desk, self.attachment_files),
            consent_forms=ConsentFormService(desk, self.renderer, self.renderer),
            best_interest=BestInterestService(desk, self.second_person(desk)),
            unconsented=UnconsentedService(desk, self.second_person(desk)),
            directory=DirectoryService(desk, self.second_person(desk)),
            sheets=SheetFiles(read_sheet, write_sheet, hijri_day),
            pocket_list=PocketListService(desk, self.renderer),
            lists=ListService(desk, self.list_files),
            safety=SafetyService(desk, self.second_person(desk)),
            safety_plan_paper=SafetyPlanPaperService(desk, self.renderer),
            receipts=ReceiptService(desk, self.renderer),
            case_plans=CasePlanService(desk, self.second_person(desk)),
            letters=LetterService(desk, self.renderer, self.renderer),
            notices=NoticeService(desk, self.renderer),
            wordings=WordingService(
                *(desk, self.renderer, self.renderer, self.renderer, self.renderer),
                ConsentFormService(desk, self.renderer, self.renderer),
            ),
            shared_paper=SharedPaperService(desk, self.renderer, self.renderer),
            person_papers=PersonPaperService(desk, LetterService(desk, self.renderer, self.renderer), self.renderer),
            audit=AuditService(desk, self.store.verify, self.renderer),
            anchors=AnchorService(desk, self.anchors),
            readiness=ReadinessService(desk, self.second_person(desk)),
            day_sheet=DaySheetService(desk, self.renderer),
            readiness_papers=ReadinessPaperService(
                desk, ReadinessService(desk, self.second_person(desk)), ConnectionService(desk), self.renderer
            ),
            backup=BackupService(desk, self.store, self.box, self.scratch, "age1own", self.media, "k1" * 8, self.vault),
            backup_care=BackupCareService(desk, self.store, self.box, self.scratch, self.opening()),
            backup_restore=BackupRestoreService(desk, self.store, self.box, self.scratch, self.opening(), self.vault),
            key_change=KeyChangeService(desk, self.vault, self.keyring, self.key, Path("branch.pgidesk")),
            staff=StaffService(desk, self.vault, self.keyring, self.delay, self.key, Path("branch.pgidesk"), self.bond),
            recovery=RecoveryService(desk, self.shares, self.key, self.opens, self.sheets, self.renderer),
            home=HomeService(desk, self.key, Path("branch.pgidesk")),
            closing=ClosingService(desk, self.second_person(desk)),
            erasing=ErasingService(*(desk, self.store, self.second_person(desk), NothingRemembered(), self.renderer)),
        )

    def second_person(self, desk: Desk) -> SecondPerson:
        """Return what checks a second person."""
        return SecondPerson(desk, self.keyring, self.delay, self.key, Path("branch.pgidesk"))

    def opening(self) -> BackupOpening:
        """Return what opens backups of the open file."""
        return BackupOpening(self.box, self.vault, self.shares, self.key)

    def referral(self, referral_id: ReferralId) -> Referral:
        """Return a stored referral."""
        with self.store.open_work(StaffId("s1"), "test.read") as work:
            return work.referrals.get(referral_id)

    def actions(self) -> list[str]:
        """Return the actions of the audit trail, one after the other."""
        return [line.action for line in self.store.audit]


@dataclass
class FakeVault:
    """Keys that are the passphrase; one folder may be unsafe, and one passphrase is weak."""

    unsafe: Path | None = None
    local_words: Sequence[str] = ()
    profile: int | None = 0
    file_salt: bytes = b""

    def refuse_unsafe_place(self, path: Path) -> None:
        """Refuse the unsafe folder."""
        if path.parent == self.unsafe:
            raise UnsafePlace(path=path, kind="removable")

    def refuse_bad_folder(self, path: Path) -> None:
        """Refuse a name that is taken."""
        if path.exists():
            raise FileExists(path=path)

    def unfinished(self, path: Path) -> Path:
        """Files in memory are made in their place."""
        return path

    def finish(self, unfinished: Path, path: Path) -> None:
        """Nothing lies anywhere else."""

    def discard(self, unfinished: Path) -> None:
        """Remove the file."""
        unfinished.unlink(missing_ok=True)

    def generate_passphrase(self, words: int) -> str:
        """Return as many words."""
        return " ".join(["word"] * words)

    def check_passphrase(self, passphrase: str, local_words: Sequence[str]) -> None:
        """Refuse the weak one."""
        self.local_words = local_words
        if passphrase == "weak":
            raise WeakPassphrase(problem="too_short")

    def new_raw_key(self, passphrase: str, profile: int | None) -> bytes:
        """Return the key of a new file."""
        self.profile = profile
        return passphrase.encode()

    def raw_key(self, path: Path, passphrase: str) -> bytes:
        """Return the key of an existing file."""
        return passphrase.encode()

    def salt(self, path: Path) -> bytes:
        """Return what the test wants; without a salt a key is the passphrase alone."""
        return self.file_salt

    def place_copy(self, source: Path, target: Path) -> None:
        """Copy a file."""
        target.write_bytes(source.read_bytes())

    def key_id(self, raw_key: bytes) -> str:
        """Return a name of the key."""
        return raw_key.hex()[:16]

    def backup_folder(self) -> Path:
        """Return a folder of this laptop."""
        return Path("backups")

    def remove_own_copies(self, salt: bytes) -> None:
        """There are none."""

    def backup_recipient(self, raw_key: bytes) -> str:
        """Return a public key."""
        return "age1own"

    def new_signing_key(self) -> str:
        """Return a secret as hex."""
        return "5" * 64


@dataclass
class FakeKeyring:
    """Ways in by sign-in name; nothing is wrapped. A `stuck` one lets nobody go."""

    slots: dict[str, tuple[StaffId, str, bytes]] = field(default_factory=dict)
    stuck: bool = False

    def enrol(self, raw_key: bytes, member: StaffMember, sign_in_name: str, passphrase: str, profile: int) -> None:
        """Give a way in."""
        if self.slots.get(sign_in_name, (member.staff_id,))[0] != member.staff_id:
            raise InvalidEntry(field="sign_in_name", problem="name_taken")
        self.remove(b"", member.staff_id)
        self.slots[sign_in_name] = (member.staff_id, passphrase, raw_key)

    def open(self, path: Path, sign_in_name: str, passphrase: str) -> WayIn:
        """Return the key."""
        staff_id, known, raw_key = self.slots.get(sign_in_name, (StaffId(""), "", b""))
        if not raw_key or known != passphrase:
            raise SignInRefused()
        return WayIn(raw_key, staff_id)

    def change_passphrase(self, path: Path, staff_id: StaffId, sign_in_name: str, old: str, new: str) -> None:
        """Take another passphrase."""
        way_in = self.open(path, sign_in_name, old)
        if way_in.staff_id != staff_id:
            raise SignInRefused()
        self.slots[sign_in_name] = (staff_id, new, way_in.raw_key)

    def remove(self, salt: bytes, staff_id: StaffId) -> None:
        """Take a way in away."""
        if self.stuck:
            raise FolderReadOnly(path=Path("keyrings"))
        self.slots = {name: slot for name, slot in self.slots.items() if slot[0] != staff_id}

    def staff_with_a_way_in(self, salt: bytes) -> frozenset[StaffId]:
        """Return who can sign in."""
        return frozenset(slot[0] for slot in self.slots.values())

    def forget(self, salt: bytes) -> None:
        """Remove all ways in."""
        self.slots.clear()


@dataclass
class FakeDelay:
    """Counts failures; waits when the test says so."""

    failures: int = 0
    waiting: int = 0

    def refuse_early(self, salt: bytes) -> None:
        """Refuse while the test wants it."""
        if self.waiting:
            raise WaitBeforeRetry(seconds=self.waiting)

    def failed(self, salt: bytes) -> None:
        """Count a failure."""
        self.failures += 1

    def succeeded(self, salt: bytes) -> int:
        """Return and forget the failures."""
        count, self.failures = self.failures, 0
        return count


@dataclass
class FakeLaptop:
    """A laptop with an id; `place` is what lies wherever it is asked."""

    laptop: str = "1" * 32
    place: Place = Place.THIS_FILE

    def home_of(self, path: Path) -> Home:
        """Return the home of a file here."""
        return Home(self.laptop, str(path))

    def place_of(self, home: Home, path: Path) -> Place:
        """Return what the test wants."""
        return self.place


@dataclass
class FakeStores:
    """Files in memory by path; the disk gets a file of the same name."""

    files: dict[Path, FakeStore] = field(default_factory=dict)
    opened: int = 0
    read: list[Path] = field(default_factory=list)

    def homes(self, **laptop: Any) -> Homes:
        """Return what tells where these files are at home, on a laptop that the test describes."""
        return Homes(self, FakeLaptop(**laptop), FakeAnchors())

    def memory(self, clock: FixedClock) -> tuple[Homes, ErasedAgain]:
        """Return where these files are at home, and what tells that nobody was erased from them."""
        return self.homes(), ErasedAgain(self, NothingRemembered(), FakeAnchors(), clock)

    def create(self, path: Path, raw_key: bytes) -> FakeStore:
        """Make a file."""
        path.write_bytes(raw_key)
        self.files[path] = FakeStore()
        return self.files[path]

    def open(self, path: Path, raw_key: bytes) -> FakeStore:
        """Open a file."""
        self.opened += 1
        self.files[path].closed = False
        return self.files[path]

    def open_to_read(self, path: Path, raw_key: bytes, erased: frozenset[str] = frozenset()) -> FakeStore:
        """Open a file; that nothing is written is tested on real ones."""
        self.read.append(path)
        return self.open(path, raw_key)

    def read_settings(self, path: Path, raw_key: bytes, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return settings of a file that this key opens."""
        self.prove(path, raw_key)
        rows = self.files[path].stored.tables["file_settings"]
        return tuple(rows.get(name, "") for name in names)

    def prove(self, path: Path, raw_key: bytes) -> None:
        """Refuse another key than the one that the file was made with."""
        if path.read_bytes() != raw_key:
            raise WrongPassphraseOrDamaged(path=path)

    def look_into(self, path: Path, raw_key: bytes) -> OldFile:
        """Refuse: versions of files are tested on real ones."""
        raise AssertionError("use the real file")

    def rekey(
        self, source: Path, target: Path, keys: tuple[bytes, bytes], by: StaffId, detail: Mapping[str, object]
    ) -> None:
        """Refuse: keys of files are tested on real ones."""
        raise AssertionError("use the real file")

    def migrate(self, source: Path, target: Path, raw_key: bytes) -> None:
        """Refuse: versions of files are tested on real ones."""
        raise AssertionError("use the real file")

    def verify(self, path: Path, raw_key: bytes) -> VerifyReport:
        """Check a file."""
        return self.files[path].verify()

    def finding_fits(self, path: Path, raw_key: bytes) -> bool:
        """Nothing is found by anything here."""
        return True

    def chain_point(self, path: Path, raw_key: bytes, sequence: int | None = None) -> ChainPoint | None:
        """Return an entry."""
        with self.files[path].open_work(StaffId(""), "test.read") as work:
            return work.audit.point(sequence)

    def file_id(self, path: Path, raw_key: bytes) -> str:
        """Return the id of a file."""
        with self.files[path].open_work(StaffId(""), "test.read") as work:
            return work.settings.get("file_id")
