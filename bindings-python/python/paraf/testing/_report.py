"""What the bank refused, and what refused the bank, in words."""

from __future__ import annotations

from collections.abc import Iterable

from paraf.testing._types import Exchange


def is_refusal(exchange: Exchange) -> bool:
    """Whether it was refused: your request by the bank, or the bank's call by your server."""
    if exchange["kind"] not in ("request", "call"):
        return False
    answer = exchange.get("answer")
    status = None if answer is None else answer["status"]
    # What the bank still waits for is not refused.
    return answer is not None and (status is None or status >= 400)


def report(exchanges: Iterable[Exchange], request: str = "your request") -> str:
    """A paragraph for each refusal: what was sent, what was answered, why, and the mistake behind a wrong signature."""
    lines = []
    for exchange in filter(is_refusal, exchanges):
        whose = request if exchange["kind"] == "request" else "the bank's call to you"
        service = exchange.get("service")
        lines.append(f"#{exchange['number']} {whose}: {exchange['method']} {exchange['url']}{f' (service {service})' if service else ''}")
        lines.append(f"   answered {_answered(exchange)}")
        if exchange.get("fault"):
            lines.append(f"   a fault was set: {exchange['fault']}")
        if exchange.get("reason"):
            step = exchange.get("step")
            lines.append(f"   {f'{step}: ' if step else ''}{exchange['reason']}")
        for mistake in exchange.get("diagnosis", []):
            lines.append(f"   {mistake['id']}: {mistake['english']} / {mistake['indonesian']}")
    return "\n".join(lines)


def _answered(exchange: Exchange) -> str:
    answer = exchange.get("answer")
    if answer is None or answer["status"] is None:
        return "nothing"
    parts = [str(answer["status"]), answer["response_code"] or ""]
    return " ".join(part for part in parts if part)
