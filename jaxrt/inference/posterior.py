"""The result of an inference at a step: a distribution, with what is known of its quality."""

from __future__ import annotations

from jax import Array
from pzjax.jaxrt.distributions.base import family
from pzjax.jaxrt.distributions.empirical import Empirical
from pzjax.jaxrt.shown import shown


@family
class Posterior(Empirical):
    """The weighted particles of a step, before any resampling.

    Attributes:
        ess: the effective sample size of the weights, between 1 and N.
        log_evidence_increment: the logarithm of the estimated density of what this step observed,
            given what earlier steps did.
        log_evidence: the sum of the increments since the start (or the last reset).
        resampled: whether the particles are resampled after this step.
        failed: whether the weights of this step were unusable (all zero, or some infinite or NaN).
    """

    ess: Array
    log_evidence_increment: Array
    log_evidence: Array
    resampled: Array
    failed: Array

    def words(self) -> str:
        """Number of particles, moments, and the quality of the sample."""
        quality = f"ess {shown(self.ess)}, log-evidence {shown(self.log_evidence)}"
        failed = ", FAILED" if bool(self.failed) else ""
        return f"{super().words()[:-1]}, {quality}{failed}>"
