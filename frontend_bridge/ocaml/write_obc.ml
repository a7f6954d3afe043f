(* Expressions, instructions and patterns of the object code.

   In: trees of [Obc]. Out: S-expressions of [exp], [inst] and [pat]. A chain of lets and sequences
   becomes one flat [seq], built by a loop, however long the chain is. *)

open Obc
open Sexp

type context = { names : Names.t; at : Zident.t -> Sexp.t (* the position of an identifier *) }

let immediate = function
  | Oint n -> tag "int" [ int n ]
  | Oint32 n -> tag "int32" [ int n ]
  | Ofloat f -> tag "float" [ float f ]
  | Obool b -> tag "bool" [ sym (string_of_bool b) ]
  | Ochar c -> tag "char" [ int (Char.code c) ]
  | Ostring s -> tag "string" [ str s ]
  | Ovoid -> tag "unit" []
  | Oany -> tag "any" []

(* Patterns. *)

let rec pattern names = function
  | Owildpat -> tag "wild" []
  | Otuplepat l -> tag "ptuple" (List.map (pattern names) l)
  | Ovarpat (x, ty) -> tag "pvar" [ Names.ident x; Write_types.concrete names ty ]
  | Oconstpat c -> tag "pconst" [ immediate c ]
  | Oaliaspat (p, x) -> tag "pas" [ pattern names p; Names.ident x ]
  | Oconstr0pat c -> tag "pconstr0" [ Names.constr names c ]
  | Oconstr1pat (c, l) -> tag "pconstr1" (Names.constr names c :: List.map (pattern names) l)
  | Oorpat (p1, p2) -> tag "por" [ pattern names p1; pattern names p2 ]
  | Otypeconstraintpat (p, ty) -> tag "ptyped" [ pattern names p; Write_types.concrete names ty ]
  | Orecordpat l ->
    tag "precord" (List.map (fun (f, p) -> list [ Names.label names f; pattern names p ]) l)

(* The first identifier of a pattern: it gives the pattern its position. *)
let rec first_ident = function
  | Ovarpat (x, _) | Oaliaspat (_, x) -> Some x
  | Otuplepat l | Oconstr1pat (_, l) -> List.find_map first_ident l
  | Orecordpat l -> List.find_map (fun (_, p) -> first_ident p) l
  | Oorpat (p, _) | Otypeconstraintpat (p, _) -> first_ident p
  | Owildpat | Oconstpat _ | Oconstr0pat _ -> None

(* Expressions. *)

let rec exp cx e =
  let names = cx.names in
  let size = Write_types.size names in
  match e with
  | Oconst c -> immediate c
  | Oconstr0 c -> tag "constr0" [ Names.constr names c ]
  | Oconstr1 (c, l) -> tag "constr1" (Names.constr names c :: exps cx l)
  | Oglobal g -> tag "global" [ Names.value names g ]
  | Olocal x -> tag "local" [ Names.ident x ]
  | Ovar (is_mutable, x) -> tag (if is_mutable then "mutvar" else "var") [ Names.ident x ]
  | Ostate l -> tag "state" [ left_state cx l ]
  | Oaccess (e1, e2) -> tag "access" [ exp cx e1; exp cx e2 ]
  | Oupdate (n, e1, e2, e3) -> tag "update" (size n :: exps cx [ e1; e2; e3 ])
  | Oslice (e, n1, n2) -> tag "slice" [ exp cx e; size n1; size n2 ]
  | Oconcat (e1, n1, e2, n2) -> tag "concat" [ exp cx e1; size n1; exp cx e2; size n2 ]
  | Ovec (e, n) -> tag "vec" [ exp cx e; size n ]
  | Otuple l -> tag "tuple" (exps cx l)
  | Oapp (f, []) -> exp cx f
  | Oapp (f, l) -> tag "apply" (exp cx f :: exps cx l)
  | Orecord l -> tag "record" (fields cx l)
  | Orecord_access (e, f) -> tag "field" [ exp cx e; Names.label names f ]
  | Orecord_with (e, l) -> tag "with" (exp cx e :: fields cx l)
  | Otypeconstraint (e, ty) -> tag "typed" [ exp cx e; Write_types.concrete names ty ]
  | Oifthenelse (e1, e2, e3) -> tag "if" (exps cx [ e1; e2; e3 ])
  | Omethodcall c -> call cx c
  | Oinst i -> tag "do" [ inst cx i ]

