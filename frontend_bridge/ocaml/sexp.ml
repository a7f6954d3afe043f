(* S-expressions: how the dump is spelled.

   In: symbols, integers, floats, strings of bytes, lists.
   Out: text in a buffer. A list that fits on what is left of its line stays on it; another one
   is broken, one item a line. Every list knows its width, so printing takes linear time. *)

type t =
  | Atom of string
  | List of int * t list (* the width on one line, the items *)

let width = function Atom s -> String.length s | List (w, _) -> w

let sym s = Atom s
let int n = Atom (string_of_int n)

let list items =
  let add w item = w + width item + 1 in
  List ((if items = [] then 2 else List.fold_left add 1 items), items)

(* [tag name items] is [(name item ...)]. *)
let tag name items = list (sym name :: items)

(* A string is escaped twice. First its bytes become printable ASCII: a backslash is doubled and a
   byte outside 32..126 is [\xHH]. Then the result is quoted for the reader of S-expressions. *)
let printable s =
  let b = Buffer.create (String.length s) in
  let byte = function
    | '\\' -> Buffer.add_string b "\\\\"
    | ' ' .. '~' as c -> Buffer.add_char b c
    | c -> Printf.bprintf b "\\x%02x" (Char.code c)
  in
  String.iter byte s;
  Buffer.contents b

let quoted s =
  let b = Buffer.create (String.length s + 2) in
  let char c =
    if c = '\\' || c = '"' then Buffer.add_char b '\\';
    Buffer.add_char b c
  in
  Buffer.add_char b '"';
  String.iter char s;
  Buffer.add_char b '"';
  Buffer.contents b

let str s = Atom (quoted (printable s))

(* The shortest decimal that reads back as the same double. *)
let decimal f =
  match classify_float f with
  | FP_nan -> "nan"
  | FP_infinite -> if f > 0. then "inf" else "-inf"
  | FP_normal | FP_subnormal | FP_zero ->
    let exact digits = Printf.sprintf "%.*g" digits f in
    let reads_back s = float_of_string s = f in
    (match List.find_opt reads_back [ exact 15; exact 16 ] with
     | Some s -> s
     | None -> exact 17)

let float f = Atom (quoted (decimal f))

(* Layout. *)

let margin = 100
let deepest_indent = 60 (* beyond it, lines start at the same column *)

let rec add_flat b = function
  | Atom s -> Buffer.add_string b s
  | List (_, items) ->
    Buffer.add_char b '(';
    List.iteri (fun i item -> if i > 0 then Buffer.add_char b ' '; add_flat b item) items;
    Buffer.add_char b ')'

let is_atom = function Atom _ -> true | List _ -> false
let is_plain = function Atom _ -> true | List (_, items) -> List.for_all is_atom items

(* [add b column t] writes [t], which starts at [column]. The first items of a broken list stay on
   its first line while they are atoms or lists of atoms and while there is room. *)
let rec add b column t =
  match t with
  | List (w, items) when column + w > margin ->
    let indent = min (column + 2) deepest_indent in
    let rec first_line room = function
      | item :: rest when is_plain item && width item <= room ->
        if room < margin - column then Buffer.add_char b ' ';
        add_flat b item;
        first_line (room - width item - 1) rest
      | rest -> List.iter next_line rest
    and next_line item =
      Buffer.add_char b '\n';
      Buffer.add_string b (String.make indent ' ');
      add b indent item
    in
    Buffer.add_char b '(';
    first_line (margin - column) items;
    Buffer.add_char b ')'
  | Atom _ | List _ -> add_flat b t

let to_buffer b t = add b 0 t
