(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Reserved")
 (source "reserved.zls")
 (digest "md5:72c2844e86dfc9b64d0e238a97f5cfd3")
 (needs "Stdlib")
 (exports
  (val "pass" any (name ("Stdlib" "int")) (at 9 0 9 12))
  (val "global" any (name ("Stdlib" "float")) (at 10 0 10 16))
  (val "raise" any (name "class") (at 11 0 11 63))
  (val "from" any
    (arrow any (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
    (at 13 0 13 48))
  (val "print" any
    (arrow any (product (name "class") (name ("Stdlib" "int"))) (name "class"))
    (at 14 0 14 67))
  (val "isinstance" anydiscrete
    (arrow anydiscrete (name "yield") (name ("Stdlib" "int")))
    (at 15 0 15 123))
  (val "step" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (name ("Stdlib" "int")))
    (at 18 0 19 39)
    (doc "Nodes named after methods and modules of the generated code."))
  (val "fresh" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 20 0 22 27))
  (val "jax" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 23 0 23 48))
  (val "object" discrete (arrow discrete (tvar "a") (name "yield")) (at 24 0 24 44))
  (val "memories" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (product
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int")))
        (product
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int")))
        (product
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int")))
        (product
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int")))))
    (at 27 0 67 56)
    (doc "A ring of memories: each takes what the next one had, plus the input."))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name "class")
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (name ("Stdlib" "int"))))
    (at 70 0 73 21)
    (doc "Instances of those nodes."))
  (val "wrapped" discrete (arrow discrete (name ("Stdlib" "int")) (name "list")) (at 75 0 75 61)))
 (results
  (result "step" (named "self"))
  (result "fresh" (parts (named "jnp") (named "rt")))
  (result "memories"
    (parts
      (parts (named "lambda") (named "def") (named "nonlocal") (named "async") (named "await")
        (named "except")
        (named "finally"))
      (parts (named "self") (named "state") (named "key") (named "rt") (named "jnp") (named "jax")
        (named "lax")
        (named "init'")
        (named "step")
        (named "fresh"))
      (parts (named "list") (named "print") (named "len") (named "eval") (named "exec")
        (named "super")
        (named "type'")
        (named "int")
        (named "float"))
      (parts (named "x'") (named "x''") (named "x_prime") (named "x_2") (named "state_next")
        (named "inputs")
        (named "call")
        (named "subject")
        (named "m")
        (named "op_plus")
        (named "local_x"))))
  (result "main"
    (parts (nameless) (nameless) (nameless) (named "eval")
      (parts (named "jnp") (named "rt"))
      (named "lax"))))
 (code
  (types
    (type "class" (params) (at 5 0 5 70)
      (record
        ("def" (name ("Stdlib" "int")))
        ("self" (name ("Stdlib" "int")))
        ("replace" (name ("Stdlib" "float")))
        ("lambda" (name ("Stdlib" "bool"))))))
  (types
    (type "yield" (params) (at 6 0 6 57)
      (variant (constr0 "None") (constr0 "True") (constr0 "False") (constr0 "Any") (constr0 "State")
        (constr0 "Ellipsis"))))
  (types
    (type "list" (params) (at 7 0 7 52)
      (variant
        (constr1 "Node" (name ("Stdlib" "int")))
        (constr1 "Exception" (name "class"))
        (constr0 "Empty"))))
  (let "pass" (at 9 0 9 12) (exp (int 7)))
  (let "global" (at 10 0 10 16) (exp (float "0.5")))
  (let "raise" (at 11 0 11 63)
    (exp (record ("def" (int 1)) ("self" (int 2)) ("replace" (float "3")) ("lambda" (bool true)))))
  (fun "from" (at 13 0 13 48)
    (params
      (ptuple
        (pvar ("import" 237) (name ("Stdlib" "int")))
        (pvar ("assert" 236) (name ("Stdlib" "int")))))
    (exp
      (apply
        (global ("Stdlib" "+"))
        (apply (global ("Stdlib" "*")) (local ("import" 237)) (int 10))
        (local ("assert" 236)))))
  (fun "print" (at 14 0 14 67)
    (params (ptuple (pvar ("lambda" 238) (name "class")) (pvar ("rt" 239) (name ("Stdlib" "int")))))
    (exp (with (local ("lambda" 238)) ("def" (local ("rt" 239))) ("replace" (global "global")))))
  (fun "isinstance" (at 15 0 15 123)
    (params (pvar ("yield" 240) (name "yield")))
    (seq
      (letvar ("result" 241) (name ("Stdlib" "int")) (int 42) (at 15 57 15 58))
      (match
        (local ("yield" 240))
        (case (pconstr0 "None") (assign (name ("result" 241)) (int 0)))
        (case (pconstr0 "True") (assign (name ("result" 241)) (int 1)))
        (case (pconstr0 "False") (assign (name ("result" 241)) (int 2)))
        (case (pconstr0 "Any") (assign (name ("result" 241)) (int 3)))
        (case (pconstr0 "State") (assign (name ("result" 241)) (int 4)))
        (case (pconstr0 "Ellipsis") (assign (name ("result" 241)) (int 5))))
      (exp (var ("result" 241)))))
  (machine "step" (at 18 0 19 39) discrete (params)
    (memories (memory ("m" 245) (name ("Stdlib" "int")) (value (int 42)) (at 19 14 19 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 245)) (int 0)))
      (method "step"
        (params
          (ptuple
            (pvar ("state" 243) (name ("Stdlib" "int")))
            (pvar ("key" 242) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 246) (name ("Stdlib" "int"))) (state (memory ("m" 245))) (at))
          (let
            (pvar ("self" 244) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (local ("x" 246))
              (apply (global ("Stdlib" "*")) (local ("state" 243)) (local ("key" 242))))
            (at 19 6 19 10))
          (set (memory ("m" 245)) (local ("self" 244)))
          (exp (local ("self" 244)))))))
  (machine "fresh" (at 20 0 22 27) discrete (params)
    (memories
      (memory ("m" 252) (name ("Stdlib" "int")) (value (int 42)) (at 22 12 22 13))
      (memory ("m" 250) (name ("Stdlib" "int")) (value (int 42)) (at 21 12 21 13)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 252)) (int 0)) (set (memory ("m" 250)) (int 1))))
      (method "step"
        (params (pvar ("state" 247) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 253) (name ("Stdlib" "int"))) (state (memory ("m" 252))) (at))
          (let (pvar ("x" 251) (name ("Stdlib" "int"))) (state (memory ("m" 250))) (at))
          (let
            (pvar ("rt" 249) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 253)) (local ("x" 251)))
            (at 22 6 22 8))
          (set (memory ("m" 252)) (local ("rt" 249)))
          (set
            (memory ("m" 250))
            (apply (global ("Stdlib" "+")) (local ("x" 251)) (local ("state" 247))))
          (exp (tuple (local ("x" 251)) (local ("rt" 249))))))))
  (machine "jax" (at 23 0 23 48) discrete (params) (memories)
    (instances
      (instance ("i" 355) (global "step") discrete (params) (at 23 35 23 48))
      (instance ("i" 354) (global "step") discrete (params) (at 23 19 23 32)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "step" (instance ("i" 355))))
          (exp (call "reset" "step" (instance ("i" 354))))))
      (method "step"
        (params (pvar ("key" 254) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (exp
          (apply
            (global ("Stdlib" "+"))
            (call "step" "step" (instance ("i" 354)) (tuple (local ("key" 254)) (int 2)))
            (call "step" "step" (instance ("i" 355)) (tuple (local ("key" 254)) (int 3))))))))
  (machine "object" (at 24 0 24 44) discrete (params)
    (memories (memory ("i" 258) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 258)) (bool true)))
      (method "step"
        (params (pvar ("inputs" 255) (tvar "1")))
        (returns (name "yield"))
        (seq
          (let
            (pvar ("x" 256) (name "yield"))
            (if (state (memory ("i" 258))) (constr0 "True") (constr0 "Any"))
            (at 24 33 24 44))
          (let
            (pvar ("x" 257) (name "yield"))
            (if (state (memory ("i" 258))) (constr0 "None") (local ("x" 256)))
            (at 24 25 24 44))
          (set (memory ("i" 258)) (bool false))
          (exp (local ("x" 257)))))))
  (machine "memories" (at 27 0 67 56) discrete (params)
    (memories
      (memory ("x_prime" 296) (name ("Stdlib" "int")) (value (int 42)) (at 59 28 59 35))
      (memory ("x_2" 295) (name ("Stdlib" "int")) (value (int 42)) (at 60 24 60 27))
      (memory ("x''" 294) (name ("Stdlib" "int")) (value (int 42)) (at 58 24 58 27))
      (memory ("x'" 293) (name ("Stdlib" "int")) (value (int 42)) (at 57 23 57 25))
      (memory ("type'" 292) (name ("Stdlib" "int")) (value (int 42)) (at 54 26 54 31))
      (memory ("super" 291) (name ("Stdlib" "int")) (value (int 42)) (at 53 26 53 31))
      (memory ("subject" 290) (name ("Stdlib" "int")) (value (int 42)) (at 64 28 64 35))
      (memory ("step" 289) (name ("Stdlib" "int")) (value (int 42)) (at 46 25 46 29))
      (memory ("state_next" 288) (name ("Stdlib" "int")) (value (int 42)) (at 61 31 61 41))
      (memory ("state" 287) (name ("Stdlib" "int")) (value (int 42)) (at 39 25 39 30))
      (memory ("self" 286) (name ("Stdlib" "int")) (value (int 42)) (at 38 24 38 28))
      (memory ("rt" 285) (name ("Stdlib" "int")) (value (int 42)) (at 41 23 41 25))
      (memory ("print" 284) (name ("Stdlib" "int")) (value (int 42)) (at 49 26 49 31))
      (memory ("op_plus" 283) (name ("Stdlib" "int")) (value (int 42)) (at 66 28 66 35))
      (memory ("nonlocal" 282) (name ("Stdlib" "int")) (value (int 42)) (at 33 28 33 36))
      (memory ("m" 281) (name ("Stdlib" "int")) (value (int 42)) (at 65 22 65 23))
      (memory ("local_x" 280) (name ("Stdlib" "int")) (value (int 42)) (at 67 28 67 35))
      (memory ("list" 279) (name ("Stdlib" "int")) (value (int 42)) (at 48 25 48 29))
      (memory ("len" 278) (name ("Stdlib" "int")) (value (int 42)) (at 50 24 50 27))
      (memory ("lax" 277) (name ("Stdlib" "int")) (value (int 42)) (at 44 24 44 27))
      (memory ("lambda" 276) (name ("Stdlib" "int")) (value (int 42)) (at 31 26 31 32))
      (memory ("key" 275) (name ("Stdlib" "int")) (value (int 42)) (at 40 24 40 27))
      (memory ("jnp" 274) (name ("Stdlib" "int")) (value (int 42)) (at 42 24 42 27))
      (memory ("jax" 273) (name ("Stdlib" "int")) (value (int 42)) (at 43 24 43 27))
      (memory ("int" 272) (name ("Stdlib" "int")) (value (int 42)) (at 55 24 55 27))
      (memory ("inputs" 271) (name ("Stdlib" "int")) (value (int 42)) (at 62 27 62 33))
      (memory ("init'" 270) (name ("Stdlib" "int")) (value (int 42)) (at 45 26 45 31))
      (memory ("fresh" 269) (name ("Stdlib" "int")) (value (int 42)) (at 47 26 47 31))
      (memory ("float" 268) (name ("Stdlib" "int")) (value (int 42)) (at 56 26 56 31))
      (memory ("finally" 267) (name ("Stdlib" "int")) (value (int 42)) (at 37 27 37 34))
      (memory ("exec" 266) (name ("Stdlib" "int")) (value (int 42)) (at 52 25 52 29))
      (memory ("except" 265) (name ("Stdlib" "int")) (value (int 42)) (at 36 26 36 32))
      (memory ("eval" 264) (name ("Stdlib" "int")) (value (int 42)) (at 51 25 51 29))
      (memory ("def" 263) (name ("Stdlib" "int")) (value (int 42)) (at 32 23 32 26))
      (memory ("call" 262) (name ("Stdlib" "int")) (value (int 42)) (at 63 25 63 29))
      (memory ("await" 261) (name ("Stdlib" "int")) (value (int 42)) (at 35 25 35 30))
      (memory ("async" 260) (name ("Stdlib" "int")) (value (int 42)) (at 34 25 34 30)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("local_x" 280)) (int 37))
          (set (memory ("lambda" 276)) (int 1))
          (set (memory ("op_plus" 283)) (int 36))
          (set (memory ("m" 281)) (int 35))
          (set (memory ("subject" 290)) (int 34))
          (set (memory ("call" 262)) (int 33))
          (set (memory ("inputs" 271)) (int 32))
          (set (memory ("state_next" 288)) (int 31))
          (set (memory ("x_2" 295)) (int 30))
          (set (memory ("x_prime" 296)) (int 29))
          (set (memory ("x''" 294)) (int 28))
          (set (memory ("x'" 293)) (int 27))
          (set (memory ("float" 268)) (int 26))
          (set (memory ("int" 272)) (int 25))
          (set (memory ("type'" 292)) (int 24))
          (set (memory ("super" 291)) (int 23))
          (set (memory ("exec" 266)) (int 22))
          (set (memory ("eval" 264)) (int 21))
          (set (memory ("len" 278)) (int 20))
          (set (memory ("print" 284)) (int 19))
          (set (memory ("list" 279)) (int 18))
          (set (memory ("fresh" 269)) (int 17))
          (set (memory ("step" 289)) (int 16))
          (set (memory ("init'" 270)) (int 15))
          (set (memory ("lax" 277)) (int 14))
          (set (memory ("jax" 273)) (int 13))
          (set (memory ("jnp" 274)) (int 12))
          (set (memory ("rt" 285)) (int 11))
          (set (memory ("key" 275)) (int 10))
          (set (memory ("state" 287)) (int 9))
          (set (memory ("self" 286)) (int 8))
          (set (memory ("finally" 267)) (int 7))
          (set (memory ("except" 265)) (int 6))
          (set (memory ("await" 261)) (int 5))
          (set (memory ("async" 260)) (int 4))
          (set (memory ("nonlocal" 282)) (int 3))
          (set (memory ("def" 263)) (int 2))))
      (method "step"
        (params (pvar ("tick" 259) (name ("Stdlib" "int"))))
        (returns
          (product
            (product
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int")))
            (product
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int")))
            (product
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int")))
            (product
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int")))))
        (seq
          (let (pvar ("l" 313) (name ("Stdlib" "int"))) (state (memory ("lambda" 276))) (at))
          (let (pvar ("l" 317) (name ("Stdlib" "int"))) (state (memory ("local_x" 280))) (at))
          (set
            (memory ("local_x" 280))
            (apply (global ("Stdlib" "+")) (local ("l" 313)) (local ("tick" 259))))
          (let (pvar ("l" 320) (name ("Stdlib" "int"))) (state (memory ("op_plus" 283))) (at))
          (set
            (memory ("op_plus" 283))
            (apply (global ("Stdlib" "+")) (local ("l" 317)) (local ("tick" 259))))
          (let (pvar ("l" 318) (name ("Stdlib" "int"))) (state (memory ("m" 281))) (at))
          (set
            (memory ("m" 281))
            (apply (global ("Stdlib" "+")) (local ("l" 320)) (local ("tick" 259))))
          (let (pvar ("l" 327) (name ("Stdlib" "int"))) (state (memory ("subject" 290))) (at))
          (set
            (memory ("subject" 290))
            (apply (global ("Stdlib" "+")) (local ("l" 318)) (local ("tick" 259))))
          (let (pvar ("l" 299) (name ("Stdlib" "int"))) (state (memory ("call" 262))) (at))
          (set
            (memory ("call" 262))
            (apply (global ("Stdlib" "+")) (local ("l" 327)) (local ("tick" 259))))
          (let (pvar ("l" 308) (name ("Stdlib" "int"))) (state (memory ("inputs" 271))) (at))
          (set
            (memory ("inputs" 271))
            (apply (global ("Stdlib" "+")) (local ("l" 299)) (local ("tick" 259))))
          (let (pvar ("l" 325) (name ("Stdlib" "int"))) (state (memory ("state_next" 288))) (at))
          (set
            (memory ("state_next" 288))
            (apply (global ("Stdlib" "+")) (local ("l" 308)) (local ("tick" 259))))
          (let (pvar ("l" 332) (name ("Stdlib" "int"))) (state (memory ("x_2" 295))) (at))
          (set
            (memory ("x_2" 295))
            (apply (global ("Stdlib" "+")) (local ("l" 325)) (local ("tick" 259))))
          (let (pvar ("l" 333) (name ("Stdlib" "int"))) (state (memory ("x_prime" 296))) (at))
          (set
            (memory ("x_prime" 296))
            (apply (global ("Stdlib" "+")) (local ("l" 332)) (local ("tick" 259))))
          (let (pvar ("l" 331) (name ("Stdlib" "int"))) (state (memory ("x''" 294))) (at))
          (set
            (memory ("x''" 294))
            (apply (global ("Stdlib" "+")) (local ("l" 333)) (local ("tick" 259))))
          (let (pvar ("l" 330) (name ("Stdlib" "int"))) (state (memory ("x'" 293))) (at))
          (set
            (memory ("x'" 293))
            (apply (global ("Stdlib" "+")) (local ("l" 331)) (local ("tick" 259))))
          (let (pvar ("l" 305) (name ("Stdlib" "int"))) (state (memory ("float" 268))) (at))
          (set
            (memory ("float" 268))
            (apply (global ("Stdlib" "+")) (local ("l" 330)) (local ("tick" 259))))
          (let (pvar ("l" 309) (name ("Stdlib" "int"))) (state (memory ("int" 272))) (at))
          (set
            (memory ("int" 272))
            (apply (global ("Stdlib" "+")) (local ("l" 305)) (local ("tick" 259))))
          (let (pvar ("l" 329) (name ("Stdlib" "int"))) (state (memory ("type'" 292))) (at))
          (set
            (memory ("type'" 292))
            (apply (global ("Stdlib" "+")) (local ("l" 309)) (local ("tick" 259))))
          (let (pvar ("l" 328) (name ("Stdlib" "int"))) (state (memory ("super" 291))) (at))
          (set
            (memory ("super" 291))
            (apply (global ("Stdlib" "+")) (local ("l" 329)) (local ("tick" 259))))
          (let (pvar ("l" 303) (name ("Stdlib" "int"))) (state (memory ("exec" 266))) (at))
          (set
            (memory ("exec" 266))
            (apply (global ("Stdlib" "+")) (local ("l" 328)) (local ("tick" 259))))
          (let (pvar ("l" 301) (name ("Stdlib" "int"))) (state (memory ("eval" 264))) (at))
          (set
            (memory ("eval" 264))
            (apply (global ("Stdlib" "+")) (local ("l" 303)) (local ("tick" 259))))
          (let (pvar ("l" 315) (name ("Stdlib" "int"))) (state (memory ("len" 278))) (at))
          (set
            (memory ("len" 278))
            (apply (global ("Stdlib" "+")) (local ("l" 301)) (local ("tick" 259))))
          (let (pvar ("l" 321) (name ("Stdlib" "int"))) (state (memory ("print" 284))) (at))
          (set
            (memory ("print" 284))
            (apply (global ("Stdlib" "+")) (local ("l" 315)) (local ("tick" 259))))
          (let (pvar ("l" 316) (name ("Stdlib" "int"))) (state (memory ("list" 279))) (at))
          (set
            (memory ("list" 279))
            (apply (global ("Stdlib" "+")) (local ("l" 321)) (local ("tick" 259))))
          (let (pvar ("l" 306) (name ("Stdlib" "int"))) (state (memory ("fresh" 269))) (at))
          (set
            (memory ("fresh" 269))
            (apply (global ("Stdlib" "+")) (local ("l" 316)) (local ("tick" 259))))
          (let (pvar ("l" 326) (name ("Stdlib" "int"))) (state (memory ("step" 289))) (at))
          (set
            (memory ("step" 289))
            (apply (global ("Stdlib" "+")) (local ("l" 306)) (local ("tick" 259))))
          (let (pvar ("l" 307) (name ("Stdlib" "int"))) (state (memory ("init'" 270))) (at))
          (set
            (memory ("init'" 270))
            (apply (global ("Stdlib" "+")) (local ("l" 326)) (local ("tick" 259))))
          (let (pvar ("l" 314) (name ("Stdlib" "int"))) (state (memory ("lax" 277))) (at))
          (set
            (memory ("lax" 277))
            (apply (global ("Stdlib" "+")) (local ("l" 307)) (local ("tick" 259))))
          (let (pvar ("l" 310) (name ("Stdlib" "int"))) (state (memory ("jax" 273))) (at))
          (set
            (memory ("jax" 273))
            (apply (global ("Stdlib" "+")) (local ("l" 314)) (local ("tick" 259))))
          (let (pvar ("l" 311) (name ("Stdlib" "int"))) (state (memory ("jnp" 274))) (at))
          (set
            (memory ("jnp" 274))
            (apply (global ("Stdlib" "+")) (local ("l" 310)) (local ("tick" 259))))
          (let (pvar ("l" 322) (name ("Stdlib" "int"))) (state (memory ("rt" 285))) (at))
          (set
            (memory ("rt" 285))
            (apply (global ("Stdlib" "+")) (local ("l" 311)) (local ("tick" 259))))
          (let (pvar ("l" 312) (name ("Stdlib" "int"))) (state (memory ("key" 275))) (at))
          (set
            (memory ("key" 275))
            (apply (global ("Stdlib" "+")) (local ("l" 322)) (local ("tick" 259))))
          (let (pvar ("l" 324) (name ("Stdlib" "int"))) (state (memory ("state" 287))) (at))
          (set
            (memory ("state" 287))
            (apply (global ("Stdlib" "+")) (local ("l" 312)) (local ("tick" 259))))
          (let (pvar ("l" 323) (name ("Stdlib" "int"))) (state (memory ("self" 286))) (at))
          (set
            (memory ("self" 286))
            (apply (global ("Stdlib" "+")) (local ("l" 324)) (local ("tick" 259))))
          (let (pvar ("l" 304) (name ("Stdlib" "int"))) (state (memory ("finally" 267))) (at))
          (set
            (memory ("finally" 267))
            (apply (global ("Stdlib" "+")) (local ("l" 323)) (local ("tick" 259))))
          (let (pvar ("l" 302) (name ("Stdlib" "int"))) (state (memory ("except" 265))) (at))
          (set
            (memory ("except" 265))
            (apply (global ("Stdlib" "+")) (local ("l" 304)) (local ("tick" 259))))
          (let (pvar ("l" 298) (name ("Stdlib" "int"))) (state (memory ("await" 261))) (at))
          (set
            (memory ("await" 261))
            (apply (global ("Stdlib" "+")) (local ("l" 302)) (local ("tick" 259))))
          (let (pvar ("l" 297) (name ("Stdlib" "int"))) (state (memory ("async" 260))) (at))
          (set
            (memory ("async" 260))
            (apply (global ("Stdlib" "+")) (local ("l" 298)) (local ("tick" 259))))
          (let (pvar ("l" 319) (name ("Stdlib" "int"))) (state (memory ("nonlocal" 282))) (at))
          (set
            (memory ("nonlocal" 282))
            (apply (global ("Stdlib" "+")) (local ("l" 297)) (local ("tick" 259))))
          (let (pvar ("l" 300) (name ("Stdlib" "int"))) (state (memory ("def" 263))) (at))
          (set
            (memory ("def" 263))
            (apply (global ("Stdlib" "+")) (local ("l" 319)) (local ("tick" 259))))
          (set
            (memory ("lambda" 276))
            (apply (global ("Stdlib" "+")) (local ("l" 300)) (local ("tick" 259))))
          (exp
            (tuple
              (tuple
                (state (memory ("lambda" 276)))
                (state (memory ("def" 263)))
                (state (memory ("nonlocal" 282)))
                (state (memory ("async" 260)))
                (state (memory ("await" 261)))
                (state (memory ("except" 265)))
                (state (memory ("finally" 267))))
              (tuple
                (state (memory ("self" 286)))
                (state (memory ("state" 287)))
                (state (memory ("key" 275)))
                (state (memory ("rt" 285)))
                (state (memory ("jnp" 274)))
                (state (memory ("jax" 273)))
                (state (memory ("lax" 277)))
                (state (memory ("init'" 270)))
                (state (memory ("step" 289)))
                (state (memory ("fresh" 269))))
              (tuple
                (state (memory ("list" 279)))
                (state (memory ("print" 284)))
                (state (memory ("len" 278)))
                (state (memory ("eval" 264)))
                (state (memory ("exec" 266)))
                (state (memory ("super" 291)))
                (state (memory ("type'" 292)))
                (state (memory ("int" 272)))
                (state (memory ("float" 268))))
              (tuple
                (state (memory ("x'" 293)))
                (state (memory ("x''" 294)))
                (state (memory ("x_prime" 296)))
                (state (memory ("x_2" 295)))
                (state (memory ("state_next" 288)))
                (state (memory ("inputs" 271)))
                (state (memory ("call" 262)))
                (state (memory ("subject" 290)))
                (state (memory ("m" 281)))
                (state (memory ("op_plus" 283)))
                (state (memory ("local_x" 280))))))))))
  (machine "main" (at 70 0 73 21) discrete (params)
    (memories
      (memory ("i" 349) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 345) (name ("Stdlib" "int")) (value (int 42)) (at 22 12 22 13))
      (memory ("m" 343) (name ("Stdlib" "int")) (value (int 42)) (at 21 12 21 13)))
    (instances
      (instance ("i" 357) (global "jax") discrete (params) (at 73 12 73 21))
      (instance ("i" 356) (global "step") discrete (params) (at 71 13 71 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 349)) (bool true))
          (exp (call "reset" "jax" (instance ("i" 357))))
          (set (memory ("m" 345)) (int 0))
          (set (memory ("m" 343)) (int 1))
          (exp (call "reset" "step" (instance ("i" 356))))))
      (method "step"
        (params (pvar ("while" 334) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name "class")
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 347) (name "yield"))
            (if (state (memory ("i" 349))) (constr0 "True") (constr0 "Any"))
            (at 24 33 24 44))
          (let
            (pvar ("x" 348) (name "yield"))
            (if (state (memory ("i" 349))) (constr0 "None") (local ("x" 347)))
            (at 24 25 24 44))
          (set (memory ("i" 349)) (bool false))
          (let
            (pvar ("lax" 337) (name ("Stdlib" "int")))
            (call "step" "jax" (instance ("i" 357)) (local ("while" 334)))
            (at 73 6 73 9))
          (let (pvar ("x" 346) (name ("Stdlib" "int"))) (state (memory ("m" 345))) (at))
          (let (pvar ("x" 344) (name ("Stdlib" "int"))) (state (memory ("m" 343))) (at))
          (let
            (pvar ("rt" 341) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 346)) (local ("x" 344)))
            (at 22 6 22 8))
          (set (memory ("m" 345)) (local ("rt" 341)))
          (set
            (memory ("m" 343))
            (apply (global ("Stdlib" "+")) (local ("x" 344)) (local ("while" 334))))
          (let
            (pvar ("eval" 335) (name ("Stdlib" "int")))
            (call "step" "step" (instance ("i" 356)) (tuple (local ("while" 334)) (int 1)))
            (at 71 6 71 10))
          (exp
            (tuple
              (apply (global "from") (tuple (local ("while" 334)) (global "pass")))
              (apply (global "print") (tuple (global "raise") (local ("while" 334))))
              (apply (global "isinstance") (local ("x" 348)))
              (local ("eval" 335))
              (tuple (local ("x" 344)) (local ("rt" 341)))
              (local ("lax" 337))))))))
  (machine "wrapped" (at 75 0 75 61) discrete (params)
    (memories (memory ("i" 353) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 353)) (bool true)))
      (method "step"
        (params (pvar ("key" 350) (name ("Stdlib" "int"))))
        (returns (name "list"))
        (seq
          (let
            (pvar ("x" 351) (name "list"))
            (if (state (memory ("i" 353))) (constr1 "Exception" (global "raise")) (constr0 "Empty"))
            (at 75 36 75 60))
          (let
            (pvar ("x" 352) (name "list"))
            (if (state (memory ("i" 353))) (constr1 "Node" (local ("key" 350))) (local ("x" 351)))
            (at 75 23 75 61))
          (set (memory ("i" 353)) (bool false))
          (exp (local ("x" 352)))))))))
