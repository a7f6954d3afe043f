# On a fresh machine with Python 3.11 or later and make:
#
#   make demo      set up .venv and run the coin example
#   make test      set up .venv and run the linters and the tests
#   make test-all  the same, with the tests that take minutes
#   make test-versions  the tests on each Python that is found, with the newest and the oldest dependencies;
#                  RUNS="here oldest" on PYTHON alone, with the oldest
#   make lint      the linters alone
#   make pages     write the blocks of README.md and docs anew: programs, what they become, what commands print
#   make pictures  draw the pictures of docs/gallery.md anew
#   make docs      the documentation as a site, in build/site
#   make vsix      the extension for VS Code, in build; needs npm
#   make dist      what a release consists of, in dist, installed and tried; TAG=v0.1.0 is to fit it
#   make bench-track  the short benchmarks; notes their ratios and tells what moved since the last time
#   make hooks     let git run the linters before a commit and the tests before a push
#   make clean     remove what the other targets made
#
# Everything runs in .venv. PYTHON=python3.12 takes another Python for it.

PYTHON ?= python3
VENV   ?= .venv
PARTS  := backend cli frontend_bridge jaxrt stdlib

BIN   := $(VENV)/bin
TYPES := build/types/pzjax
TYPED := $(PARTS:%=$(TYPES)/%) $(patsubst api/%,$(TYPES)/%,$(wildcard api/*.py))

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test test-all test-versions lint pages pictures docs vsix dist bench-track hooks clean
.DELETE_ON_ERROR:

demo: $(VENV)/installed
	@PATH="$(abspath $(BIN)):$$PATH" $(MAKE) --no-print-directory -C examples/coin

test: lint
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow"

test-all: lint
	$(BIN)/python -m pytest -n 2 --dist loadfile

test-versions:
	$(PYTHON) tests/versions.py $(or $(RUNS),all)

lint: $(VENV)/installed-for-tests $(TYPED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy

pages: $(VENV)/installed-for-tests
	$(BIN)/python tests/docs/library.py
	$(BIN)/python tests/docs/pages.py

pictures: $(VENV)/installed-for-tests
	@PATH="$(abspath $(BIN)):$$PATH" $(MAKE) --no-print-directory -C docs

docs: $(VENV)/installed-for-docs
	$(BIN)/sphinx-build -E -W --keep-going --quiet -c docs/site . build/site

vsix:
	mkdir -p build/vscode
	cp -r editors/vscode/. LICENSE build/vscode
	cd build/vscode && npm install --silent && npm run --silent bundle
	cd build/vscode && npx vsce package --no-dependencies --allow-missing-repository --out ../zelus.vsix

# What setuptools remembers of another time would go into the archives too.
dist: $(VENV)/installed-for-dist
	rm -rf dist build/lib *.egg-info/SOURCES.txt
	$(BIN)/python -m build --quiet
	$(BIN)/twine check --strict dist/*
	$(BIN)/python tests/release.py $${TAG:+"$$TAG"}

bench-track: $(VENV)/installed
	@$(MAKE) --no-print-directory -C examples/benchmarks track

hooks: $(VENV)/installed-for-hooks
	$(BIN)/pre-commit install

$(VENV)/installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/installed-for-tests: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --editable '.[lint,test]'
	touch $@

$(VENV)/installed-for-%: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --editable '.[$*]'
	touch $@

# The folders, and the files of api, under the names that they have once installed, for mypy.
$(TYPES)/%.py:
	mkdir -p $(TYPES)
	ln -sfn ../../../api/$*.py $@

$(TYPES)/%:
	mkdir -p $(TYPES)
	ln -sfn ../../../$* $@

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis examples/*/build docs/build
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
