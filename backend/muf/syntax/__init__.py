"""muF: the purely functional form of a Zelus module, between object code and Python.

A method of a machine is a list of bindings, an output and the new value of each memory that it
changes. Every name is bound once. Nothing is updated in place: what an instruction of the object
code writes in a branch or a loop is part of the value of that branch or loop.

What differs from the object code, and why:

* `Field` reads the state as it was when the method began; writes show only in `Method.updates`.
* `Step` and `Reset` take the state of an instance and give the next one.
* A `Step` of a probabilistic instance also gives a log-weight, which the method adds to its own.
* A hybrid machine has a second method, `flow`: what holds between events. See `MemoryKind`.
* `Fold` is the key of one draw: the method's key, folded with the number of the place and the
  indexes of the
  loops around it.

Constants, types, long names and positions are those of the object code.
"""

from pzjax.backend.muf.syntax.declarations import *
from pzjax.backend.muf.syntax.expressions import *
