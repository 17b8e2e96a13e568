package casefile_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"math/big"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/casefile"
	"firewatch/permits"
	"firewatch/policies"
)

// A chemical of a vector, with what the tables of GB 18218-2018 make of it. Thresholds and factors are written down here once more,
// so that a slip in the pack's tables is a difference and not an agreement.
type chemical struct {
	name, cas, entry string
	classes          []string
	thresholdKg      int64
	beta             string
}

var (
	chlorine   = chemical{name: "Chlorine", cas: "7782-50-5", thresholdKg: 5000, beta: "4"}
	phosgene   = chemical{name: "Phosgene", cas: "75-44-5", thresholdKg: 300, beta: "20"}
	isocyanate = chemical{name: "Methyl isocyanate", cas: "624-83-9", thresholdKg: 750, beta: "20"}
	trioxide   = chemical{name: "Sulfur trioxide", cas: "7446-11-9", thresholdKg: 75000, beta: "1"}
	acetylene  = chemical{name: "Acetylene", cas: "74-86-2", classes: []string{"W2"}, thresholdKg: 1000, beta: "3/2"}
	solvent    = chemical{name: "Solvent of class W5.4", cas: "64742-47-8", entry: "none", classes: []string{"W5.4"}, thresholdKg: 5000000, beta: "1"}
	aerosol    = chemical{name: "Aerosol of class W3", cas: "64742-47-8", entry: "none", classes: []string{"W3"}, thresholdKg: 150000, beta: "1"}
	gas        = chemical{name: "Gas of class W2", cas: "64742-47-8", entry: "none", classes: []string{"W2"}, thresholdKg: 10000, beta: "3/2"}
	oxidiser   = chemical{name: "Oxidiser of class W9.2", cas: "64742-47-8", entry: "none", classes: []string{"W9.2"}, thresholdKg: 200000, beta: "1"}
)

type amount struct {
	chemical
	kg int64
}

func of(c chemical, kg int64) amount { return amount{c, kg} }

func times(n int, x amount) []amount {
	out := make([]amount, n)
	for i := range out {
		out[i] = x
	}
	return out
}

