"""The version of pzjax; the installed package's metadata takes it from here.

Asking that metadata instead would cost each command a tenth of its time.
"""

VERSION = "0.2.0"
