"""A deterministic stand-in for an inference module, as the OCaml one beside it.

The n-th activation of a call site of `sample`, in the particle `id`, gives its argument plus n plus id; `observe`
shows nothing; `infer n model` runs one copy of the model, whose particle is n. The particle is the
lane of the key.
"""

from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt import Key, Node


def _sample_step(activations: Any, given: tuple[Key, Any]) -> tuple[Any, tuple[Any, Any]]:
    key, mean = given
    activations = activations + 1.0
    return activations, (mean + activations + key.lanes[-1], jnp.zeros(()))


sample = Node(
    lambda key: jnp.zeros(()), _sample_step, lambda state: jnp.zeros(()), "sample", proba=True
)
observe = Node(
    lambda key: (),
    lambda state, given: (state, ((), jnp.zeros(()))),
    lambda state: state,
    "observe",
    proba=True,
)


def infer(size: int, model: Node) -> Node:
    """One copy of the model, in the particle `size`."""

    def fresh(key: Key) -> Any:
        return key, model.fresh(key)

    def step(state: Any, given: Any) -> tuple[Any, Any]:
        key, inner = state
        inner, (output, _) = model.step(inner, (key.with_lane(size), given))
        return (key, inner), output

    return Node(fresh, step, lambda state: (state[0], model.reset(state[1])), "infer")
