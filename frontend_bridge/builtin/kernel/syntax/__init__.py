"""The kernel: what a checked function is reduced to, and all that is reduced on the way.

Each expression carries its type and each local variable is declared where its scope begins, so a
reduction needs no table. All variables of a module have different numbers: no name hides another.
Types, sizes, patterns, constants and names are those of object code.

The classes marked "until PASS" are gone after the pass of that name (`reductions/pipeline.py`). What is
left then: definitions, initialisations, contributions, derivatives, crossings, `match`, `reset` and
`forall`, over expressions without control structure. `Last` reads a memory before this instant's writes.
"""

from pzjax.frontend_bridge.builtin.kernel.syntax.equations import *
from pzjax.frontend_bridge.builtin.kernel.syntax.expressions import *
