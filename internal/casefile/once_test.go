package casefile_test

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/casefile"
	"firewatch/permits"
)

// What an authority asks for, it asks for once: whatever sections of a whole application are left out, an applicant who states exactly
// what the first list names, or a half of it, is asked for nothing that it did not name.
func TestWhatIsMissingIsListedOnce(t *testing.T) {
	for _, name := range []string{"coal/apply.yaml", "coal/apply_department.yaml", "coal/apply_self.yaml", "chem/apply.yaml", "chem/apply_ordered.yaml",
		"fireworks/apply.yaml", "fireworks/apply_ordered.yaml", "mine/apply.yaml", "mine/apply_order.yaml", "mine/apply_self.yaml",
		"trade/apply.yaml", "trade/apply_asked.yaml", "trade/apply_self.yaml"} {
		t.Run(name, func(t *testing.T) {
			f, err := casefile.Read(fixtures, name)
			require.NoError(t, err)
			var whole map[string]any
			require.NoError(t, json.Unmarshal(f.Dossier, &whole))
			cuts := [][]string{slices.Sorted(maps.Keys(whole)), {"emergency", "plan", "training"}, {"stop", "hazards"}}
			for section := range whole {
				cuts = append(cuts, []string{section})
			}
			for _, cut := range cuts {
				part := maps.Clone(whole)
				for _, section := range cut {
					delete(part, section)
				}
				first := wantedOf(t, f, part)
				for _, stated := range [][]string{first, everySecond(first)} {
					again := maps.Clone(part)
					for _, section := range cut {
						if restored := named(whole[section], []string{section}, stated); restored != nil {
							again[section] = restored
						}
					}
					for _, p := range wantedOf(t, f, again) {
						assert.True(t, slices.ContainsFunc(first, func(q string) bool { return alike(permits.PointerKeys(q), permits.PointerKeys(p)) }),
							"%s without %v is asked for %s only the second time", name, cut, p)
					}
				}
			}
		})
	}
}

func everySecond(pointers []string) []string {
	var out []string
	for i := 0; i < len(pointers); i += 2 {
		out = append(out, pointers[i])
	}
	return out
}

// wantedOf lists what a case needs, without what registers owe.
func wantedOf(t *testing.T, f casefile.File, dossier map[string]any) []string {
	t.Helper()
	var err error
	f.Dossier, err = json.Marshal(dossier)
	require.NoError(t, err)
	q, err := f.Question(builtIn, noClock)
	require.NoError(t, err)
	j, err := builtIn.Evaluate(context.Background(), q)
	require.NoError(t, err)
	wanted, err := builtIn.Wanted(q, j.Findings)
	require.NoError(t, err)
	found := map[string]bool{}
	for i := range wanted {
		for _, m := range wanted[i] {
			if !strings.HasPrefix(m.Pointer, "/facts/") && !strings.HasPrefix(m.Pointer, "/enterprise") {
				found[m.Pointer] = true
			}
			assert.NotEmpty(t, m.Label.EN, "%s of %s", m.Pointer, j.Findings[i].Requirement)
			assert.NotEmpty(t, m.Label.ZH, "%s of %s", m.Pointer, j.Findings[i].Requirement)
			assert.NotEmpty(t, m.Remedy.ZH, "%s of %s", m.Pointer, j.Findings[i].Requirement)
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// named returns of a value at a place what the pointers name, and nothing else of it; nil where they name nothing.
func named(v any, at []string, pointers []string) any {
	for _, p := range pointers {
		if alike(permits.PointerKeys(p), at) {
			return v
		}
	}
	switch x := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for key, c := range x {
			if part := named(c, append(slices.Clone(at), key), pointers); part != nil {
				out[key] = part
			}
		}
		if len(out) > 0 {
			return out
		}
	case []any:
		var out []any
		for _, c := range x {
			if part := named(c, append(slices.Clone(at), "0"), pointers); part != nil {
				out = append(out, part)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// alike reports whether a pattern names a place.
func alike(pattern, place []string) bool {
	return slices.EqualFunc(pattern, place, func(a, b string) bool { return a == b || a == "*" })
}
