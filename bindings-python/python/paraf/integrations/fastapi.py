"""FastAPI: a message that was verified and checked, as a parameter.

>>> from typing import Annotated
>>> import paraf
>>> from fastapi import APIRouter, FastAPI, Request, Response
>>> from paraf.integrations.fastapi import SnapRoute, snap_body, target
>>> from paraf.views.bca.qris import QrMpmNotifyRequest
>>> verifier = paraf.Verifier("bca", client_secret="456", partner_id="12345")
>>> async def verified(request: Request) -> paraf.Verified:
...     return verifier.verify(request.method, target(request), request.headers.raw, await request.body())
>>> router = APIRouter(route_class=SnapRoute)
>>> @router.post("/openapi/v1.0/qr/qr-mpm-notify")
... async def notified(paid: Annotated[QrMpmNotifyRequest, snap_body(QrMpmNotifyRequest, verified)]) -> Response:
...     built = paraf.answer("52", "20000", profile="bca")
...     return Response(built.body, built.http_status, media_type="application/json")
>>> app = FastAPI()
>>> app.include_router(router)
>>> schema = app.openapi()["paths"]["/openapi/v1.0/qr/qr-mpm-notify"]["post"]["requestBody"]["content"]["application/json"]["schema"]
>>> schema["required"]
['originalReferenceNo', 'latestTransactionStatus', 'transactionStatusDesc']
"""

from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any, TypeVar, Union

import fastapi
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

import paraf
from paraf.views import Request

_Message = TypeVar("_Message", bound=Request)
_VIEW = "_paraf_view"


class _Refused(Exception):
    def __init__(self, answer: paraf.BuiltAnswer) -> None:
        super().__init__(answer.response_code)
        self.answer = answer


def snap_body(
    view: "type[_Message]", verified: "Callable[..., Union[paraf.Verified, Awaitable[paraf.Verified]]]"
) -> Any:
    """The parameter's default, or its annotation: the message that the dependency ``verified`` let through, as this view.

    The body is the one whose signature was verified: it is read once, and nothing is parsed before. A message that breaks its table is
    answered by the route (`SnapRoute`), and your function is not called.

    Args:
        view: a class of `paraf.views`.
        verified: a dependency that returns what `paraf.Verifier.verify` does; it runs once a request, however many ask for it.
    """

    def checked(ok: paraf.Verified = fastapi.Depends(verified)) -> _Message:
        try:
            return view(ok.body)
        except paraf.InvalidMessage as invalid:
            first = invalid.violations[0]
            refusal = paraf.answer(view.service(), first.response_code, None, ok.body, detail=first.pointer)
        raise _Refused(refusal)

    setattr(checked, _VIEW, view)
    return fastapi.Depends(checked)


class SnapRoute(APIRoute):
    """A route with SNAP's answers: what the verifier rejects and what breaks its table is answered as the provider wants it. The
    OpenAPI document has the body's schema. Give it to a router: ``APIRouter(route_class=SnapRoute)``."""

    def __init__(self, path: str, endpoint: "Callable[..., Any]", **options: Any) -> None:
        super().__init__(path, endpoint, **options)
        for view in _views(self.dependant):
            # `$schema` and `$id` are those of a document of its own.
            schema = {key: value for key, value in view.json_schema().items() if not key.startswith("$")}
            body = {"required": True, "content": {"application/json": {"schema": schema}}}
            self.openapi_extra = {"requestBody": body, **(self.openapi_extra or {})}

    def get_route_handler(self) -> "Callable[[fastapi.Request], Coroutine[Any, Any, fastapi.Response]]":
        handle = super().get_route_handler()

        async def answered(request: fastapi.Request) -> fastapi.Response:
            try:
                return await handle(request)
            except paraf.Rejected as rejected:
                status, body = rejected.http_status, rejected.response_body
            except _Refused as refused:
                status, body = refused.answer.http_status, refused.answer.body
            return fastapi.Response(body, status, media_type="application/json")

        return answered


def target(request: fastapi.Request) -> str:
    """Path and query as they came, before anything decoded them: what the signature is about."""
    path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    return (path + b"?" + query if query else path).decode("latin-1")


def _views(dependant: Dependant) -> "Iterator[type[Request]]":
    for inside in dependant.dependencies:
        view = getattr(inside.call, _VIEW, None)
        if view is not None:
            yield view
        yield from _views(inside)
