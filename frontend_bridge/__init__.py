"""The front half of pzjax: from a Zelus program to the dump of its object code."""
