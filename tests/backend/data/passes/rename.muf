-- a temporary takes the name of the programmer
fun f (n : int) =
  let call = g n in
  let y = call in
  y + y
  names call.1, y.2 @2:6-2:7

=>
fun f (n : int) =
  let y.1 = g n in
  let y.2 = y.1 in
  y.2 + y.2
  names y.1 @2:6-2:7, y.2 @2:6-2:7

-- the first of two names wins
fun f (n : int) =
  let call = g n in
  let y = call in
  let z = call in
  y + z
  names call.1, y.2 @2:6-2:7, z.3 @2:10-2:11

=>
fun f (n : int) =
  let y.1 = g n in
  let y.2 = y.1 in
  let z = y.1 in
  y.2 + z
  names y.1 @2:6-2:7, y.2 @2:6-2:7, z.3 @2:10-2:11

-- a parameter keeps its name, and so does a name of the programmer
fun f (n : int) =
  let x = g n in
  let y = n in
  let z = x in
  y + z
  names x.1 @2:6-2:7, y.2 @3:6-3:7, z.3 @4:6-4:7

=>
fun f (n : int) =
  let x = g n in
  let y = n in
  let z = x in
  y + z
  names x.1 @2:6-2:7, y.2 @3:6-3:7, z.3 @4:6-4:7

-- in branches and loops too
fun f (n : int) =
  let a =
    for i = 0 to 3 with s = n do
      let part = s * i in
      let t = part in
      s + t
    done
  in
  let b = a in
  b
  names a.1, part.2, t.3 @2:6-2:7, b.4 @3:6-3:7

=>
fun f (n : int) =
  let b.1 =
    for i = 0 to 3 with s = n do
      let t.2 = s * i in
      let t.3 = t.2 in
      s + t.3
    done
  in
  let b.4 = b.1 in
  b.4
  names b.1 @3:6-3:7, t.2 @2:6-2:7, t.3 @2:6-2:7, b.4 @3:6-3:7

-- the presence of a signal has its name
fun f (n : int) =
  let (sv, copy) = g n in
  if cond copy then sv else n
  names sv.1 @2:6-2:7, copy.2

=>
fun f (n : int) =
  let (sv, sp) = g n in
  if cond sp then sv else n
  names sv.1 @2:6-2:7, sp.2

-- of several with one name, one takes a name of its own
fun f (n : int) =
  let call = g n in
  let x.2 = call in
  let px = x.2 in
  let x.4 = h n in
  px + x.4
  names call.1, x.2 @2:6-2:7, px.3 @5:6-5:8, x.4 @2:6-2:7

=>
fun f (n : int) =
  let px.1 = g n in
  let x.2 = px.1 in
  let px.3 = x.2 in
  let x.4 = h n in
  px.3 + x.4
  names px.1 @5:6-5:8, x.2 @2:6-2:7, px.3 @5:6-5:8, x.4 @2:6-2:7

-- a law is named after what is drawn, if nothing else needs it
fun f (n : int) =
  let call = g n in
  let sample.2 = rt.sample call ~key:0 in
  let x = sample.2 in
  let law = h n in
  let sample.5 = rt.sample law ~key:1 in
  let y = sample.5 in
  x + y + density law
  names call.1, sample.2, x.3 @2:6-2:7, law.4 @3:6-3:9, sample.5, y.6 @4:6-4:7

=>
fun f (n : int) =
  let x_law = g n in
  let x.2 = rt.sample x_law ~key:0 in
  let x.3 = x.2 in
  let law = h n in
  let y.5 = rt.sample law ~key:1 in
  let y.6 = y.5 in
  x.3 + y.6 + density law
  names x_law.1, x.2 @2:6-2:7, x.3 @2:6-2:7, law.4 @3:6-3:9, y.5 @4:6-4:7, y.6 @4:6-4:7

-- a delay is named after the variable that reads it, if it keeps none
machine m : discrete
  memory m.1 : int = 42
  memory m.2 : int = 42
  method init =
    return ()
    next m.1 = 0
    next m.2 = 0
  method reset =
    return ()
    next m.1 = 0
    next m.2 = 0
  method step (n : int) =
    let time = state.m.1 in
    let before = state.m.2 in
    let now = n + before in
    let m = time + 1 in
    return time + now
    next m.1 = m
    next m.2 = now
  names time.3 @2:6-2:10, before.4 @3:6-3:12, now.5 @4:6-4:9, m.6, state.m.1 @2:6-2:10, state.m.2 @2:6-2:10

=>
machine m : discrete
  memory time : int = 42
  memory m : int = 42
  method init =
    return ()
    next time = 0
    next m = 0
  method reset =
    return ()
    next time = 0
    next m = 0
  method step (n : int) =
    let time = state.time in
    let before = state.m in
    let now = n + before in
    let m = time + 1 in
    return time + now
    next time = m
    next m = now
  names time.3 @2:6-2:10, before.4 @3:6-3:12, now.5 @4:6-4:9, m.6, state.time.1 @2:6-2:10,
    state.m.2 @2:6-2:10
