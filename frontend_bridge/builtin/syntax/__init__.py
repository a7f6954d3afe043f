"""The abstract syntax of Zelus as frozen data classes: one tree for the parser and all passes.

Every node has its place in the source (`at`) and a `number`, unique in its module. Nothing is
written into the tree: what a pass finds out about nodes stands in tables whose keys are these
numbers, so that a pass may rebuild the tree and keep a number where the meaning stays the same.
The type of an expression or pattern `e` is `checked.types[e.number]`, that of a local variable
`checked.variables[ident].type`; see `check.py` for these tables.

Names. The parser gives every local binder an `Ident` of number 0 and every use a `LongName`.
Scoping (`scoping/`) gives each binder its own number, turns uses of local names into `Ident`s,
and qualifies all global names with their module, this module's own names too (also labels,
constructors and types). Scoping also removes the constructs marked "surface": after it they don't
occur. Types, sizes, constants, kinds and identifiers are those of object code.
"""

import sys

from pzjax.frontend_bridge.builtin.syntax.equations import *
from pzjax.frontend_bridge.builtin.syntax.expressions import *
from pzjax.frontend_bridge.dump.trees import Trees, classes

NODES = Trees(*classes(sys.modules[__name__]))
