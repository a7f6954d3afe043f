"""Gaussian numbers and columns over symbolic values: exact where the mean is affine in gaussians."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions import gaussian as _gaussian
from pzjax.jaxrt.distributions import mv_gaussian as _mv_gaussian
from pzjax.jaxrt.distributions.base import Distribution, family
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic import stars
from pzjax.jaxrt.symbolic.context import Context, current
from pzjax.jaxrt.symbolic.families import gaussian, normal_inverse_gamma, plate, precision
from pzjax.jaxrt.symbolic.realise import evaluate, linearised, realise
from pzjax.jaxrt.symbolic.store import PLATE, Child
from pzjax.jaxrt.symbolic.symbols import Symbolic, attached, settled
from pzjax.jaxrt.symbolic.terms import Affine, Member, Ref, constant, has_expr, is_expr, slot


@family
class Gaussian(Symbolic):
    """A gaussian float, by its mean and its variance.

    Attributes:
        mu: the mean; exact where it is affine in gaussians.
        sigma2: the variance.
    """

    mu: Any
    sigma2: Any

    def _under_inverse(self) -> Child | None:
        """The child of a gamma that it is, where its variance is a multiple of the inverse of one."""
        mu, sigma2 = settled(self.mu, self.sigma2)
        inverse = None if is_expr(mu) else stars.inverse_of(current().store, sigma2)
        if inverse is None:
            return None
        scale, star = inverse
        return Child(star, precision.Gaussian(as_float(mu), as_float(scale)))

    def _under_both(self) -> tuple[Ref, Ref, normal_inverse_gamma.Gaussian] | None:
        """The gaussian that its mean is of, the gamma that the variances of both are of, and how."""
        mu, sigma2 = settled(self.mu, self.sigma2)
        store = current().store
        inverse, line = stars.inverse_of(store, sigma2), stars.line_of(store, mu)
        if inverse is None or line is None:
            return None
        (scale, star), (factor, one, offset) = inverse, line
        if not stars.goes_with(store, one, star):
            return None
        return one, star, normal_inverse_gamma.Gaussian(*map(as_float, (factor, offset, scale)))

    def _form(self) -> tuple[Affine, Any]:
        mu, sigma2 = settled(self.mu, self.sigma2)
        if is_expr(sigma2):
            sigma2 = realise(sigma2, "it is the variance of a gaussian")
            mu = current().store.simplified(mu)
        mu = linearised(mu, "it is a factor of the mean of a gaussian")
        if not isinstance(mu, Affine | Member):
            mu = constant(evaluate(mu, "it is the mean of a gaussian, and not affine"))
        return mu, as_float(sigma2)

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        mu, sigma2 = settled(self.mu, self.sigma2)
        return None if has_expr(sigma2) else _gaussian.gaussian(0.0 if has_expr(mu) else mu, sigma2)

    def sample(self, key: Key) -> Any:
        """A new slot."""
        context = current()
        if (child := self._under_inverse()) is not None:
            return attached(context, child)
        form, sigma2 = self._form()
        if isinstance(form, Member):
            return _beside(context, form, sigma2)
        variable = context.fresh()
        gaussian.add(context.store, variable, form, sigma2)
        return slot(variable)

    def log_prob(self, value: Any) -> Array:
        """The marginal log-density."""
        if (child := self._under_inverse()) is not None:
            return stars.see(current().store, child, as_float(value))
        if (both := self._under_both()) is not None:
            return stars.see_under_both(current().store, *both, as_float(value))
        form, sigma2 = self._form()
        if isinstance(form, Member):
            return _seen_in_row(form, sigma2, value)
        if not form.ids:
            return _gaussian.gaussian(form.const, sigma2).log_prob(value)
        return gaussian.condition(current().store, form, sigma2, as_float(value))


@family
class MvGaussian(Symbolic):
    """A gaussian column, by its mean and its covariance.

    Attributes:
        mu: the mean; exact where it is affine in gaussians.
        sigma: the covariance.
    """

    mu: Any
    sigma: Any

    def _form(self) -> tuple[Affine, Any]:
        mu, sigma = settled(self.mu, self.sigma)
        sigma = evaluate(sigma, "it is the covariance of a gaussian")
        mu = current().store.simplified(mu)
        if not isinstance(mu, Affine | Member):
            mu = constant(evaluate(mu, "it is the mean of a gaussian, and not affine"))
        return mu, as_float(sigma)

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        mu, sigma = settled(self.mu, self.sigma)
        if has_expr(sigma):
            return None
        mu = np.zeros((jnp.shape(sigma)[0], 1)) if has_expr(mu) else mu
        return _mv_gaussian.mv_gaussian(mu, sigma)

    def sample(self, key: Key) -> Any:
        """A new slot."""
        form, sigma = self._form()
        context = current()
        if isinstance(form, Member):
            return _beside(context, form, sigma)
        variable = context.fresh()
        gaussian.add(context.store, variable, form, sigma)
        return slot(variable, form.shape)

    def log_prob(self, value: Any) -> Array:
        """The marginal log-density."""
        form, sigma = self._form()
        if isinstance(form, Member):
            return _seen_in_row(form, sigma, value)
        if not form.ids:
            return _mv_gaussian.mv_gaussian(form.const[:, None], sigma).log_prob(value)
        return gaussian.condition(current().store, form, sigma, as_float(value)[:, 0])


def _beside(context: Context, form: Member, noise: Any) -> Member:
    """A new variable that depends on a row of the plate."""
    store = context.store
    store.plate[PLATE], term = plate.child(store.plate[PLATE], form, noise)
    return term


def _seen_in_row(form: Member, noise: Any, value: Any) -> Array:
    """Has a form of a row plus noise be seen; gives the log-density."""
    store = current().store
    store.plate[PLATE], score = plate.condition(store.plate[PLATE], form, noise, value)
    return score
