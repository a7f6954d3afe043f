"""The server: it keeps the texts that an editor has open, answers, and tells what is wrong while one types."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types as lsp
from pygls import uris
from pygls.exceptions import JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer
from pzjax.cli.language_server.answers import MODIFIERS, TOKENS, Source
from pzjax.cli.language_server.positions import as_bytes
from pzjax.cli.language_server.workspace import Workspace
from pzjax.frontend_bridge.dump.deep import without_gc
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.version import VERSION

PAUSE = 0.01
"""How many seconds after the last key the faults are told."""

T = TypeVar("T")
Params = Any
"""What the protocol sends: each kind has a type of its own, with the document and a place in it."""


class Server(LanguageServer):
    """The server of one editor.

    Attributes:
        sources: its sources.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        """Nothing is open; modules are looked for in these folders too."""
        super().__init__(
            "pzjax", VERSION, text_document_sync_kind=lsp.TextDocumentSyncKind.Incremental
        )
        self.sources = Workspace(folders)
        self._waiting: asyncio.Task[None] | None = None
        self._told: set[str] = set()

    def opened(self, uri: str) -> None:
        """Takes a text as the editor has it now."""
        text = self.workspace.get_text_document(uri).source
        self.sources.texts[file_of(uri)] = as_bytes(text)

    def closed(self, uri: str) -> None:
        """Goes on with what is in the file."""
        self.sources.texts.pop(file_of(uri), None)
        self._publish(uri, [])

    def later(self) -> None:
        """Tells what is wrong in all open texts, once nothing has changed for a moment."""
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = asyncio.get_running_loop().create_task(self._tell())

    async def _tell(self) -> None:
        await asyncio.sleep(PAUSE)
        for file in [*self.sources.texts]:
            uri = file.as_uri()
            with without_gc():  # what is garbage is found once they are told
                self._publish(uri, self.answer(uri, Source.diagnostics, []))
            await asyncio.sleep(0)  # a key may have come

    def _publish(self, uri: str, found: list[lsp.Diagnostic]) -> None:
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found))

    def answer(self, uri: str, question: Callable[[Source], T], otherwise: T) -> T:
        """What a source answers; something else where it can't be read."""
        try:
            return question(Source(self.sources, file_of(uri)))
        except FrontEndError:
            return otherwise


def file_of(uri: str) -> Path:
    """The file of a document; one that is not saved has a name of its own."""
    path = uris.to_fs_path(uri)
    return Path(path) if path else Path("/") / uri.rpartition("/")[2]


def made(folders: Sequence[Path] = ()) -> Server:
    """A server whose answers are those of `answers`."""
    server = Server(folders)

    @server.feature(lsp.INITIALIZED)
    def _initialized(_: Params) -> None:
        roots = server.workspace.folders.values()
        server.sources.folders += [file_of(root.uri) for root in roots]

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def _opened(params: Params) -> None:
        server.opened(params.text_document.uri)
        server.later()

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def _changed(params: Params) -> None:
        server.opened(params.text_document.uri)
        server.later()

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def _closed(params: Params) -> None:
        server.closed(params.text_document.uri)

    def asks(method: str, question: Callable[[Source, Params], Any], *options: Any) -> None:
        @server.feature(method, *options)
        def _answer(params: Params) -> Any:
            return server.answer(params.text_document.uri, lambda one: question(one, params), None)

    asks(lsp.TEXT_DOCUMENT_HOVER, lambda one, p: one.hover(p.position))
    asks(lsp.TEXT_DOCUMENT_DEFINITION, lambda one, p: one.definition(p.position))
    asks(
        lsp.TEXT_DOCUMENT_REFERENCES,
        lambda one, p: one.references(p.position, defined=p.context.include_declaration),
    )
    asks(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, lambda one, _: one.symbols())
    asks(
        lsp.TEXT_DOCUMENT_COMPLETION,
        lambda one, p: one.completion(p.position),
        lsp.CompletionOptions(trigger_characters=["."]),
    )
    asks(
        lsp.TEXT_DOCUMENT_SIGNATURE_HELP,
        lambda one, p: one.signature(p.position),
        lsp.SignatureHelpOptions(trigger_characters=["(", " ", ","]),
    )
    asks(
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        lambda one, p: one.actions(p.range, p.text_document.uri),
        lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix]),
    )
    asks(lsp.TEXT_DOCUMENT_INLAY_HINT, lambda one, _: [*one.inlays()])
    asks(lsp.TEXT_DOCUMENT_FORMATTING, lambda one, _: one.formatting())
    asks(
        lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL,
        lambda one, _: lsp.SemanticTokens(one.tokens()),
        lsp.SemanticTokensLegend(TOKENS, MODIFIERS),
    )

    def renamed(one: Source, params: Params) -> lsp.WorkspaceEdit:
        try:
            return one.rename(params.position, params.new_name)
        except ValueError as error:
            raise JsonRpcInvalidParams(str(error)) from error

    asks(lsp.TEXT_DOCUMENT_RENAME, renamed)
    return server
