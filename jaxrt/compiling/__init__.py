"""How a large step of scalars is compiled: its equations in blocks, its state in few arrays.

XLA on CPU makes a kernel for each result of a program, and computes in each what the kernels share. It
also handles each array of a loop's state by itself, in time that grows with the square of their number. A
step of thousands of scalar equations then takes minutes to compile. Here it becomes some dozens of kernels.
"""
