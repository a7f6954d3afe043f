; Colours. Some editors take the first match of a node and some the last: where two match, the general one comes last
; and has a lower priority.

(comment) @comment
(string) @string
(character) @character
(integer) @number
(float) @number
(negative_number) @number
(boolean) @boolean
(unit) @constant.builtin
(wildcard) @variable.builtin

; --- names ---

(function_declaration name: (identifier) @function)
(function_declaration name: (operator_name) @function)
(function_declaration parameter: (identifier) @variable.parameter)
(constant_declaration name: (identifier) @constant)
(value_declaration name: (identifier) @function)
(named_argument name: (identifier) @variable.parameter)

(application function: (identifier) @function.call)
(application function: (qualified_name (identifier) @function.call))

; What ProbZelus means by these names.
((identifier) @function.builtin
  (#any-of? @function.builtin "sample" "observe" "factor" "infer"))

(module_name) @module
(type_name) @type
(type_variable) @type.parameter
(constructor_name) @constructor
(state_name) @label
(label) @property
((identifier) @variable
  (#set! priority 95))

; --- words ---

[ "let" "rec" "in" "where" "and" "type" "val" "of" "local" "do" "done" "default" "with" "as" "before" ] @keyword

["fun" "node" "hybrid" "discrete" "static" "proba"] @keyword.function

"open" @keyword.import

["if" "then" "else" "match" "present" "end"] @keyword.conditional

["automaton" "until" "unless" "continue" "reset" "every"] @keyword.control

["forall" "out" "initialize"] @keyword.repeat

["pre" "fby" "last" "init" "next" "emit" "der" "up" "disc" "period" "inline" "run" "atomic"] @keyword.operator

(initially) @keyword.operator

[ "or" "on" "mod" "land" "lor" "lxor" "lsl" "lsr" "asr" "quo" ] @keyword.operator

; --- signs ---

[
  (infix0) (infix1) (infix2) (infix3) (infix4) (prefix_operator)
  "=" "+=" "+" "-" "-." "*" "&" "&&" "||" "::" "?" "->" ".."
] @operator

["-A->" "-D->" "-AD->" "-AS->" "-C->" "-S->" "~D~>"] @operator

["(" ")" "[" "]" "{" "}" "[|" "|]"] @punctuation.bracket

["," ";" ";;" ":" "." "|"] @punctuation.delimiter
