(* The calls of a machine's step, in the order of its code.

   In: a machine of the object code. Out: for each function, the instances of it whose step is
   called, first call first. The compiler gives instances names of its own; their order is how they
   are matched with the applications of the source. *)

open Obc

let rec exp f e =
  match e with
  | Oconst _ | Oconstr0 _ | Oglobal _ | Olocal _ | Ovar _ | Ostate _ -> ()
  | Oconstr1 (_, l) | Otuple l -> List.iter (exp f) l
  | Oaccess (e1, e2) | Oconcat (e1, _, e2, _) -> List.iter (exp f) [ e1; e2 ]
  | Oupdate (_, e1, e2, e3) | Oifthenelse (e1, e2, e3) -> List.iter (exp f) [ e1; e2; e3 ]
  | Oslice (e, _, _) | Ovec (e, _) | Orecord_access (e, _) | Otypeconstraint (e, _) -> exp f e
  | Oapp (e, l) -> List.iter (exp f) (e :: l)
  | Orecord l -> List.iter (fun (_, e) -> exp f e) l
  | Orecord_with (e, l) -> exp f e; List.iter (fun (_, e) -> exp f e) l
  | Omethodcall { met_name; met_instance; met_args; _ } ->
    if met_name = Oaux.step then Option.iter (fun (o, _) -> f o) met_instance;
    List.iter (exp f) met_args
  | Oinst i -> inst f i

and inst f i =
  match i with
  | Olet (_, e, i) -> exp f e; inst f i
  | Oletvar (_, _, _, e, i) -> Option.iter (exp f) e; inst f i
  | Ofor (_, _, e1, e2, i) -> exp f e1; exp f e2; inst f i
  | Owhile (e, i) -> exp f e; inst f i
  | Omatch (e, cases) -> exp f e; List.iter (fun { w_body; _ } -> inst f w_body) cases
  | Oif (e, i1, i2) -> exp f e; inst f i1; Option.iter (inst f) i2
  | Oassign (_, e) | Oassign_state (_, e) | Oexp e -> exp f e
  | Osequence l -> List.iter (inst f) l

(* The name of the function that an instance is made of. *)
let rec callee = function
  | Oglobal g -> Lident.source g
  | Olocal x -> Zident.name x
  | Oapp (e, _) -> callee e
  | _ -> ""

let instances { ma_instances; ma_methods; _ } =
  let callees = Hashtbl.create 7 in
  List.iter (fun i -> Hashtbl.replace callees i.i_name.Zident.num (callee i.i_machine)) ma_instances;
  let calls = ref [] in
  let add (o : Zident.t) =
    Option.iter (fun c -> calls := (c, o.num) :: !calls) (Hashtbl.find_opt callees o.num)
  in
  List.iter (fun { me_body; _ } -> inst add me_body) ma_methods;
  List.rev !calls
