# Every target gets what it needs first: see scripts/setup.sh. VERBOSE=1 shows the output of each step.
.PHONY: help demo debugger test test-all vectors interop documents generate bench setup
.DEFAULT_GOAL := help

# Where make was started, also under make -C: a relative PARAF_VECTORS counts from there.
export STARTED_IN := $(PWD)

help: ## shows this
	@sed -n 's/^\([a-z-]*\): ## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 18

demo: ## signs the same requests in five languages and compares, then verifies and refuses
	@scripts/demo.sh

debugger: ## builds the page that names the mistake behind a signature, and serves it on 127.0.0.1
	@scripts/debugger.sh

test: ## every check and every test, in all languages
	@scripts/test.sh

test-all: ## make test, and what takes longer: other people's libraries, sanitizers, fuzzing, mutation, coverage
	@scripts/test-all.sh

vectors: ## the conformance suite in all languages; PARAF_VECTORS=folder for your own cases
	@scripts/vectors.sh

interop: ## compares with the libraries of others, both ways
	@scripts/interop.sh

documents: ## writes the JSON Schemas and the OpenAPI documents to target/documents
	@scripts/documents.sh

generate: ## rewrites the committed files that are generated
	@scripts/generate.sh

bench: ## measures signing, verifying, diagnosing and checking messages
	@scripts/bench.sh

setup: ## gets all tools, and nothing else
	@scripts/setup.sh
