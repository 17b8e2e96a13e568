package permits_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"firewatch/permits"
)

func TestWhatADocumentIsWorth(t *testing.T) {
	stands := &permits.DocumentForm{Stands: []string{"approved"}}
	follows := &permits.DocumentForm{Stands: []string{"approved"}, After: []string{"approve"}}
	issued := permits.IssuedDocument{Journal: 4, IssuedAt: "2026-11-20T01:20:00Z"}
	taken := func(at string) permits.Case {
		return permits.Case{State: "approved", Acts: map[string]permits.Act{"approve": {At: at}, "comment": {At: "2026-12-01T00:00:00Z"}}}
	}
	for shows, c := range map[string]struct {
		d    permits.IssuedDocument
		form *permits.DocumentForm
		head permits.Case
		want string
	}{
		"in the state in which it stands":             {issued, stands, permits.Case{State: "approved"}, permits.DocumentGood},
		"the case went on":                            {issued, stands, permits.Case{State: "stopped"}, permits.DocumentWithdrawn},
		"signatures were cleared before it":           {issued, stands, permits.Case{State: "approved", SignedAfter: 3}, permits.DocumentGood},
		"signatures were cleared after it":            {issued, stands, permits.Case{State: "approved", SignedAfter: 4}, permits.DocumentWithdrawn},
		"it says what was, whatever became of it":     {issued, &permits.DocumentForm{}, permits.Case{State: "stopped", SignedAfter: 9}, permits.DocumentGood},
		"after the act of which it speaks":            {issued, follows, taken("2026-11-20T09:19:59+08:00"), permits.DocumentGood},
		"in the second of the act of which it speaks": {issued, follows, taken("2026-11-20T09:20:00+08:00"), permits.DocumentGood},
		"that act was taken again":                    {issued, follows, taken("2026-11-20T09:20:01+08:00"), permits.DocumentWithdrawn},
		"that act was taken nobody knows when":        {issued, follows, taken("yesterday"), permits.DocumentWithdrawn},
		"a later one took its place":                  {permits.IssuedDocument{Journal: 4, SupersededBy: "N-2"}, stands, permits.Case{State: "approved"}, permits.DocumentSuperseded},
		"the release no longer knows what it is of":   {issued, nil, permits.Case{State: "approved"}, permits.DocumentWithdrawn},
	} {
		assert.Equal(t, c.want, c.d.Status(c.form, c.head), shows)
	}
}
