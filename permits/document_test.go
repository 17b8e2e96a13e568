package permits_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"firewatch/permits"
)

func TestWhatADocumentIsWorth(t *testing.T) {
	stands := &permits.DocumentForm{Stands: []string{"approved"}}
	for shows, c := range map[string]struct {
		d     permits.IssuedDocument
		form  *permits.DocumentForm
		state string
		want  string
	}{
		"in the state in which it stands":           {permits.IssuedDocument{}, stands, "approved", permits.DocumentGood},
		"the case went on":                          {permits.IssuedDocument{}, stands, "stopped", permits.DocumentWithdrawn},
		"it says what was, whatever became of it":   {permits.IssuedDocument{}, &permits.DocumentForm{}, "stopped", permits.DocumentGood},
		"a later one took its place":                {permits.IssuedDocument{SupersededBy: "N-2"}, stands, "approved", permits.DocumentSuperseded},
		"the release no longer knows what it is of": {permits.IssuedDocument{}, nil, "approved", permits.DocumentWithdrawn},
	} {
		assert.Equal(t, c.want, c.d.Status(c.form, c.state), shows)
	}
}
