(* Types, sizes, kinds and type declarations.

   In: the types of the compiler, either those of its type checker ([Deftypes]) or those of its
   object code ([Obc]). Out: S-expressions of [type], [size], [kind] and [typedecl]. *)

open Sexp

let kind : Deftypes.kind -> Sexp.t = function
  | Tstatic true -> sym "static"
  | Tstatic false -> sym "anystatic"
  | Tany -> sym "any"
  | Tdiscrete false -> sym "anydiscrete"
  | Tdiscrete true -> sym "discrete"
  | Tcont -> sym "continuous"
  | Tproba -> sym "proba"

let rec size names : Obc.size -> Sexp.t = function
  | Sconst n -> int n
  | Sname x -> tag "id" [ Names.ident x ]
  | Sglobal g -> tag "global" [ Names.value names g ]
  | Sop (Splus, s1, s2) -> tag "plus" [ size names s1; size names s2 ]
  | Sop (Sminus, s1, s2) -> tag "minus" [ size names s1; size names s2 ]

let arrow kind argument result name_opt =
  tag "arrow" ([ kind; argument; result ] @ Option.to_list (Option.map Names.ident name_opt))

let type_variable names ~spell key = tag "tvar" [ str (Names.inferred_variable names ~spell key) ]

(* In the object code an inferred variable is spelled [^"'a"] and a number; one of the source never
   starts with a quote. *)
let key_of_index n = "'a" ^ string_of_int n

(* The type checker's types. [spell] names the inferred variables. *)
let rec internal ~spell names (ty : Deftypes.typ) =
  let typ = internal ~spell names in
  match ty.t_desc with
  | Tvar -> type_variable names ~spell (key_of_index ty.t_index)
  | Tproduct l -> tag "product" (List.map typ l)
  | Tconstr (q, l, _) -> tag "name" (Names.qualident names q :: List.map typ l)
  | Tvec (cell, n) -> tag "array" [ typ cell; size names (Translate.size_of_type n) ]
  | Tfun (k, name_opt, t1, t2) ->
    let argument = typ t1 in
    arrow (kind k) argument (typ t2) name_opt
  | Tlink ty -> typ ty

let in_code names ty = internal ~spell:(fun n -> string_of_int (n + 1)) names ty
let in_export names ty = internal ~spell:Zmisc.int_to_alpha names ty

(* The object code's types. They know two kinds of arrows only. *)
let rec concrete names : Obc.type_expression -> Sexp.t = function
  | Otypevar s when s <> "" && s.[0] = '\'' ->
    type_variable names ~spell:(fun n -> string_of_int (n + 1)) s
  | Otypevar s -> tag "tvar" [ str s ]
  | Otypefun (k, name_opt, t1, t2) ->
    let k = match k with Ofun -> sym "any" | Onode -> sym "discrete" in
    arrow k (concrete names t1) (concrete names t2) name_opt
  | Otypetuple l -> tag "product" (List.map (concrete names) l)
  | Otypeconstr (g, l) -> tag "name" (Names.typ names g :: List.map (concrete names) l)
  | Otypevec (cell, n) -> tag "array" [ concrete names cell; size names n ]

let body names : Obc.type_decl -> Sexp.t =
  let constructor = function
    | Obc.Oconstr0decl c -> tag "constr0" [ str c ]
    | Obc.Oconstr1decl (c, l) -> tag "constr1" (str c :: List.map (concrete names) l)
  in
  let field (l, ty) = list [ str l; concrete names ty ] in
  function
  | Oabstract_type -> tag "abstract" []
  | Oabbrev ty -> tag "abbrev" [ concrete names ty ]
  | Ovariant_type l -> tag "variant" (List.map constructor l)
  | Orecord_type l -> tag "record" (List.map field l)

let declaration names ~at (name, params, decl) =
  tag "type" [ str name; tag "params" (List.map str params); at; body names decl ]
