// The grammar of Zelus and ProbZelus, sources and interfaces, for tree-sitter.
//
// It takes what the front end of pzjax takes, and a little more: what only types or scopes tell is none of its business.

// The higher binds the tighter.
const PREC = {
  let: 0, sequence: 1, control: 2, before: 3, as: 4, bar: 5, tuple: 6, arrow: 7, or: 8, and: 9, infix0: 10, infix1: 11,
  cons: 12, infix2: 13, infix3: 14, on: 15, infix4: 16, minus: 17, fby: 18, word: 19, prefix: 20, dot: 21,
};

const KINDS = ["fun", "node", "hybrid", "discrete", "static", "proba"];
const ARROWS = ["->", "-A->", "-D->", "-AD->", "-AS->", "-C->", "-S->", "~D~>"];

// Operators are of a class by how they begin; those with a meaning of their own are left out of it.
const SYMBOL = "!$%&*+\\-./:<=>?@^|~";
const without = (own) => `[${[..."!$%&*+-./:<=>?@^|~"].filter((one) => !own.includes(one)).join("").replace("^", "\\^").replace("-", "\\-")}]`;
const some = (...forms) => token(new RegExp(forms.join("|")));
const many = `[${SYMBOL}]*`, more = `[${SYMBOL}]+`;

const separated = (separator, one) => seq(one, repeat(seq(separator, one)));
const barred = (one) => seq(optional("|"), separated("|", one));
const qualified = ($, one) => seq(optional(seq(alias($.capitalized, $.module_name), ".")), one);

