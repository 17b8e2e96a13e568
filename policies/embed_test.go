package policies_test

import (
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/policies"
)

// Packs that the binary carries, with the kind that each defines.
var packs = map[string]string{"gb30871_2022": "hot-work", "resumption_cn": "coal-resumption"}

func TestTheEmbeddedPacksLoad(t *testing.T) {
	e, err := engine.Load(policies.FS)
	require.NoError(t, err)
	for _, kind := range packs {
		k, err := e.Kind(kind)
		require.NoError(t, err)
		require.NotEmpty(t, k.Registers, "%s: rules read registers", kind)
	}
}

// A release is named by its files, so none may stay behind when the binary is built.
func TestEveryPolicyFileIsEmbedded(t *testing.T) {
	seen := 0
	for _, top := range []string{"lib", "registers", "packs", "records"} {
		require.NoError(t, fs.WalkDir(os.DirFS("."), top, func(name string, d fs.DirEntry, err error) error {
			require.NoError(t, err)
			if d.IsDir() {
				return nil
			}
			seen++
			want, err := os.ReadFile(name)
			require.NoError(t, err)
			got, err := fs.ReadFile(policies.FS, name)
			require.NoError(t, err)
			require.Equal(t, string(want), string(got), name)
			return nil
		}))
	}
	require.Greater(t, seen, 100)
}

// Every requirement stands in its pack's ledger under some clause, and the ledger names no requirement that does
// not exist; each line says who judges the clause: a requirement, a person, or why nobody can by machine.
func TestTheLedgersNameEveryRequirement(t *testing.T) {
	e, err := engine.Load(policies.FS)
	require.NoError(t, err)
	for pack := range packs {
		named := map[string]bool{}
		for _, line := range e.Ledger(pack) {
			answers := 0
			for _, given := range []bool{len(line.Requirements) > 0, line.JudgedBy != "", line.Why != ""} {
				if given {
					answers++
				}
			}
			require.Equal(t, 1, answers, "%s %s: requirements, judged_by or why", pack, line.Clause)
			for _, id := range line.Requirements {
				named[id] = true
			}
		}
		exists := map[string]bool{}
		for _, r := range e.Requirements() {
			if r.Pack == pack {
				exists[r.ID] = true
			}
		}
		require.Equal(t, exists, named, pack)
	}
}
