"""Conditionals and loops over any values.

`where` selects between two computed values, `cond` and `switch` run one side, `for_loop` and
`while_loop` repeat. Their values are pytrees; where one side has a placeholder, the other side
gives the form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.dtypes import canonicalize_dtype
from pzjax.jaxrt.dates import Date, date
from pzjax.jaxrt.exceptions import NONE, is_watched, noted, watching
from pzjax.jaxrt.forms import example
from pzjax.jaxrt.indexes import counting
from pzjax.jaxrt.insides import Traced, trace
from pzjax.jaxrt.placeholder import (
    PLACEHOLDER,
    Placeholder,
    UnsettledError,
    is_unsettled,
    outline,
    promote,
    settle,
)
from pzjax.jaxrt.symbolic.context import here
from pzjax.jaxrt.symbolic.terms import has_expr, is_expr
from pzjax.jaxrt.values import no_functions, same_nodes


def where(condition: Any, then: Any, otherwise: Any) -> Any:
    """`then` where `condition` holds, else `otherwise`, leaf by leaf.

    Args:
        condition: a boolean scalar.
        then: a pytree.
        otherwise: a pytree of the same form.

    Returns:
        A pytree of that form; both are computed.
    """
    if here() is not None and has_expr((condition, then, otherwise)):
        from pzjax.jaxrt.symbolic import join  # which needs this module

        return join.select(condition, no_functions(then), no_functions(otherwise))
    then, otherwise = alike(no_functions(then), no_functions(otherwise))

    def select(a: Any, b: Any) -> Any:
        return a if _is_code(a) and _is_code(b) and a == b else jnp.where(condition, a, b)

    return jax.tree.map(select, then, otherwise)


def _is_code(value: Any) -> bool:
    """Tells whether a value is the number of a literal or of a constructor that the program has as a constant.

    Where all sides of a conditional have the same one it stays a constant: so the name of a result is known.
    """
    return isinstance(value, np.ndarray | np.generic) and (value.dtype, value.shape) == (
        np.int32,
        (),
    )


def cond(condition: Any, then: Callable[[], Any], otherwise: Callable[[], Any]) -> Any:
    """The value of one side; the other one does not run.

    A side that reads what nothing wrote yet is one that does not run now; the other side gives
    the form of the value. A condition that is known already (a static parameter, a constant) costs nothing.

    Args:
        condition: a boolean scalar.
        then: a function without arguments, run where it holds.
        otherwise: the same, run where it does not hold.

    Returns:
        A value of the form that both sides have.
    """
    if isinstance(condition, bool):
        return then() if condition else otherwise()
    return _choose([otherwise, then], condition)


def switch(
    code: Any, sides: Mapping[Any, Callable[[], Any]], otherwise: Callable[[], Any] | None = None
) -> Any:
    """The value of the side whose constructor `code` is, else that of `otherwise`.

    Without `otherwise` the last side stands for it.

    Args:
        code: a constructor as a number: an integer scalar.
        sides: for each constructor a function without arguments.
        otherwise: a function without arguments for all others.

    Returns:
        A value of the form that all sides have.
    """
    if otherwise is None:
        otherwise = list(sides.values())[-1]
    highest = max(int(constructor) for constructor in sides) + 1
    table = [otherwise] * (highest + 1)
    for constructor, side in sides.items():
        table[int(constructor)] = side
    return _choose(table, jnp.clip(code, 0, highest))


def for_loop(
    first: Any, last: Any, body: Callable[[Any, Any], Any], start: Any, up: bool = True
) -> Any:
    """The loop variables after `body(index, variables)` for each index, both bounds included.

    Args:
        first: the first index, an integer scalar.
        last: the last one.
        body: gives the loop variables after an index from those before it.
        start: the loop variables at first.
        up: whether indices rise; else they fall from `first` to `last`.

    Returns:
        The loop variables at the end; `start` where there is no index.
    """
    if here() is not None:
        from pzjax.jaxrt.symbolic import loops  # which needs this module

        return loops.for_loop(first, last, body, start, up)
    start = settled(body, start, first)
    lower, upper = (first, last + 1) if up else (0, first - last + 1)
    lowest, highest = (first, last) if up else (last, first)

    def once(index: Any, carried: Any) -> Any:
        counter = index if up else first - index
        with counting(counter, lowest, highest):
            return kept(body(counter, carried), carried)

    return _looped(partial(lax.fori_loop, lower, upper), once, start)


def while_loop(condition: Callable[[Any], Any], body: Callable[[Any], Any], start: Any) -> Any:
    """The loop variables when `condition` no longer holds.

    Args:
        condition: whether to go on: a boolean scalar of the loop variables.
        body: gives the next loop variables.
        start: the loop variables at first.

    Returns:
        The loop variables at the end.
    """
    if here() is not None:
        from pzjax.jaxrt.symbolic import loops  # which needs this module

        return loops.while_loop(condition, body, start)
    start = settled(body, start)

    def loop(once: Callable[[Any, Any], Any], start: Any) -> Any:
        return lax.while_loop(goes_on, lambda carried: once(0, carried), start)

    def goes_on(carried: tuple[Any, Any]) -> Any:
        value, code = carried
        return condition(value) if code is None else condition(value) & (code == NONE)

    return _looped(loop, lambda _, carried: kept(body(carried), carried), start)


def arrays(tree: Any) -> Any:
    """The pytree with arrays of a definite type as leaves: Python numbers and weak types get
    theirs.
    """
    return jax.tree.map(_array, tree)


def _array(leaf: Any) -> Any:
    if isinstance(leaf, Enum):
        leaf = int(leaf.value)
    if isinstance(leaf, bool | int | float):
        return np.asarray(leaf, canonicalize_dtype(type(leaf)))
    if getattr(leaf, "weak_type", False):
        return lax.convert_element_type(leaf, leaf.dtype)
    return leaf


def settled(step: Callable[..., Any], start: Any, *given: Any) -> Any:
    """The first value of loop variables, in the form that the loop keeps.

    Args:
        step: a round of the loop: from what differs between the rounds, and the loop variables, to these.
        start: their first value.
        given: what the first round is given.
    """
    start = arrays(no_functions(start))
    if not any(map(is_unsettled, jax.tree.leaves(start, is_leaf=is_unsettled))):
        return start

    def once(given: Any) -> Any:  # an abstract round must not know what it is given
        return (*given[:-1], kept(arrays(step(*given)), given[-1]))

    first = (*arrays(given), start)
    return settle(once, first, what="a variable", when="a round of a loop")[-1]


def kept(value: Any, before: Any) -> Any:
    """What a round of a loop gives, in the form that the loop keeps: that of the variables before it."""
    return arrays(alike(value, before)[0])


def alike(one: Any, other: Any) -> tuple[Any, Any]:
    """Both values in one form: a placeholder in the one takes the form of the other, the shorter of two lists
    its room, distributions a form for both families. A number beside a date, `infinity` say, is a date.
    """
    if outline(one) == outline(other):
        return one, other
    same_nodes(one, other)
    return _filled(one, other), _filled(other, one)


def formed(value: Any, form: Any) -> Any:
    """A value whose unknown parts take their shape from its type.

    Args:
        value: a pytree, some of whose parts may be placeholders.
        form: the form of its type.

    Returns:
        The value with arrays of zeros for its placeholders.
    """
    return _filled(value, example(form))


def _filled(value: Any, like: Any) -> Any:
    """`value` with each placeholder in the form that `like` has there, and each number that is a date there."""
    if isinstance(like, Placeholder) or is_expr(value) or is_expr(like):
        return value  # a random value is taken as it comes
    if isinstance(value, Placeholder):
        if has_expr(like):
            return value
        return value.promote(jax.tree.map(jax.typeof, arrays(like)))
    if is_unsettled(value):
        return value.promote(like)
    if isinstance(like, Date):
        return date(value)
    if isinstance(value, Date):
        return value
    parts, structure = jax.tree.flatten(value, is_leaf=lambda part: part is not value)
    if jax.tree_util.treedef_is_leaf(structure):
        return value
    forms = structure.flatten_up_to(like)
    return structure.unflatten(map(_filled, parts, forms))


def _choose(sides: list[Callable[[], Any]], index: Any) -> Any:
    """One of several sides by an index (a boolean for two).

    Each side is traced once, then all are brought to one form: `lax` wants equal structures and
    types.
    """
    if here() is not None:
        from pzjax.jaxrt.symbolic import join  # which needs this module

        return join.choose(sides, index)
    traced = _traced(sides)
    forms = [form for _, (form, _) in traced]
    raises = any(code is not None for _, (_, code) in traced)
    common = forms[0]
    for form in forms[1:]:
        common, _ = jax.eval_shape(alike, common, form)
    branches = [_branch(side, form, common, raises) for side, form in traced]
    if len(branches) == 2 and jnp.result_type(index) == jnp.bool_:
        value, code = lax.cond(index, branches[1], branches[0])
    else:
        value, code = lax.switch(index, branches)
    noted(code)
    alike_already = len({jax.tree.structure(form) for form in forms}) == 1
    return _with_codes(value, [side for side, _ in traced]) if alike_already else value


def _with_codes(value: Any, sides: list[Traced]) -> Any:
    """The value of a conditional; what is the same code or array on all sides, which have one form, is a constant."""
    leaves, structure = jax.tree.flatten(value)
    known = [side.known() for side in sides]
    for place in range(len(leaves)):
        first, *others = (codes[place] for codes in known)
        if all(other is first and np.ndim(first) for other in others) or (
            _is_code(first) and all(_is_code(other) and other == first for other in others)
        ):
            leaves[place] = first
    return structure.unflatten(leaves)


def _traced(sides: list[Callable[[], Any]]) -> list[tuple[Traced, Any]]:
    """Each side as JAX traces it, and the form of its value.

    A side that computes with what is not known yet has a placeholder as value, if another side does
    not: it can't be the one that runs.
    """
    traced: list[tuple[Traced, Any] | None] = []
    failure = None
    for side in sides:
        try:
            traced.append(trace(lambda side=side: watching(lambda: arrays(no_functions(side())))))
        except UnsettledError as error:
            failure = error
            traced.append(None)
    if failure is not None and not any(traced):
        raise failure
    unknown = trace(lambda: (PLACEHOLDER, None))
    return [unknown if result is None else result for result in traced]


def _branch(side: Traced, form: Any, common: Any, raises: bool) -> Callable[[], tuple[Any, Any]]:
    structure = jax.tree.structure(form)
    settled = outline(form[0]) == outline(common)

    def run() -> tuple[Any, Any]:
        value, code = structure.unflatten(side())
        if raises and code is None:
            code = NONE
        return value if settled else arrays(promote(value, common)), code

    return run


def _looped(
    loop: Callable[[Callable[[Any, Any], Any], Any], Any],
    once: Callable[[Any, Any], Any],
    start: Any,
) -> Any:
    """The loop variables after a loop; what its body raises is noted.

    Args:
        loop: from a body and a start, which have a code beside the loop variables, to what these are in the end.
        once: the body, from an index and loop variables to loop variables.
        start: the first loop variables.
    """

    def body(index: Any, carried: tuple[Any, Any]) -> tuple[Any, Any]:
        before, code = carried
        value, own = watching(lambda: alike(once(index, before), before)[0])
        return value, code if own is None else jnp.where(code != NONE, code, own)

    value, code = loop(body, (start, NONE if is_watched() else None))
    noted(code)
    return value
