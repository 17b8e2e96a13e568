package workflow_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// The almanac of a year is missed from the first second of the thirtieth day before the year, in the country's time.
func TestYearsThatARegisterMisses(t *testing.T) {
	nation := func(r room, id, year string) {
		r.put(operator, workflow.PutRecord{Register: "almanacs", ID: id, Division: "000000",
			Document: json.RawMessage(fmt.Sprintf(`{"head":{"year":%q}}`, year))})
	}
	eachRoom(t, func(r room) {
		missing := func(at string) []string {
			now, err := time.Parse(time.RFC3339, at)
			require.NoError(r, err)
			r.at(now)
			years, err := r.MissingYears(background)
			require.NoError(r, err)
			var names []string
			for _, y := range years {
				require.Equal(r, "almanacs", y.Register)
				require.Equal(r, y.Year+"-01-01T00:00:00+08:00", y.Begins.Format(time.RFC3339))
				names = append(names, y.Year)
			}
			return names
		}
		require.Equal(r, []string{"2026"}, missing("2026-11-20T01:20:00Z"), "the year that runs")
		require.Equal(r, []string{"2026", "2027"}, missing("2026-12-25T00:00:00+08:00"))

		nation(r, "A", "2026")
		for _, test := range []struct {
			at   string
			want []string
		}{
			{"2026-12-01T23:59:59+08:00", nil},
			{"2026-12-02T00:00:00+08:00", []string{"2027"}},
			{"2026-12-01T15:59:59Z", nil},
			{"2026-12-01T16:00:00Z", []string{"2027"}},
			{"2026-12-31T23:59:59+08:00", []string{"2027"}},
			{"2027-01-01T00:00:00+08:00", []string{"2027"}},
			{"2027-12-01T23:59:59+08:00", []string{"2027"}},
			{"2027-12-02T00:00:00+08:00", []string{"2027", "2028"}},
		} {
			require.Equal(r, test.want, missing(test.at), test.at)
		}

		// What one province has serves no other; what names no year serves nobody.
		r.put(permits.Principal{ID: "R-CN", Role: permits.RoleRegulator, Division: "000000"}, workflow.PutRecord{Register: "almanacs", ID: "B",
			Division: "330000", Document: json.RawMessage(`{"head":{"year":"2027"}}`)})
		r.put(operator, workflow.PutRecord{Register: "almanacs", ID: "C", Division: "000000", Document: json.RawMessage(`{}`)})
		require.Equal(r, []string{"2027"}, missing("2026-12-02T00:00:00+08:00"))
		nation(r, "D", "2027")
		require.Empty(r, missing("2026-12-02T00:00:00+08:00"))

		// The newest version counts.
		r.put(operator, workflow.PutRecord{Register: "almanacs", ID: "D", Version: 1, Division: "000000", Document: json.RawMessage(`{"head":{"year":"2028"}}`)})
		require.Equal(r, []string{"2027"}, missing("2026-12-02T00:00:00+08:00"))
	})
}
