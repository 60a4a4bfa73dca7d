# make help lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The toolchain is the one that go.mod names; GOTOOLCHAIN in the environment
# overrides it.
export GOTOOLCHAIN ?= $(shell sed -n 's/^toolchain //p' go.mod)

ADDR ?= 127.0.0.1:8000
BASE ?= /
FUZZTIME ?= 10s


.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z_]*\):.*## /\1\t/p' Makefile | awk -F'\t' '{printf "  make %-12s %s\n", $$1, $$2}'

.PHONY: run
run: build ## build the app and serve it on ADDR (127.0.0.1:8000)
	@bin/stet build -fast -base $(BASE) -wasm bin/app.wasm dist
	@exec bin/stet serve -addr $(ADDR) -dir dist

.PHONY: dist
dist: build ## write the app as a static site into dist/, for the path BASE (/)
	@bin/stet build -base $(BASE) -wasm bin/app.wasm dist
	@echo "dist/ holds the app for $(BASE): any static host can serve it"

.PHONY: build
build: toolchain
	@go build -o bin/stet ./app
	@go run ./app/internal/client/build bin/app.wasm

.PHONY: test
test: toolchain ## run every check and test; the browser tests need a Chromium
	@.ci/test

.PHONY: check
check: toolchain ## run every check and test that needs no browser
	@.ci/test -short

.PHONY: accuracy
accuracy: toolchain ## measure the engines against the gold
	@go run ./annotate/internal/accuracy

.PHONY: bench
bench: toolchain ## run the benchmarks, and compare beside three npm libraries
	@go test -run '^$$' -bench . -benchmem ./...
	@cd annotate/_bench && npm install --no-audit --no-fund --silent && go run .

.PHONY: bench_wasm
bench_wasm: toolchain ## run the engines' benchmarks in the browser
	@CHROME=$$(.ci/chromium) .ci/wasm-test -run '^$$' -bench . -benchmem ./annotate/...

.PHONY: fuzz
fuzz: toolchain ## run each fuzz test for FUZZTIME (10s)
	@.ci/fuzz $(FUZZTIME)

.PHONY: audit
audit: build ## audit the pages with axe and Lighthouse (needs node and a Chromium)
	@bin/stet build -fast -wasm bin/app.wasm dist
	@.ci/audit

.PHONY: wasm_exec
wasm_exec: toolchain ## copy the toolchain's wasm_exec.js
	@cp "$$(go env GOROOT)/lib/wasm/wasm_exec.js" wasm_exec.js && chmod 644 wasm_exec.js

.PHONY: screenshots
screenshots: toolchain ## take the screenshots of the manifest anew
	@CHROME=$$(.ci/chromium) go test ./app/site -run TestScreenshots -update

.PHONY: toolchain
toolchain:
	@.ci/toolchain
