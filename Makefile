# IRO Desk. Two commands need nothing before them: `make run` and `make test`.
# Another interpreter: make test PYTHON=python3.12

PYTHON ?= python3
export PYTHON
BIN := .venv/bin

.PHONY: help run test check bench forms lock setup

help:
	@echo "make run     open the app on an invented caseload (no display: write its outputs)"
	@echo "make test    every check, then every test"
	@echo "make check   every check without the tests"
	@echo "make bench   how fast it starts and unlocks"
	@echo "make forms   compile ui/*.ui after a change in Designer"
	@echo "make lock    renew packaging/requirements.lock after a change of dependencies"

run:
	@packaging/setup.sh run
	@$(BIN)/iro-desk demo

test: check
	@QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 --dist loadfile

check: setup
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python packaging/forms.py --check

bench: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/bench.py

forms: setup
	@$(BIN)/python packaging/forms.py

# Needs uv, on the PATH or in .venv. What is already locked stays unless UPGRADE=--upgrade.
lock:
	@uv=$$(command -v $(BIN)/uv || command -v uv) || { echo "uv is needed: pip install uv"; exit 1; }; \
	UV_CUSTOM_COMPILE_COMMAND="make lock" $$uv pip compile --quiet --universal --python-version 3.11 \
		--extra dev --generate-hashes --no-emit-index-url --no-annotate $(UPGRADE) \
		pyproject.toml --output-file packaging/requirements.lock

setup:
	@packaging/setup.sh test
