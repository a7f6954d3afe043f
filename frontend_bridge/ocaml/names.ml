(* Names, local and global, and the modules they mention.

   In: the compiler's identifiers. Out: S-expressions. A name left short by the compiler is looked
   up in its symbol tables, so that every global name of the dump says its module, and the table
   of needed modules grows on the way. *)

type t = {
  needs : (string, unit) Hashtbl.t;
  variables : (string, string) Hashtbl.t; (* inferred type variables of this declaration *)
}

let create () = { needs = Hashtbl.create 7; variables = Hashtbl.create 7 }

let need names modname = Hashtbl.replace names.needs modname ()

let needed names =
  List.sort String.compare (Hashtbl.fold (fun m () l -> m :: l) names.needs [])

let ident (x : Zident.t) = Sexp.list [ Sexp.str x.source; Sexp.int x.num ]

let qualident names (q : Lident.qualident) =
  if q.qual = Modules.current_module () then Sexp.str q.id
  else begin
    need names q.qual;
    Sexp.list [ Sexp.str q.qual; Sexp.str q.id ]
  end

(* [find] is the symbol table that the name belongs to. *)
let global find names lname =
  match lname with
  | Lident.Modname q -> qualident names q
  | Lident.Name id ->
    (match find lname with
     | { Global.qualid; _ } -> qualident names qualid
     | exception Not_found -> Sexp.str id)

let value = global Modules.find_value
let constr = global Modules.find_constr
let label = global Modules.find_label
let typ = global Modules.find_type

(* Type variables. One that the source writes keeps its name. One that the compiler inferred is
   known by a number that changes with everything typed before, so it gets a new name, counted
   from the start of the declaration. *)

let start_declaration names = Hashtbl.reset names.variables

let inferred_variable names ~spell key =
  match Hashtbl.find_opt names.variables key with
  | Some name -> name
  | None ->
    let name = spell (Hashtbl.length names.variables) in
    Hashtbl.add names.variables key name;
    name
