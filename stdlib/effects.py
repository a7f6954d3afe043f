"""Which library values have effects: facts for the translator, which must not import JAX.

`RANDOM` functions take a `Key` as an extra first argument. `IO` functions read or print, in program
order. `RAISING` ones may end an OCaml program by an exception.
`PRIMITIVES` are probabilistic nodes that generated code replaces by functions of `pzjax.jaxrt`,
`HANDLED` functions of a handle for which it does the same.
`UNSUPPORTED` values are in an interface but have no meaning on JAX: why, and what to write instead.
"""

SYMBOLIC = ("Infer_apf", "Infer_ds_naive", "Infer_ds_streaming", "Infer_semi_symbolic")
INFERENCES = ("Infer_importance", "Infer_pf", *SYMBOLIC)

_FAMILIES = (
    "bernoulli",
    "beta",
    "beta_binomial",
    "binomial",
    "exponential",
    "gamma",
    "gaussian",
    "lognormal",
    "negative_binomial",
    "poisson",
    "student_t",
    "uniform_float",
    "uniform_int",
)

RANDOM: dict[str, frozenset[str]] = {
    "Distribution": frozenset({"draw", "draw_and_score", *(f"{name}_draw" for name in _FAMILIES)}),
    "Mat": frozenset(
        {
            *(
                "bernoulli",
                "gaussian",
                "semidef",
                "uniform",
                "vector_uniform",
                "dropout",
                "shuffle",
            ),
            *("shuffle_rows", "shuffle_cols", "draw_rows", "draw_cols", "draw_rows2", "draw_cols2"),
        }
    ),
    "Random": frozenset({"bits", "bool", "float", "int", "int32", "int64", "nativeint"}),
}

IO: dict[str, frozenset[str]] = {
    "Basics": frozenset({"exit", "output_floats", "output_quoted_strings", "output_strings"}),
    "Distribution": frozenset(
        {"print_any_t", "print_bool_t", "print_float_t", "print_int_t", "print_t"}
    ),
    "Format": frozenset(
        {
            *("fprintf", "printf", "eprintf", "sprintf", "print_newline", "force_newline"),
            *(f"print_{kind}" for kind in ("string", "char", "int", "float", "bool", "space")),
            *("print_cut", "print_flush", "close_box"),
            *(f"open_{kind}box" for kind in ("", "h", "v", "hv")),
        }
    ),
    "Printf": frozenset({"fprintf", "printf", "eprintf", "sprintf"}),
    "Zelus_io": frozenset({"<|"}),
    "Stdlib": frozenset(
        {
            *(f"{to}_{kind}" for to in ("print", "prerr") for kind in ("char", "string", "int")),
            *(f"{to}_{kind}" for to in ("print", "prerr") for kind in ("float", "endline")),
            *("print_newline", "prerr_newline", "read_line", "read_int", "read_float"),
            *("open_out", "open_out_bin", "open_out_gen", "flush", "flush_all"),
            *("output", "output_char", "output_string", "output_byte", "output_binary_int"),
            *("output_value", "seek_out", "pos_out", "out_channel_length", "close_out"),
            *("close_out_noerr", "set_binary_mode_out", "open_in", "open_in_bin", "open_in_gen"),
            *("input", "really_input", "input_char", "input_line", "input_byte"),
            *("input_binary_int", "input_value", "seek_in", "pos_in", "in_channel_length"),
            *("close_in", "close_in_noerr", "set_binary_mode_in"),
        }
    ),
}

RAISING: dict[str, frozenset[str]] = {
    "Array": frozenset({"get", "set"}),
    "List": frozenset({"hd", "tl", "nth", "find", "assoc"}),
    **dict.fromkeys(
        ("Int32", "Int64", "Nativeint"), frozenset({"div", "rem", "of_string", "format"})
    ),
    "Stdlib": frozenset({"/", "mod", "bool_of_string", "float_of_string", "int_of_string", "^"}),
    "String": frozenset(
        {
            *("get", "sub", "make", "create", "concat", "escaped", "split_on_char"),
            *("index", "index_from", "rindex", "rindex_from", "contains_from", "rcontains_from"),
        }
    ),
}

PRIMITIVES: dict[tuple[str, str], str] = {
    (module, name): name for module in INFERENCES for name in ("sample", "observe", "factor")
}

HYBRID = ("Infer_importance", "Infer_pf")
"""The inferences that run hybrid models."""

HANDLED: dict[tuple[str, str], str] = {
    (module, f"{name}'"): name for module in HYBRID for name in ("sample", "observe", "factor")
}

_FILES = (
    "files can't be read or written within a step that is compiled; "
    "pass what you read as an input of the node, and write its outputs from outside"
)
_INPUT = "standard input can't be read within a step that is compiled; make what you read an input of the node"
_BYTES = (
    "only text can be printed on JAX; use print_string, or make the value an output of the node"
)
_ADDRESS = "values on JAX have no addresses; use {} which compares structures"
_IN_PLACE = "a {} on JAX never changes; use {}, which gives a new one"
_SIZE = "the size of the result depends on the values, and sizes on JAX are fixed; {}"


def _each(names: str, reason: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), reason)


def _new_matrix(names: str) -> dict[str, str]:
    """Functions that write into a matrix, and those of the same name that give a new one."""
    return {f"{name}_": _IN_PLACE.format("matrix", f"Mat.{name}") for name in names.split()}


