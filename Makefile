# Lemma. `make run` does the main job, `make test` runs every test; both install what is missing first.
#
#   make run [ASK="question"]   the daemon with the built-in model, one question asked; with ASK: asks, answers, exits
#   make test                   every test; the last line is "N passed, N failed"
#   make                        builds build/bin/{lemmad,lemma} and the sandbox's workers
#   make test-sandbox           tries to break out of the sandbox, in eight settings;  make bench   measures
#   make test-calc              the calculator against SymPy on new problems
#   make test-neon              the ARM kernels, under an emulator;  make fuzz-NAME SECONDS=600   tests/fuzz/fuzz_NAME.c
#   make test-web               the page in Chromium;  make test-grammar   schemas and calls that others wrote
#
# Every folder's sources are found by wildcard: a new file needs no line here. SAN=1 builds with Address- and
# UndefinedBehaviorSanitizer, SAN=thread with ThreadSanitizer; BUILD= names the folder for what is built.

SAN    ?=
BUILD  ?= build$(if $(SAN),/san-$(SAN))
CC      = gcc
OPT    ?= -O2
ARCHFLAGS ?=

# V=1 shows the commands, otherwise a line a file.
Q   := $(if $(V),,@)
say  = $(if $(V),true,echo "  $(@F)")

WARN   := -Wall -Wextra -Werror -Wno-unused-parameter
CFLAGS ?= $(OPT) -g -fno-omit-frame-pointer -fstack-protector-strong
CPPFLAGS += -I. -D_GNU_SOURCE -I/usr/include/lua5.4
comma  := ,
sanitize := $(if $(filter 1,$(SAN)),-fsanitize=address$(comma)undefined -fno-sanitize-recover=undefined,$(if $(filter thread,$(SAN)),-fsanitize=thread))
ALL_CFLAGS = -std=gnu17 -pthread $(WARN) $(CFLAGS) $(ARCHFLAGS) $(sanitize) -MMD -MP
LDFLAGS += -pthread $(sanitize)

