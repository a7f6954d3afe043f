"""The runtime that generated code links: nodes, control, values, randomness, distributions, inference."""

from pzjax.jaxrt import option
from pzjax.jaxrt.arrays import concat, fill, get, put, slice
from pzjax.jaxrt.buffers import Buffer, configure_texts
from pzjax.jaxrt.compare import equal, greater, greater_equal, less, less_equal, not_equal
from pzjax.jaxrt.compiling.compact import compact
from pzjax.jaxrt.compiling.later import scan
from pzjax.jaxrt.control import cond, for_loop, formed, switch, where, while_loop
from pzjax.jaxrt.exceptions import unmatched, watched
from pzjax.jaxrt.forms import (
    Applied,
    Array,
    Bool,
    Char,
    Enumeration,
    Float,
    Function,
    Int,
    Opaque,
    Parameter,
    Signal,
    String,
    Unit,
    declared,
)
from pzjax.jaxrt.function import call, curried, draws, factory, keyed
from pzjax.jaxrt.inference.particles import Particles, failures
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.inference.primitives import factor, observe, sample
from pzjax.jaxrt.inference.settings import configure, settings
from pzjax.jaxrt.lists import BoundedList, List, configure_lists, cons, list_overflow, nil
from pzjax.jaxrt.modules import module
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.numbers import divide, remainder
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.random import Key, as_key
from pzjax.jaxrt.simulate import simulate
from pzjax.jaxrt.state import fresh_array, labelled, node, replace, state
from pzjax.jaxrt.text import Text, text
from pzjax.jaxrt.variants import Variant, made_by, variant

__all__ = [
    "PLACEHOLDER",
    "Applied",
    "Array",
    "Bool",
    "BoundedList",
    "Buffer",
    "Char",
    "Enumeration",
    "Float",
    "Function",
    "Int",
    "Key",
    "List",
    "Node",
    "Opaque",
    "Parameter",
    "Particles",
    "Placeholder",
    "Posterior",
    "Signal",
    "String",
    "Text",
    "Unit",
    "Variant",
    "as_key",
    "call",
    "compact",
    "concat",
    "cond",
    "configure",
    "configure_lists",
    "configure_texts",
    "cons",
    "curried",
    "declared",
    "divide",
    "draws",
    "equal",
    "factor",
    "factory",
    "failures",
    "fill",
    "for_loop",
    "formed",
    "fresh_array",
    "get",
    "greater",
    "greater_equal",
    "keyed",
    "labelled",
    "less",
    "less_equal",
    "list_overflow",
    "made_by",
    "module",
    "nil",
    "node",
    "not_equal",
    "observe",
    "option",
    "put",
    "remainder",
    "replace",
    "sample",
    "scan",
    "settings",
    "simulate",
    "slice",
    "state",
    "switch",
    "text",
    "unmatched",
    "variant",
    "watched",
    "where",
    "while_loop",
]
