"""The runtime that generated code links: nodes, control, values, randomness, distributions, inference."""

from pzjax.jaxrt import option
from pzjax.jaxrt.arrays import concat, fill, get, put, slice
from pzjax.jaxrt.buffers import Buffer
from pzjax.jaxrt.chosen import chosen
from pzjax.jaxrt.compare import equal, greater, greater_equal, less, less_equal, not_equal
from pzjax.jaxrt.compiling.compact import compact
from pzjax.jaxrt.compiling.later import scan
from pzjax.jaxrt.control import cond, for_loop, formed, switch, where, while_loop
from pzjax.jaxrt.dates import Date, date, earliest, never
from pzjax.jaxrt.errors import Refused, WrongForm, unwritten
from pzjax.jaxrt.exceptions import unmatched, watched
from pzjax.jaxrt.fitting import WrongSize
from pzjax.jaxrt.forms import (
    Applied,
    Array,
    Bool,
    Char,
    Enumeration,
    Float,
    Function,
    Int,
    Int32,
    Int64,
    Opaque,
    Parameter,
    Signal,
    String,
    Unit,
    declared,
)
from pzjax.jaxrt.function import Factory, call, curried, draws, factory, keyed, named
from pzjax.jaxrt.hybrid.cells import Continuous, Crossing, Score, filled_like
from pzjax.jaxrt.hybrid.node import HybridNode, hybrid
from pzjax.jaxrt.inference.diagnosis import diagnose
from pzjax.jaxrt.inference.particles import Particles, failures
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.inference.primitives import factor, observe, sample
from pzjax.jaxrt.lists import BoundedList, List, cons, list_of, list_overflow, nil
from pzjax.jaxrt.modules import module
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.numbers import (
    divide,
    integer,
    remainder,
    shift_left,
    shift_right,
    shift_right_logical,
    wrap,
)
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.random import Key, as_key
from pzjax.jaxrt.refusal import refused
from pzjax.jaxrt.settings import (
    Settings,
    configure,
    configure_lists,
    configure_texts,
    settings,
)
from pzjax.jaxrt.simulate import simulate
from pzjax.jaxrt.state import fresh_array, labelled, node, replace, state
from pzjax.jaxrt.symbolic.realise import pending
from pzjax.jaxrt.text import Text, text
from pzjax.jaxrt.unset import unset
from pzjax.jaxrt.variants import Variant, made_by, variant

__all__ = [
    "PLACEHOLDER",
    "Applied",
    "Array",
    "Bool",
    "BoundedList",
    "Buffer",
    "Char",
    "Continuous",
    "Crossing",
    "Date",
    "Enumeration",
    "Factory",
    "Float",
    "Function",
    "HybridNode",
    "Int",
    "Int32",
    "Int64",
    "Key",
    "List",
    "Node",
    "Opaque",
    "Parameter",
    "Particles",
    "Placeholder",
    "Posterior",
    "Refused",
    "Score",
    "Settings",
    "Signal",
    "String",
    "Text",
    "Unit",
    "Variant",
    "WrongForm",
    "WrongSize",
    "as_key",
    "call",
    "chosen",
    "compact",
    "concat",
    "cond",
    "configure",
    "configure_lists",
    "configure_texts",
    "cons",
    "curried",
    "date",
    "declared",
    "diagnose",
    "divide",
    "draws",
    "earliest",
    "equal",
    "factor",
    "factory",
    "failures",
    "fill",
    "filled_like",
    "for_loop",
    "formed",
    "fresh_array",
    "get",
    "greater",
    "greater_equal",
    "hybrid",
    "integer",
    "keyed",
    "labelled",
    "less",
    "less_equal",
    "list_of",
    "list_overflow",
    "made_by",
    "module",
    "named",
    "never",
    "nil",
    "node",
    "not_equal",
    "observe",
    "option",
    "pending",
    "put",
    "refused",
    "remainder",
    "replace",
    "sample",
    "scan",
    "settings",
    "shift_left",
    "shift_right",
    "shift_right_logical",
    "simulate",
    "slice",
    "state",
    "switch",
    "text",
    "unmatched",
    "unset",
    "unwritten",
    "variant",
    "watched",
    "where",
    "while_loop",
    "wrap",
]
