(* The host module of the interface beside it. *)
open Ztypes
let limit = 12
let add3 x = x + 3
let triple x = Array.init 3 (fun i -> x + i)
let pair x = Array.init 2 (fun i -> x - i)
type count = { mutable sum : int }
let weigh factor =
  Node { alloc = (fun () -> { sum = 0 }); reset = (fun c -> c.sum <- 0);
         step = (fun c x -> c.sum <- c.sum + factor * x; c.sum) }
let run_twice (Node { alloc; reset; step }) =
  Node { alloc = (fun () -> (alloc (), alloc ()));
         reset = (fun (a, b) -> reset a; reset b);
         step = (fun (a, b) x -> step b (step a x)) }
