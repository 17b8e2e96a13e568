package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/fixtures"
	"firewatch/internal/canon"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

func at(t *testing.T, text string) time.Time {
	t.Helper()
	now, err := time.Parse(time.RFC3339, text)
	require.NoError(t, err)
	return now
}

// The year after the last one that the program knows is announced from thirty days before it begins, once a day.
func TestAYearWithoutItsCalendarIsAnnounced(t *testing.T) {
	a, cfg := demoApp(t, at(t, "2026-12-01T12:00:00+08:00"))
	public, err := publicRecords(cfg)
	require.NoError(t, err)
	require.NoError(t, a.loadRecords(t.Context(), public, &bytes.Buffer{}))

	said := map[string]string{}
	says := func(now string) []string {
		a := reopenedClock(a, at(t, now))
		years, err := a.service.MissingYears(t.Context())
		require.NoError(t, err)
		var log bytes.Buffer
		a.sayYears(slog.New(slog.NewJSONHandler(&log, nil)), years, said)
		var lines []string
		for line := range strings.Lines(log.String()) {
			var x struct{ Level, Register, Year, Begins string }
			require.NoError(t, json.Unmarshal([]byte(line), &x))
			lines = append(lines, strings.Join([]string{x.Level, x.Register, x.Year, x.Begins}, " "))
		}
		return lines
	}
	line := "WARN calendars 2027 2027-01-01T00:00:00+08:00"
	require.Empty(t, says("2026-12-01T23:59:59+08:00"))
	require.Equal(t, []string{line}, says("2026-12-02T00:00:00+08:00"))
	require.Empty(t, says("2026-12-02T12:00:00+08:00"), "said today")
	require.Equal(t, []string{line}, says("2026-12-03T00:00:00+08:00"))
	require.Equal(t, []string{line}, says("2027-03-01T00:00:00+08:00"), "it is still missing when the year has begun")

	// A server says it as it starts.
	var log bytes.Buffer
	stopped, stop := context.WithCancel(t.Context())
	watch := reopenedClock(a, at(t, "2026-12-02T00:00:00+08:00"))
	watch.clock = func() time.Time { stop(); return at(t, "2026-12-02T00:00:00+08:00") }
	watch.announceYears(stopped, slog.New(slog.NewJSONHandler(&log, nil)), time.Hour)
	require.Contains(t, log.String(), `"register":"calendars","year":"2027"`)
}

// sample is a case file to open permits from.
type sample struct {
	Enterprise struct{ USCC string }
	Dossier    map[string]map[string]any
}

func readSample(t *testing.T, name string) sample {
	t.Helper()
	source, err := fixtures.FS.ReadFile(name)
	require.NoError(t, err)
	raw, err := canon.FromYAML(source)
	require.NoError(t, err)
	var s sample
	require.NoError(t, json.Unmarshal(raw, &s))
	return s
}

