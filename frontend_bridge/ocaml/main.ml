(* zelus-dump: the object code of one Zelus program, as one S-expression.

   In: the command line. Out: the dump, alone on standard output or in the file asked for; messages
   on standard error; exit code 0, or 2 on any error, with nothing then on standard output. *)

let print_dump buffer =
  match !Options.dump_to with
  | Some file -> Files.replace_file file (fun oc -> Buffer.output_buffer oc buffer)
  | None ->
    set_binary_mode_out stdout true;
    Buffer.output_buffer stdout buffer;
    flush stdout

(* Some errors leave the compiler as exceptions of its own: an unknown type in an annotation, a
   missing file, a program too deep for the stack. *)
let report_failure exn =
  Format.pp_print_flush Format.err_formatter ();
  let file = Option.value !Files.current ~default:"command line" in
  let reason =
    match exn with
    | Sys_error message -> message
    | Failure "int_of_string" -> "an integer in it has more than 63 bits"
    | _ -> "the compiler stopped on the exception " ^ Printexc.to_string exn
  in
  Printf.eprintf "File \"%s\": %s\n" file reason;
  if Printexc.backtrace_status () then Printexc.print_backtrace stderr;
  (* what standard output refused must not be tried again on the way out *)
  close_out_noerr stdout

let () =
  match
    Options.parse ();
    Option.iter print_dump !Files.dump
  with
  | () -> exit 0
  | exception Zmisc.Error -> exit 2
  | exception exn -> report_failure exn; exit 2
