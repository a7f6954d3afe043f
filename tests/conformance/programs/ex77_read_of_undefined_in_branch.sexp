(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex77_read_of_undefined_in_branch")
 (source "ex77_read_of_undefined_in_branch.zls")
 (digest "md5:e0048f07a814f5c34c2058e65836a890")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 62)
    (doc "reading, inside a branch, a variable that this branch does not define reads its held value")))
 (results)
 (code
  (machine "main" (at 2 0 9 62) discrete (params)
    (memories
      (memory ("m" 20) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("y" 17) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17))
      (memory ("x" 16) (name ("Stdlib" "int")) (value (int 42)) (at 7 16 7 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 20)) (int 0))
          (set (memory ("y" 17)) (int 0))
          (set (memory ("x" 16)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 21) (name ("Stdlib" "int"))) (state (memory ("m" 20))) (at))
          (set (memory ("m" 20)) (apply (global ("Stdlib" "+")) (local ("x" 21)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 21)) (int 2))
            (case
              (pconst (int 0))
              (set
                (memory ("y" 17))
                (apply (global ("Stdlib" "+")) (state (memory ("x" 16))) (int 1))))
            (case (wild)
              (set
                (memory ("x" 16))
                (apply (global ("Stdlib" "+")) (state (memory ("y" 17))) (int 10)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 16)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("y" 17)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