func beside(lists ...[]amount) []amount {
	var out []amount
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// dossier is an identification of one covered unit.
func dossier(t *testing.T, chemicals []amount, people int, declared string) json.RawMessage {
	t.Helper()
	list := []any{}
	for _, c := range chemicals {
		one := map[string]any{"name": c.name, "cas": c.cas, "mixture": false, "quantity_kg": c.kg, "quantity_basis": "design_maximum"}
		if c.entry != "" {
			one["entry"] = c.entry
			if c.entry != "none" {
				one["entry_evidence"] = "SDS-1"
			}
		}
		if c.classes != nil {
			one["classes"] = c.classes
		}
		list = append(list, one)
	}
	const who = "P-SAFETY"
	b, err := json.Marshal(map[string]any{
		"activities": []string{"store"},
		"units": []any{map[string]any{
			"id": "U-1", "name": "Unit", "scope": "covered", "type": "storage_warehouse",
			"boundary":          map[string]any{"kind": "building", "refs": []string{"B-1"}},
			"residents":         map[string]any{"count": people, "source": "Survey of 2026-10-12"},
			"chemicals":         list,
			"list_confirmation": map[string]any{"answer": "yes", "confirmed_by": who, "confirmed_at": "2026-11-18T16:00:00+08:00", "evidence": "LIST-1"},
			"declared_level":    declared,
		}},
	})
	require.NoError(t, err)
	return b
}

// identified judges the identification with the packs that are built in.
func identified(t *testing.T, chemicals []amount, people int, declared string) permits.Judged {
	t.Helper()
	f := casefile.File{Kind: "major-hazard", Stage: "identify", Now: "2026-11-20T10:00:00+08:00",
		Act:        &permits.Act{Action: "declare", Person: "P-SAFETY", Post: "safety_department", At: "2026-11-20T10:00:00+08:00"},
		Enterprise: json.RawMessage(`"91330211MA2DEM001L"`), Dossier: dossier(t, chemicals, people, declared)}
	q, err := f.Question(builtIn, noClock)
	require.NoError(t, err)
	j, err := builtIn.Evaluate(t.Context(), q)
	require.NoError(t, err)
	return j
}

// step is the fraction of the step of a requirement's reckoning whose English text begins so; empty where there is none.
func step(j permits.Judged, requirement, begins string) string {
	for _, v := range j.Verdicts {
		if v.Requirement != requirement {
			continue
		}
		for _, s := range v.Reckoning {
			if len(s.EN) >= len(begins) && s.EN[:len(begins)] == begins {
				return s.Fraction
			}
		}
	}
	return ""
}

func rat(t *testing.T, s string) *big.Rat {
	t.Helper()
	x, ok := new(big.Rat).SetString(s)
	require.True(t, ok, "%q is no fraction", s)
	return x
}

// S and R reckoned once more, by another way: exact fractions, summed one by one.
func sOf(chemicals []amount) *big.Rat {
	sum := new(big.Rat)
	for _, c := range chemicals {
		sum.Add(sum, big.NewRat(c.kg, c.thresholdKg))
	}
	return sum
}

func rOf(t *testing.T, chemicals []amount, alpha string) *big.Rat {
	sum := new(big.Rat)
	for _, c := range chemicals {
		sum.Add(sum, new(big.Rat).Mul(rat(t, c.beta), big.NewRat(c.kg, c.thresholdKg)))
	}
	return sum.Mul(sum, rat(t, alpha))
}

const none = "none"

// milder is the declaration just below a level, which must never pass.
var milder = map[string]string{"1": "2", "2": "3", "3": "4", "4": none}

// graded holds one vector: S and R as the reckoning shows them, to the last digit, the level that passes, and the one that does not.
func graded(t *testing.T, chemicals []amount, people int, alpha, level string) (s, r string, j permits.Judged) {
	t.Helper()
	j = identified(t, chemicals, people, level)
	got := verdicts(j)
	assert.Equal(t, permits.Satisfied, got["MH-08"], "declared %s", level)
	assert.Equal(t, permits.Satisfied, got["MH-14"], "declared %s", level)
	assert.Equal(t, permits.Compliant, j.Outcome)
	s, r = step(j, "MH-08", "U-1: S, the sum"), step(j, "MH-14", "U-1: R, the sum times alpha")
	assert.Zero(t, rat(t, s).Cmp(sOf(chemicals)), "S is %s, not %s", s, sOf(chemicals))
	if level == none {
		assert.Empty(t, r, "there is no R below S = 1")
		assert.Equal(t, permits.Violated, verdicts(identified(t, chemicals, people, "4"))["MH-08"], "a major hazard below S = 1")
		return s, r, j
	}
	assert.Zero(t, rat(t, r).Cmp(rOf(t, chemicals, alpha)), "R is %s, not %s", r, rOf(t, chemicals, alpha))
	less := identified(t, chemicals, people, milder[level])
	wrong := map[bool]string{true: "MH-08", false: "MH-14"}[level == "4"]
	assert.Equal(t, permits.Violated, verdicts(less)[wrong], "declared %s", milder[level])
	if level != "4" {
		for _, f := range less.Findings {
			if f.Requirement == "MH-14" {
				require.Len(t, f.Fixes, 1)
				assert.JSONEq(t, strconv.Quote(level), string(f.Fixes[0].Value))
			}
		}
	}
	return s, r, j
}

func TestAUnitIsAMajorHazardFromExactlyOne(t *testing.T) {
	for _, v := range []struct {
		name      string
		chemicals []amount
		s         string // as it is shown
		level     string
	}{
		{"one chemical, one kilogram under its threshold", times(1, of(chlorine, 4999)), "14997000/15000000", none},
		{"one chemical, q = Q", times(1, of(chlorine, 5000)), "15000000/15000000", "4"},
		{"one chemical, one kilogram over its threshold", times(1, of(chlorine, 5001)), "15003000/15000000", "4"},
		{"the largest threshold, one kilogram under", times(1, of(solvent, 4999999)), "14999997/15000000", none},
		{"the largest threshold, q = Q", times(1, of(solvent, 5000000)), "15000000/15000000", "4"},
		{"the largest threshold, one kilogram over", times(1, of(solvent, 5000001)), "15000003/15000000", "4"},
		{"the smallest threshold, one kilogram under", times(1, of(phosgene, 299)), "14950000/15000000", none},
		{"the smallest threshold, q = Q", times(1, of(phosgene, 300)), "15000000/15000000", "3"},
		{"0.1 + 0.2 + 0.7", []amount{of(acetylene, 100), of(acetylene, 200), of(acetylene, 700)}, "15000000/15000000", "4"},
		{"ten times 0.1", times(10, of(gas, 1000)), "15000000/15000000", "4"},
		{"ten times 0.1, the last a kilogram short", beside(times(9, of(gas, 1000)), times(1, of(gas, 999))), "14998500/15000000", none},
		{"ten times 0.1, the last a kilogram more", beside(times(9, of(gas, 1000)), times(1, of(gas, 1001))), "15001500/15000000", "4"},
		{"1/3 + 1/3 + 1/3", times(3, of(trioxide, 25000)), "15000000/15000000", "4"},
		{"1/2 + 1/3 + 1/6", []amount{of(phosgene, 150), of(trioxide, 25000), of(isocyanate, 125)}, "15000000/15000000", "3"},
		{"1/2 + 1/3 + 1/6 and a kilogram of solvent short of it", []amount{of(phosgene, 150), of(trioxide, 25000), of(isocyanate, 124), of(solvent, 6666)},
			"14999998/15000000", none},
		{"1/2 + 1/3 + 1/6 and a kilogram of solvent over it", []amount{of(phosgene, 150), of(trioxide, 25000), of(isocyanate, 125), of(solvent, 1)},
			"15000003/15000000", "3"},
		{"150 times 2/300", times(150, of(phosgene, 2)), "15000000/15000000", "3"},
		{"150 times 2/300, one of them a kilogram short", beside(times(149, of(phosgene, 2)), times(1, of(phosgene, 1))), "14950000/15000000", none},
		{"200 times 1/200", times(200, of(oxidiser, 1000)), "15000000/15000000", "4"},
		{"199 times 1/200 and a kilogram short", beside(times(199, of(oxidiser, 1000)), times(1, of(oxidiser, 999))), "14999925/15000000", none},
		{"199 times 1/200 and a kilogram more", beside(times(199, of(oxidiser, 1000)), times(1, of(oxidiser, 1001))), "15000075/15000000", "4"},
	} {
		t.Run(v.name, func(t *testing.T) {
			s, _, _ := graded(t, v.chemicals, 1, "1", v.level)
			assert.Equal(t, v.s, s)
		})
	}
}

// What floating point makes of the same sums, and why nothing here is divided.
func TestTheSameSumsInFloatingPointAreNotOne(t *testing.T) {
	off := 0
	for _, list := range [][]amount{times(10, of(gas, 1000)), times(150, of(phosgene, 2)), times(200, of(oxidiser, 1000))} {
		sum := 0.0
		for _, c := range list {
			sum += float64(c.kg) / float64(c.thresholdKg)
		}
		if sum != 1 {
			off++
		}
		require.Zero(t, sOf(list).Cmp(big.NewRat(1, 1)))
	}
	assert.Positive(t, off, "none of the vectors would notice a division")
}

// Alpha by the people within 500 m, as table 5 has it.
var alphas = []struct {
	people int
	alpha  string
	shown  string // in the reckoning
}{
	{0, "1/2", "5/10"}, {1, "1", "10/10"}, {29, "1", "10/10"}, {30, "6/5", "12/10"}, {49, "6/5", "12/10"},
	{50, "3/2", "15/10"}, {99, "3/2", "15/10"}, {100, "2", "20/10"}, {101, "2", "20/10"}, {1000000, "2", "20/10"},
}

// An aerosol has beta 1 and a threshold of 150 t, so that each bound of R is met by a whole number of kilograms at every alpha.
func TestLevelsAtTheirBoundsForEveryAlpha(t *testing.T) {
	for _, a := range alphas {
		for _, b := range []struct {
			r            int64
			under, level string
		}{{10, "4", "3"}, {50, "3", "2"}, {100, "2", "1"}} {
			at := new(big.Rat).Quo(big.NewRat(b.r*aerosol.thresholdKg, 1), rat(t, a.alpha))
			require.True(t, at.IsInt())
			kg := at.Num().Int64()
			for _, v := range []struct {
				name, level string
				kg          int64
			}{{"just under", b.under, kg - 1}, {"at", b.level, kg}, {"just over", b.level, kg + 1}} {
				t.Run(fmt.Sprintf("R %s %d with %d people", v.name, b.r, a.people), func(t *testing.T) {
					list := times(1, of(aerosol, v.kg))
					_, r, j := graded(t, list, a.people, a.alpha, v.level)
					assert.Equal(t, map[string]int{"just under": -1, "at": 0, "just over": 1}[v.name], rat(t, r).Cmp(big.NewRat(b.r, 1)))
					text := fmt.Sprintf("U-1: R, the sum times alpha %s for %d people", a.shown, a.people)
					assert.Equal(t, r, step(j, "MH-14", text))
				})
			}
		}
	}
}

func TestRIsShownToTheLastDigit(t *testing.T) {
	for _, v := range []struct {
		name      string
		chemicals []amount
		people    int
		alpha, r  string
		level     string
	}{
		{"chlorine at R = 10", times(1, of(chlorine, 12500)), 1, "1", "15000000000/1500000000", "3"},
		{"chlorine, a kilogram under R = 10", times(1, of(chlorine, 12499)), 1, "1", "14998800000/1500000000", "4"},
		{"chlorine at R = 50", times(1, of(chlorine, 62500)), 29, "1", "75000000000/1500000000", "2"},
		{"chlorine, a kilogram under R = 50", times(1, of(chlorine, 62499)), 29, "1", "74998800000/1500000000", "3"},
		{"chlorine at R = 100", times(1, of(chlorine, 62500)), 100, "2", "150000000000/1500000000", "1"},
		{"chlorine, a kilogram under R = 100", times(1, of(chlorine, 62499)), 100, "2", "149997600000/1500000000", "2"},
		{"one person less than a hundred", times(1, of(chlorine, 62500)), 99, "3/2", "112500000000/1500000000", "2"},
		{"R = 50 of many fractions", beside(times(5, of(phosgene, 100)), times(2, of(trioxide, 625000))), 1, "1",
			"75000000000/1500000000", "2"},
		{"R = 100 of many fractions", beside(times(150, of(phosgene, 10))), 1, "1", "150000000000/1500000000", "1"},
		{"many fractions, a kilogram under R = 100", beside(times(149, of(phosgene, 10)), times(1, of(phosgene, 9))), 1, "1", "149900000000/1500000000", "2"},
	} {
		t.Run(v.name, func(t *testing.T) {
			_, r, _ := graded(t, v.chemicals, v.people, v.alpha, v.level)
			assert.Equal(t, v.r, r)
		})
	}
}

// Alpha is no part of S.
func TestBelowOneNoNumberOfPeopleMakesAMajorHazard(t *testing.T) {
	for _, a := range alphas {
		t.Run(fmt.Sprintf("%d people", a.people), func(t *testing.T) {
			graded(t, times(1, of(phosgene, 299)), a.people, a.alpha, none)
		})
	}
}

// Every threshold of the pack's tables: with a kilogram less there is no major hazard, and at the threshold there is one, at S exactly 1.
func TestEveryThresholdIsReachedExactly(t *testing.T) {
	src, err := fs.ReadFile(policies.FS, "packs/gb18218_2018/params/data.yaml")
	require.NoError(t, err)
	raw, err := canon.FromYAML(src)
	require.NoError(t, err)
	var params struct {
		Table1 struct {
			Value map[string]struct {
				ZH          string   `json:"zh"`
				CAS         []string `json:"cas"`
				ThresholdKg int64    `json:"threshold_kg"`
				Qualified   bool     `json:"qualified"`
			} `json:"value"`
		} `json:"table_1"`
		Classes struct {
			Value map[string]struct {
				ThresholdKg int64 `json:"threshold_kg"`
			} `json:"value"`
		} `json:"classes"`
	}
	require.NoError(t, json.Unmarshal(raw, &params))
	require.Len(t, params.Table1.Value, 85)
	require.Len(t, params.Classes.Value, 24)
	exact := func(t *testing.T, c chemical) {
		t.Helper()
		under := identified(t, times(1, of(c, c.thresholdKg-1)), 1, none)
		assert.Equal(t, permits.Satisfied, verdicts(under)["MH-08"], "a kilogram under")
		assert.Negative(t, rat(t, step(under, "MH-08", "U-1: S, the sum")).Cmp(big.NewRat(1, 1)))
		at := identified(t, times(1, of(c, c.thresholdKg)), 1, none)
		assert.Equal(t, permits.Violated, verdicts(at)["MH-08"], "at the threshold")
		assert.Equal(t, "15000000/15000000", step(at, "MH-08", "U-1: S, the sum"))
	}
	for no, row := range params.Table1.Value {
		t.Run("row "+no, func(t *testing.T) {
			c := chemical{name: row.ZH, cas: none, thresholdKg: row.ThresholdKg}
			if len(row.CAS) > 0 {
				c.cas = row.CAS[0]
			}
			if row.Qualified || len(row.CAS) == 0 {
				c.entry = no
			}
			exact(t, c)
		})
	}
	for class, limit := range params.Classes.Value {
		t.Run("class "+class, func(t *testing.T) {
			exact(t, chemical{name: "Substance of class " + class, cas: "64742-47-8", entry: none, classes: []string{class}, thresholdKg: limit.ThresholdKg})
		})
	}
}
