; What may be folded.

[
  (comment)
  (type_declaration)
  (function_declaration)
  (constant_declaration)
  (block)
  (state)
  (match)
  (present)
  (automaton)
  (match_equation)
  (present_equation)
  (automaton_equation)
  (reset_equation)
  (forall)
] @fold