# --- what is where ---
base_src    := $(wildcard base/*.c)
model_src   := $(wildcard model/*.c model/kernels/*.c model/grammar/*.c)
sandbox_src := $(wildcard sandbox/*.c)
tools_src   := $(wildcard tools/*.c)
agent_src   := $(wildcard agent/*.c)
daemon_src  := $(filter-out daemon/main.c,$(wildcard daemon/*.c))
cli_src     := $(filter-out daemon/cli/main.c,$(wildcard daemon/cli/*.c))
calc_src    := $(wildcard sandbox/workers/calc/*.c)

obj = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
lib = $(BUILD)/lib/lib$(1).a
libs_for = $(foreach l,$(1),$(call lib,$(l)))

model_ldlibs   := -lpcre2-8 -lutf8proc -lm
sandbox_ldlibs := -lseccomp
tools_ldlibs   := -lcurl -lsqlite3
agent_ldlibs   := -lsqlite3
daemon_ldlibs  := -lwebsockets -lssl -lcrypto -llua5.4 -lz
calc_ldlibs    := -lcalcium -lflint-arb -lflint -lmpfr -lgmp -lm
all_ldlibs      = $(daemon_ldlibs) $(agent_ldlibs) $(tools_ldlibs) $(sandbox_ldlibs) $(model_ldlibs) -lcjson -ledit -lcrypt

rooms := cli daemon agent tools sandbox model base
# Without CPython's headers there is no Python worker; everything else is the same.
no_python := $(if $(wildcard /usr/include/python3.*/Python.h),,sandbox/workers/python.c)
workers := $(patsubst sandbox/workers/%.c,$(BUILD)/bin/lemma-worker-%,$(filter-out $(no_python),$(wildcard sandbox/workers/*.c)))
programs := $(if $(wildcard daemon/main.c),$(BUILD)/bin/lemmad) $(if $(wildcard daemon/cli/main.c),$(BUILD)/bin/lemma) $(workers)

.PHONY: all run test deps deps-run deps-test deps-web clean bench web
.DEFAULT_GOAL := all
all: $(programs) web

# --- what must be installed: Debian packages, and for the tests and the page npm packages ---
packages_run  := gcc make pkg-config curl ca-certificates libwebsockets-dev libcjson-dev liblua5.4-dev libseccomp-dev \
                 libsqlite3-dev libgmp-dev libmpfr-dev libflint-dev libflint-arb-dev libcalcium-dev libpcre2-dev \
                 libutf8proc-dev libedit-dev libcurl4-openssl-dev zlib1g-dev libcrypt-dev libssl-dev libpython3-dev \
                 python3-minimal $(if $(shell command -v npm),,nodejs npm)
packages_test := libcmocka-dev openssl python3 python3-websocket python3-sympy
packages_web  := chromium
missing = $(shell for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'install ok installed' || echo $$p; done)
as_root := $(if $(filter 0,$(shell id -u)),,sudo)

deps-run deps-test deps-web: deps-%:
	@need="$(strip $(call missing,$(packages_run) $(if $(filter-out run,$*),$(packages_$*))))"; \
	if [ -n "$$need" ]; then \
	    command -v apt-get >/dev/null || { echo "Lemma needs these packages, and there is no apt-get here to install them: $$need" >&2; exit 1; }; \
	    echo "Installing Debian packages: $$need"; \
	    $(as_root) apt-get update -qq && \
	    $(as_root) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$need >/dev/null; \
	fi
deps: deps-test

# The page needs the dependencies of package.json, the tests the devDependencies too. What the tests have is enough for the page, so it
# is never taken away again; and files that are only newer (as after a checkout) are no reason to install anything.
npm_install = npm $(if $(wildcard package-lock.json),ci,install) --no-audit --no-fund --loglevel=error
npm_files   = cat package.json package-lock.json
node_modules/.for-page: package.json package-lock.json
	@if [ -e node_modules/.for-tests ]; then $(MAKE) --no-print-directory node_modules/.for-tests; \
	elif ! $(npm_files) | cmp -s - node_modules/.for-page; then \
	    echo "Installing npm packages for the page (package.json, dependencies)"; \
	    $(npm_install) --omit=dev && $(npm_files) >node_modules/.for-page; \
	fi
	@touch $@
node_modules/.for-tests: package.json package-lock.json
	@if ! $(npm_files) | cmp -s - $@; then \
	    echo "Installing npm packages for the page and the tests (package.json)"; \
	    $(npm_install) && $(npm_files) >$@; \
	fi
	@touch node_modules/.for-page $@

web: daemon/web/dist/index.html
daemon/web/dist/index.html: node_modules/.for-page daemon/web/build.mjs $(wildcard daemon/web/src/*)
	@echo "  page"
	@node daemon/web/build.mjs

run: deps-run
	@$(MAKE) --no-print-directory -j$$(nproc) all
	@ASK=$(call shell_quote,$(ASK)) bash daemon/run.sh $(BUILD)/bin

shell_quote = '$(subst ','\'',$(1))'

# --- make test ---
# The unit tests run under Address- and UndefinedBehaviorSanitizer, the wire tests against the daemon as it is served.
SAN_BUILD := build/san-1
wire_tests = $(foreach t,$(filter-out %.lua,$(wildcard tests/wire/test_*)),wire-$(basename $(notdir $(t)))="tests/wire/start $(t)")
test: deps-test
	@$(MAKE) --no-print-directory node_modules/.for-tests
	@$(MAKE) --no-print-directory -j$$(nproc) all
	@$(MAKE) --no-print-directory -j$$(nproc) SAN=1 BUILD=$(SAN_BUILD) CFLAGS="-O1 -g -fno-omit-frame-pointer" tests_bin
	@BUILD=$(abspath $(BUILD)) SAN_BUILD=$(abspath $(SAN_BUILD)) LEMMA_WORKERS=$(abspath $(BUILD))/bin \
	    tests/run build/test $(patsubst $(BUILD)/%,$(SAN_BUILD)/%,$(unit_tests)) $(wire_tests)

define room_lib
$(call lib,$(1)): $(call obj,$($(1)_src))
	@mkdir -p $$(@D)
	@rm -f $$@
	$(Q)ar rcs $$@ $$(filter %.o,$$^)
endef
$(foreach r,base model sandbox tools agent daemon cli calc,$(eval $(call room_lib,$(r))))

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	@$(say)
	$(Q)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) $(EXTRA_$(subst /,_,$*)) -c $< -o $@

# Vector kernels go without the sanitizers: they are unrolled so far that instrumenting one takes many minutes; the scalar
# kernels, which they are compared with bit for bit, are instrumented.
$(BUILD)/obj/model/kernels/avx%.o: sanitize :=

# What trains the built-in model on the CPU is AVX2 alone; elsewhere its tests are skipped.
avx2 := $(if $(filter x86_64,$(shell uname -m)),-mavx2 -mfma)
EXTRA_tests_unit_test_train_step := $(avx2)
EXTRA_tests_unit_test_train_muon := $(avx2)

# It chooses among clones of a function before the thread sanitizer is up.
$(BUILD)/obj/model/grammar/mask.o: sanitize := $(if $(filter thread,$(SAN)),,$(sanitize))

# The kernels are written for speed alone.
$(BUILD)/obj/model/kernels/%.o: OPT = -O3
$(BUILD)/obj/model/forward.o: OPT = -O3

$(BUILD)/bin/lemmad: $(call obj,daemon/main.c) $(call libs_for,daemon agent tools sandbox model base)
	@mkdir -p $(@D)
	@$(say)
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(all_ldlibs)

$(BUILD)/bin/lemma: $(call obj,daemon/cli/main.c) $(call libs_for,cli daemon agent tools sandbox model base)
	@mkdir -p $(@D)
	@$(say)
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(all_ldlibs)

# A worker: sandbox/workers/NAME.c, its folder sandbox/workers/NAME/ if it has one, and the sandbox's own library. Its
# libraries stand in sandbox/workers/NAME.libs ("-llua5.4"). Workers are never built with a sanitizer: a sanitizer's runtime needs the
# system calls that the filter forbids; their code is tested under sanitizers as libraries instead. Symbols are bound in the
# zygote (now), not in each worker again.
$(BUILD)/bin/lemma-worker-%: sandbox/workers/%.c $(wildcard sandbox/workers/*/*.[ch] sandbox/workers/*/*.py sandbox/workers/*.inc sandbox/workers/*.libs) $(sandbox_src) $(base_src) $(wildcard sandbox/*.h base/*.h sandbox/workers/*.h)
	@mkdir -p $(@D)
	@$(say)
	$(Q)$(CC) $(CPPFLAGS) -std=gnu17 $(WARN) $(CFLAGS) -o $@ $< $(wildcard sandbox/workers/$*/*.c) $(sandbox_src) $(base_src) \
	    $$(cat sandbox/workers/$*.libs 2>/dev/null) -lseccomp -pthread -Wl,-z,now

# More clients that exist, each unmodified: tests/wire/clients installs its own npm packages.
.PHONY: test-wire
test-wire: deps-test
	@$(MAKE) --no-print-directory node_modules/.for-tests
	@$(MAKE) --no-print-directory -j$$(nproc) all
	@BUILD=$(abspath $(BUILD)) tests/wire/clients/run

# The page in Chromium against the daemon; pictures of every state are left in build/web-shots.
web_tests = $(foreach t,$(wildcard tests/web/test_*.mjs),web-$(patsubst test_%,%,$(basename $(notdir $(t))))="tests/wire/start $(t)")
.PHONY: test-web
test-web: deps-web
	@$(MAKE) --no-print-directory node_modules/.for-tests
	@$(MAKE) --no-print-directory -j$$(nproc) all
	@BUILD=$(abspath $(BUILD)) LEMMA_SHOTS=$(abspath build)/web-shots TEST_JOBS=1 TEST_TIMEOUT=1200 tests/run build/test-web $(web_tests)

# --- tests: tests/unit/test_NAME.c is a cmocka program linked with every room ---
unit_tests := $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))
tests_bin: $(unit_tests)
.PHONY: tests_bin
.SECONDARY:
$(BUILD)/tests/%: $(BUILD)/obj/tests/unit/%.o $(call libs_for,cli daemon agent tools sandbox model calc base)
	@mkdir -p $(@D)
	@$(say)
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(all_ldlibs) $(calc_ldlibs) -lcmocka