// An enterprise and its region may each ask for more than the standard, never for less; the stricter binds.
func TestAnEnterpriseAndItsRegionMayBeStricter(t *testing.T) {
	a, cfg := demoApp(t, at(t, "2026-11-18T10:00:00+08:00"))
	_, err := a.loadDemo(t.Context(), cfg)
	require.NoError(t, err)
	sample := readSample(t, "blind_plate/apply.yaml")
	applicant := permits.Principal{ID: "P-APPLICANT", Role: permits.RoleEnterprise, Posts: []string{"applicant"}, Enterprise: sample.Enterprise.USCC}
	safety := permits.Principal{ID: "P-SAFETY", Role: permits.RoleEnterprise, Posts: []string{"safety_department"}, Enterprise: sample.Enterprise.USCC}
	regulator := func(division string) permits.Principal {
		return permits.Principal{ID: "R-" + division, Role: permits.RoleRegulator, Division: division}
	}
	put := func(by permits.Principal, register, id, document string) error {
		_, _, err := a.service.PutRecord(t.Context(), by, workflow.PutRecord{Register: register, ID: id, Division: by.Division, Document: json.RawMessage(document)})
		return err
	}
	opened := 0
	within := func(hours int) permits.Verdict {
		opened++
		start := at(t, "2026-11-20T08:00:00+08:00")
		sample.Dossier["permit"]["no"] = "BP-" + string(rune('a'+opened))
		sample.Dossier["permit"]["window"] = map[string]string{"start": start.Format(time.RFC3339), "end": start.Add(time.Duration(hours) * time.Hour).Format(time.RFC3339)}
		dossier, err := json.Marshal(sample.Dossier)
		require.NoError(t, err)
		result, err := a.service.Open(t.Context(), applicant, workflow.OpenCase{Door: permits.DoorPermits, Kind: "blind-plate",
			Enterprise: sample.Enterprise.USCC, Dossier: dossier})
		require.NoError(t, err)
		for _, line := range result.Judged.Verdicts {
			if line.Requirement == "blind-plate.validity-config" {
				return line.Verdict
			}
		}
		return ""
	}

	require.Equal(t, permits.Satisfied, within(10))
	require.NoError(t, put(regulator("330300"), "validity_limits", "VL-W", `{"kind":"blind-plate","hours":1}`))
	require.Equal(t, permits.Satisfied, within(10), "of another region")
	require.NoError(t, put(regulator("330200"), "validity_limits", "VL-N", `{"kind":"blind-plate","hours":8}`))
	require.Equal(t, permits.Violated, within(9))
	require.Equal(t, permits.Satisfied, within(8))
	require.NoError(t, put(safety, "validity_limits", "VL-1", `{"kind":"blind-plate","hours":12}`))
	require.Equal(t, permits.Violated, within(9), "the region is stricter")
	require.NoError(t, put(safety, "validity_limits", "VL-2", `{"kind":"blind-plate","hours":6}`))
	require.Equal(t, permits.Violated, within(7), "the enterprise is stricter")
	require.Equal(t, permits.Satisfied, within(6))

	for _, by := range []permits.Principal{safety, regulator("330200")} {
		require.NoError(t, put(by, "approval_levels", "AL-"+by.ID, `{"kind":"hot-work","grade":"1","post":"leader_in_charge"}`))
		for document, pointer := range map[string]string{
			`{"kind":"hot-work","grade":"1","post":"unit"}`:              "/document/post",
			`{"kind":"hot-work","grade":"1"}`:                            "/document/post",
			`{"kind":"hot-work","grade":"9","post":"leader_in_charge"}`:  "/document/grade",
			`{"kind":"hot-works","grade":"1","post":"leader_in_charge"}`: "/document/grade",
		} {
			var refusal *permits.Error
			require.ErrorAs(t, put(by, "approval_levels", "AL-X", document), &refusal)
			require.Equal(t, permits.InvalidDocument, refusal.Problem)
			require.Len(t, refusal.Faults, 1)
			require.Equal(t, pointer, refusal.Faults[0].Pointer)
			require.Contains(t, refusal.Faults[0].Detail.EN, "table B.1")
			require.Contains(t, refusal.Faults[0].Detail.ZH, "table B.1")
		}
	}
}

// reopenedClock is the same app at another time.
func reopenedClock(a *app, now time.Time) *app {
	b := *a
	b.clock = func() time.Time { return now }
	b.service = workflow.New(a.store, a.engines, b.clock, newCaseID)
	return &b
}

func TestRecordsAreLoadedOnceAndNewVersionsAreKept(t *testing.T) {
	a, cfg := demoApp(t, at(t, "2026-11-20T10:00:00+08:00"))
	load := func(records []statedRecord) string {
		var out bytes.Buffer
		require.NoError(t, a.loadRecords(t.Context(), records, &out))
		return out.String()
	}
	public, err := recordsOf(cfg, nil)
	require.NoError(t, err)
	require.Equal(t, "calendars/2026: version 1\n", load(public))
	require.Equal(t, "calendars/2026: version 1 has this document already\n", load(public))

	file := filepath.Join(t.TempDir(), "mine.yaml")
	require.NoError(t, os.WriteFile(file, []byte("calendars: {\"2026\": {division: \"000000\", document: {year: \"2026\", holidays: []}}}\n"), 0o600))
	mine, err := recordsOf(cfg, []string{file})
	require.NoError(t, err)
	require.Equal(t, "calendars/2026: version 2\n", load(mine))
	entries, err := a.store.Entries(t.Context(), permits.SystemScope, "", 0, 0)
	require.NoError(t, err)
	var newest permits.EntryBody
	require.NoError(t, json.Unmarshal(entries[len(entries)-1].Body, &newest))
	require.Equal(t, "record.put", newest.Action)
	require.Equal(t, "record/calendars/2026", newest.Subject)
	require.True(t, strings.HasPrefix(newest.Actor.ID, "local"), newest.Actor.ID)
	require.Equal(t, permits.RoleOperator, newest.Actor.Role)

	for name, test := range map[string]struct {
		text    string
		problem permits.Problem
	}{
		"an unknown register":         {"pets: {\"1\": {division: \"000000\", document: {}}}\n", permits.UnknownRegister},
		"a register that is not his":  {"control_periods: {\"1\": {division: \"000000\", document: {}}}\n", permits.Forbidden},
		"a document with a wrong day": {"calendars: {\"2027\": {division: \"000000\", document: {year: \"2027\", holidays: [\"2027-13-01\"]}}}\n", permits.InvalidDocument},
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, os.WriteFile(file, []byte(test.text), 0o600))
			records, err := recordsOf(cfg, []string{file})
			require.NoError(t, err)
			err = a.loadRecords(t.Context(), records, &bytes.Buffer{})
			require.True(t, permits.Is(err, test.problem), "%v", err)
		})
	}
	require.NoError(t, os.WriteFile(file, []byte("calendars: {\"2027\": {divison: \"000000\", document: {}}}\n"), 0o600))
	_, err = recordsOf(cfg, []string{file})
	require.ErrorContains(t, err, "divison", "a misspelt key is not left out")
}

