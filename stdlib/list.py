"""The module `List`: functions over bounded lists (`pzjax.jaxrt.lists`).

In: bounded lists, functions of the program. Out: bounded lists and other values. Functions without
effects are mapped over all elements at once; folds go from element to element. What OCaml answers by
an exception gives a flagged list or a poisoned value. Comparison is structural; there are no
addresses, so that `memq`, `assq` and their like have no counterpart.
"""

from pzjax.stdlib._list_base import (
    append,
    compare_length_with,
    compare_lengths,
    concat,
    cons,
    hd,
    length,
    nth,
    nth_opt,
    rev,
    rev_append,
    tl,
)
from pzjax.stdlib._list_maps import (
    combine,
    exists,
    exists2,
    fold_left,
    fold_left2,
    fold_right,
    fold_right2,
    for_all,
    iter2,
    iter_,
    iteri,
    map2,
    map_,
    mapi,
    rev_map,
    rev_map2,
    split,
)
from pzjax.stdlib._list_search import (
    assoc,
    assoc_opt,
    filter_,
    find,
    find_opt,
    mem,
    mem_assoc,
    merge,
    partition,
    remove_assoc,
    sort_uniq,
    stable_sort,
)

__all__ = [
    "append",
    "assoc",
    "assoc_opt",
    "combine",
    "compare_length_with",
    "compare_lengths",
    "concat",
    "cons",
    "exists",
    "exists2",
    "fast_sort",
    "filter_",
    "find",
    "find_all",
    "find_opt",
    "flatten",
    "fold_left",
    "fold_left2",
    "fold_right",
    "fold_right2",
    "for_all",
    "hd",
    "iter2",
    "iter_",
    "iteri",
    "length",
    "map2",
    "map_",
    "mapi",
    "mem",
    "mem_assoc",
    "merge",
    "nth",
    "nth_opt",
    "partition",
    "remove_assoc",
    "rev",
    "rev_append",
    "rev_map",
    "rev_map2",
    "sort",
    "sort_uniq",
    "split",
    "stable_sort",
    "tl",
]

flatten = concat
find_all = filter_
sort = stable_sort
fast_sort = stable_sort
