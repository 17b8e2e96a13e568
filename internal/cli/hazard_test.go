package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/cli"
)

// solventStore is a unit of one class with the largest threshold there is, 5000 t, and alpha 1: a kilogram moves S in its seventh decimal.
func solventStore(kg int, declared string) string {
	return fmt.Sprintf(`{"activities":["store"],"units":[{"id":"U-1","name":"Store","scope":"covered","type":"storage_warehouse",
		"boundary":{"kind":"building","refs":["B-1"]},"residents":{"count":29,"source":"Survey of 2026-10-12"},
		"chemicals":[{"name":"Solvent","cas":"64742-47-8","entry":"none","classes":["W5.4"],"mixture":false,"quantity_kg":%d,"quantity_basis":"design_maximum"}],
		"list_confirmation":{"answer":"yes","confirmed_by":"P-SAFETY","confirmed_at":"2026-11-18T16:00:00+08:00","evidence":"LIST-1"},
		"declared_level":%q}]}`, kg, declared)
}

var bounds = []struct {
	shows, level string
	kg           int
	s, r         string   // as the interface shows them
	printed      []string // as the command prints them: cut off and never rounded up
}{
	{"S just under 1", "none", 4999999, "14999997/15000000", "", []string{"S, the sum = 14999997/15000000 = 4999999/5000000 = 0.999999..."}},
	{"S at 1", "4", 5000000, "15000000/15000000", "1500000000/1500000000", []string{"S, the sum = 15000000/15000000 = 1\n", "level 4"}},
	{"S just over 1", "4", 5000001, "15000003/15000000", "1500000300/1500000000", []string{"S, the sum = 15000003/15000000 = 5000001/5000000 = 1.000000...", "level 4"}},
	{"R just under 10", "4", 49999999, "149999997/15000000", "14999999700/1500000000", []string{"for 29 people = 14999999700/1500000000 = 49999999/5000000 = 9.999999...", "level 4"}},
	{"R at 10", "3", 50000000, "150000000/15000000", "15000000000/1500000000", []string{"for 29 people = 15000000000/1500000000 = 10\n", "level 3"}},
	{"R just under 50", "3", 249999999, "749999997/15000000", "74999999700/1500000000", []string{"= 249999999/5000000 = 49.999999...", "level 3"}},
	{"R at 50", "2", 250000000, "750000000/15000000", "75000000000/1500000000", []string{"for 29 people = 75000000000/1500000000 = 50\n", "level 2"}},
	{"R just under 100", "2", 499999999, "1499999997/15000000", "149999999700/1500000000", []string{"= 499999999/5000000 = 99.999999...", "level 2"}},
	{"R at 100", "1", 500000000, "1500000000/15000000", "150000000000/1500000000", []string{"for 29 people = 150000000000/1500000000 = 100\n", "level 1"}},
}

func TestTheHazardCommandNeverRoundsUpToABound(t *testing.T) {
	var files []string
	for _, b := range bounds {
		files = append(files, write(t, "identify.json", fmt.Sprintf(`{"kind":"major-hazard","stage":"identify","now":"2026-11-20T10:00:00+08:00",
			"act":{"action":"declare","person":"P-SAFETY","post":"safety_department","at":"2026-11-20T10:00:00+08:00"},
			"enterprise":%q,"case":{"id":"C-1","state":"draft"},"dossier":%s}`, demoEnterprise, solventStore(b.kg, b.level))))
	}
	out, errs, code := firewatch(t, append([]string{"hazard"}, files...)...)
	require.Zero(t, code, out+errs)
	for i, b := range bounds {
		t.Run(b.shows, func(t *testing.T) {
			of, rest, found := strings.Cut(out, files[i])
			require.True(t, found)
			out = rest
			for _, want := range b.printed {
				require.Contains(t, of, want)
			}
		})
	}
}

