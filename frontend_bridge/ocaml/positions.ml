(* Positions in the source.

   In: the text of the source and three states of the program: scoped, normal (identifiers have
   their last numbers), scheduled (applications are in the order of the code).
   Out: [(at line column line column)] for declarations and local identifiers, [(at)] for what the
   compiler made itself.

   Static reduction renames every identifier, and brings in code of other modules whose places
   belong to other files. So an identifier of the later program is believed to be at a place only
   if the scoped program has an identifier of the same name there; likewise an application. A
   variable that the compiler made is where the expression is that defines it, provided that no
   other module has code to bring in. *)

open Zelus

type t = {
  lines : int array; (* the offset of each line *)
  idents : (int, Zlocation.location) Hashtbl.t; (* by number *)
  calls : (string * string, Zlocation.location) Hashtbl.t;
    (* the applications, last first, in each function of each function *)
  declarations : (string, Zlocation.location) Hashtbl.t;
}

let line_starts text =
  let starts = ref [ 0 ] in
  String.iteri (fun i c -> if c = '\n' then starts := (i + 1) :: !starts) text;
  Array.of_list (List.rev !starts)

let line_and_column lines offset =
  (* lines.(low) <= offset, and offset < lines.(high) where high is a line *)
  let rec search low high =
    if high - low <= 1 then low
    else
      let middle = (low + high) / 2 in
      if lines.(middle) <= offset then search middle high else search low middle
  in
  let line = search 0 (Array.length lines) in
  [ Sexp.int (line + 1); Sexp.int (offset - lines.(line)) ]

let nowhere = Sexp.tag "at" []

let span { lines; _ } (Zlocation.Loc (first, last)) =
  if last <= first then nowhere
  else Sexp.tag "at" (line_and_column lines first @ line_and_column lines last)

(* Of several places keep the tightest, then the first. *)
let tighter (Zlocation.Loc (a1, b1)) (Zlocation.Loc (a2, b2)) =
  compare (b1 - a1, a1) (b2 - a2, a2) < 0

let keep_tightest table key loc =
  match Hashtbl.find_opt table key with
  | Some place when not (tighter loc place) -> ()
  | _ -> Hashtbl.replace table key loc

(* May code of other modules have been brought in? *)
let sees_foreign_code () =
  let has_code _ (v : Global.value_desc) =
    match v.value_code.value_exp with Vfun _ -> true | _ -> false
  in
  Modules.E.exists (fun _ (m : Modules.env) -> Modules.E.exists has_code m.values)
    Modules.modules.modules

let find_idents ~scoped ~normal =
  let named = Hashtbl.create 97 and idents = Hashtbl.create 97 and defined = Hashtbl.create 97 in
  let see (x : Zident.t) loc = Hashtbl.replace named (x.source, loc) () in
  List.iter (Places.implementation { Places.nothing with ident = see }) scoped;
  let ident (x : Zident.t) loc =
    if Hashtbl.mem named (x.source, loc) then keep_tightest idents x.num loc
  and define (x : Zident.t) loc =
    if loc <> Zlocation.no_location && not (Hashtbl.mem defined x.num) then
      Hashtbl.add defined x.num loc
  in
  List.iter (Places.implementation { Places.nothing with ident; define }) normal;
  let add num loc = if not (Hashtbl.mem idents num) then Hashtbl.add idents num loc in
  if not (sees_foreign_code ()) then Hashtbl.iter add defined;
  idents

let find_calls ~scoped ~scheduled =
  let applied = Hashtbl.create 97 and calls = Hashtbl.create 97 in
  let see _ loc = Hashtbl.replace applied loc () in
  List.iter (Places.implementation { Places.nothing with apply = see }) scoped;
  let find i =
    match i.desc with
    | Efundecl (f, _) ->
      let apply callee loc =
        let loc = if Hashtbl.mem applied loc then loc else Zlocation.no_location in
        Hashtbl.add calls (f, callee) loc
      in
      Places.implementation { Places.nothing with apply } i
    | Eopen _ | Etypedecl _ | Econstdecl _ -> ()
  in
  List.iter find scheduled;
  calls

let find_declarations scoped =
  let declarations = Hashtbl.create 17 in
  let add i =
    match i.desc with
    | Econstdecl (f, _, _) | Efundecl (f, _) -> Hashtbl.replace declarations ("val " ^ f) i.loc
    | Etypedecl (t, _, _) -> Hashtbl.replace declarations ("type " ^ t) i.loc
    | Eopen _ -> ()
  in
  List.iter add scoped;
  declarations

let make ~text ~scoped ~normal ~scheduled =
  { lines = line_starts text;
    idents = find_idents ~scoped ~normal;
    calls = find_calls ~scoped ~scheduled;
    declarations = find_declarations scoped }

let find positions table key =
  Option.fold ~none:nowhere ~some:(span positions) (Hashtbl.find_opt table key)

let ident positions (x : Zident.t) = find positions positions.idents x.num
let value positions f = find positions positions.declarations ("val " ^ f)
let typ positions t = find positions positions.declarations ("type " ^ t)

(* The places of the instances of machine [f], by number: the applications of a function and the
   calls of its instances come in the same order. Should their numbers differ, none is believed. *)
let instances positions f machine =
  let places = Hashtbl.create 7 and calls = Hashtbl.create 7 in
  List.iter (fun (callee, o) -> Hashtbl.add calls callee o) (Calls.instances machine);
  let link callee =
    let instances = Hashtbl.find_all calls callee
    and locs = Hashtbl.find_all positions.calls (f, callee) in
    if List.compare_lengths instances locs = 0 then
      List.iter2 (Hashtbl.replace places) instances locs
  in
  List.iter link (List.sort_uniq compare (List.of_seq (Hashtbl.to_seq_keys calls)));
  fun (o : Zident.t) -> find positions places o.num
