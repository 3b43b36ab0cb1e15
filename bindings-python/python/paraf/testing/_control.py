"""The control API of a bank that runs: JSON over HTTP."""

from __future__ import annotations

import http.client
import json
from typing import Any

# The clock waits for the partner's answers on its way.
SECONDS = 60


class BankError(Exception):
    """The bank did not start, or did not do what was asked.

    ``code`` never changes its meaning (``not-installed``, ``not-started``, ``no-answer``, and those of the control API), ``field``
    is what is at fault.
    """

    def __init__(self, code: str, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.code = code
        self.field = field


class Control:
    """The control API at a port."""

    def __init__(self, port: int) -> None:
        self._port = port

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """The JSON of the answer, or None where it has none."""
        status, text = self._send(method, path, None if body is None else json.dumps(body))
        read: Any = json.loads(text) if text else None
        if status >= 400:
            error = read["error"]
            raise BankError(error["code"], error["field"], error["message"])
        return read

    def text(self, path: str) -> str:
        """A file."""
        status, text = self._send("GET", path, None)
        if status != 200:
            raise BankError("no-answer", path, f"was answered {status}")
        return text

    def _send(self, method: str, path: str, body: str | None) -> tuple[int, str]:
        # Each on a connection of its own: tests have threads.
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=SECONDS)
        headers = {} if body is None else {"Content-Type": "application/json"}
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except (OSError, http.client.HTTPException) as error:
            raise BankError("no-answer", "bank", f"does not answer: {error!r}") from error
        finally:
            connection.close()
