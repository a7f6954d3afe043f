-- memories that always hold the same become one
machine m : discrete
  memory first.1 : bool = false
  memory first.2 : bool = false
  memory x.3 : int = 42
  memory x.4 : int = 42
  memory y : int = 42
  method init =
    return ()
    next first.1 = true
    next first.2 = true
    next x.3 = 42
    next x.4 = 42
    next y = 0
  method reset =
    return ()
    next first.1 = true
    next first.2 = true
  method step (n : int) =
    let a = if cond state.first.1 then 0 else state.x.3 in
    let b = if cond state.first.2 then 1 else state.x.4 in
    return a + b + state.y
    next first.1 = false
    next first.2 = false
    next x.3 = n
    next x.4 = n
    next y = n

=>
machine m : discrete
  memory first : bool = false
  memory x : int = 42
  memory y : int = 42
  method init =
    return ()
    next first = true
    next x = 42
    next y = 0
  method reset =
    return ()
    next first = true
  method step (n : int) =
    let a = if cond state.first then 0 else state.x in
    let b = if cond state.first then 1 else state.x in
    return a + b + state.y
    next first = false
    next x = n
    next y = n
  names state.first.1, state.x.3

-- the same values in another type or reset otherwise: they stay apart
machine m : discrete
  memory a : int = 0
  memory b : int = 0
  memory c : count = 0
  method init =
    return ()
    next a = 0
    next b = 0
    next c = 0
  method reset =
    return ()
    next a = 0
    next c = 0
  method step (n : int) =
    return state.a + state.b + state.c
    next a = n
    next b = n
    next c = n

=>
machine m : discrete
  memory a : int = 0
  memory b : int = 0
  memory c : count = 0
  method init =
    return ()
    next a = 0
    next b = 0
    next c = 0
  method reset =
    return ()
    next a = 0
    next c = 0
  method step (n : int) =
    return state.a + state.b + state.c
    next a = n
    next b = n
    next c = n
