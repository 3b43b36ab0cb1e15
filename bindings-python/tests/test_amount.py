"""Money: exact, whatever it is made from."""

import copy
import json
import pickle
from decimal import Context, Decimal, localcontext

import pytest

import paraf


def idr(value):
    return paraf.Amount(value, "IDR")


@pytest.mark.parametrize(
    "value, written",
    [
        ("10000.00", "10000.00"),
        ("-0.05", "-0.05"),
        (0, "0.00"),
        (10_000, "10000.00"),
        (-3, "-3.00"),
        (Decimal("10000"), "10000.00"),
        (Decimal("0.1"), "0.10"),
        (Decimal("1E+4"), "10000.00"),
        (Decimal("10.00") * Decimal("1.10"), "11.00"),
        (Decimal("-0"), "0.00"),
        (Decimal("1.000"), "1.00"),
        (Decimal("1.500"), "1.50"),
        (Decimal("-0.010"), "-0.01"),
        (Decimal("9999999999999999.99"), "9999999999999999.99"),
    ],
    ids=repr,
)
def test_what_an_amount_is_made_from(value, written):
    amount = idr(value)
    assert (amount.value, amount.currency, str(amount)) == (written, "IDR", written + " IDR")
    assert amount.to_decimal() == Decimal(written) and str(amount.to_decimal()) == written
    assert idr(amount.to_decimal()) == amount == paraf.Amount.from_hundredths(amount.hundredths, "IDR")
    assert eval(repr(amount), {"Amount": paraf.Amount}) == amount


def test_the_context_of_decimals_plays_no_part():
    with localcontext(Context(prec=3)):
        assert idr(Decimal("1234567.89")).value == "1234567.89"
        assert idr("1234567.89").to_decimal() == Decimal("1234567.89")


@pytest.mark.parametrize("value", [1.0, 1.5, float("nan"), True, None, b"1.00", [1], ("1.00",)], ids=repr)
def test_what_is_no_amount_of_money(value):
    with pytest.raises(TypeError):
        idr(value)


@pytest.mark.parametrize(
    "value",
    ["", "1", "1.0", "1.000", "01.00", "1,00", "1e2.00", "-0.00", "1.00 ", "\ud800", 10**16, -(10**30), Decimal("0.001"),
     Decimal("1E-9"), Decimal("1E+20"), Decimal("1E+999999999"), Decimal("1E-999999999"), Decimal("NaN"), Decimal("-Infinity"),
     Decimal("sNaN")],
    ids=repr,
)  # fmt: skip
def test_amounts_that_would_be_rounded_or_guessed(value):
    with pytest.raises(paraf.RequestError) as raised:
        idr(value)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "amount.value")


@pytest.mark.parametrize("currency", ["", "idr", "IDRX", "1DR", "Rp", "\ud800"])
def test_currencies_that_are_none(currency):
    with pytest.raises(paraf.RequestError) as raised:
        paraf.Amount("1.00", currency)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "amount.currency")


def test_what_providers_send():
    assert [paraf.Amount.parse_lenient(text, "IDR").value for text in ("1", "1.5", "1.5000")] == ["1.00", "1.50", "1.50"]
    for text in ("1.005", "1.000"):  # the second is a thousand to an Indonesian
        with pytest.raises(paraf.RequestError):
            paraf.Amount.parse_lenient(text, "IDR")
    with pytest.raises(TypeError):
        paraf.Amount.parse_lenient(1, "IDR")


def test_sums_and_differences():
    assert idr("0.10") + idr("0.20") == idr("0.30")
    assert idr(1) - idr("1.01") == idr("-0.01")
    assert sum([idr(1), idr("2.50")], idr(0)) == idr("3.50")
    for wrong in (lambda: idr(1) + paraf.Amount(1, "USD"), lambda: idr(1) - paraf.Amount(1, "USD")):
        with pytest.raises(paraf.RequestError) as raised:
            wrong()
        assert raised.value.field == "amount.currency"
    with pytest.raises(paraf.RequestError):
        idr("9999999999999999.99") + idr("0.01")
    for other in (1, 1.0, Decimal(1), "1.00", None):
        with pytest.raises(TypeError):
            idr(1) + other
        with pytest.raises(TypeError):
            other - idr(1)


def test_order_and_equality():
    small, large = idr("9.99"), idr("10.00")
    assert small < large and small <= large and large > small and large >= large and small != large
    assert sorted([large, small]) == [small, large] and max(small, large) == large
    assert idr(1) == idr("1.00") and hash(idr(1)) == hash(idr("1.00")) and len({idr(1), idr("1.00"), large}) == 2
    dollars = paraf.Amount("9.99", "USD")
    assert small != dollars and (small == dollars) is False
    with pytest.raises(paraf.RequestError):
        assert small < dollars
    assert idr(1) != 1 and idr(1) != Decimal(1)
    with pytest.raises(TypeError):
        assert idr(1) < 2
    assert idr("0.01") and not idr(0)


def test_from_a_message_and_into_one():
    message = json.loads('{"amount": {"value": "10000.00", "currency": "IDR"}}')
    amount = paraf.Amount(**message["amount"])
    assert {"value": amount.value, "currency": amount.currency} == message["amount"]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_amounts_travel(protocol):
    amount = idr("-10.05")
    assert pickle.loads(pickle.dumps(amount, protocol)) == copy.deepcopy(amount) == amount


def test_amounts_multiply_and_add_up():
    price = idr("10000.50")
    assert (price * 3, 3 * price, price * -1, price * 0) == (idr("30001.50"), idr("30001.50"), idr("-10000.50"), idr(0))
    assert sum([price, price, idr(1)]) == idr("20002.00")
    for wrong in (1.5, Decimal("1.1"), "2", True, price, None):
        with pytest.raises(TypeError):
            price * wrong
    for wrong in (1, True, 0.0):
        with pytest.raises(TypeError):
            wrong + price
    with pytest.raises(paraf.RequestError):
        idr(10**15) * 100
    with pytest.raises(paraf.RequestError):
        sum([price, paraf.Amount(1, "USD")])


@pytest.mark.parametrize(
    "value, rounding, expected",
    [("0.05", "half-up", "0.03"), ("0.05", "half-even", "0.02"), ("0.07", "half-even", "0.04"), ("0.05", "up", "0.03"), ("0.05", "down", "0.02"),
     ("-0.05", "half-up", "-0.03"), ("-0.05", "half-even", "-0.02"), ("-0.05", "up", "-0.03"), ("-0.05", "down", "-0.02"), ("0.04", "up", "0.02")],
)  # fmt: skip
def test_a_part_is_rounded_as_it_is_told(value, rounding, expected):
    assert idr(value).fraction(1, 2, rounding=rounding) == idr(expected)
    assert idr(value).fraction(-1, -2, rounding=rounding) == idr(expected)


def test_a_part_of_what_cannot_be_divided():
    for numerator, denominator, rounding in ((1, 0, "up"), (1, 2, "nearest"), (10**18, 1, "up"), (10**30, 1, "up")):
        with pytest.raises(paraf.RequestError) as raised:
            idr(1000).fraction(numerator, denominator, rounding=rounding)
        assert raised.value.code == "invalid-argument"


def test_an_amount_goes_into_a_message():
    assert json.loads(json.dumps({"amount": idr("1.50").to_dict()})) == {"amount": {"value": "1.50", "currency": "IDR"}}
