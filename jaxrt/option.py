"""The type `'a option` of the Zelus library."""

from pzjax.jaxrt.forms import Parameter
from pzjax.jaxrt.variants import variant

None_, Some = variant("option", [("None", ()), ("Some", (Parameter(0),))])
