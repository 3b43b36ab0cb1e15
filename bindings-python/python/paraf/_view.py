"""What the classes of `paraf.views` are made of. What is done at run time is done by the compiled part: an attribute that was read is as
fast as any."""

import json
from importlib import resources
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NoReturn, Optional, TypeVar, Union, overload

from paraf._paraf import Service, _Field, _Object, _Table, service

if TYPE_CHECKING:
    from typing_extensions import Never, Self

_T = TypeVar("_T")


class Field(_Field, Generic[_T]):
    """A field of the table: read from the message when it is asked for the first time, and kept."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def __get__(self, view: None, owner: "Optional[type[Any]]" = None, /) -> "Self": ...

        @overload
        def __get__(self, view: "View", owner: "Optional[type[Any]]" = None, /) -> _T: ...

        def __get__(self, view: "Optional[View]", owner: "Optional[type[Any]]" = None, /) -> "Union[Self, _T]": ...

        # At run time the object's own dict must come first, and `View.__setattr__` refuses.
        def __set__(self, view: "View", value: "Never") -> None: ...


class View(_Object):
    """An object of a message. Its attributes are the fields of the table under their own names; what is absent is None.

    It cannot be changed, and its repr names the fields that are there without their values.
    """

    __slots__ = ("__dict__",)

    _service: "ClassVar[Optional[Service]]" = None
    _direction: "ClassVar[Optional[Literal['request', 'response']]]" = None
    _table: "ClassVar[_Table]"

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        fields = {name: field for kind in reversed(cls.__mro__) for name, field in vars(kind).items() if isinstance(field, Field)}
        cls._table = _Table(list(fields.values()), cls._service, cls._direction)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, View):
            return NotImplemented
        return type(self) is type(other) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # what is inside has none either

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(f"cannot pickle {type(self).__name__!r} object")  # it holds all of the body, tokens and cards too


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
    _home: "ClassVar[tuple[str, str]]"

    def __init_subclass__(cls, *, profile: Optional[str] = None, id: str = "", **arguments: Any) -> None:
        if profile is not None:
            cls._service = service(id, profile)
            cls._home = cls.__module__, cls.__name__
        super().__init_subclass__(**arguments)

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
