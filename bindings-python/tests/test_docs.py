"""Every example that a reader can see is run: those of the docstrings and those of the README."""

import contextlib
import doctest
import inspect
import io
import os
import re
import sys
import types

import pytest
from conftest import KEYS, ROOT, SECRET, TOKEN

import paraf

README = (ROOT / "bindings-python" / "README.md").read_text(encoding="utf-8")


def docstrings():
    for name in paraf.__all__:
        found = getattr(paraf, name)
        if inspect.isclass(found):
            yield name, found.__doc__
            for member, value in vars(found).items():
                if not member.startswith("__") and not isinstance(value, (str, int)):
                    yield f"{name}.{member}", value.__doc__
        elif inspect.isroutine(found):
            yield name, found.__doc__


def with_examples():
    parser = doctest.DocTestParser()
    found = [parser.get_doctest(text, {}, name, None, 0) for name, text in docstrings() if text]
    return [test for test in found if test.examples]


def test_there_are_examples():
    assert len(with_examples()) >= 30


@pytest.mark.parametrize("example", with_examples(), ids=lambda test: test.name)
def test_docstring(example):
    complaint = io.StringIO()
    result = doctest.DocTestRunner().run(example, out=complaint.write)
    assert result.failed == 0, complaint.getvalue()


def test_readme(monkeypatch, tmp_path):
    """One after the other, as one program, with a bank that only listens."""
    sent = []
    bank = types.ModuleType("requests")
    bank.request = lambda method, url, headers, data, timeout: sent.append((method, url, headers, data)) or Answer()
    monkeypatch.setitem(sys.modules, "requests", bank)
    for name in ("BCA_CLIENT_KEY", "OUR_CLIENT_KEY"):
        monkeypatch.setenv(name, "123")
    for name in ("BCA_CLIENT_SECRET", "OUR_CLIENT_SECRET"):
        monkeypatch.setenv(name, SECRET)
    (tmp_path / "private.pem").write_bytes((KEYS / "rsa-2048.pem").read_bytes())
    (tmp_path / "bca-public.pem").write_bytes((KEYS / "rsa-2048-certificate.pem").read_bytes())
    monkeypatch.chdir(tmp_path)

    blocks = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 5 and os.environ["BCA_CLIENT_SECRET"]
    namespace = {"__name__": "readme"}
    for block in blocks:
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(compile(block, "README.md", "exec"), namespace)
        shown = re.findall(r"^print\(.*\)  # (.*)$", block, re.MULTILINE)
        assert printed.getvalue().splitlines() == shown
    assert len(sent) >= 2
    assert all(type(data) is bytes and type(headers) is dict for _, _, headers, data in sent)


class Answer:
    def json(self):
        return {"accessToken": TOKEN}
