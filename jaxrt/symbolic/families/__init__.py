"""The mathematics of conjugate families, one a module: parameters and values in, parameters and numbers out.

A module has a named tuple for the parameters of a variable, one for each kind of child (what the child needs to know
beside its parent), and functions of them:

* `mean`, `variance`, `log_density`, `draw`: the law of the variable;
* `predictive(parameters, child)`: the law of the child, with the variable integrated out, a `Distribution`;
* `log_marginal(parameters, child, value)`: its logarithmic density at a value;
* `posterior(parameters, child, value)`: the parameters of the variable, once the child is seen.

All are arithmetic on arrays: they broadcast over leading axes, and know of no store and no particle. Parameters are
within their domain; a child's value outside of its support has a density of -inf, and what the posterior then is does
not matter.
"""
