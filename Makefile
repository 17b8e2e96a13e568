# Firewatch: make run starts it with demo data, make test proves it, make bench measures it.
GO    ?= go
OPA    = $(GO) tool opa
export CGO_ENABLED = 0

.PHONY: run build test bench generate

run: build
	./bin/firewatch serve --demo

build:
	$(GO) build -trimpath -o bin/firewatch .

# The public OPA tool reads the packs too: what it refuses, no other user of them could load. A change of a rule that no test
# notices fails (policy mutate), unless equivalent.yaml beside the rules says why it is none.
# Tests load the rules in many processes, each short: they collect garbage late.
test: export GOGC = 800
test:
	@.ci/prepare
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "not in gofmt format"; exit 1; }
	$(GO) vet ./...
	$(OPA) check --strict policies
	@test -z "$$($(OPA) fmt --list policies)" || { $(OPA) fmt --list policies; echo "not in opa fmt format"; exit 1; }
	$(OPA) test policies
	$(GO) run . policy mutate --pack gb30871_2022
	$(GO) run . policy mutate --pack gb18218_2018
	$(GO) run . policy mutate --pack hidden_danger_cn
	$(GO) run . policy mutate --pack major_hazard_duty
	$(GO) run . policy mutate --pack resumption_cn
	$(GO) run . policy mutate --pack resumption_cn_13
	$(GO) run . policy mutate --pack resumption_cn_14
	$(GO) run . policy mutate --pack daily_commitment
	$(GO) run . policy mutate --pack notices
	$(GO) run . policy mutate --pack lib
	$(GO) test -count=1 -timeout 60m ./...

# One table, in about five minutes on two cores: docs/performance.md says what it means.
bench:
	@.ci/prepare
	$(GO) test -count=1 -timeout 20m -run '^TestTheTable$$' -v ./internal/bench -measure

generate:
	$(GO) generate ./...
