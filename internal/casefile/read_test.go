package casefile_test

import (
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/casefile"
)

func TestACaseFileStatesWhatDiffersFromAnother(t *testing.T) {
	files := fstest.MapFS{"hot/apply.yaml": {Data: []byte(`
shows: the beginning
kind: k
stage: apply
dossier: {permit: {no: "1", grade: "2"}, site: {id: L}}
journal: [{type: a, body: {n: 1}}]
facts: {persons: {P: {ok: true}}, neighbours: [{id: "1"}]}
expect: {outcome: compliant, upcoming: [x]}
`)}, "hot/start.yaml": {Data: []byte(`
like: apply.yaml
shows: later
stage: start
dossier: {permit: {grade: null, leader: P}}
journal: [{type: b, body: {n: 2}}]
facts: {neighbours: []}
`)}, "hot/during.yaml": {Data: []byte("like: start.yaml\nstage: during\njournal: [{type: c, body: {n: 3}}]\nexpect: {outcome: incomplete}\n")}}
	for name, want := range map[string]string{
		"hot/start.yaml": `{"dossier":{"permit":{"leader":"P","no":"1"},"site":{"id":"L"}},"facts":{"neighbours":[],"persons":{"P":{"ok":true}}},
			"journal":[{"body":{"n":1},"type":"a"},{"body":{"n":2},"type":"b"}],"kind":"k","shows":"later","stage":"start"}`,
		"hot/during.yaml": `{"dossier":{"permit":{"leader":"P","no":"1"},"site":{"id":"L"}},"expect":{"outcome":"incomplete"},
			"facts":{"neighbours":[],"persons":{"P":{"ok":true}}},"journal":[{"body":{"n":1},"type":"a"},{"body":{"n":2},"type":"b"},{"body":{"n":3},"type":"c"}],
			"kind":"k","shows":"later","stage":"during"}`,
	} {
		got, err := casefile.Resolve(files, name)
		require.NoError(t, err)
		assert.JSONEq(t, want, string(got))
		f, err := casefile.Read(files, name)
		require.NoError(t, err)
		assert.Equal(t, "later", f.Shows)
	}
}

func TestACaseFileThatCannotBeRead(t *testing.T) {
	files := fstest.MapFS{"round.yaml": {Data: []byte("like: round.yaml\n")}, "lost.yaml": {Data: []byte("like: nowhere.yaml\n")},
		"many.yaml": {Data: []byte("like: [a, b]\n")}, "list.yaml": {Data: []byte("[1]\n")}, "onlist.yaml": {Data: []byte("like: list.yaml\n")},
		"text.yaml": {Data: []byte("like: plain.yaml\njournal: soon\n")}, "plain.yaml": {Data: []byte("kind: k\ndossier: {}\n")}}
	for name, want := range map[string]string{"round.yaml": "more than 8 files", "lost.yaml": "nowhere.yaml", "many.yaml": "like names a case file",
		"list.yaml": "cannot unmarshal", "onlist.yaml": "is no case file", "text.yaml": "a journal is a list", "none.yaml": "none.yaml"} {
		_, err := casefile.Read(files, name)
		require.Error(t, err, name)
		assert.Contains(t, fmt.Sprint(err), want, name)
	}
}
