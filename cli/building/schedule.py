"""All modules of a project brought up to date, several at a time, each after those that it needs."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from pzjax.backend.errors import TranslationError
from pzjax.cli.building.steps import Job, bring_up_to_date
from pzjax.cli.errors import CommandError
from pzjax.frontend_bridge.dump.sexp import DumpError
from pzjax.frontend_bridge.errors import FrontEndError

Report = Callable[[Job, list[Path]], None]
"""Is told what was made of a job; nothing, where all was up to date."""

Complain = Callable[[str], None]
"""Is told an error."""


@dataclass
class Outcome:
    """How a build ended: the names of modules.

    Attributes:
        made: those of which something was made.
        current: those that were up to date.
        failed: those with an error.
        untried: those that need one with an error.
    """

    made: list[str] = field(default_factory=list)
    current: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    untried: list[str] = field(default_factory=list)


def build(jobs: Mapping[str, Job], workers: int, report: Report, complain: Complain) -> Outcome:
    """Brings modules up to date. An error of one does not stop those that don't need it.

    Args:
        jobs: the jobs by the names of their modules, each after those that it needs.
        workers: how many processes may work at once; with one, this process does it all.
        report: is told what was made.
        complain: is told the errors.
    """
    outcome = Outcome()
    waiting = dict(jobs)
    running: dict[Future[list[Path] | str], str] = {}
    # No more jobs are begun than can run: where a signal ends the build, only these are finished.
    workers = min(workers, len(jobs))
    with _pool(workers) as pool:
        while waiting or running:
            for name in _ready(waiting, running.values(), outcome)[: workers - len(running)]:
                running[_start(pool, waiting.pop(name))] = name
            for done in wait(running, return_when=FIRST_COMPLETED).done:
                name = running.pop(done)
                result = done.result()
                if isinstance(result, str):
                    complain(result)
                    outcome.failed.append(name)
                else:
                    report(jobs[name], result)
                    (outcome.made if result else outcome.current).append(name)
    return outcome


def _ready(waiting: dict[str, Job], running: Iterable[str], outcome: Outcome) -> list[str]:
    """The modules that can be built now; those that can't be built at all are taken away."""
    unfinished = {*waiting, *running}
    ready = []
    for name, job in list(waiting.items()):
        if not job.module.needs.isdisjoint([*outcome.failed, *outcome.untried]):
            outcome.untried.append(name)
            del waiting[name]
        elif job.module.needs.isdisjoint(unfinished):
            ready.append(name)
    return ready


def _pool(workers: int) -> AbstractContextManager[Executor | None]:
    """What runs jobs; None where this process does it itself."""
    if workers < 2:
        return nullcontext()
    # A fork starts at once, and no thread runs yet; it is not safe everywhere.
    method = "fork" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(method)
    return ProcessPoolExecutor(workers, context, initializer=_leave_signals_to_the_first)


def _leave_signals_to_the_first() -> None:
    """In a worker: a signal ends the build in the first process, which then ends the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _start(pool: Executor | None, job: Job) -> Future[list[Path] | str]:
    if pool is not None:
        return pool.submit(_attempt, job)
    future: Future[list[Path] | str] = Future()
    future.set_result(_attempt(job))
    return future


def _attempt(job: Job) -> list[Path] | str:
    """What was made of a job, or the text of its error."""
    try:
        return bring_up_to_date(job)
    except CommandError as error:
        return error.message
    except (DumpError, TranslationError, FrontEndError) as error:
        return str(error)
