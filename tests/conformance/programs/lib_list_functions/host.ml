(* The host module of the interface beside it. *)
let order (a : int) b = compare a b
let sum3 a b c = a + (2 * b) + (3 * c)
let differ (a : int) b = a <> b
let quiet _ _ = ()
