"""The object code of the Zelus compiler as frozen data classes.

One class a constructor of the grammar in `frontend_bridge/dump/FORMAT.md`; the unions at the end of each
section (`Exp`, `Inst`, `Pattern`, ...) are what a `match` must exhaust. The reader makes these, the
printer writes them back, the translation to muF consumes them. Nothing here has behaviour.

`words` holds what other forms of a program are made of too, `code` the code.
"""

from pzjax.frontend_bridge.dump.syntax.code import *
from pzjax.frontend_bridge.dump.syntax.words import *
