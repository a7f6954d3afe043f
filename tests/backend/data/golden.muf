module Golden
  producer "by hand"
  source "golden.zls"
  digest "md5:0"
  needs Stdlib, Distribution

type ('a, 'b) t @1:0-1:9
and color = | Red | Rgb(int, float * bool, Other.t)
and point = {x : float; y : ('a, 'b) t list}
and row = float[n.3 + 2 - (size - 1)]
and arrow = (n.3 : int) -S-> (int -A-> bool) -D-> 'a ~D~> unit

val limit @2:0-2:13 = (* int *)
  10

keyed fun pick (n : int) (a, _, {x = b; Other.y = 1.5}) (Rgb(c, (d, true), _) as whole) @3:0-3:20 =
  let k = match n with | 0 | 1 -> Red | m -> Rgb(m, (0.0, false), #0 a) end in
  let low = if where n < limit && not (whole is Red) || c = 2 then -1 else n * (n - 3) - ~- n in
  let x =
    if cond d then
      let draw = Distribution.draw b ~key:0 in
      draw
    else if cond n <> 0 then
      pick n ~key:1
    else
      Random.int 6 ~key:2
  in
  let s : int = for i = 0 to n - 1 with s : int = 0 do s + Random.int i ~key:3[i] done in
  let (p, q) = loop p = 0 and q = n while p < q do (p + 1, q - 1) done in
  let _ = for i = n downto 0 do Stdlib.print_int i done in
  (k, low, (x, s), (s,), (,), #0[Rgb] whole, #1 (p, q), Stdlib.`+.`)
  names m.7

keyed machine main (n : int) : proba @5:0-9:12 (* float * char * string ~D~> point *)
  named (x', _, (`names`, b)) -> result
  memory count[n, 2] : int = 0
  memory best : float = any
  memory text : string = "a \"b\"\u{a}"
  instance walk[n] : proba = walk 1.0
  instance coin : discrete = Other.coin
  method init =
    let start = fresh walk[n] ~key:0 in
    return ()
    next count = [| [| 0; 2 |]; n |]
    next walk = start
    next coin = fresh coin
  method reset =
    return ()
    next coin = reset coin state.coin
  method step (x : float, letter, word) =
    let (coin_next, side) = run coin state.coin (x, true) in
    let cell = state.walk.(0) in
    let (walk_next, y, weight) = run[proba] walk cell () ~key:1 in
    let some = [| state.count.(1 .. n) ++ [| 7; 1 |] |] in
    let record = {x = x; y = {Other.z = y}} in
    let same = letter = #"c" && word = "word" || n mod 2 <= limit in
    return ({record with x = record.x *. 2.0; y = record.y.Other.z}, side, same, 3l, nan, -inf)
    weigh weight +. rt.observe (Distribution.gaussian (0.0, 1.0)) x
    next count = [| state.count with 0 = [| some with n - 1 = 1 |] |]
    next best = x -. (y -. 1e-07) ** 2.0 ** x
    next walk = [| state.walk with 0 = walk_next |]
    next coin = coin_next
  names x.1 @6:7-6:8

exports
  limit : static int @2:0-2:13,
  main : proba float * char * string ~D~> point
