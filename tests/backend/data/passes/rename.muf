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
