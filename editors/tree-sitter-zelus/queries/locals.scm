; Where names are defined, and how far they reach.

[
  (function_declaration)
  (let)
  (local)
  (block)
  (state)
  (handler)
  (block_handler)
  (present_handler)
  (present_block_handler)
  (forall)
] @local.scope

(function_declaration parameter: (identifier) @local.definition.parameter)
(typed_pattern . (identifier) @local.definition.var)
(tuple_pattern (identifier) @local.definition.var)
(alias_pattern (identifier) @local.definition.var .)
(definition . (identifier) @local.definition.var)
(initialization (identifier) @local.definition.var .)
(local_declaration name: (identifier) @local.definition.var)
(index name: (identifier) @local.definition.var)

(identifier) @local.reference
