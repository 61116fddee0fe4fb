# make demo    the main job on embedded servers, with nothing of yours touched
# make test    everything CI runs, on a machine that has Python 3.11+ and make (Debian: the rest is installed)
# make soak    the long runs     make score   the corpus     make bench   ratios     make model   what is learned
# make pictures   docs/*.svg and the session in README
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
JOBS ?= 2

.PHONY: demo test lint types walls pytest soak score bench model pictures clean servers

$(BIN)/mailbridge: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[demo]'
	touch $@

$(VENV)/.test: $(BIN)/mailbridge
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	touch $@

demo: $(BIN)/mailbridge
	$(BIN)/mailbridge demo

servers:
	sh tests/servers/install.sh

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.test
	$(BIN)/mypy

walls: $(VENV)/.test
	$(BIN)/lint-imports

pytest: $(VENV)/.test servers
	$(BIN)/pytest -n $(JOBS)

test: servers lint types walls pytest

soak: $(VENV)/.test
	sh tests/servers/install.sh roundcube
	$(BIN)/pytest -m soak

score: $(VENV)/.test
	$(BIN)/python tests/score.py

bench: $(VENV)/.test servers
	$(BIN)/python -m tests.benchmarks

model: $(VENV)/.test
	$(BIN)/python -m tests.training.wording
	$(BIN)/python -m tests.training.claimants

pictures: $(BIN)/mailbridge
	$(BIN)/python tests/pictures.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