and exps cx l = List.map (exp cx) l

and fields cx l = List.map (fun (f, e) -> list [ Names.label cx.names f; exp cx e ]) l

and call cx { met_machine; met_name; met_instance; met_args } =
  let machine = Option.to_list (Option.map (Names.value cx.names) met_machine) in
  let target =
    match met_instance with
    | None -> tag "self" []
    | Some (o, indexes) ->
      (* the compiler keeps the index of the innermost loop first; sizes start with the outermost *)
      tag "instance" (Names.ident o :: exps cx (List.rev indexes))
  in
  tag "call" ((str met_name :: machine) @ (target :: exps cx met_args))

and left_value cx = function
  | Oleft_name x -> tag "name" [ Names.ident x ]
  | Oleft_record_access (l, f) -> tag "lfield" [ left_value cx l; Names.label cx.names f ]
  | Oleft_index (l, e) -> tag "lindex" [ left_value cx l; exp cx e ]

and left_state cx = function
  | Oself -> tag "self" []
  | Oleft_state_global g -> tag "lglobal" [ Names.value cx.names g ]
  | Oleft_instance_name o -> tag "linstance" [ Names.ident o ]
  | Oleft_state_name x -> tag "memory" [ Names.ident x ]
  | Oleft_state_record_access (l, f) -> tag "lfield" [ left_state cx l; Names.label cx.names f ]
  | Oleft_state_index (l, e) -> tag "lindex" [ left_state cx l; exp cx e ]
  | Oleft_state_primitive_access (l, access) ->
    let part =
      match access with
      | Oder -> "der"
      | Ocont -> "pos"
      | Ozero_out -> "zout"
      | Ozero_in -> "zin"
    in
    tag part [ left_state cx l ]

(* Instructions. *)

and inst cx i =
  match i with
  | Olet _ | Oletvar _ | Osequence _ -> seq cx i
  | Ofor (is_to, x, e1, e2, body) ->
    tag "for"
      [ sym (if is_to then "to" else "downto"); Names.ident x; exp cx e1; exp cx e2; inst cx body ]
  | Owhile (e, body) -> tag "while" [ exp cx e; inst cx body ]
  | Omatch (e, cases) ->
    let case { w_pat; w_body } = tag "case" [ pattern cx.names w_pat; inst cx w_body ] in
    tag "match" (exp cx e :: List.map case cases)
  | Oif (e, i1, i2) -> tag "when" (exp cx e :: inst cx i1 :: List.map (inst cx) (Option.to_list i2))
  | Oassign (l, e) -> tag "assign" [ left_value cx l; exp cx e ]
  | Oassign_state (l, e) -> tag "set" [ left_state cx l; exp cx e ]
  | Oexp e -> exp_item cx e

(* The scope of a let is the rest of its sequence: a let is only spliced where nothing of the outer
   sequence follows it. [todo] is what is left to write, [items] what is written, last first. A
   sequence that ends with nothing ends with a unit. *)
and seq cx i =
  let rec loop items todo =
    match todo with
    | [] -> tag "seq" (List.rev items)
    | [ Osequence [] ] when items <> [] -> loop (exp_item cx (Oconst Ovoid) :: items) []
    | Osequence l :: rest -> loop items (if rest = [] then l else List.rev_append (List.rev l) rest)
    | [ Olet (p, e, i) ] -> loop (let_item cx p e :: items) [ i ]
    | [ Oletvar (x, is_mutable, ty, e, i) ] ->
      loop (letvar_item cx x is_mutable ty e :: items) [ i ]
    | i :: rest -> loop (inst cx i :: items) rest
  in
  loop [] [ i ]

and exp_item cx e = tag "exp" [ exp cx e ]

and let_item cx p e =
  let at = Option.fold ~none:Positions.nowhere ~some:cx.at (first_ident p) in
  tag "let" [ pattern cx.names p; exp cx e; at ]

and letvar_item cx x is_mutable ty value =
  let value = List.map (exp cx) (Option.to_list value) in
  tag
    (if is_mutable then "letmut" else "letvar")
    ((Names.ident x :: Write_types.in_code cx.names ty :: value) @ [ cx.at x ])
