(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "File_read")
 (source "file_read.zls")
 (digest "md5:f1711da9928df11b909317b2aeaa38ca")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "string")))
    (at 1 0 2 25)))
 (results
  (result "main" (named "line")))
 (code
  (machine "main" (at 1 0 2 25) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "string")))
        (seq
          (let
            (pvar ("line" 5) (name ("Stdlib" "string")))
            (apply (global ("Stdlib" "read_line")) (unit))
            (at 2 6 2 10))
          (exp (local ("line" 5)))))))))
