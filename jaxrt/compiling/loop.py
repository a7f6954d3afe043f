"""The program of a simulation: a step comes in, a compiled loop over at most a chunk of steps goes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt.compiling.blocks import Place, evaluate, is_huge
from pzjax.jaxrt.compiling.packing import Packing
from pzjax.jaxrt.insides import Traced, many_kernels


class Program:
    """A step compiled as a loop over a chunk of steps.

    Attributes:
        packing: which leaves of a state share an array of the loop.
        run: from the arrays of a state, inputs with the steps along their first axis and a count to the arrays
            of a state, outputs, and two numbers, how many steps were good, and the
            code of the failure that ended them.
    """

    def __init__(
        self,
        traced: Traced,
        leaves: Sequence[Any],
        form: tuple[Any, Any],
        capacity: int,
        *,
        in_blocks: bool = False,
    ) -> None:
        """The loop of a step.

        Args:
            traced: from the leaves of a state and of an input to those of a state, and of `form`.
            leaves: the leaves of a state.
            form: the form of an output, and of a code of `Failure`.
            capacity: the most steps of a chunk.
            in_blocks: whether the step is computed in blocks.
        """
        self.packing = Packing(leaves, packs=in_blocks)
        result = jax.tree.structure(form)

        def flat(arrays: list[Any], given: Any) -> tuple[Any, Any, Any]:
            places = [*self.packing.places(arrays), *map(Place, jax.tree.leaves(given))]
            after = evaluate(traced, places, in_blocks=in_blocks)
            output, failed = result.unflatten([one.value for one in after[len(leaves) :]])
            return self.packing.packed(after[: len(leaves)]), output, failed

        counted = many_kernels if in_blocks and is_huge(traced) else lambda count: count
        loop = _loop(flat, form[0], capacity, counted)
        self.run: Callable[..., Any] = jax.jit(loop, donate_argnums=0)

    def compile(self, leaves: Sequence[Any], given: Any) -> None:
        """Compiles the loop for a state and inputs, which stay as they are."""
        function: Any = self.run
        self.run = function.lower(self.packing.pack(leaves), given, np.int32(0)).compile()


def _loop(
    step: Callable[..., Any], output: Any, capacity: int, counted: Callable[[Any], Any]
) -> Callable[..., Any]:
    """The function to compile: from state, inputs and a count to state, outputs, and two numbers: how
    many steps were good, and the code of the failure that ended them.

    Args:
        step: from the arrays of a state and an input to those of the next state, the output and a
            code of `Failure`.
        output: the form of an output.
        capacity: the size of the first axis of inputs and outputs.
        counted: what the counter goes through in each step.
    """

    def run(state: Any, inputs: Any, count: Any) -> Any:
        def goes_on(carried: Any) -> Any:
            _, _, done, failed = carried
            return (done < count) & (failed == 0)

        def once(carried: Any) -> Any:
            state, outputs, done, _ = carried
            given = jax.tree.map(lambda column: column[done], inputs)
            after = lax.optimization_barrier(step(*lax.optimization_barrier((state, given))))
            state, made, failed = after
            outputs = jax.tree.map(lambda buffer, row: buffer.at[done].set(row), outputs, made)
            return state, outputs, counted(done) + 1, failed

        outputs = jax.tree.map(lambda leaf: jnp.zeros((capacity, *leaf.shape), leaf.dtype), output)
        start = (state, outputs, np.int32(0), jnp.zeros((), int))
        state, outputs, done, failed = lax.while_loop(goes_on, once, start)
        return state, outputs, jnp.stack([done - (failed != 0), failed.astype(np.int32)])

    return run
