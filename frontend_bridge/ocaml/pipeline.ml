(* The compiler's passes, in the compiler's order, up to its object code.

   In: the name of a module and its source file; the compiler's own flags ([Zmisc]).
   Out: the object code, with three earlier states of the program that tell positions; or the symbol
   table alone, for an interface. What the passes print goes to standard error. *)

type program = Zelus.implementation list

type result = {
  scoped : program;
  normal : program; (* after the last pass that renames identifiers *)
  scheduled : program;
  code : Obc.implementation_list;
}

let messages = Format.err_formatter

(* The compiler keeps counters and opened modules from one file to the next. Each file starts here
   from the state that a new process has, so that it gets the same numbers and sees the same names
   whatever was compiled before. *)
let first_ident = !Zident.num
let first_symbol = Zmisc.symbol#name - 1
let initial_modules = !Zmisc.default_used_modules

let start ~modname ~source =
  Zident.num := first_ident;
  Zmisc.symbol#init first_symbol;
  Reduce.num := 0;
  Modules.clear ();
  Modules.modules.opened <- [];
  Modules.modules.modules <- Modules.E.empty;
  Zmisc.default_used_modules := initial_modules;
  if !Zmisc.no_stdlib then Initial.set_no_stdlib ();
  Modules.initialize modname;
  Zlocation.initialize source

let banner title =
  if !Zmisc.verbose then begin
    let rule = String.make 76 '-' in
    Format.fprintf messages "%s@\n%s@\n%s@." rule title rule
  end

let show title program =
  banner title;
  if !Zmisc.verbose then Printer.implementation_list messages program

let run passes program =
  let step program (title, pass) =
    let program = pass program in
    show title program;
    program
  in
  List.fold_left step program passes

let unless flag passes = if flag then [] else passes

let analyses () =
  [ ("Typing", Typing.implementation_list messages true) ]
  @ unless !Zmisc.no_causality [ ("Causality", Causality.implementation_list messages) ]
  @ unless !Zmisc.no_initialisation
      [ ("Initialization", Initialization.implementation_list messages) ]

let inlining =
  [ ("Calls to inline", Markfunctions.implementation_list);
    ("Static reduction", Reduce.implementation_list messages);
    ("Inlining", Inline.implementation_list);
    ("Second typing", Typing.implementation_list messages false) ]

let normalization =
  [ ("Last of patterns", Remove_last_in_patterns.implementation_list);
    ("Copies for last", Add_copy_for_last.implementation_list);
    ("Automata", Automata.implementation_list);
    ("Activations", Activate.implementation_list);
    ("Present", Present.implementation_list);
    ("Periods", Period.implementation_list);
    ("Disc", Disc.implementation_list);
    ("Probabilistic nodes", Proba.implementation_list);
    ("Delays", Pre.implementation_list);
    ("Nested lets", Letin.implementation_list);
    ("Initializations and resets", Reset.implementation_list);
    ("Written names", Write.implementation_list);
    ("Missing derivatives", Complete.implementation_list);
    ("Cascades", Encore.implementation_list);
    ("Horizons", Horizon.implementation_list);
    ("A-normal form", Aform.implementation_list) ]

let optimization =
  [ ("Written names", Write.implementation_list);
    ("Shared variables", Shared.implementation_list);
    ("Common sub-expressions", Cse.implementation_list);
    ("Shared zero-crossings", Zopt.implementation_list);
    ("Written names", Write.implementation_list) ]

let scheduling () =
  let keep_dead_code = !Zmisc.no_opt || !Zmisc.no_deadcode in
  let dead_code = ("Dead code", Zdeadcode.implementation_list) in
  unless keep_dead_code [ dead_code ]
  @ [ ("Schedule", Schedule.implementation_list) ]
  @ unless keep_dead_code [ ("Copies", Copy.implementation_list); dead_code ]

(* [None] when the flags ask for the types only. *)
let program ~modname ~source =
  start ~modname ~source;
  let parsed = Compiler.parse_implementation_file source in
  let scoped = Scoping.implementation_list parsed in
  show "Scoping" scoped;
  let checked = run (analyses ()) scoped in
  if !Zmisc.typeonly then None
  else begin
    let normal = run (inlining @ normalization) checked in
    let scheduled = run (optimization @ scheduling ()) normal in
    let code = Translate.implementation_list scheduled in
    banner "Object code";
    if !Zmisc.verbose then Oprinter.implementation_list messages code;
    Some { scoped; normal; scheduled; code }
  end

let interface parse ~modname ~source =
  start ~modname ~source;
  Interface.interface_list messages (Scoping.interface_list (parse source))
