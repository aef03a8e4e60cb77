# Two commands are enough: make demo, make test. Everything else is for people who change the program.
SHELL := /bin/sh
.DELETE_ON_ERROR:
.NOTPARALLEL:

PYTHON ?= python3
PYTHON_FOR_WINDOWS ?= python3.13
LOCK_WITH ?= pip-compile
VENV := .venv/bin
DISPLAY_SIZE := 1366x768x24
LOCK := CUSTOM_COMPILE_COMMAND="make lock" $(LOCK_WITH) --quiet --generate-hashes --strip-extras --allow-unsafe \
	--no-build-isolation --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.PHONY: help demo test lint forms translations screens gallery tour bench faults faults-short installers installers-check lock \
	clean set-up set-up-tests python

help:  ## show this list
	@sed -n 's/^\([a-z-]*\):.*  ## /\1|/p' Makefile | while IFS='|' read -r name what; do \
		printf '  make %-16s %s\n' "$$name" "$$what"; done

demo: set-up forms  ## try the program with invented records; without a screen, write the walk to build/demo
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(VENV)/pgi-desk demo --headless --out build/demo; \
	else \
		$(VENV)/pgi-desk demo; \
	fi

test: set-up-tests forms check-source  ## every check and every test
	rm -rf build/ran-tests
	PGI_DESK_RAN_TESTS=build/ran-tests/most.txt QT_QPA_PLATFORM=offscreen \
		$(VENV)/python -m pytest -n 2 -m "not packaging and not journey"
	PGI_DESK_RAN_TESTS=build/ran-tests/packaging.txt $(VENV)/python -m pytest -m packaging
	PGI_DESK_RAN_TESTS=build/ran-tests/journeys.txt xvfb-run -a -s "-screen 0 $(DISPLAY_SIZE)" \
		env QT_QPA_PLATFORM=xcb $(VENV)/python -m pytest -m journey
	$(VENV)/python -m tests.claims

lint: set-up forms check-source  ## style, types and layers

.PHONY: check-source
check-source:
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/lint-imports

forms: set-up  ## compile what changed in ui and in the translations
	@$(VENV)/python installer/build_forms.py

translations: set-up  ## collect new strings of the window for the translators
	$(VENV)/python installer/update_translations.py

screens: set-up-tests forms  ## pictures of every screen in four languages, two sizes, light and dark, in build/screens
	$(VENV)/python -m tests.screens

tour: set-up forms  ## a tour in pictures with captions, in four languages, in build/tour
	for language in en fr es ar; do \
		$(VENV)/pgi-desk demo --headless --out build/tour/$$language --language $$language || exit 1; \
	done

gallery: set-up-tests forms  ## every part of the design system in each look, in build/gallery
	$(VENV)/python -m tests.gallery

bench: set-up forms  ## measure speed on a large file
	$(VENV)/python bench/run.py

# Without a network: nothing that is done to the program here may need one.
UNSHARED := $$(if unshare -n true 2>/dev/null; then echo unshare -n; \
	elif unshare -rn true 2>/dev/null; then echo unshare -rn; fi)

faults: set-up-tests forms  ## kill, cut, fill and damage on purpose, for an hour or two; needs strace, faketime
	@$(UNSHARED) $(VENV)/python faults/run.py --page

faults-short: set-up-tests forms  ## the same with small counts, in two minutes
	@$(UNSHARED) $(VENV)/python faults/run.py --short --again --results build/faults-short.json

installers: set-up forms  ## Debian package and Windows set-up file in dist; needs a network, chrpath, dpkg-dev, nsis, python3.13
	@PYTHON_FOR_WINDOWS=$(PYTHON_FOR_WINDOWS) $(VENV)/python -m installer.make_installers

installers-check: set-up forms  ## install, run and remove both; needs root, a network, debootstrap, lintian, wine, xvfb
	@PYTHON_FOR_WINDOWS=$(PYTHON_FOR_WINDOWS) $(VENV)/python -m installer.check_installers $(CHECKS)

lock:  ## renew the locked packages from pyproject.toml; needs pip-tools and a network
	$(LOCK) --upgrade --output-file installer/requirements.lock pyproject.toml
	$(LOCK) --upgrade --extra dev --build-deps-for editable --constraint installer/requirements.lock \
		--output-file installer/requirements-dev.lock pyproject.toml
	$(LOCK) --upgrade --constraint installer/requirements.lock \
		--output-file installer/requirements-build.lock installer/requirements-build.in

clean:  ## remove everything that can be made again
	rm -rf .venv build dist htmlcov .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f src/pgi_desk/gui/forms/ui_*.py resources/i18n/*.qm

set-up: python
	@$(PYTHON) -m installer.set_up

set-up-tests: python
	@$(PYTHON) -m installer.set_up --tests

# A Python below 3.7 cannot even read set_up.py, which says the rest.
python:
	@command -v "$(PYTHON)" > /dev/null || { \
		echo "$(PYTHON) is missing: install Python 3.11 or newer (on Debian and Ubuntu: sudo apt-get install python3)." >&2; \
		exit 2; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 7))' || { \
		echo "pgi-desk needs Python 3.11 or newer and $(PYTHON) is older; for example: make demo PYTHON=python3.12" >&2; \
		exit 2; }