func TestACheckOfAnIdentificationShowsItsArithmetic(t *testing.T) {
	cfg := localConfig(t)
	t.Setenv("FIREWATCH_DATA", cfg.Data)
	var token, errs bytes.Buffer
	code := cli.Run(t.Context(), []string{"token", "--role", "policy-author", "--name", "a"}, &token, &errs)
	require.Zero(t, code, errs.String())
	ctx, stop := context.WithCancel(t.Context())
	addr, ended := make(chan string, 1), make(chan error, 1)
	go func() { ended <- cli.Serve(ctx, cfg, func(a string) { addr <- a }) }()
	url := "http://" + <-addr + "/v1/checks"
	for _, b := range bounds {
		t.Run(b.shows, func(t *testing.T) {
			body := fmt.Sprintf(`{"kind":"major-hazard","now":"2026-11-20T10:00:00+08:00","facts":{},"dossier":%s,
				"act":{"action":"declare","person":"P-SAFETY","post":"safety_department","at":"2026-11-20T10:00:00+08:00"}}`, solventStore(b.kg, b.level))
			request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, strings.NewReader(body))
			require.NoError(t, err)
			request.Header.Set("Authorization", "Bearer "+strings.TrimSpace(token.String()))
			request.Header.Set("Content-Type", "application/json")
			response, err := http.DefaultClient.Do(request)
			require.NoError(t, err)
			defer response.Body.Close()
			answer, err := io.ReadAll(response.Body)
			require.NoError(t, err)
			require.Equal(t, http.StatusOK, response.StatusCode, string(answer))
			var judged struct {
				Evaluation struct {
					Outcome  string
					Verdicts []struct {
						Requirement, Verdict string
						Reckoning            []struct{ EN, Fraction string }
					}
				}
			}
			require.NoError(t, json.Unmarshal(answer, &judged))
			require.Equal(t, "compliant", judged.Evaluation.Outcome, string(answer))
			fractions := map[string]string{}
			for _, v := range judged.Evaluation.Verdicts {
				for _, s := range v.Reckoning {
					fractions[v.Requirement+" "+s.EN] = s.Fraction
				}
			}
			require.Equal(t, b.s, fractions["MH-08 U-1: S, the sum"])
			require.Equal(t, b.r, fractions["MH-14 U-1: R, the sum times alpha 10/10 for 29 people"])
		})
	}
	stop()
	require.NoError(t, <-ended)
}

// A change of quantity in the register grades the installation at once, and the answer shows the grade before and after.
func TestAChangeOfQuantityIsGradedAtOnce(t *testing.T) {
	s := newSite(t, "")
	p := s.serve("--demo")
	token := demoTokens(t, s)["SAFETY_DEPARTMENT"]
	write := func(kg int, level string, header ...string) map[string]any {
		document := fmt.Sprintf(`{"name":"Store","scope":"covered","type":"storage_warehouse","boundary":{"kind":"building","refs":["B-1"]},
			"residents":{"count":29,"source":"Survey of 2026-10-12"},
			"chemicals":[{"name":"Solvent","cas":"64742-47-8","entry":"none","classes":["W5.4"],"mixture":false,"quantity_kg":%d,"quantity_basis":"design_maximum"}],
			"list_confirmation":{"answer":"yes","confirmed_by":"P-SAFETY","confirmed_at":"2026-11-18T16:00:00+08:00","evidence":"LIST-1"},
			"declared_level":%q}`, kg, level)
		a, err := p.call(token, http.MethodPut, "/v1/records/major_hazards/MH-STORE", map[string]any{"document": json.RawMessage(document)}, header...)
		require.NoError(t, err)
		require.Less(t, a.status, 300, string(a.body))
		return a.json(t)["regraded"].(map[string]any)
	}
	// grade is the outcome of an evaluation, with the steps of the unit.
	grade := func(judged any) (outcome string, steps []string) {
		evaluation := judged.(map[string]any)["evaluation"].(map[string]any)
		for _, v := range evaluation["verdicts"].([]any) {
			reckoning, _ := v.(map[string]any)["reckoning"].([]any)
			for _, step := range reckoning {
				step := step.(map[string]any)
				fraction, _ := step["fraction"].(string)
				steps = append(steps, strings.TrimSpace(fmt.Sprint(step["en"], " ", fraction)))
			}
		}
		return evaluation["outcome"].(string), steps
	}

	first := write(4999999, "none", "If-None-Match", "*")
	require.NotContains(t, first, "before")
	outcome, steps := grade(first["after"])
	require.Equal(t, "compliant", outcome)
	require.Contains(t, steps, "MH-STORE: S, the sum 14999997/15000000")

	second := write(5000000, "none", "If-Match", `"1"`)
	outcome, steps = grade(second["before"])
	require.Equal(t, "compliant", outcome)
	require.Contains(t, steps, "MH-STORE: S, the sum 14999997/15000000")
	outcome, steps = grade(second["after"])
	require.Equal(t, "noncompliant", outcome, "it is a major hazard from the last kilogram on, and is declared as none")
	require.Contains(t, steps, "MH-STORE: S, the sum 15000000/15000000")

	third := write(50000000, "3", "If-Match", `"2"`)
	outcome, steps = grade(third["after"])
	require.Equal(t, "compliant", outcome)
	require.Contains(t, steps, "MH-STORE: level 3, declared 3")
}