// What escalates hot work comes from the registers: the calendars, and the periods that an authority enters for its
// region.
func TestRestDaysAndControlPeriodsComeFromTheRegisters(t *testing.T) {
	const rule, known = "hot-work.grade.escalate-time", "hot-work.grade.escalate-time.calendar"
	a, cfg := demoApp(t, at(t, "2026-09-15T10:00:00+08:00"))
	_, err := a.loadDemo(t.Context(), cfg)
	require.NoError(t, err)
	sample := readSample(t, "hot_work/apply.yaml")
	applicant := permits.Principal{ID: "P-APPLICANT", Role: permits.RoleEnterprise, Posts: []string{"applicant"}, Enterprise: sample.Enterprise.USCC}
	// verdicts of a permit from nine to five of a day
	opened := 0
	verdicts := func(day string) map[string]permits.Verdict {
		opened++
		sample.Dossier["permit"]["no"] = "HW-" + day + "-" + string(rune('a'+opened))
		sample.Dossier["permit"]["window"] = map[string]string{"start": day + "T09:00:00+08:00", "end": day + "T17:00:00+08:00"}
		dossier, err := json.Marshal(sample.Dossier)
		require.NoError(t, err)
		result, err := a.service.Open(t.Context(), applicant, workflow.OpenCase{Door: permits.DoorPermits, Kind: "hot-work",
			Enterprise: sample.Enterprise.USCC, Dossier: dossier})
		require.NoError(t, err)
		out := map[string]permits.Verdict{}
		for _, line := range result.Judged.Verdicts {
			out[line.Requirement] = line.Verdict
		}
		return out
	}
	period := func(id, division, from, to string) error {
		regulator := permits.Principal{ID: "R-1", Role: permits.RoleRegulator, Division: division}
		_, _, err := a.service.PutRecord(t.Context(), regulator, workflow.PutRecord{Register: "control_periods", ID: id, Division: division,
			Document: json.RawMessage(`{"title":{"en":"Two Sessions","zh":"两会"},"from":"` + from + `","to":"` + to + `","source":"Notice 3","kinds":["hot-work"]}`)})
		return err
	}

	for day, want := range map[string]permits.Verdict{
		"2026-09-18": permits.NotApplicable, // a Friday
		"2026-09-19": permits.Violated,      // a Saturday
		"2026-09-20": permits.NotApplicable, // a Sunday that is worked
		"2026-09-25": permits.Violated,      // a Friday off
		"2026-10-08": permits.NotApplicable,
	} {
		got := verdicts(day)
		require.Equal(t, want, got[rule], day)
		require.Equal(t, permits.Satisfied, got[known], day)
	}
	// The year after has no calendar: its weekends and statutory dates are assumed, and it is said.
	for day, want := range map[string]permits.Verdict{
		"2027-01-01": permits.Violated,
		"2027-01-09": permits.Violated,
		"2027-01-11": permits.NotApplicable,
	} {
		got := verdicts(day)
		require.Equal(t, want, got[rule], day)
		require.Equal(t, permits.Violated, got[known], day)
	}
	// A period of another region does not bind; one of the city or of the country does, first and last day too.
	require.NoError(t, period("CP-W", "330300", "2026-11-03", "2026-11-05"))
	require.Equal(t, permits.NotApplicable, verdicts("2026-11-04")[rule])
	require.NoError(t, period("CP-N", "330200", "2026-11-04", "2026-11-04"))
	require.Equal(t, permits.NotApplicable, verdicts("2026-11-03")[rule])
	require.Equal(t, permits.Violated, verdicts("2026-11-04")[rule])
	require.Equal(t, permits.NotApplicable, verdicts("2026-11-05")[rule])
	require.NoError(t, period("CP-C", "000000", "2026-11-05", "2026-11-06"))
	require.Equal(t, permits.Violated, verdicts("2026-11-05")[rule])
	require.Equal(t, permits.Violated, verdicts("2026-11-06")[rule])
	// One whose days are exchanged would bind on no day.
	require.True(t, permits.Is(period("CP-X", "330200", "2026-11-12", "2026-11-10"), permits.InvalidDocument))
}
