"""The lexer of Pygments for Zelus and ProbZelus: the text of a program comes in, tokens with their colours go out.

Pygments finds it by its entry point where both are installed, under the names `zelus` and `zls` and for files `.zls`
and `.zli`; so Sphinx, MkDocs and `pygmentize` colour programs. The core does without Pygments.
"""

from __future__ import annotations

from typing import ClassVar

from pygments.lexer import RegexLexer, bygroups, words
from pygments.token import (
    Comment,
    Keyword,
    Name,
    Number,
    Operator,
    Punctuation,
    String,
    Whitespace,
)
from pzjax.frontend_bridge.builtin.parsing.lexer import KEYWORDS, OPERATOR_WORDS

TRUTHS = ("true", "false")

DECLARING = (
    "and", "as", "exception", "external", "fun", "hybrid", "in", "inline", "let", "node", "open",
    "proba", "rec", "static", "type", "val", "where",
)  # fmt: skip
"""The keywords of declarations."""

PROBABILISTIC = ("sample", "observe", "factor", "infer", "eval")
"""The names of the library that a model is recognised by."""

TYPES = (
    "int",
    "float",
    "bool",
    "char",
    "string",
    "unit",
    "zero",
    "list",
    "array",
    "option",
    "signal",
)


class ZelusLexer(RegexLexer):
    """The tokens of a program."""

    name = "Zelus"
    url = "https://zelus.di.ens.fr"
    aliases: ClassVar[list[str]] = ["zelus", "zls", "probzelus"]
    filenames: ClassVar[list[str]] = ["*.zls", "*.zli"]
    mimetypes: ClassVar[list[str]] = ["text/x-zelus"]

    tokens: ClassVar[dict[str, list[object]]] = {
        "root": [
            (r"\s+", Whitespace),
            (r"\(\*\*(?!\*|\))", Comment.Special, "comment"),
            (r"\(\*", Comment.Multiline, "comment"),
            (
                r"((?:node|hybrid|proba|fun)\s+)([a-z][A-Za-z0-9_']*)",
                bygroups(Keyword.Declaration, Name.Function),
            ),
            (
                r"(open)(\s+)([A-Z][A-Za-z0-9_']*)",
                bygroups(Keyword.Namespace, Whitespace, Name.Namespace),
            ),
            (words(TRUTHS, suffix=r"\b"), Keyword.Constant),
            (words(DECLARING, suffix=r"\b(?!')"), Keyword.Declaration),
            (words(sorted(KEYWORDS - {*DECLARING, *TRUTHS}), suffix=r"\b(?!')"), Keyword),
            (words(sorted(OPERATOR_WORDS), suffix=r"\b(?!')"), Operator.Word),
            (words(PROBABILISTIC, suffix=r"\b(?!')"), Name.Builtin),
            (words(TYPES, suffix=r"\b(?!')"), Keyword.Type),
            (r"([A-Z][A-Za-z0-9_']*)(\.)", bygroups(Name.Namespace, Punctuation)),
            (r"[A-Z][A-Za-z0-9_']*", Name.Class),
            (r"[a-z][A-Za-z0-9_']*", Name),
            (r"0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+", Number.Integer),
            (r"[0-9]+(?:\.[0-9]*(?:[eE][+-]?[0-9]+)?|[eE][+-]?[0-9]+)", Number.Float),
            (r"[0-9]+", Number.Integer),
            (r"'(?:[^\\']|\\(?:[\\'ntbr]|[0-9]{3}))'", String.Char),
            (r"'[a-z][A-Za-z0-9_]*", Name.Variable),
            (r'"', String.Double, "string"),
            (r"-(?:AD|AS|[ADCS])->|~D~>|\[\||\|\]|;;|\.\.|::|[\[\](){}:,;._]", Punctuation),
            (r"[!?~=<>&|$@^+\-*/%][!$%&*+\-./:<=>?@^|~]*", Operator),
        ],
        "comment": [
            (r'"(?:[^"\\]++|\\.)*+"', Comment.Multiline),
            (r"'(?:[^\\']|\\(?:[\\'ntbr]|[0-9]{3}))'", Comment.Multiline),
            (r"[^(*)\"']+", Comment.Multiline),
            (r"\(\*", Comment.Multiline, "#push"),
            (r"\*\)", Comment.Multiline, "#pop"),
            (r"[(*)\"']", Comment.Multiline),
        ],
        "string": [
            (r'[^"\\]+', String.Double),
            (r"\\(?:[0-9]{3}|.|\n)", String.Escape),
            (r'"', String.Double, "#pop"),
        ],
    }
