"""The page of `pzjax live`, as a browser gets it."""
