"""A receipt for goods: what was handed over, and never who it was or why they came."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ChangedElsewhere, InvalidEntry, NothingToSend, PrintingFailed
from pgi_desk.domain.identifiers import ArticleId, AssistanceId
from pgi_desk.domain.staff import Role
from pgi_desk.domain.stock import Booking
from pgi_desk.services.aid_forms import GoodsForm
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.receipts import ReceiptLine
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.stock import SaveArticle
from tests.helpers.builders import Records, a_consent_entry, put_consent
from tests.unit.services.fake_office import FakePaper, Office


@pytest.fixture
def worker(office: Office, known: Records) -> ServiceSet:
    services = office.services(Role.CASE_WORKER)
    put_consent(services, known.case_code, a_consent_entry(services, ConsentPurpose.SERVICES))
    return services


def handed_over(office: Office, worker: ServiceSet, known: Records, name: str = "Blanket") -> AssistanceId:
    stock = office.services(Role.FOCAL_POINT).stock
    article = ArticleId(stock.save_article(SaveArticle(name, "shelter_items", "piece")).key)
    stock.book(article, Booking("in", 5, "bought"))
    command = RecordAssistance(known.case_code, "material_social", "clothing", office.clock.today())
    return AssistanceId(worker.assistance.record(replace(command, form=GoodsForm(((article, 2),)))).key)


def test_it_says_what_was_handed_over_and_nothing_about_the_person(
    office: Office, worker: ServiceSet, known: Records
) -> None:
    key = handed_over(office, worker, known)
    paper = worker.receipts.prepare(key, "en").paper
    assert (paper.lines, paper.number, paper.branch) == ((ReceiptLine("Blanket", 2, "Piece"),), 1, "")
    with office.store.open_work(worker.desk.member.staff_id, "test.read") as work:
        person = work.people.get(known.case_code)
    for word in (known.case_code, person.given_name, person.family_name, "clothing", "material_social"):
        assert word not in repr(paper)


def test_it_is_stored_before_it_leaves_and_again_when_it_is_known_what_came_of_it(
    office: Office, worker: ServiceSet, known: Records
) -> None:
    key = handed_over(office, worker, known)
    seen: list[str] = []
    output = FakePaper(copies=2, looks=lambda: seen.extend(one.outcome for one in office.store.rows("receipts")))
    worker.receipts.begin(worker.receipts.prepare(key, "ar"), output).finish(output)
    (kept,) = office.store.rows("receipts")
    assert (seen, kept.outcome, kept.copies, kept.language, kept.number) == (["intended"], "printed", 2, "ar", 1)
    assert office.actions()[-1] == "receipt.print"
    with pytest.raises(PrintingFailed):
        worker.receipts.begin(worker.receipts.prepare(key, "en"), FakePaper()).finish(FakePaper.jammed())
    with pytest.raises(KeyError):
        worker.receipts.begin(worker.receipts.prepare(key, "en"), FakePaper()).finish(FakePaper(problem=KeyError()))
    outcomes = [(one.number, one.outcome) for one in office.store.rows("receipts")]
    assert outcomes == [(1, "printed"), (2, "failed"), (3, "unknown")]


def test_goods_that_changed_meanwhile_need_a_new_receipt(office: Office, worker: ServiceSet, known: Records) -> None:
    key = handed_over(office, worker, known)
    prepared, again = worker.receipts.prepare(key, "en"), worker.receipts.prepare(key, "en")
    worker.receipts.begin(prepared, FakePaper())
    with pytest.raises(ChangedElsewhere):
        worker.receipts.begin(again, FakePaper())
    late = worker.receipts.prepare(key, "en")
    worker.aid.correct(key, GoodsForm())
    with pytest.raises(NothingToSend):
        worker.receipts.begin(late, FakePaper())
    with pytest.raises(InvalidEntry):
        worker.receipts.begin(late, FakePaper(copies=3))


@pytest.mark.parametrize("name", ["Kit for survivors", "Red Cross blanket"])
def test_an_article_whose_name_tells_something_is_not_printed(
    office: Office, worker: ServiceSet, known: Records, name: str
) -> None:
    key = handed_over(office, worker, known, name)
    with pytest.raises(InvalidEntry) as caught:
        worker.receipts.prepare(key, "en")
    assert caught.value.facts["problem"] == "telling_receipt"


def test_the_branch_is_named_only_on_wish_and_only_with_a_name_that_says_nothing(
    office: Office, worker: ServiceSet, known: Records
) -> None:
    key = handed_over(office, worker, known)
    for name, fits in (("Red Cross, Old Quay", True), ("Unit against trafficking", False)):
        with office.store.open_work(worker.desk.member.staff_id, "test.write") as work:
            work.settings.put("branch_name", name)
            work.commit()
        if fits:
            assert worker.receipts.prepare(key, "en", with_branch=True).paper.branch == name
        else:
            with pytest.raises(InvalidEntry):
                worker.receipts.prepare(key, "en", with_branch=True)
        assert worker.receipts.prepare(key, "en").paper.branch == ""
