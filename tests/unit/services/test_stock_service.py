"""The stock: who may book and who may count, reasons, and articles that stay as long as something lies there."""

from __future__ import annotations

from typing import Any

import pytest

from pgi_desk.domain.errors import InvalidEntry, NotPermitted, RecordNotFound
from pgi_desk.domain.identifiers import ArticleId
from pgi_desk.domain.staff import Role
from pgi_desk.domain.stock import Booking
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.stock import SaveArticle
from tests.unit.services.fake_office import Office


@pytest.fixture
def focal(office: Office) -> ServiceSet:
    return office.services(Role.FOCAL_POINT)


@pytest.fixture
def soap(focal: ServiceSet) -> ArticleId:
    return ArticleId(focal.stock.save_article(SaveArticle("Soap", "hygiene", "pack")).key)


def history(office: Office) -> list[tuple[Any, ...]]:
    return [(one.number, one.kind, one.change, one.balance, one.reason) for one in office.store.rows("stock_moves")]


def test_everything_that_was_booked_stays_and_adds_up(office: Office, focal: ServiceSet, soap: ArticleId) -> None:
    focal.stock.book(soap, Booking("in", 10, "donated"))
    focal.stock.book(soap, Booking("out", 4, "expired"))
    focal.stock.count(soap, Booking("count", 5, "not_explained", "Looked twice."))
    focal.stock.count(soap, Booking("count", 5))
    assert history(office) == [
        (1, "in", 10, 10, "donated"),
        (2, "out", -4, 6, "expired"),
        (3, "count", -1, 5, "not_explained"),
        (4, "count", 0, 5, "count_fits"),
    ]
    assert office.actions()[-2:] == ["stock.count", "stock.count"]


def test_refusals_leave_the_shelf_as_it_was(office: Office, focal: ServiceSet, soap: ArticleId) -> None:
    focal.stock.book(soap, Booking("in", 2, "bought"))
    before = office.store.stored
    for wrong in (
        Booking("out", 3, "damaged"),
        Booking("out", 1, "to_a_person"),  # only with the record of the person
        Booking("in", 1, "taken_back"),
        Booking("out", 1, "lost"),
        Booking("count", 2),
    ):
        with pytest.raises(InvalidEntry):
            focal.stock.book(soap, wrong)
    with pytest.raises(InvalidEntry):
        focal.stock.count(soap, Booking("count", 1))
    with pytest.raises(RecordNotFound):
        focal.stock.book(ArticleId("gone"), Booking("in", 1, "bought"))
    assert office.store.stored is before


def test_who_hands_out_is_not_who_corrects_the_count(office: Office, soap: ArticleId) -> None:
    worker = office.services(Role.CASE_WORKER)
    worker.stock.book(soap, Booking("in", 2, "bought"))
    with pytest.raises(NotPermitted):
        worker.stock.count(soap, Booking("count", 1, "counted_wrong"))
    with pytest.raises(NotPermitted):
        worker.stock.save_article(SaveArticle("Comb", "hygiene", "piece"))


def test_an_article_has_one_name_and_retires_only_when_nothing_lies_there(
    office: Office, focal: ServiceSet, soap: ArticleId
) -> None:
    with pytest.raises(InvalidEntry) as caught:
        focal.stock.save_article(SaveArticle(" SOAP ", "hygiene", "piece"))
    assert caught.value.facts["problem"] == "already_there"
    focal.stock.save_article(SaveArticle("Soap, large", "hygiene", "pack", soap))
    focal.stock.book(soap, Booking("in", 1, "bought"))
    gone = SaveArticle("Soap, large", "hygiene", "pack", soap, active=False)
    with pytest.raises(InvalidEntry) as caught:
        focal.stock.save_article(gone)
    assert caught.value.facts == {"field": "active", "problem": "still_in_stock"}
    focal.stock.book(soap, Booking("out", 1, "activity"))
    focal.stock.save_article(gone)
    with pytest.raises(InvalidEntry) as caught:
        focal.stock.book(soap, Booking("in", 1, "bought"))
    assert caught.value.facts["problem"] == "no_longer_kept"
    assert [one.name for one in office.store.rows("stock_articles")] == ["Soap, large"]