# One unit test: make unit-NAME runs tests/unit/test_NAME.c, linking only the rooms named in ROOMS (default: all).
unit-%: $(BUILD)/tests/test_%
	CMOCKA_MESSAGE_OUTPUT=STDOUT $<

# The same program linked against only some rooms, for work inside one room: make room-test-NAME ROOMS="model base".
ROOMS ?= $(rooms) calc
room-test-%: $(BUILD)/obj/tests/unit/test_%.o $(call libs_for,$(ROOMS))
	@mkdir -p $(BUILD)/tests
	$(Q)$(CC) $(LDFLAGS) -o $(BUILD)/tests/room_$* $(filter %.o,$^) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(all_ldlibs) $(calc_ldlibs) -lcmocka
	$(BUILD)/tests/room_$*

# The calculator against SymPy on 3,400 problems made now; SEED=N makes the same ones again.
.PHONY: test-calc
SEED ?= $(shell date +%s)
test-calc: $(BUILD)/tests/test_calc_golden
	@if ! /usr/bin/python3 -c 'import sympy' 2>/dev/null; then \
	    echo "skipped: SymPy is not here (Debian's python3-sympy has it)"; exit 0; fi; \
	mkdir -p $(BUILD)/test && echo "SEED=$(SEED)" && \
	/usr/bin/python3 tests/golden/calc/generate.py $(SEED) >$(BUILD)/test/calc.tsv && \
	CALC_CASES=$(BUILD)/test/calc.tsv CMOCKA_MESSAGE_OUTPUT=STDOUT $<

