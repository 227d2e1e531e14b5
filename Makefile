# PhotoSync Tray. `make help` lists what can be made; each target installs what it needs first.

SCENE  ?= changed-photo
BROKER ?= yes
VENV   ?= .venv
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
QT_OFF := QT_QPA_PLATFORM=offscreen

.PHONY: help demo run test lint format faults bench likeness pictures contact-sheet browser-matrix windows-bed freeze msi test-windows test-msi deb generated lock clean
.DEFAULT_GOAL := help

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-14s %s\n", $$1, $$2}'
	@echo "  SCENE=no-photo and so on chooses what the demo shows; photosync-tray --help lists them."
	@echo "  BROKER=no leaves the Windows account's runtime out of freeze and msi, which may not be handed on."

demo: $(READY) ## The whole journey on the built-in tenant; without a display it drives itself
	$(BIN)/python -m tests.end_to_end.drive_demo $(SCENE)

run: $(READY) ## The tray program in earnest (needs the policies TenantId and ClientId)
	$(BIN)/photosync-tray

test: $(READY) ## All tests: unit, contract, Qt, real browsers, real keyring, real notification area
	$(BIN)/python -m pytest --cov --cov-report=term --cov-report=html:build/coverage $(PYTEST)

lint: $(READY) ## ruff, mypy --strict for Linux and Windows, and whether generated files are current
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy --platform win32 --no-warn-unreachable --no-warn-unused-ignores photosync_tray tests/windows/inner
	$(QT_OFF) $(BIN)/python -m resources.render --check
	$(BIN)/python installer/tables.py --check
	$(BIN)/python -m resources.translations check

format: $(READY) ## Put the source into its form
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

faults: $(READY) ## The fault table: what goes wrong around a sign-in, and what one reads of it
	$(BIN)/python -m tests.faults

bench: $(READY) ## Start, memory, idle, requests: measured beside a 12-line tray, with the bounds
	$(BIN)/python -m tests.bench

likeness: $(READY) ## How well one photo is told from another: the corpus's table, with the aims
	$(BIN)/python -m tests.likeness

pictures: $(READY) ## The README's pictures, and every window on contact sheets in build/pictures (minutes)
	$(BIN)/python -m tests.end_to_end.drive_demo changed-photo --pictures resources/pictures
	$(BIN)/python -m tests.end_to_end.contact_sheet --all

contact-sheet: $(READY) ## Every window in every state, light, dark and in high contrast: build/pictures/en-100.png
	$(BIN)/python -m tests.end_to_end.contact_sheet

browser-matrix: $(READY) ## Every policy, start and kind of window in real browsers, as a table (minutes)
	$(BIN)/python -m tests.end_to_end.drive_matrix

windows-bed: $(READY) ## A real Windows CPython under Wine, from packages, cached (3 minutes, then a second)
	$(BIN)/python -m installer.windows bed

freeze: $(READY) ## The programs for Windows, frozen under Wine: build/windows/PhotoSyncTray
	$(BIN)/python -m installer.windows --broker=$(BROKER) freeze

msi: $(READY) ## The package for Windows, its folder for Intune, bill of materials and sums: dist/
	$(BIN)/python -m installer.windows.release --broker=$(BROKER)

test-msi: msi ## The package installed, updated and removed on a Windows under Wine
	$(BIN)/python -m pytest tests/windows/test_msi_package.py tests/windows/test_msi_properties.py \
		tests/windows/test_msi_install.py

generated: $(READY) ## Render icons and portraits; write the files of policies and the tables of the guide
	$(QT_OFF) $(BIN)/python -m resources.render
	$(BIN)/python installer/tables.py
	$(BIN)/python -m resources.translations release

test-windows: $(READY) ## The tests that need Windows: registry, vault, tray, pipes, the frozen programs
	$(BIN)/python -m pytest tests/windows $(PYTEST)

deb: $(READY) ## The Debian package, for the release whose Python is of the version used here
	$(QT_OFF) $(BIN)/python -m installer.linux

lock: $(READY) ## Renew the locked dependencies (needs uv)
	uv pip compile pyproject.toml --extra demo --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header -q -U -o requirements/dev.txt
	uv pip compile pyproject.toml --extra demo --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header -q -U -o requirements/run.txt
	uv pip compile pyproject.toml --extra demo --group windows --python-platform windows --python-version 3.11 -c requirements/dev.txt --generate-hashes --no-emit-index-url --no-annotate --no-header -q -U -o requirements/windows.txt

clean: ## Remove the virtual environment and everything built
	rm -rf $(VENV) build dist .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache

$(READY): requirements/dev.txt pyproject.toml installer/linux/system-packages.sh
	@if [ "$$(uname)" = Linux ]; then sh installer/linux/system-packages.sh; fi
	@test -n "$(PYTHON)" || { echo "PhotoSync Tray needs Python 3.11 or newer; make PYTHON=/path/to/python3.12 … chooses one." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
