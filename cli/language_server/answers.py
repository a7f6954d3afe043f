"""Answers in the terms of the protocol: a workspace and a place come in, what an editor shows goes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lsprotocol import types as lsp
from pzjax.cli.language_server.positions import Lines, as_text
from pzjax.cli.language_server.workspace import Workspace
from pzjax.frontend_bridge.builtin.formatting.program import formatted
from pzjax.frontend_bridge.builtin.parsing.lexer import KEYWORDS
from pzjax.frontend_bridge.builtin.tooling.analysis import Analysis, Suggestion, Symbol
from pzjax.frontend_bridge.builtin.tooling.occurrences import Occurrence, What

SOURCE = "pzjax"

_SYMBOLS = {
    What.VALUE: lsp.SymbolKind.Function,
    What.TYPE: lsp.SymbolKind.Enum,
    What.CONSTRUCTOR: lsp.SymbolKind.EnumMember,
    What.LABEL: lsp.SymbolKind.Field,
    What.STATE: lsp.SymbolKind.Event,
}
_COMPLETIONS = {
    What.VALUE: lsp.CompletionItemKind.Function,
    What.TYPE: lsp.CompletionItemKind.Enum,
    What.CONSTRUCTOR: lsp.CompletionItemKind.EnumMember,
    What.LABEL: lsp.CompletionItemKind.Field,
    What.MODULE: lsp.CompletionItemKind.Module,
    What.LOCAL: lsp.CompletionItemKind.Variable,
    What.STATE: lsp.CompletionItemKind.Event,
    None: lsp.CompletionItemKind.Keyword,
}
TOKENS = ["namespace", "type", "enumMember", "property", "function", "variable", "event"]
"""The types of semantic tokens."""

_TOKENS = {
    What.MODULE: 0, What.TYPE: 1, What.CONSTRUCTOR: 2, What.LABEL: 3, What.VALUE: 4, What.LOCAL: 5, What.STATE: 6,
}  # fmt: skip
MODIFIERS = ["definition"]
"""The modifiers of semantic tokens."""

_NAME = re.compile(r"[a-z][A-Za-z0-9_']*")
_CAPITAL = re.compile(r"[A-Z][A-Za-z0-9_']*")
_MEANT = re.compile(r"did you mean `([^`]+)`\?")
_QUOTED = re.compile(r"`([^`]+)`")


class Source:
    """A source, and what is known of it."""

    def __init__(self, workspace: Workspace, file: Path) -> None:
        """The source in a file.

        Raises:
            FrontEndError: it can't be read, or nests too deep.
        """
        self.workspace, self.file = workspace, file
        self.analysis = workspace.analysis(file)
        self.lines = Lines(self.analysis.text)

    def diagnostics(self) -> list[lsp.Diagnostic]:
        """What is wrong, and what is doubtful."""
        examined = self.analysis.examined
        found = [
            lsp.Diagnostic(
                self.lines.range(fault.at),
                as_text(fault.message) + (f"\nhint: {as_text(fault.hint)}" if fault.hint else ""),
                severity=lsp.DiagnosticSeverity.Error,
                code=fault.phase.value,
                source=SOURCE,
            )
            for fault in examined.faults
        ]
        found += [
            lsp.Diagnostic(
                self.lines.range(at),
                as_text(message),
                severity=lsp.DiagnosticSeverity.Warning,
                source=SOURCE,
            )
            for at, message in examined.checked.warnings
        ]
        return sorted(found, key=lambda one: (one.range.start.line, one.range.start.character))

    def hover(self, position: lsp.Position) -> lsp.Hover | None:
        """The declaration and the comment of the name at a place."""
        found = self._at(position)
        text = None if found is None else self.analysis.described(found)
        if found is None or text is None:
            return None
        home = self._home(found)
        comment = "" if home is None else home.documented(found.entity)
        words = f"```ocaml\n{as_text(text)}\n```" + (f"\n\n{comment}" if comment else "")
        return lsp.Hover(
            lsp.MarkupContent(lsp.MarkupKind.Markdown, words), self.lines.range(found.at)
        )

    def definition(self, position: lsp.Position) -> lsp.Location | None:
        """Where the name at a place is defined."""
        found = self._at(position)
        if found is None:
            return None
        if found.entity.what is What.MODULE:
            file = self.workspace.source_of(
                replace(found.entity, module=found.entity.name), self.file
            )
            start = lsp.Position(0, 0)
            return None if file is None else lsp.Location(file.as_uri(), lsp.Range(start, start))
        home = self._home(found)
        place = None if home is None else home.definition(found.entity)
        if home is None or place is None:
            return None
        return lsp.Location(Path(home.path).as_uri(), Lines(home.text).range(place.at))

    def references(self, position: lsp.Position, *, defined: bool = True) -> list[lsp.Location]:
        """All places of what the name at a place names, in all sources."""
        found = self._at(position)
        if found is None:
            return []
        return [
            lsp.Location(Path(user.path).as_uri(), Lines(user.text).range(one.at))
            for user in self.workspace.users(found.entity, self.file)
            for one in user.of(found.entity)
            if defined or not one.defines
        ]

    def rename(self, position: lsp.Position, name: str) -> lsp.WorkspaceEdit:
        """The changes that give what is named at a place another name.

        Raises:
            ValueError: it can't have that name; the message says why.
        """
        found = self._at(position)
        if found is None:
            raise ValueError("there is no name here")
        if found.entity.what is What.MODULE:
            raise ValueError("a module is called as its file: rename that")
        shape = _CAPITAL if found.entity.name[0].isupper() else _NAME
        if not shape.fullmatch(name) or name in KEYWORDS:
            raise ValueError(f"{name} can't be the name of this {found.entity.what.value}")
        home = self.workspace.source_of(found.entity, self.file)
        if home is None or (home != self.file and home.parent not in self._own_folders()):
            raise ValueError(f"{found.entity.name} is of the library")
        edits: dict[str, list[lsp.TextEdit]] = {}
        for place in self.references(position):
            edits.setdefault(place.uri, []).append(lsp.TextEdit(place.range, name))
        return lsp.WorkspaceEdit(dict(edits))

    def symbols(self) -> list[lsp.DocumentSymbol]:
        """The declarations."""
        return [self._symbol(one) for one in self.analysis.symbols()]

    def completion(self, position: lsp.Position) -> list[lsp.CompletionItem]:
        """What may be written at a place."""
        return [_item(one) for one in self.analysis.suggestions(self.lines.ours(position))]

    def signature(self, position: lsp.Position) -> lsp.SignatureHelp | None:
        """The type of the function whose arguments are at a place."""
        found = self.analysis.called(self.lines.ours(position))
        if found is None:
            return None
        return lsp.SignatureHelp([lsp.SignatureInformation(as_text(found[1]))], 0)

    def actions(self, within: lsp.Range, uri: str) -> list[lsp.CodeAction]:
        """What cures the faults in a range: the name that was meant."""
        made = []
        for diagnostic in self.diagnostics():
            at = diagnostic.range
            meant, wrong = _MEANT.search(diagnostic.message), _QUOTED.search(diagnostic.message)
            inside = at.start.line <= within.end.line and at.end.line >= within.start.line
            if meant is None or wrong is None or not inside:
                continue
            edit = lsp.TextEdit(_last(at, wrong[1]), meant[1])
            made.append(
                lsp.CodeAction(
                    f"Write `{meant[1]}`",
                    lsp.CodeActionKind.QuickFix,
                    [diagnostic],
                    edit=lsp.WorkspaceEdit({uri: [edit]}),
                    is_preferred=True,
                )
            )
        return made

    def inlays(self) -> Iterator[lsp.InlayHint]:
        """The type, with the kind, of each function behind its name."""
        for symbol in self.analysis.symbols():
            if symbol.what is What.VALUE and symbol.detail:
                at = self.lines.position(symbol.name_at.end_line, symbol.name_at.end_column)
                yield lsp.InlayHint(at, f": {as_text(symbol.detail)}", lsp.InlayHintKind.Type)

    def tokens(self) -> list[int]:
        """The names with what they are, each relative to the one before."""
        data: list[int] = []
        line = character = 0
        for one in self.analysis.occurrences:
            at = self.lines.range(one.at)
            same = at.start.line == line
            data += [
                at.start.line - line,
                at.start.character - (character if same else 0),
                at.end.character - at.start.character,
                _TOKENS[one.entity.what],
                int(one.defines),
            ]
            line, character = at.start.line, at.start.character
        return data

    def formatting(self) -> list[lsp.TextEdit]:
        """The change that lays the source out, as `pzjax fmt` does."""
        text = self.analysis.text
        made, faults = formatted(text, interface=self.file.suffix == ".zli")
        if faults or made == text:
            return []
        end = lsp.Position(text.count("\n") + 1, 0)
        return [lsp.TextEdit(lsp.Range(lsp.Position(0, 0), end), as_text(made))]

    # --- parts ----------------------------------------------------------------------------------

    def _at(self, position: lsp.Position) -> Occurrence | None:
        return self.analysis.at(self.lines.ours(position))

    def _home(self, found: Occurrence) -> Analysis | None:
        """The source that defines what is named."""
        if found.entity.module in (None, self.analysis.module):
            return self.analysis
        file = self.workspace.source_of(found.entity, self.file)
        return None if file is None else self.workspace.analysis(file)

    def _own_folders(self) -> list[Path]:
        return [self.file.parent, *self.workspace.folders]

    def _symbol(self, symbol: Symbol) -> lsp.DocumentSymbol:
        return lsp.DocumentSymbol(
            as_text(symbol.name),
            _SYMBOLS[symbol.what],
            self.lines.range(symbol.at),
            self.lines.range(symbol.name_at),
            detail=as_text(symbol.detail),
            children=[self._symbol(one) for one in symbol.inside],
        )


def _item(one: Suggestion) -> lsp.CompletionItem:
    return lsp.CompletionItem(
        one.name,
        kind=_COMPLETIONS[one.what],
        detail=as_text(one.detail) or None,
        documentation=one.documentation or None,
    )


def _last(at: lsp.Range, name: str) -> lsp.Range:
    """The end of a range, which is a name; a module may stand before it."""
    if at.start.line != at.end.line:
        return at
    start = max(at.start.character, at.end.character - len(name))
    return lsp.Range(lsp.Position(at.end.line, start), at.end)
