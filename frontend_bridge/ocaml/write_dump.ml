(* A whole dump: declarations, machines, exports and the header.

   In: a compiled program, its positions, what is known of its source; the compiler's symbol tables
   for the types of its values. Out: the text of the dump in a buffer. *)

open Obc
open Sexp

let format = 1

let producer =
  Printf.sprintf "zelus-dump %d (Zelus %s-%s)" format Zconfig.version Zconfig.subversion

let mkind : Deftypes.mkind -> string = function
  | Cont -> "cont"
  | Zero -> "zero"
  | Horizon -> "horizon"
  | Period -> "period"
  | Encore -> "encore"
  | Major -> "major"

let optional name = function [] -> [] | items -> [ tag name items ]

(* Machines. *)

let memory cx { m_name; m_value; m_typ; m_kind; m_size } =
  tag "memory"
    ([ Names.ident m_name; Write_types.in_code cx.Write_obc.names m_typ ]
     @ optional "value" (Write_obc.exps cx (Option.to_list m_value))
     @ optional "class" (List.map (fun k -> sym (mkind k)) (Option.to_list m_kind))
     @ optional "size" (Write_obc.exps cx m_size)
     @ [ cx.at m_name ])

let instance cx at { i_name; i_machine; i_kind; i_params; i_size } =
  tag "instance"
    ([ Names.ident i_name; Write_obc.exp cx i_machine; Write_types.kind i_kind;
       tag "params" (Write_obc.exps cx i_params) ]
     @ optional "size" (Write_obc.exps cx i_size)
     @ [ at i_name ])

let meth cx { me_name; me_params; me_body; me_typ } =
  tag "method"
    [ str me_name;
      tag "params" (List.map (Write_obc.pattern cx.Write_obc.names) me_params);
      tag "returns" [ Write_types.in_code cx.names me_typ ];
      Write_obc.inst cx me_body ]

let machine cx positions name m =
  let at_instance = Positions.instances positions name m in
  tag "machine"
    ([ str name; Positions.value positions name; Write_types.kind m.ma_kind;
       tag "params" (List.map (Write_obc.pattern cx.Write_obc.names) m.ma_params) ]
     @ optional "initialize" (List.map (Write_obc.inst cx) (Option.to_list m.ma_initialize))
     @ [ tag "memories" (List.map (memory cx) m.ma_memories);
         tag "instances" (List.map (instance cx at_instance) m.ma_instances);
         tag "methods" (List.map (meth cx) m.ma_methods) ])

(* Declarations. *)

let declaration cx positions d =
  let names = cx.Write_obc.names in
  Names.start_declaration names;
  match d with
  | Oletvalue (x, i) -> tag "let" [ str x; Positions.value positions x; Write_obc.inst cx i ]
  | Oletfun (f, params, i) ->
    tag "fun"
      [ str f; Positions.value positions f;
        tag "params" (List.map (Write_obc.pattern names) params);
        Write_obc.inst cx i ]
  | Oletmachine (f, m) -> machine cx positions f m
  | Oopen m ->
    Names.need names m;
    tag "open" [ str m ]
  | Otypedecl l ->
    let one ((t, _, _) as decl) =
      Write_types.declaration names ~at:(Positions.typ positions t) decl
    in
    tag "types" (List.map one l)

(* Exports: the values of the scoped program, in its order, with their types in the symbol table. *)

let export names positions (i : Zelus.implementation) =
  let value f kind =
    Names.start_declaration names;
    let { Global.info; _ } = Modules.find_value (Lident.Name f) in
    let typ = Write_types.in_export names info.value_typ.typ_body in
    [ tag "val" [ str f; Write_types.kind kind; typ; Positions.value positions f ] ]
  in
  match i.desc with
  | Efundecl (f, { f_kind; _ }) -> value f (Interface.kindtype f_kind)
  | Econstdecl (x, is_static, _) -> value x (if is_static then Tstatic true else Tany)
  | Eopen _ | Etypedecl _ -> []

let dump ~source ~text result =
  let { Pipeline.scoped; normal; scheduled; code } = result in
  let positions = Positions.make ~text ~scoped ~normal ~scheduled in
  let names = Names.create () in
  let cx = { Write_obc.names; at = Positions.ident positions } in
  let code = List.map (declaration cx positions) code in
  let exports = List.concat_map (export names positions) scoped in
  (* last, once every name is written *)
  let needs = List.map str (Names.needed names) in
  let block name items b =
    Printf.bprintf b "\n (%s" name;
    List.iter (fun item -> Buffer.add_string b "\n  "; Sexp.add b 2 item) items;
    Buffer.add_char b ')'
  in
  let b = Buffer.create 65536 in
  let line item = Buffer.add_string b "\n "; Sexp.add b 1 item in
  Buffer.add_string b "(zelus-dump";
  List.iter line
    [ tag "format" [ int format ];
      tag "producer" [ str producer ];
      tag "module" [ str (Modules.current_module ()) ];
      tag "source" [ str (Filename.basename source) ];
      tag "digest" [ str ("md5:" ^ Digest.to_hex (Digest.string text)) ];
      tag "needs" needs ];
  block "exports" exports b;
  block "code" code b;
  Buffer.add_string b ")\n";
  b
