# What the Makefiles of the examples share. `make` brings the dump and the Python module of the
# example up to date and runs it: PROGRAM.zls -> PROGRAM.sexp -> build/PROGRAM.py -> a simulation.
#
# The dump is committed, so that no OCaml is needed as long as the program is not changed: the dump
# knows the digest of its source, and `zeluc` runs only where it is another one.

NODE  ?= main
STEPS ?= 20
SEED  ?= 0

# The commands of pzjax: those of the root's .venv where it exists, else those on PATH.
BIN ?= ../../.venv/bin
export PATH := $(abspath $(BIN)):$(PATH)

DIGEST := python3 -c 'import hashlib, sys; print(hashlib.md5(sys.stdin.buffer.read()).hexdigest())'

.PHONY: run dump clean

run: build/$(PROGRAM).py $(INPUT)
	pzjax run $< -s $(NODE) -n $(STEPS) --seed $(SEED)$(INPUT:%= --input %)

# The dump alone, made again in any case.
dump: | build
	zeluc -dump -dump-to $(PROGRAM).sexp -zci-dir build $(PROGRAM).zls

build/$(PROGRAM).py: $(PROGRAM).sexp | build
	pzjax-backend -o $@ $<

$(PROGRAM).sexp: $(PROGRAM).zls | build
	@if grep -qsF "md5:$$($(DIGEST) < $<)" $@; then touch $@; else $(MAKE) --no-print-directory dump; fi

build:
	mkdir -p $@

clean:
	rm -rf build *.zci
