"""A program with nodes of all kinds, as generated code has them, and what tests say of results."""

from __future__ import annotations

from collections.abc import Callable

from click.testing import Result

HEAD = """
from typing import Any
import jax.numpy as jnp
from pzjax import jaxrt as rt
from pzjax.stdlib import distribution as Distribution
from pzjax.stdlib import infer_pf as Infer_pf
from pzjax.stdlib import stdlib as Stdlib
"""

NODE = '''
@rt.node(input={input}, output={output}, proba={proba}, names={names})
class {name}:
    """{name} : {type} (p.zls, line 1)"""
    @rt.state
    class State:
        n: rt.Int
        key: rt.Key
        inner: Any
    part = {part}
    def init(self, key):
        return self.State(n=0, key=key.fold(0), inner=self.part and self.part.fresh(key.fold(1)))
    def reset(self, state):
        return state
    def step(self, state, {arguments}):
        n, inner = state.n, state.inner
        {body}
        return self.State(n=n + 1, key=state.key.next(), inner=inner), {result}
'''


def node(
    name: str,
    result: str,
    output: str = "rt.Opaque",
    *,
    input: str = "rt.Unit",
    body: str = "pass",
    part: str = "None",
    type: str = "unit -D-> 'a",
    proba: bool = False,
    names: str = '("", "")',
) -> str:
    """A node as generated code has it; `n` counts its steps."""
    arguments = "key, x" if proba else "x"
    return NODE.format(**locals())


PROGRAM = HEAD + "\n".join(
    [
        "class Mode(rt.Enumeration):\n    On = 0\n    Off = 1\n",
        "@rt.state\nclass Point:\n    x: rt.Float\n    y: rt.Float\n",
        "OPTION = rt.Applied(rt.option.Some, (rt.Float,))\n",
        "Red, Green = rt.variant('color', [('Red', ()), ('Green', (rt.Int,))])\n",
        node("main", "n", "rt.Int", type="unit -D-> int"),
        node("third", "jnp.asarray(n, float) / 3", "rt.Float"),
        node("noise", "x", "rt.Float",
             body="x = Distribution.draw(state.key, Distribution.gaussian((0.0, 1.0)))"),
        node("below", "n < 5", "rt.Bool"),
        node("hello", "Stdlib.print_endline(rt.text('hello'))", "rt.Unit"),
        node("speaker", "n", "rt.Int", body="Stdlib.print_int(n); Stdlib.print_newline(())"),
        node("all", "(n % 2, (), rt.text(\"it's\"), Point(x=1.0, y=2.0), "
             "rt.where(n == 1, Green(n), Red), jnp.zeros(2), n * 0 + 97)",
             "(Mode, rt.Unit, rt.String, Point, Red, rt.Array(rt.Float, 2), rt.Char)"),
        node("named", "((rt.text('a'), n), (rt.text('b'), (n > 0, jnp.nan)))",
             "((rt.String, rt.Int), (rt.String, (rt.Bool, rt.Float)))"),
        node("add", "(x[0] + 0.5, jnp.logical_not(x[1]))", "(rt.Float, rt.Bool)",
             input="(rt.Float, rt.Bool)", type="float * bool -D-> float * bool"),
        node("shapes", "x", "(Mode, (Point, rt.Array(rt.Int, 2)), rt.String)",
             input="(Mode, (Point, rt.Array(rt.Int, 2)), rt.String)"),
        node("move", "(x[0] + x[1].x, x[1], x[2])", "(rt.Float, Point, Mode)",
             input="(rt.Float, Point, Mode)", names="(('by', 'from_', 'mode'), ('', 'to', 'mode'))"),
        node("held", "(x[0], x[1])", "(rt.Signal(rt.Int), OPTION)", input="(rt.Signal(rt.Int), OPTION)",
             names="(('s', 'o'), ('s', 'o'))"),
        node("wire", "x", "rt.Signal(rt.Int)", input="rt.Signal(rt.Int)", names="('s', 's')"),
        node("painted", "x", "(Green, rt.Applied(rt.List, (rt.Int,)))",
             input="(Green, rt.Applied(rt.List, (rt.Int,)))", names="(('c', 'l'), ('c', 'l'))"),
        node("sum", "x + n", "rt.Float", input="rt.Float", names="('x', '')"),
        node("hidden", "x", input="rt.Opaque", type="'a -D-> 'a"),
        node("broken", "n", body="jnp.zeros(2) + jnp.zeros(3)"),
        node("model", "(y, rt.factor(jnp.where(n == 3, -jnp.inf, 0.0)))", "rt.Float", proba=True,
             body="y = rt.sample(key.fold(0), Distribution.gaussian((0.0, 1.0)))",
             type="unit ~D~> float"),
        node("failing", "Distribution.mean_float(d)", "rt.Float",
             part="Infer_pf.infer(10, model)", body="inner, d = self.part.step(state.inner, ())"),
        node("free", "(y, rt.factor(-y * y))", "rt.Float", proba=True,
             body="y = rt.sample(key.fold(0), Distribution.gaussian((x, 1.0)))",
             input="rt.Float", type="float ~D~> float"),
        node("cloud", "d", input="rt.Unit", part="Infer_pf.infer(10, free)",
             body="inner, d = self.part.step(state.inner, 0.0)"),
        node("follow", "d", input="rt.Float", part="Infer_pf.infer(10, free)", names="('x', '')",
             body="inner, d = self.part.step(state.inner, x)"),
        node("words", "rt.where(x > 3.0, rt.text('much'), rt.text('little'))", "rt.String",
             input="rt.Float", names="('x', 'word')"),
        node("exact", "Distribution.gaussian((1.0 * n, 4.0))"),
        node("belief", "d", part="Infer_pf.infer(10, model)",
             body="inner, d = self.part.step(state.inner, ())"),
        '@rt.factory(rt.Float, rt.Bool)\ndef scaled(k, b):\n    """scaled : float -S-> bool -S-> unit -D-> float"""\n'
        + node("scaled", "n * k", "rt.Float").replace("\n", "\n    ") + "\n    return scaled\n",
    ]
)  # fmt: skip

Run = Callable[..., Result]


def lines(result: Result) -> list[str]:
    assert result.exit_code == 0, result.output
    return result.stdout.splitlines()
