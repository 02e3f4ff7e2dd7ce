# The two commands that do everything: `make run` and `make test`.

PREFIX ?= /usr/local
DESTDIR ?=

# ICU, OpenCC and Snowball; everything else comes with Swift or from Package.swift.
PACKAGES = libicu-dev libopencc-dev libstemmer-dev
RELEASE = -c release --static-swift-stdlib
BINARY = .build/release/dragoman
EXAMPLE = Tests/EndToEndTests/Examples/blinken-2024.txt

.PHONY: help run test setup build install uninstall lint bench clean

help: ## Say what there is to make
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: build ## Set up, build and annotate an example article
	$(BINARY) annotate $(EXAMPLE) --to zh-Hans --date 2024-04-26

test: setup ## Set up and run all tests
	swift build --build-tests
	swift test --skip-build

setup: ## Install the system packages that are missing, and only those
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if ! command -v swift >/dev/null; then \
	  echo "Swift 6.3 is needed and not on the PATH: https://www.swift.org/install/linux/" >&2; exit 1; \
	fi; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Install what Debian calls$$missing, then run make again." >&2; exit 1; \
	fi; \
	if [ "$$(id -u)" = 0 ]; then as_root=""; else as_root="sudo"; fi; \
	if [ -n "$$as_root" ] && ! command -v sudo >/dev/null; then \
	  echo "As root, run: apt-get install$$missing" >&2; exit 1; \
	fi; \
	echo "Installing system packages:$$missing"; \
	export DEBIAN_FRONTEND=noninteractive; \
	$$as_root apt-get install -y -qq --no-install-recommends $$missing >/dev/null \
	  || { $$as_root apt-get update -qq \
	    && $$as_root apt-get install -y -qq --no-install-recommends $$missing >/dev/null; }

build: setup ## Build the release binary
	swift build $(RELEASE) --product dragoman

install: build ## Install program, glossaries, man pages and completions under PREFIX
	swift build $(RELEASE) --product generate-manual
	rm -rf .build/install
	mkdir -p .build/install/man
	.build/release/generate-manual $(BINARY) --multi-page --output-directory .build/install/man
	$(BINARY) --generate-completion-script bash > .build/install/dragoman.bash
	$(BINARY) --generate-completion-script zsh > .build/install/_dragoman
	$(BINARY) --generate-completion-script fish > .build/install/dragoman.fish
	install -d "$(DESTDIR)$(PREFIX)/share/dragoman/glossaries"
	install -D -m 755 -s $(BINARY) "$(DESTDIR)$(PREFIX)/bin/dragoman"
	install -m 644 glossaries/*.yaml glossaries/*.json "$(DESTDIR)$(PREFIX)/share/dragoman/glossaries"
	install -D -m 644 -t "$(DESTDIR)$(PREFIX)/share/man/man1" .build/install/man/*.1
	install -D -m 644 .build/install/dragoman.bash \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/dragoman"
	install -D -m 644 .build/install/_dragoman \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_dragoman"
	install -D -m 644 .build/install/dragoman.fish \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/dragoman.fish"

uninstall: ## Remove what install put under PREFIX
	rm -f "$(DESTDIR)$(PREFIX)/bin/dragoman" "$(DESTDIR)$(PREFIX)"/share/man/man1/dragoman*.1 \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/dragoman" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_dragoman" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/dragoman.fish"
	rm -rf "$(DESTDIR)$(PREFIX)/share/dragoman"

lint: ## Check the layout of the code
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

bench: setup ## Measure the matcher
	swift build $(RELEASE) --product MatchingBenchmark
	.build/release/MatchingBenchmark

clean: ## Remove what was built
	rm -rf .build
