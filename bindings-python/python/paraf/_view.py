"""What the classes of `paraf.views` are made of."""

import json
from collections.abc import Mapping
from importlib import resources
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NoReturn, Optional, TypeVar, Union, overload

from paraf._errors import InvalidMessage
from paraf._paraf import Amount, Service, _Fields, _view, service

if TYPE_CHECKING:
    from typing_extensions import Never, Self

_T = TypeVar("_T")


class Field(Generic[_T]):
    """A field of the table: read from the message when it is asked for the first time, and kept."""

    __slots__ = ("_attribute", "_inside", "_name")

    def __init__(self, inside: "Optional[type[Any]]" = None, *, name: str = "") -> None:
        self._inside = inside
        self._name = name  # as the message has it, where that is no name in Python

    def __set_name__(self, owner: "type[View]", name: str) -> None:
        self._attribute = name
        self._name = self._name or name

    @overload
    def __get__(self, view: None, owner: "type[View]") -> "Self": ...

    @overload
    def __get__(self, view: "View", owner: "type[View]") -> _T: ...

    def __get__(self, view: "Optional[View]", owner: "type[View]") -> "Union[Self, _T]":
        if view is None:
            return self
        value: Any = view._fields.get(self._name)
        inside = self._inside
        if inside is not None and value is not None:
            value = tuple(_within(inside, item) for item in value) if type(value) is tuple else _within(inside, value)
        # A descriptor without __set__ comes behind the object's own names: it is asked once.
        view.__dict__[self._attribute] = value
        found: _T = value
        return found

    if TYPE_CHECKING:  # at run time the object's own dict must come first, and `View.__setattr__` refuses

        def __set__(self, view: "View", value: "Never") -> None: ...


def _within(inside: "type[Any]", fields: _Fields) -> Any:
    return fields.to_amount() if inside is Amount else inside._of(fields)


class View:
    """An object of a message. Its attributes are the fields of the table under their own names; what is absent is None.

    It cannot be changed, and its repr names the fields that are there without their values.
    """

    __slots__ = ("__dict__", "_fields")

    _fields: _Fields

    @classmethod
    def _of(cls, fields: _Fields) -> "Self":
        view = cls.__new__(cls)
        _set_fields(view, fields)
        return view

    @property
    def others(self) -> "Mapping[str, Any]":
        """What came beside the fields of the table, as it came: numbers are int or Decimal, arrays tuples."""
        return self._fields.others()

    def to_dict(self) -> "dict[str, Any]":
        """The whole object as it came, in new dicts and lists; a number is an int, or a Decimal with its digits."""
        return self._fields.to_dict()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, View):
            return NotImplemented
        return type(self) is type(other) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # what is inside has none either

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._fields.names())})"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(f"cannot pickle {type(self).__name__!r} object")  # it holds all of the body, tokens and cards too


# Past `__setattr__`, and a third faster than object's.
_set_fields = View.__dict__["_fields"].__set__


class Bilingual(View):
    """One text in both languages. *Satu teks dalam dua bahasa.*"""

    english: "Field[Optional[str]]" = Field()
    """In English. *Dalam bahasa Inggris.*"""
    indonesia: "Field[Optional[str]]" = Field()
    """In Indonesian. *Dalam bahasa Indonesia.*"""


class Message(View):
    """A message that keeps to the table of its service: `Request` or `Response`.

    Args:
        body: the message: bytes, bytearray, memoryview, or str, which stands for its UTF-8.
        mode: ``"lenient"`` for what arrives, with what providers do in practice; ``"strict"``, by the table, for what leaves.

    Raises:
        InvalidMessage: with the violations that `paraf.validate` finds.
    """

    __slots__ = ()

    _service: "ClassVar[Service]"
    _direction: "ClassVar[Literal['request', 'response']]"
    _home: "ClassVar[tuple[str, str]]"

    def __init_subclass__(cls, *, profile: Optional[str] = None, id: str = "", **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        if profile is not None:
            cls._service = service(id, profile)
            cls._home = cls.__module__, cls.__name__

    def __init__(self, body: "Union[bytes, bytearray, memoryview, str]", *, mode: "Literal['strict', 'lenient']" = "lenient") -> None:
        found = _view(self._service, body, self._direction, mode)
        if isinstance(found, list):
            raise InvalidMessage(tuple(found))
        _set_fields(self, found)

    @classmethod
    def service(cls) -> Service:
        """The service whose message it is."""
        return cls._service


class Request(Message):
    """What the caller of a service sends."""

    __slots__ = ()
    _direction = "request"

    @classmethod
    def json_schema(cls) -> "dict[str, Any]":
        """What `strict` checks, as far as a JSON Schema (2020-12) can say it; a new dict each time."""
        module, name = cls._home
        package, _, family = module.rpartition(".")
        schemas = json.loads((resources.files(package) / (family + ".json")).read_text(encoding="utf-8"))
        schema: "dict[str, Any]" = schemas[name]
        return schema


class Response(Message):
    """What is answered. A refusal has its code and its message, and nothing else that it must have."""

    __slots__ = ()
    _direction = "response"
