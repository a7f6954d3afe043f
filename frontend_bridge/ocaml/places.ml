(* Where a program names its local identifiers and applies its functions.

   In: a declaration of the compiler ([Zelus]), after scoping, and a visitor. Out: the visitor is
   told of each name and application, with the place the compiler noted for it. Applications come in the order in which the code calls them. *)

open Zelus

type visitor = {
  ident : Zident.t -> Zlocation.location -> unit; (* a name, bound or defined *)
  define : Zident.t -> Zlocation.location -> unit; (* a name, the place of what defines it *)
  apply : string -> Zlocation.location -> unit; (* the name of a function, its application *)
}

let nothing = { ident = (fun _ _ -> ()); define = (fun _ _ -> ()); apply = (fun _ _ -> ()) }

let callee e =
  match e.e_desc with
  | Eglobal { lname; _ } -> Lident.source lname
  | Elocal x -> Zident.name x
  | _ -> ""

let rec pattern f p =
  match p.p_desc with
  | Ewildpat | Econstpat _ | Econstr0pat _ -> ()
  | Evarpat x -> f.ident x p.p_loc
  | Ealiaspat (p1, x) -> f.ident x p.p_loc; pattern f p1
  | Econstr1pat (_, l) | Etuplepat l -> List.iter (pattern f) l
  | Erecordpat l -> List.iter (fun (_, p) -> pattern f p) l
  | Eorpat (p1, p2) -> pattern f p1; pattern f p2
  | Etypeconstraintpat (p, _) -> pattern f p

let rec exp f e =
  match e.e_desc with
  | Elocal _ | Eglobal _ | Econst _ | Econstr0 _ | Elast _ -> ()
  | Econstr1 (_, l) | Eop (_, l) | Etuple l -> List.iter (exp f) l
  | Eapp (_, e1, l) -> f.apply (callee e1) e.e_loc; List.iter (exp f) (e1 :: l)
  | Erecord_access (e, _) | Etypeconstraint (e, _) -> exp f e
  | Erecord l -> List.iter (fun (_, e) -> exp f e) l
  | Erecord_with (e, l) -> exp f e; List.iter (fun (_, e) -> exp f e) l
  | Epresent (l, e) -> List.iter (present (exp f) f) l; Option.iter (exp f) e
  | Ematch (_, e, l) -> exp f e; List.iter (case (exp f) f) l
  | Elet (l, e) -> local f l; exp f e
  | Eseq (e1, e2) -> exp f e1; exp f e2
  | Eperiod { p_phase; p_period } -> Option.iter (exp f) p_phase; exp f p_period
  | Eblock (b, e) -> block f b; exp f e

and present : 'a. ('a -> unit) -> _ -> 'a present_handler -> unit =
 fun body f h -> condition f h.p_cond; body h.p_body

and case : 'a. ('a -> unit) -> _ -> 'a match_handler -> unit =
 fun body f h -> pattern f h.m_pat; body h.m_body

and condition f c =
  match c.desc with
  | Econdand (c1, c2) | Econdor (c1, c2) -> condition f c1; condition f c2
  | Econdexp e -> exp f e
  | Econdpat (e, p) -> exp f e; pattern f p
  | Econdon (c, e) -> condition f c; exp f e

and local f l = List.iter (eq f) l.l_eq

and block f b =
  List.iter (fun v -> f.ident v.vardec_name v.vardec_loc) b.b_vars;
  List.iter (local f) b.b_locals;
  List.iter (eq f) b.b_body

and eq f { eq_desc; eq_loc; _ } =
  match eq_desc with
  | EQeq (p, e) ->
    (match p.p_desc with Evarpat x -> f.define x e.e_loc | _ -> ());
    pattern f p;
    exp f e
  | EQinit (x, e) | EQpluseq (x, e) -> definition f x eq_loc e
  | EQnext (x, e, init) -> definition f x eq_loc e; Option.iter (exp f) init
  | EQemit (x, e) -> f.ident x eq_loc; Option.iter (exp f) e
  | EQder (x, e, init, handlers) ->
    definition f x eq_loc e;
    Option.iter (exp f) init;
    List.iter (present (exp f) f) handlers
  | EQautomaton (_, handlers, start) ->
    List.iter (state f) handlers;
    Option.iter (state_exp f) start
  | EQpresent (handlers, default) ->
    List.iter (present (block f) f) handlers;
    Option.iter (block f) default
  | EQmatch (_, e, handlers) -> exp f e; List.iter (case (block f) f) handlers
  | EQreset (eqs, e) -> exp f e; List.iter (eq f) eqs
  | EQblock b -> block f b
  | EQand eqs | EQbefore eqs -> List.iter (eq f) eqs
  | EQforall loop -> forall f loop

and definition f x loc e = f.ident x loc; f.define x e.e_loc; exp f e

and state f s =
  (match s.s_state.desc with
   | Estate0pat _ -> ()
   | Estate1pat (_, l) -> List.iter (fun x -> f.ident x s.s_state.loc) l);
  block f s.s_body;
  let escape t =
    condition f t.e_cond;
    Option.iter (block f) t.e_block;
    state_exp f t.e_next_state
  in
  List.iter escape s.s_trans

and state_exp f s = match s.desc with Estate0 _ -> () | Estate1 (_, l) -> List.iter (exp f) l

and forall f { for_index; for_init; for_body; _ } =
  let index { desc; loc } =
    match desc with
    | Einput (x, e) -> f.ident x loc; exp f e
    | Eoutput (x, _) -> f.ident x loc
    | Eindex (x, e1, e2) -> f.ident x loc; exp f e1; exp f e2
  in
  let init { desc = Einit_last (x, e); loc } = f.ident x loc; exp f e in
  List.iter index for_index;
  List.iter init for_init;
  block f for_body

let implementation f i =
  match i.desc with
  | Eopen _ | Etypedecl _ -> ()
  | Econstdecl (_, _, e) -> exp f e
  | Efundecl (_, { f_args; f_body; _ }) -> List.iter (pattern f) f_args; exp f f_body