# The escape suite: every way out of the sandbox that we could think of, with every wall and without some, as root and
# as an ordinary user (TAP).
.PHONY: test-sandbox
test-sandbox: $(workers)
	BUILD=$(BUILD) tests/sandbox/run.sh

# The tutor: every attempt to wheedle out an answer and every scripted lesson (make test runs a fifth of these), and the checker of
# answers beside SymPy.
.PHONY: test-tutor
test-tutor: $(programs) $(BUILD)/tests/test_tutor
	LEMMA_ALL_LESSONS=1 CMOCKA_MESSAGE_OUTPUT=STDOUT $(BUILD)/tests/test_tutor
	@if /usr/bin/python3 -c 'import sympy' 2>/dev/null; then LEMMA_BIN=$(BUILD)/bin /usr/bin/python3 tests/tutor/checker.py; \
	    else echo "checker beside SymPy: skipped, python3-sympy is not installed"; fi

# The ARM kernels and the forward pass with them, cross-built and run under an emulator: as processors without dot
# products of bytes have them, with these, and with products of byte matrices.
packages_neon := gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user
neon_src      := $(filter-out $(patsubst %,model/%.c,engine generation nfc pretokenizer sampler scheduler speculation) \
                 model/tokenizer%,$(wildcard model/*.c model/kernels/*.c)) $(patsubst %,base/%.c,buf clock err log)
neon_tests    := $(BUILD)/neon/test_kernels $(BUILD)/neon/test_forward
.PHONY: test-neon
test-neon:
	@$(if $(call missing,$(packages_neon)),echo "Installing Debian packages: $(call missing,$(packages_neon))"; \
	    $(as_root) apt-get update -qq && $(as_root) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	    --no-install-recommends $(call missing,$(packages_neon)) >/dev/null)
	@$(MAKE) --no-print-directory $(neon_tests)
	@for t in $(neon_tests); do for c in neon:cortex-a72 neon+dotprod:neoverse-n1 neon+i8mm:max; do \
	    echo "--- $$t, $$c" && WANT_KERNELS=$${c%:*} qemu-aarch64 -cpu $${c#*:} $$t || exit 1; done; done
$(BUILD)/neon/%: tests/unit/%.c $(neon_src) $(wildcard model/kernels/*.h model/*.h base/*.h tests/neon/*.h)
	@mkdir -p $(@D)
	@$(say)
	$(Q)aarch64-linux-gnu-gcc -Itests/neon $(CPPFLAGS) -std=gnu17 $(WARN) -O3 -g -static -pthread -o $@ $< $(neon_src) -lm

# Each tests/bench/bench_NAME.c is a program that prints a table beside its peers.
benches := $(patsubst tests/bench/%.c,$(BUILD)/bench/%,$(wildcard tests/bench/bench_*.c))
$(BUILD)/bench/%: $(BUILD)/obj/tests/bench/%.o $(call libs_for,cli daemon agent tools sandbox model calc base)
	@mkdir -p $(@D)
	@$(say)
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(all_ldlibs) $(calc_ldlibs)
# MODELS="FILE …" names the models that are measured beside llama.cpp; its table is appended to tests/bench/RESULTS.md.
MODELS ?=
bench: $(programs) $(benches)
	@for b in $(benches); do echo "--- $$b"; MODELS="$(MODELS)" $$b || exit 1; done
	@$(if $(MODELS),tests/bench/peers/run --lemma $(BUILD)/bin/lemma $(MODELS:%=-m %) --results tests/bench/RESULTS.md,\
	    echo "--- models beside llama.cpp: make bench MODELS=\"FILE …\"")

# Constrained decoding against schemas, instances and calls that others wrote; they lie beside the repository (DATA), and any
# model with Qwen3's vocabulary will do: make test-grammar DATA=FOLDER VOCABULARY=MODEL.gguf.
DATA       ?= ../shared/data
VOCABULARY ?= $(firstword $(MODELS))
.PHONY: test-grammar
$(BUILD)/tests/grammar_%: $(BUILD)/obj/tests/grammar/%.o $(call libs_for,cli daemon agent tools sandbox model base)
	@mkdir -p $(@D)
	@$(say)
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(all_ldlibs)
test-grammar: $(BUILD)/bin/lemma $(BUILD)/tests/grammar_bfcl
	@LEMMA=$(BUILD)/bin/lemma BFCL=$(BUILD)/tests/grammar_bfcl DATA=$(DATA) VOCABULARY=$(VOCABULARY) tests/grammar/run.py

# COUNT texts at temperature 2 from random weights, each held to a schema of DATA, validated by Python's jsonschema
# (Debian: python3-jsonschema): make test-generations COUNT=1000 VOCABULARY=MODEL.gguf.
COUNT ?= 1000
.PHONY: test-generations
test-generations: $(BUILD)/bin/lemma
	@LEMMA=$(BUILD)/bin/lemma DATA=$(DATA) VOCABULARY=$(VOCABULARY) tests/grammar/generations.py $(COUNT)

# Fuzzing: make fuzz-gguf SECONDS=600 (fuzz-tokenizer, fuzz-grammar, …: tests/fuzz/fuzz_NAME.c with the corpus of that
# name). A finding ends it; the input then stands in fuzz-last.bin.
SECONDS ?= 60
$(BUILD)/fuzz/%: $(BUILD)/obj/tests/fuzz/fuzz_%.o $(BUILD)/obj/tests/fuzz/driver.o $(call libs_for,cli daemon agent tools sandbox model base)
	@mkdir -p $(@D)
	@$(say)
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(all_ldlibs)
fuzz-%:
	@$(MAKE) --no-print-directory SAN=1 BUILD=$(SAN_BUILD) CFLAGS="-O1 -g -fno-omit-frame-pointer" $(SAN_BUILD)/fuzz/$*
	$(SAN_BUILD)/fuzz/$* $(SECONDS) tests/fuzz/corpus/$*

# More of the wire and the journal, under load and by force; each prints TAP with what it measured.
.PHONY: test-conformance test-load test-kill test-faults soak
test-conformance: all
	LEMMA_BIN=$(abspath $(BUILD))/bin /usr/bin/python3 tests/ops/conformance.py
test-load: all
	LEMMA_BIN=$(abspath $(BUILD))/bin /usr/bin/python3 tests/ops/load.py $(BARS)
test-kill: all
	LEMMA_BIN=$(abspath $(BUILD))/bin /usr/bin/python3 tests/ops/kill.py $(N)
test-faults: all $(BUILD)/lib/fault.so
	LEMMA_BIN=$(abspath $(BUILD))/bin LEMMA_FAULT=$(abspath $(BUILD))/lib/fault.so /usr/bin/python3 tests/ops/faults.py
soak: all
	LEMMA_BIN=$(abspath $(BUILD))/bin /usr/bin/python3 tests/ops/soak.py $(N)
$(BUILD)/lib/fault.so: tests/ops/fault.c
	@mkdir -p $(@D)
	$(Q)$(CC) -shared -fPIC -O2 -D_GNU_SOURCE -o $@ $< -ldl

include daemon/install/install.mk
-include $(wildcard Makefile.local)
-include $(shell find $(BUILD)/obj -name '*.d' 2>/dev/null)

clean:
	rm -rf build daemon/web/dist
