# Two commands do all set-up: `make demo` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
endif

.PHONY: demo test lint types contracts unit browser pictures chromium tesseract package formats fuzz bench quality clean

demo: $(VENV)/installed
	$(BIN)/auditor demo -o demo-report --force

test: lint types contracts unit browser pictures

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed-dev
	$(BIN)/mypy

contracts: $(VENV)/installed-dev
	$(BIN)/lint-imports

unit: $(VENV)/installed-dev
	$(BIN)/pytest -n auto -m "not browser and not pictures"

browser: $(VENV)/installed-dev chromium
	$(BIN)/pytest -m browser

pictures: $(VENV)/installed-dev tesseract
	$(BIN)/pytest -m pictures

tesseract:
	@ls /usr/share/tesseract-ocr/*/tessdata/eng.traineddata >/dev/null 2>&1 || [ -n "$$TESSDATA_PREFIX" ] \
	  || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 \
	  && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq tesseract-ocr-eng; } \
	  || { echo "The picture tests need Tesseract's English language file (Debian: apt install tesseract-ocr-eng)." >&2; exit 1; }

# Debian's Chromium: installed when it is missing and this user may; the tests say so otherwise.
chromium:
	@command -v chromium >/dev/null 2>&1 || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 \
	  && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } \
	  || { echo "The browser tests need Chromium: install it (Debian: apt install chromium) and run again." >&2; exit 1; }

# The wheel in an empty environment, run from another folder, as a user would have it.
package: $(VENV)/installed-dev
	rm -rf dist build/empty
	$(BIN)/python -m build --wheel --no-isolation --outdir dist . >/dev/null
	$(PYTHON) -m venv build/empty
	build/empty/bin/python -m pip install --quiet dist/*.whl
	cd build/empty && bin/auditor demo -o demo-report --force

formats: $(VENV)/installed
	$(BIN)/python -m auditor.platforms.formats > docs/formats.md

# Other damage each time; `make fuzz ROUNDS=20000` for a night.
ROUNDS ?= 2000
fuzz: $(VENV)/installed-dev
	AUDITOR_FUZZ_ROUNDS=$(ROUNDS) $(BIN)/pytest -n auto tests/fuzz

bench: $(VENV)/installed-bench
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.matching
	$(BIN)/python -m benchmarks.detectors

quality: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks.quality.run

$(VENV)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	@touch $@

$(VENV)/installed: $(VENV)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	@touch $@

$(VENV)/installed-formats: $(VENV)/installed
	$(BIN)/python -m auditor.platforms.formats > docs/formats.md

# Other damage each time; `make fuzz ROUNDS=20000` for a night.
ROUNDS ?= 2000
fuzz: $(VENV)/installed-dev
	AUDITOR_FUZZ_ROUNDS=$(ROUNDS) $(BIN)/pytest -n auto tests/fuzz

bench: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --editable ".[dev,bench]"
	@touch $@

clean:
	rm -rf $(VENV) demo-report dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
