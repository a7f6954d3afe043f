(* The command line: the options of zeluc, with its names and defaults, and two more.

   In: the arguments. Out: the compiler's own flags ([Zmisc]) are set, each file is compiled when it
   is met, [dump_to] tells where the dump goes. *)

open Zmisc

let dump_to = ref None

let usage =
  "Usage: zelus-dump [options] file ...\n\
   Prints the object code of a Zelus program (.zls) as one S-expression; writes its .zci.\n\
   An interface (.zli, .mli) only writes its .zci. There is at most one program on the command\n\
   line, after the interfaces it needs. Options hold for the files that follow them.\n\
   Options:"

(* These answer on standard output, in place of a dump. *)
let answer f = Arg.Unit (fun () -> f (); exit 0)

let be_verbose () = verbose := true; Printexc.record_backtrace true
let be_very_verbose () = vverbose := true; be_verbose ()

let add_include dir =
  Deps_tools.add_to_load_path dir;
  load_path := dir :: !load_path

let use_gtk_folder () =
  use_gtk := true;
  match !load_path with [ stdlib ] -> add_include (stdlib ^ "-gtk") | _ -> ()

let set_zci_dir dir =
  Files.zci_dir := Some dir;
  load_path := dir :: !load_path

let ignored = "accepted, changes nothing in a dump"

let specification =
  [ ("-v", Arg.Unit be_verbose, " Print the program after each pass, on standard error");
    ("-vv", Arg.Unit be_very_verbose, " Print still more");
    ("-version", answer show_version, " Print the version of the compiler and stop");
    ("-where", answer locate_stdlib, " Print where the standard library is and stop");
    ("-dump-to", Arg.String (fun f -> dump_to := Some f), "<file> Write the dump there");
    ("-zci-dir", Arg.String set_zci_dir, "<dir> Write .zci files there; search it too");
    ("-I", Arg.String add_include, "<dir> Search .zci files (and sources, with -deps) there");
    ("-stdlib", Arg.String set_stdlib, "<dir> The folder of the standard library");
    ("-nostdlib", Arg.Set no_stdlib, " Do not load the standard library");
    ("-deps", Arg.Set build_deps, " Compile first the modules that a file mentions");
    ("-i", Arg.Set print_types, " Print types, on standard error");
    ("-ic", Arg.Set print_causality_types, " Print causality types");
    ("-ii", Arg.Set print_initialization_types, " Print initialization types");
    ("-typeonly", Arg.Set typeonly, " Stop after the analyses: no dump, no .zci");
    ("-nocausality", Arg.Set no_causality, " No causality analysis");
    ("-noinit", Arg.Set no_initialisation, " No initialization analysis");
    ("-inline", Arg.Int set_inlining_level, "<n> Level of inlining");
    ("-inlineall", Arg.Set inline_all, " Inline all function calls");
    ("-noreduce", Arg.Set no_reduce, " No static reduction");
    ("-nopt", Arg.Set no_opt, " No optimization");
    ("-nodeadcode", Arg.Set no_deadcode, " Keep dead code");
    ("-nosimplify", Arg.Set no_simplify_causality_type, " Do not simplify causality types");
    ("-dzero", Arg.Set dzero, " Discrete zero-crossing detection");
    ("-zsign", Arg.Set zsign, " Zero-crossings of the sign of their argument");
    ("-gtk2", Arg.Unit use_gtk_folder, " Search the library for lablgtk2");
    ("-copy", Arg.Set with_copy, " " ^ ignored);
    ("-s", Arg.String set_simulation_node, "<node> " ^ ignored);
    ("-o", Arg.String set_outname, "<name> " ^ ignored);
    ("-check", Arg.Int set_check, "<n> " ^ ignored);
    ("-sampling", Arg.Float set_sampling_period, "<p> " ^ ignored);
    ("-rif", Arg.Set use_rif, " " ^ ignored);
    ("-lmm", Arg.String set_lmm_nodes, "<node> " ^ ignored) ]

let parse () = Arg.parse (Arg.align specification) Files.argument usage
