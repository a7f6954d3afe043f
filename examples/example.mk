# What the Makefiles of the examples share. `make` brings the dump and the Python module of the example
# up to date and runs it. The dump is committed, so that no Zelus compiler is needed as long as the
# program is not changed.

NODE  ?= main
STEPS ?= 20
SEED  ?= 0

# The commands of pzjax: those of the root's .venv where it exists, else those on PATH.
BIN ?= ../../.venv/bin
export PATH := $(abspath $(BIN)):$(PATH)

.PHONY: run clean

run: build/$(PROGRAM).py $(INPUT)
	pzjax run $< -s $(NODE) -n $(STEPS) --seed $(SEED)$(INPUT:%= --input %)

clean: pzjax-clean

include $(or $(shell PATH="$(PATH)" pzjax --makefile),$(error there is no pzjax in $(BIN) or on PATH))
