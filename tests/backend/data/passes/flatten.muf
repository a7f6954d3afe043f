-- what nests too deep gets a name
fun f (n : int) =
  1 + (2 + (3 + (4 + (5 + (6 + (7 + (8 + (9 + (10 + (11 + (12 + n)))))))))))

=>
fun f (n : int) =
  let part = 4 + (5 + (6 + (7 + (8 + (9 + (10 + (11 + (12 + n)))))))) in
  1 + (2 + (3 + part))
  names part.1

-- in the side of a branch, the name is made there
fun f (c : bool, n : int) =
  if cond c then 1 + (2 + (3 + (4 + (5 + (6 + (7 + (8 + (9 + (10 + (11 + n)))))))))) else 0

=>
fun f (c : bool, n : int) =
  if cond c then
    let part = 3 + (4 + (5 + (6 + (7 + (8 + (9 + (10 + (11 + n)))))))) in
    1 + (2 + part)
  else
    0
  names part.1
