"""First values: a typed function comes in, what must be and what is defined at first goes out."""