_UNEQUAL = (
    "the parts may differ in size, and an array on JAX holds values of one size; "
    "use Mat.rows and Mat.cols"
)
_LINALG = {
    "null": _SIZE.format("use Linalg.svd, and the right singular vectors of the values near zero"),
    **_each(
        "schur schur_tz hess eig eigvals",
        "JAX has no such decomposition for every device; use Linalg.svd",
    ),
    **_each("bkfact qrfact", "JAX has no such decomposition; use Linalg.lu or Linalg.qr"),
    **_each("qz qzvals", "JAX has no generalised eigenvalues; use Linalg.svd"),
    **_each("gsvd gsvdvals", "JAX has no generalised singular values; use Linalg.svd"),
    "peakflops": "it measures the machine, not the program; measure from outside",
}

UNSUPPORTED: dict[str, dict[str, str]] = {
    "Basics": {
        "exit": "a step can't end the simulation; make a boolean output that tells the end, and stop from outside"
    },
    "Int64": {
        "of_nativeint": "its type in the interface of Zelus is not that of a function; "
        "use Int64.of_int (Nativeint.to_int n)"
    },
    "Linalg": _LINALG,
    "Linalg_d": _LINALG,
    "List": {
        "memq": _ADDRESS.format("List.mem,"),
        "assq": _ADDRESS.format("List.assoc,"),
        "assq_opt": _ADDRESS.format("List.assoc_opt,"),
        "mem_assq": _ADDRESS.format("List.mem_assoc,"),
        "remove_assq": _ADDRESS.format("List.remove_assoc,"),
    },
    "Mat": {
        "set": _IN_PLACE.format("matrix", "Mat.mapi_2d"),
        "fill": _IN_PLACE.format("matrix", "Mat.create"),
        **_each(
            "copy_row_to copy_col_to swap_rows swap_cols",
            _IN_PLACE.format("matrix", "Mat.rows or Mat.cols"),
        ),
        **_new_matrix(
            "create copy transpose add sub mul div dot zeros ones neg abs sqr sqrt exp log "
            "add_scalar sub_scalar mul_scalar div_scalar uniform bernoulli sort reshape sum min max "
            "pow atan2 hypot fmod min2 max2 pow_scalar atan2_scalar fmod_scalar scalar_add scalar_sub "
            "scalar_mul scalar_div scalar_pow scalar_atan2 scalar_fmod fma conj reci signum cbrt exp2 "
            "exp10 expm1 log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh "
            "floor ceil round trunc fix erf erfc relu softplus softsign sigmoid softmax cumsum cumprod "
            "cummin cummax dropout elt_equal elt_not_equal elt_less elt_greater elt_less_equal "
            "elt_greater_equal elt_equal_scalar elt_not_equal_scalar elt_less_scalar "
            "elt_greater_scalar elt_less_equal_scalar elt_greater_equal_scalar"
        ),
        "one_hot_": _IN_PLACE.format("matrix", "Mat.init_2d"),
        **_each("set_slice set_fancy set_index", _IN_PLACE.format("matrix", "Mat.mapi_2d")),
        **_each(
            "get_slice get_fancy",
            _SIZE.format("use Mat.rows and Mat.cols, with the indexes in an array"),
        ),
        **_each("split split_vh", _UNEQUAL),
        "pad": _SIZE.format("use Mat.concat_vertical and Mat.concat_horizontal, with Mat.zeros"),
        **_each("max_pool avg_pool", "JAX has no such function of a matrix; use Mat.init_2d"),
        "clip_by_value": "its bounds are optional arguments, which Zelus does not have; "
        "use Mat.map with min and max",
        "same_data": _ADDRESS.format("Mat.equal,"),
        **_each(
            "filteri filteri_2d filter_rows filteri_rows filter_cols filteri_cols",
            _SIZE.format("use Mat.mapi_2d, and mark the cells by 1 and 0"),
        ),
        "filter": _SIZE.format("use Mat.map, and mark the cells by 1 and 0"),
        "print": "a matrix is printed from outside; make it an output of the node",
        **_each("save save_txt load load_txt", _FILES),
    },
    "Nativeint": {
        "format": "its type in the interface of Zelus is not that of a function; use Nativeint.to_string"
    },
    "Stdlib": {
        "==": _ADDRESS.format("="),
        "!=": _ADDRESS.format("<>"),
        **_each("stdin read_line read_int read_float", _INPUT),
        **_each("output output_byte output_binary_int output_value", _BYTES),
        **_each("open_out open_out_bin open_out_gen seek_out pos_out out_channel_length", _FILES),
        **_each("close_out close_out_noerr set_binary_mode_out", _FILES),
        **_each("open_in open_in_bin open_in_gen seek_in pos_in in_channel_length", _FILES),
        **_each("close_in close_in_noerr set_binary_mode_in", _FILES),
        **_each("input input_char input_line input_byte input_binary_int", _FILES),
        **_each("input_value really_input", _FILES),
    },
    "String": {
        "set": _IN_PLACE.format("string", "String.sub and ^"),
        "fill": _IN_PLACE.format("string", "String.sub, String.make and ^"),
        "blit": _IN_PLACE.format("string", "String.sub and ^"),
    },
}