module.exports = grammar({
  name: "zelus",

  externals: ($) => [$.comment],
  extras: ($) => [/[ \t\r\n\f]+/, $.comment],
  word: ($) => $.identifier,

  rules: {
    file: ($) => repeat(choice($._declaration, ";;")),

    // --- declarations ---

    _declaration: ($) =>
      choice($.open_declaration, $.type_declaration, $.value_declaration, $.constant_declaration, $.function_declaration),

    open_declaration: ($) => seq("open", alias($.capitalized, $.module_name)),

    type_declaration: ($) => seq(
      "type", optional($._type_parameters), field("name", alias($.identifier, $.type_name)),
      optional(seq("=", choice($.variant, $.record_type, $._type)))),
    _type_parameters: ($) => choice($.type_variable, seq("(", separated(",", $.type_variable), ")")),
    variant: ($) => barred($.constructor_declaration),
    constructor_declaration: ($) => seq(
      field("name", alias($.capitalized, $.constructor_name)), optional(seq("of", separated("*", $._simple_type)))),
    record_type: ($) => seq("{", separated(";", $.field_declaration), optional(";"), "}"),
    field_declaration: ($) => seq(field("name", $._label), ":", $._type),

    value_declaration: ($) => seq("val", field("name", $._name), ":", field("type", $._type)),

    constant_declaration: ($) => seq("let", optional("static"), field("name", $._name), "=", field("body", $._sequence)),

    function_declaration: ($) => seq(
      choice("let", seq(optional("let"), optional("atomic"), field("kind", choice(...KINDS)))),
      field("name", $._name), repeat1(field("parameter", $._parameter)), "=", field("body", $._sequence),
      optional($.where)),
    where: ($) => seq("where", optional("rec"), $._equations),

    // --- types ---

    _type: ($) => choice($._simple_type, $.product_type, $.arrow_type),
    product_type: ($) => seq($._simple_type, repeat1(seq("*", $._simple_type))),
    arrow_type: ($) => seq(
      choice($._simple_type, $.product_type, $.named_argument), field("arrow", choice(...ARROWS)), $._type),
    named_argument: ($) => seq("(", field("name", $.identifier), ":", $._type, ")"),
    _simple_type: ($) => choice($.type_variable, $.type_constructor, $.array_type, seq("(", $._type, ")")),
    type_constructor: ($) => seq(
      optional(choice($._simple_type, seq("(", $._type, repeat1(seq(",", $._type)), ")"))),
      qualified($, alias($.identifier, $.type_name))),
    array_type: ($) => seq($._simple_type, "[", $._size, "]"),
    type_variable: ($) => seq("'", $.identifier),

    _size: ($) => choice($._size_leaf, $.size_operation),
    size_operation: ($) => prec.left(seq($._size, choice("+", "-"), $._size_leaf)),
    _size_leaf: ($) => choice($._bare_leaf, seq("(", $._size, ")")),
    // Before the dots of a slice: with parentheses it would be a record.
    _bare_size: ($) => choice($._bare_leaf, alias($._bare_operation, $.size_operation)),
    _bare_operation: ($) => prec.left(seq($._bare_size, choice("+", "-"), $._size_leaf)),
    _bare_leaf: ($) => choice($.integer, qualified($, $.identifier)),

    // --- patterns ---

    _pattern: ($) => choice($.alias_pattern, $.or_pattern, $.tuple_pattern, $._one_pattern),
    alias_pattern: ($) => prec.left(PREC.as, seq($._pattern, "as", $._name)),
    or_pattern: ($) => prec.left(PREC.bar, seq($._pattern, "|", $._pattern)),
    tuple_pattern: ($) => seq($._one_pattern, repeat1(seq(",", $._one_pattern))),
    _one_pattern: ($) => choice($._simple_pattern, $.constructor_pattern),
    constructor_pattern: ($) => seq(qualified($, alias($.capitalized, $.constructor_name)), $._simple_pattern),

    _simple_pattern: ($) => choice($._parameter, $.negative_number),
    _parameter: ($) => choice(
      $._literal, alias($._constructor, $.constructor), $._name, $.wildcard, $.unit, $.typed_pattern, $.record_pattern,
      seq("(", $._pattern, ")")),
    negative_number: ($) => seq("-", choice($.integer, $.float)),
    wildcard: ($) => "_",
    typed_pattern: ($) => seq("(", $._pattern, ":", $._type, ")"),
    record_pattern: ($) => seq(
      "{", choice("_", seq(separated(";", $.field_pattern), optional(seq(";", optional("_"))))), "}"),
    field_pattern: ($) => seq($._field_name, "=", $._pattern),

    // --- expressions ---

    _sequence: ($) => choice($._expression, $.sequence),
    sequence: ($) => prec.right(PREC.sequence, seq($._expression, ";", $._sequence)),

    _expression: ($) => choice($._item, $.tuple),
    tuple: ($) => prec(PREC.tuple, seq($._item, repeat1(seq(",", $._item)))),

    _item: ($) => choice(
      $._simple, $.application, $.array_access, $.slice, $.infix, $.prefix, $.delay, $.test, $.atomic, $.up, $.disc,
      $.initially, $.period, $.if, $.let, $.reset, $.match, $.present, $.automaton, $.local),

    application: ($) => prec.right(seq(
      choice(field("function", $._simple), seq(choice("inline", "run", seq("inline", "run")), field("function", $._simple))),
      repeat1(field("argument", $._simple)))),
    array_access: ($) => seq($._simple, ".", "(", $._expression, ")"),
    slice: ($) => seq($._simple, "{", $._bare_size, "..", $._size, "}"),

    infix: ($) => choice(...[
      [prec.right, PREC.arrow, "->"],
      [prec.left, PREC.or, choice("or", "||")],
      [prec.left, PREC.and, choice("&", "&&")],
      [prec.left, PREC.infix0, choice("=", $.infix0)],
      [prec.right, PREC.infix1, $.infix1],
      [prec.left, PREC.infix2, choice("+", "-", "-.", "lor", "lxor", $.infix2)],
      [prec.left, PREC.infix3, choice("*", "mod", "land", "quo", $.infix3)],
      [prec.left, PREC.infix4, choice("lsl", "lsr", "asr", $.infix4)],
      [prec.right, PREC.fby, "fby"],
    ].map(([side, level, operator]) => side(level, seq($._item, field("operator", operator), $._item))).concat([
      prec.right(PREC.cons, seq($._simple, field("operator", "::"), $._item)),
    ])),

    prefix: ($) => choice(
      prec(PREC.minus, seq(field("operator", choice("-", "-.")), $._item)),
      prec(PREC.prefix, seq(field("operator", $.prefix_operator), $._item))),
    delay: ($) => prec(PREC.word, seq("pre", $._item)),
    test: ($) => prec(PREC.word, seq("?", $._item)),
    atomic: ($) => prec(PREC.word, seq("atomic", $._item)),
    up: ($) => prec(PREC.word, seq("up", $._item)),
    disc: ($) => prec(PREC.word, seq("disc", $._item)),
    initially: ($) => "init",
    period: ($) => seq("period", $._period),
    _period: ($) => seq("(", $._expression, optional(seq("|", $._expression)), ")"),

    if: ($) => prec.right(PREC.control, seq("if", $._sequence, "then", $._sequence, "else", $._expression)),
    let: ($) => prec.right(PREC.let, seq("let", optional("rec"), $._equations, "in", $._sequence)),
    reset: ($) => prec.right(PREC.control, seq("reset", $._sequence, "every", $._expression)),
    match: ($) => prec.right(PREC.control, seq("match", $._sequence, "with", barred($.handler), optional("end"))),
    handler: ($) => prec.right(PREC.control, seq($._pattern, "->", $._expression)),
    present: ($) => prec.right(PREC.control, seq(
      "present", barred($.present_handler),
      optional(choice("end", seq("else", $._sequence, optional("end")), seq("init", $._expression))))),
    present_handler: ($) => prec.right(PREC.control, seq($._condition, "->", $._expression)),
    automaton: ($) => prec.right(PREC.control, seq("automaton", barred($.state), optional($.initial_state))),
    state: ($) => seq($._state_head, "->", repeat($.let_group), repeat($.locals), "do", $._sequence, $._ending),
    local: ($) => prec.right(PREC.control, seq(repeat($.locals), "do", $._equations, "in", $._expression)),

    _simple: ($) => choice(
      $._literal, alias($._constructor, $.constructor), $._name, $.qualified_name, $.last, $.unit, $.parenthesized, $.typed,
      $.list, $.record, $.record_update, $.field_access, $.array_concatenation, $.array_update),
    qualified_name: ($) => prec.right(PREC.dot, seq(alias($.capitalized, $.module_name), ".", $._name)),
    _constructor: ($) => prec.right(PREC.dot, qualified($, alias($.capitalized, $.constructor_name))),
    last: ($) => seq("last", $._name),
    unit: ($) => seq("(", ")"),
    parenthesized: ($) => seq("(", $._sequence, ")"),
    typed: ($) => seq("(", $._simple, ":", $._type, ")"),
    list: ($) => seq("[", optional(separated(";", $._expression)), "]"),
    record: ($) => seq("{", $._fields, "}"),
    record_update: ($) => seq("{", $._simple, "with", $._fields, "}"),
    _fields: ($) => seq(separated(";", $.field), optional(";")),
    field: ($) => seq($._field_name, "=", $._expression),
    field_access: ($) => prec(PREC.dot, seq($._simple, ".", $._field_name)),
    _field_name: ($) => prec.right(PREC.dot, qualified($, field("name", $._label))),
    _label: ($) => alias($.identifier, $.label),
    array_concatenation: ($) => seq("[|", $._simple, "|", $._simple, "|]"),
    array_update: ($) => seq("[|", $._simple, "with", $._simple, "=", $._expression, "|]"),

    // --- equations ---

    _equations: ($) => separated("and", $._chain),
    _chain: ($) => choice($._equation, $.before),
    before: ($) => prec.right(PREC.before, seq($._equation, "before", $._chain)),
    _equation: ($) => choice(
      $.definition, $.contribution, $.initialization, $.next, $.emission, $.derivative, $.periodic, $.if_equation,
      $.block, $._closed, alias($._open_match, $.match_equation), alias($._open_present, $.present_equation),
      alias($._open_automaton, $.automaton_equation)),
    // What may be a branch without `do`: its end is seen.
    _closed: ($) => choice($.match_equation, $.present_equation, $.automaton_equation, $.reset_equation, $.forall),

    definition: ($) => seq($._pattern, "=", $._sequence),
    contribution: ($) => seq($._name, "+=", $._sequence),
    initialization: ($) => seq("init", $._name, "=", $._sequence),
    next: ($) => prec.right(seq("next", $._name, "=", $._sequence, optional(seq("init", $._sequence)))),
    emission: ($) => seq("emit", $._name, optional(seq("=", $._sequence))),
    derivative: ($) => prec.right(seq(
      "der", $._name, "=", $._sequence, optional(seq("init", $._expression)),
      optional(seq("reset", barred($.present_handler))))),
    periodic: ($) => seq("period", $._pattern, "=", $._period),

    if_equation: ($) => prec.right(seq("if", $._sequence, "then", $._block, optional(seq("else", $._block, optional("end"))))),
    match_equation: ($) => seq($._open_match, "end"),
    _open_match: ($) => prec.right(seq("match", $._sequence, "with", barred($.block_handler))),
    block_handler: ($) => seq($._pattern, "->", $._block),
    present_equation: ($) => seq($._open_present, "end"),
    _open_present: ($) => prec.right(seq("present", barred($.present_block_handler), optional(seq("else", $._block)))),
    present_block_handler: ($) => seq($._condition, "->", $._block),
    automaton_equation: ($) => seq($._states, "end"),
    _open_automaton: ($) => seq($._states, optional($.initial_state)),
    _states: ($) => prec.right(seq("automaton", barred(alias($.state_equation, $.state)))),
    state_equation: ($) => prec.right(seq(
      $._state_head, "->", repeat($.let_group), repeat($.locals), "do", optional($._equations), $._ending)),
    reset_equation: ($) => prec.right(PREC.control, seq("reset", $._equations, "every", $._expression)),
    forall: ($) => seq(
      "forall", separated(",", $.index), repeat($.let_group), repeat($.locals), "do", $._equations,
      optional(seq("initialize", separated("and", $.accumulator))), "done"),
    index: ($) => choice(
      seq(field("name", $._name), "in", $._simple, optional(seq("..", $._simple))),
      seq(field("name", $._name), "out", $._name)),
    accumulator: ($) => seq("last", $._name, "=", $._expression),

    _block: ($) => choice($.block, $._closed),
    block: ($) => seq(repeat($.let_group), repeat($.locals), "do", optional($._equations), "done"),
    let_group: ($) => seq("let", optional("rec"), $._equations, "in"),
    locals: ($) => seq("local", separated(",", $.local_declaration), optional("in")),
    local_declaration: ($) => seq(
      field("name", $._name), optional(seq(choice("default", "init"), $._constant)), optional(seq("with", qualified($, $._name)))),
    _constant: ($) => choice(
      $._literal, $.unit, alias($._constructor, $.constructor), $._name, $.qualified_name, seq("(", choice($._constant, $.negative_number), ")")),

    // --- conditions, states and transitions ---

    _condition: ($) => choice($._simple, $.signal, $.up_condition, $.both, $.either, $.guarded),
    signal: ($) => seq($._simple, $._simple_pattern),
    up_condition: ($) => seq("up", $._simple),
    either: ($) => prec.left(1, seq($._condition, "|", $._condition)),
    both: ($) => prec.left(2, seq($._condition, "&", $._condition)),
    guarded: ($) => prec.left(3, seq($._condition, "on", $._simple)),

    _state_head: ($) => seq(
      field("name", alias($.capitalized, $.state_name)), optional(seq("(", separated(",", $.identifier), ")"))),
    _ending: ($) => choice("done", $.then, $.until, $.unless),
    then: ($) => $._jump,
    until: ($) => prec.right(seq("until", separated("else", $.transition), optional($.unless))),
    unless: ($) => prec.right(seq("unless", separated("else", $.transition))),
    transition: ($) => seq($._condition, $._jump),
    _jump: ($) => seq(choice("then", "continue"), optional($._emissions), $.target),
    _emissions: ($) => choice(
      repeat1($.let_group), seq(repeat($.let_group), repeat($.locals), "do", optional($._equations), "in")),
    target: ($) => prec.right(seq(alias($.capitalized, $.state_name), optional(seq("(", separated(",", $._item), ")")))),
    initial_state: ($) => seq("init", $.target),

    // --- words ---

    _name: ($) => choice($.identifier, $.operator_name),
    operator_name: ($) => seq("(", choice(
      "*", "+", "-", "-.", "=", "==", "&", "&&", "or", "||", "on", "mod", "land", "quo", "lor", "lxor", "lsl", "lsr", "asr",
      $.infix0, $.infix1, $.infix2, $.infix3, $.infix4, $.prefix_operator), ")"),

    _literal: ($) => choice($.integer, $.float, $.character, $.string, $.boolean),
    boolean: ($) => choice("true", "false"),
    integer: ($) => /0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+|[0-9]+/,
    float: ($) => /[0-9]+(\.[0-9]*([eE][+-]?[0-9]+)?|[eE][+-]?[0-9]+)/,
    character: ($) => /'([^\\']|\\([\\'ntbr]|[0-9]{3}))'/,
    string: ($) => /"([^"\\]|\\(.|\n))*"/,

    // A capital makes a constructor, a module or a state; but a word with `_` at its end, or twice in a row, is a variable.
    capitalized: ($) => /[A-Z](_?[A-Za-z0-9'])*/,
    identifier: ($) => /[a-z][A-Za-z0-9_']*|[A-Z](_?[A-Za-z0-9'])*_(_[A-Za-z0-9_']*)?/,

    infix0: ($) => some(
      `[<>$]${many}`, `=${without("=")}${many}`, `==${more}`, `&${without("&")}${many}`, `&&${more}`,
      `\\|${without("|")}${many}`, `\\|\\|${more}`),
    infix1: ($) => some(`[@^]${many}`),
    infix2: ($) => some(`\\+${without("=")}${many}`, `\\+=${more}`, `-${without(">.")}${many}`, `-[>.]${more}`),
    infix3: ($) => some(`\\*${without("*")}${many}`, `[/%]${many}`),
    infix4: ($) => some(`\\*\\*${many}`),
    prefix_operator: ($) => some(`[!~]${many}`, `\\?${more}`),
  },
});
