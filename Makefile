# Copydesk. `make` or `make help` lists what there is.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
# One thing at a time: cargo and vite use all cores by themselves.
.NOTPARALLEL:

STAMPS := target/stamps
# One set of features for tests, lints, docs and the window under test, so that dependencies are built once.
FEATURES := --features copydesk-app/custom-protocol
TAURI_DRIVER := target/tools/bin/tauri-driver
TAURI_DRIVER_VERSION := 2.1.0
CARGO_MACHETE := target/tools/bin/cargo-machete
CARGO_MACHETE_VERSION := 0.9.2
CARGO_DENY := target/tools/bin/cargo-deny
CARGO_DENY_VERSION := 0.20.2
UI_SOURCES := $(shell find crates/backend/src/report/style.css ui/src ui/public ui/*.html ui/*.json ui/*.js ui/*.ts -type f 2>/dev/null)

# $(call need,program,sentence)
need = @command -v $(1) >/dev/null || { echo "$(1) is missing: $(2)" >&2; exit 2; }

.PHONY: help
help: ## This list
	@awk 'BEGIN { FS = ":.*## " } /^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo "  make run FILE=article.txt opens that file instead of the samples."

.PHONY: run
run: need-cargo need-node ## Open the window with the sample articles; without a display, do the job in the terminal
	@tools/run.sh $(FILE)

.PHONY: test
test: setup build lint doc stale test-rust test-ui test-e2e ## Install what is missing and run every test and check
	@echo "make test: everything passed"

.PHONY: lint
lint: need-cargo need-node $(STAMPS)/window-packages ui/node_modules/.package-lock.json ui/dist/index.html tests/e2e/node_modules/.package-lock.json $(CARGO_MACHETE) ## rustfmt, clippy, unused dependencies, the fuzz targets, the window's type check and lints; warnings are errors
	cargo fmt --all --check
	cargo clippy --workspace --all-targets $(FEATURES) -- -D warnings
	$(CARGO_MACHETE)
	cargo check --locked --manifest-path fuzz/Cargo.toml --target-dir target/fuzz
	npm --prefix ui run check
	npm --prefix ui run lint
	npm --prefix tests/e2e run lint

.PHONY: audit
audit: need-cargo $(CARGO_DENY) ## Licences, sources and known vulnerabilities of the libraries
	$(CARGO_DENY) --locked check bans licenses sources
	@$(CARGO_DENY) --locked check advisories || { echo "The vulnerable libraries are listed above. If none is, the advisories could not be fetched from github.com/RustSec/advisory-db." >&2; exit 1; }

.PHONY: cli
cli: need-cargo ## Build the command: target/release/copydesk, one self-contained file
	cargo build --release --locked -p copydesk-cli
	@echo "target/release/copydesk is built"

.PHONY: app
app: need-cargo need-node $(STAMPS)/window-packages ui/dist/index.html ## Build the window: target/release/copydesk-app
	cargo build --release --locked -p copydesk-app --features custom-protocol
	@echo "target/release/copydesk-app is built"

.PHONY: bench
bench: need-python cli app $(STAMPS)/test-packages tests/e2e/node_modules/.package-lock.json $(TAURI_DRIVER) ## Run every benchmark and time the start of the command and of the window
	cargo bench --locked --workspace --exclude copydesk-app --bench '*'
	tools/time-command.sh
	tools/time-long-article.py target/release/copydesk
	tools/time-writing.py target/release/copydesk
	COPYDESK_APP=$(CURDIR)/target/release/copydesk-app tools/with-display.sh node tests/e2e/bench/window-start.mjs
	COPYDESK_APP=$(CURDIR)/target/release/copydesk-app tools/with-display.sh node tests/e2e/bench/long-article.mjs
	COPYDESK_APP=$(CURDIR)/target/release/copydesk-app tools/with-display.sh node tests/e2e/bench/long-article.mjs 30000
	COPYDESK_APP=$(CURDIR)/target/release/copydesk-app tools/with-display.sh node tests/e2e/bench/queue.mjs

.PHONY: package
package: cli app $(STAMPS)/test-packages packaging/node_modules/.package-lock.json tests/e2e/node_modules/.package-lock.json $(TAURI_DRIVER) ## Build a .deb, install it and see that it starts
	packaging/build.sh
	packaging/verify.sh

.PHONY: data
data: need-cargo need-node need-python ## Fetch the language data and compile the tables in the repository again
	crates/language/data/fetch.sh
	cargo run --release --locked -p copydesk-language-data

.PHONY: golden
golden: need-python ## Rebuild the golden articles from their sources
	python3 tests/golden/build.py

.PHONY: floors
floors: need-cargo need-python ## Set the floors of the golden articles to what the engine reaches now
	{ cargo test --locked -p copydesk-tests --test golden -- --nocapture || true; } | tests/golden/floors.py

.PHONY: serve
serve: need-cargo need-node ui/node_modules/.package-lock.json ## The window in a browser, on the real application, for work on the window
	npm --prefix ui run build:web
	cargo run --locked -p xtask -- serve

.PHONY: screenshots
screenshots: need-cargo need-node ui/node_modules/.package-lock.json ## Take the pictures of the main screens of the real application: both themes, both languages
	tools/system-packages.sh pictures
	npm --prefix ui run build:web
	cargo build --locked -p copydesk-cli -p xtask
	JPEG=1 THEMES=light,dark LANGS=en,fr SIZES=1280x800 node ui/tools/look.mjs docs/screenshots queue review changes report settings

# ---- the parts of `make test` ----------------------------------------------------------------------------------------

.PHONY: setup
setup: need-cargo need-node need-python $(STAMPS)/test-packages ui/node_modules/.package-lock.json tests/e2e/node_modules/.package-lock.json $(TAURI_DRIVER)

.PHONY: build
build: need-cargo need-node $(STAMPS)/window-packages ui/dist/index.html
	cargo build --locked --workspace --all-targets $(FEATURES)

.PHONY: test-rust
test-rust: need-cargo need-node $(STAMPS)/window-packages ui/dist/index.html ## Rust tests
	cargo test --locked --workspace $(FEATURES)

.PHONY: test-ui
test-ui: need-cargo need-node $(STAMPS)/window-packages ui/node_modules/.package-lock.json ui/dist/index.html ## The window's tests, on the real application
	cargo build --locked --workspace $(FEATURES)
	npm --prefix ui run test

.PHONY: test-e2e
test-e2e: setup build ## End-to-end tests in the real window, under Xvfb
	tools/with-display.sh npm --prefix tests/e2e run test

.PHONY: judge
judge: need-cargo need-python ## Ask LibreOffice whether our tracked changes mean what we mean (installs it where apt can)
	tools/system-packages.sh judge
	COPYDESK_JUDGE=1 cargo test --locked -p copydesk-formats --test judge -- --nocapture

.PHONY: try-llm
try-llm: need-cargo need-python ## Ask a small language model on this computer for second opinions (installs it under target/llm)
	cargo build --locked -p copydesk-cli
	tools/try-llm.sh $(FILE)

.PHONY: corpus
corpus: cli ## Run the files of a folder through the command and check what it writes: make corpus DIR=folder
	@[ -d "$(DIR)" ] || { echo "Name the folder that holds the files: make corpus DIR=folder" >&2; exit 2; }
	cargo run --quiet --locked -p xtask -- corpus target/release/copydesk "$(DIR)"

.PHONY: fuzz
fuzz: need-cargo need-python ## Mutate real files for a while, then run the fuzz targets, a minute each (FUZZ_SECONDS)
	PROPTEST_CASES=$${FUZZ_CASES:-20000} cargo test --locked -p copydesk-formats --test formats -- damage::
	tools/fuzz.sh $${FUZZ_SECONDS:-60}

.PHONY: doc
doc: need-cargo need-node $(STAMPS)/window-packages ui/dist/index.html
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps $(FEATURES)

.PHONY: stale
stale: need-python build
	target/debug/xtask codegen --check
	target/debug/xtask rules --check
	target/debug/language-data --check
	target/debug/xtask tidy
	python3 tests/golden/build.py --check

# ---- what is installed, once -----------------------------------------------------------------------------------------

.PHONY: need-cargo need-node need-python
need-cargo:
	$(call need,cargo,install Rust 1.95 or newer from https://rustup.rs and open a new terminal.)
	@command -v c++ >/dev/null || tools/system-packages.sh build
need-node:
	$(call need,node,install Node.js 20.19 or newer from https://nodejs.org or your distribution.)
	@node tools/node-version.mjs
	$(call need,npm,install npm 10 or newer; it comes with Node.js from https://nodejs.org.)
need-python:
	$(call need,python3,install Python 3.10 or newer from your distribution.)

$(STAMPS):
	@mkdir -p $@

$(STAMPS)/window-packages: tools/system-packages.sh | $(STAMPS)
	tools/system-packages.sh window
	@touch $@

$(STAMPS)/test-packages: tools/system-packages.sh | $(STAMPS)
	tools/system-packages.sh window test
	@touch $@ $(STAMPS)/window-packages

%/node_modules/.package-lock.json: %/package-lock.json
	npm --prefix $* ci --no-audit --no-fund
	@touch $@

ui/dist/index.html: ui/node_modules/.package-lock.json $(UI_SOURCES)
	npm --prefix ui run build
	@touch $@

$(TAURI_DRIVER):
	cargo install tauri-driver --version $(TAURI_DRIVER_VERSION) --locked --root target/tools

$(CARGO_MACHETE):
	cargo install cargo-machete --version $(CARGO_MACHETE_VERSION) --locked --root target/tools

$(CARGO_DENY):
	cargo install cargo-deny --version $(CARGO_DENY_VERSION) --locked --root target/tools
