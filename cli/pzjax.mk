# Programs in Zelus and ProbZelus, for GNU make. In a Makefile:
#
#     PZJAX_INCLUDES := ../common
#     include $(shell pzjax --makefile)
#
#     results.csv: build/tracker.py data.csv
#     	pzjax run $< -i data.csv --format csv > $@
#
# The rules, in which FOO is any module:
#
#     build/FOO.py    from FOO.zls, or from FOO.sexp where only the dump is there, or from FOO.zli and
#                     FOO.py for a module that is implemented in Python; what FOO imports comes with it
#     FOO.sexp        the dump of FOO.zls, made again only where it is not that of the program as it stands
#     pzjax-build     all modules of this folder and of PZJAX_INCLUDES
#     pzjax-clean     removes $(PZJAX_BUILD), which holds only what the rules made
#
# What to set before the include, each with its default:

PZJAX          ?= pzjax
# The Python that pzjax runs on: for tests, say.
PZJAX_PYTHON   ?= $(shell $(PZJAX) --python)
PZJAX_BUILD    ?= build
# The folders of -I, where other modules are; FOO above may be in one of them.
PZJAX_INCLUDES ?=
# Flags of the Zelus compiler, such as -noreduce.
PZJAX_FLAGS    ?=

# After the first build make knows what each module needs. `pzjax build` itself goes by contents: it does
# nothing where make's times were wrong, as they are after a checkout. `make -B` makes everything again.
PZJAX_ALWAYS  = $(if $(findstring B,$(filter-out --%,$(firstword $(MAKEFLAGS)))),--always)
PZJAX_OPTIONS = -q -o $(PZJAX_BUILD) $(PZJAX_INCLUDES:%=-I %) $(if $(PZJAX_FLAGS),--flags='$(PZJAX_FLAGS)')
PZJAX_COMMAND = $(PZJAX) build $(strip $(PZJAX_OPTIONS) $(PZJAX_ALWAYS))

vpath %.zls  $(PZJAX_INCLUDES)
vpath %.sexp $(PZJAX_INCLUDES)
vpath %.zli  $(PZJAX_INCLUDES)

PZJAX_GOAL := $(.DEFAULT_GOAL)

$(PZJAX_BUILD)/%.py: %.zls
	$(PZJAX_COMMAND) $<

$(PZJAX_BUILD)/%.py: %.sexp
	$(PZJAX_COMMAND) $<

$(PZJAX_BUILD)/%.py: %.zli
	$(PZJAX_COMMAND) $<

%.sexp: %.zls
	$(PZJAX_COMMAND) --dumps $<

.PHONY: pzjax-build pzjax-clean

pzjax-build:
	$(PZJAX_COMMAND) . $(PZJAX_INCLUDES)

pzjax-clean:
	rm -rf $(PZJAX_BUILD)

-include $(wildcard $(PZJAX_BUILD)/.pzjax/*.d)

# The first rule of the Makefile stays the one that `make` alone makes.
.DEFAULT_GOAL := $(PZJAX_GOAL)
