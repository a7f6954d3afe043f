"""The module `Infer_apf`: the assumed parameter filter, on the one symbolic engine."""

from pzjax.jaxrt.symbolic import assumed
from pzjax.stdlib._symbolic import *  # noqa: F403
from pzjax.stdlib._symbolic import inferences

infer, infer_ess_resample = inferences(assumed.infer, "joint")
infer_marginal, infer_marginal_ess_resample = inferences(assumed.infer, "marginal")
infer_bounded, infer_bounded_ess_resample = inferences(assumed.infer, "bounded")
infer_sample, infer_sample_ess_resample = inferences(assumed.infer, "sample")
