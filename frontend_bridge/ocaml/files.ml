(* From the files of the command line to the passes.

   In: file names. Out: the [.zci] of each, beside its source or in the folder given; for a program,
   its dump in a buffer. With [-deps] the modules that a file mentions are compiled first. *)

let zci_dir = ref None

(* The file being compiled, for the message of an unexpected failure. *)
let current = ref None

(* The dump of the program of the command line, once it is compiled. *)
let dump = ref None

let read_file file =
  let ic = open_in_bin file in
  Fun.protect
    ~finally:(fun () -> close_in_noerr ic)
    (fun () -> really_input_string ic (in_channel_length ic))

(* [write] fills a new file which takes the place of [file] when it is complete. *)
let replace_file file write =
  let temporary = Printf.sprintf "%s.%d.tmp" file (Unix.getpid ()) in
  let oc = open_out_bin temporary in
  match write oc; close_out oc with
  | () -> Sys.rename temporary file
  | exception e ->
    close_out_noerr oc;
    Sys.remove temporary;
    raise e

let write_symbols stem =
  let file =
    match !zci_dir with
    | None -> stem ^ ".zci"
    | Some dir -> Filename.concat dir (Filename.basename stem ^ ".zci")
  in
  replace_file file Modules.write

let unknown file = raise (Arg.Bad ("don't know what to do with " ^ file))

let compile_interface parse ~modname ~source stem =
  Pipeline.interface parse ~modname ~source;
  write_symbols stem

let compile_program ~modname ~source stem =
  match Pipeline.program ~modname ~source with
  | None -> None
  | Some result ->
    let buffer = Write_dump.dump ~source ~text:(read_file source) result in
    write_symbols stem;
    Some buffer

(* Compiles one file; the dump if it is a program. *)
let compile file =
  current := Some file;
  let stem = Filename.remove_extension file in
  let modname = String.capitalize_ascii (Filename.basename stem) in
  match Filename.extension file with
  | ".zls" | ".zlus" -> compile_program ~modname ~source:(stem ^ ".zls") stem
  | ".zli" -> compile_interface Compiler.parse_interface_file ~modname ~source:file stem; None
  | ".mli" -> compile_interface Compiler.parse_scalar_interface_file ~modname ~source:file stem; None
  | _ -> unknown file

(* The files that [file] mentions, each after those it mentions, then [file] itself, [known] being
   listed already, last first. [above] are the files that lead to this one. *)
let rec with_dependencies above known file =
  let stem = Filename.remove_extension file in
  let is_same other = Filename.remove_extension other = stem in
  if List.exists is_same known then known
  else if List.exists is_same above then begin
    Printf.eprintf "File \"%s\": this module and those it mentions need one another.\n" file;
    raise Zmisc.Error
  end
  else begin
    current := Some file;
    let mentioned =
      match Filename.extension file with
      | ".zls" -> Deps_tools.zls_dependencies file
      | ".zli" -> Deps_tools.zli_dependencies file
      | _ -> unknown file
    in
    file :: List.fold_left (with_dependencies (file :: above)) known mentioned
  end

let build file =
  Deps_tools.add_to_load_path Filename.current_dir_name;
  match with_dependencies [] [] file with
  | main :: others ->
    List.iter (fun other -> ignore (compile other)) (List.rev others);
    compile main
  | [] -> None

let is_program file = List.mem (Filename.extension file) [ ".zls"; ".zlus" ]
let a_program_was_given = ref false

(* A file of the command line, with the flags that stand before it. *)
let argument file =
  if is_program file then begin
    if !a_program_was_given then raise (Arg.Bad ("one program at a time, not also " ^ file));
    a_program_was_given := true
  end;
  let result = if !Zmisc.build_deps then build file else compile file in
  if result <> None then dump := result
