package engine_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// fileSchema has evidence wherever a form can hold it.
const fileSchema = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "plan": {"type": "object", "additionalProperties": false, "x-en": "Plan", "x-zh": "方案", "x-producer": "applicant", "properties": {
    "ref": {"type": "string", "maxLength": 71, "x-evidence": true, "x-en": "File", "x-zh": "文件"},
    "no": {"type": "string"}}},
  "photos": {"type": "array", "x-en": "Photos", "x-zh": "照片", "items": {"$ref": "#/$defs/file"}},
  "dangers": {"type": "array", "x-en": "Dangers", "x-zh": "隐患", "items": {"type": "object", "additionalProperties": false, "properties": {
    "id": {"type": "string"},
    "proofs": {"type": "array", "items": {"$ref": "#/$defs/file"}, "x-en": "Proofs", "x-zh": "证明"}}}},
  "by_unit": {"type": "object", "x-en": "Units", "x-zh": "单位", "additionalProperties": {"$ref": "#/$defs/file"}},
  "marks": {"type": "object", "x-journal": "mark", "x-key": "post", "x-due": "two", "x-producer": "checker", "additionalProperties": false,
    "properties": {"boss": {"$ref": "#/$defs/mark", "x-en": "Boss", "x-zh": "主管"}, "clerk": {"$ref": "#/$defs/mark", "x-en": "Clerk", "x-zh": "文员"}}}
}, "$defs": {"file": {"type": "string", "minLength": 1, "maxLength": 128, "x-evidence": true},
  "mark": {"type": "object", "additionalProperties": false, "properties": {"post": {"type": "string"}, "sheet": {"$ref": "#/$defs/file", "x-en": "Sheet", "x-zh": "记录"}}}}}}`

func fileEngine(t *testing.T) *engine.Engine {
	files := map[string]string{"packs/t/kinds/trial/schema.json": fileSchema}
	for name, body := range map[string]string{
		"plain":   "met if input.plan.ref",
		"whole":   "met if count(input.photos) > 0",
		"each":    "met if {\n\tsome d in input.dangers\n\tsome p in d.proofs\n\tp != \"\"\n}",
		"counted": "met if {\n\tevery d in input.dangers {\n\t\tcount(d.proofs) > 1\n\t}\n}",
		"beside":  "met if input.plan.no",
	} {
		f, text := rule(name, body)
		files[f] = text
	}
	for name, body := range map[string]string{
		"one": "met if input.marks.boss.sheet",
		"all": "met if {\n\tsome m in input.marks\n\tm.sheet != \"\"\n}",
	} {
		f, text := rule(name, body, "stages=[two]")
		files[f] = text
	}
	e, err := engine.Load(trialPack(files))
	require.NoError(t, err)
	return e
}

func TestWhereAFormAsksForEvidence(t *testing.T) {
	e := fileEngine(t)
	mark := permits.Line{Number: 1, Type: "mark", Body: []byte(`{"post":"clerk","sheet":"S-1"}`)}
	for _, c := range []struct {
		shows, dossier string
		lines          []permits.Line
		want           []string
	}{
		{"nothing is stated", `{}`, nil, []string{
			"/by_unit Units one  = []",
			"/dangers/*/proofs Dangers / Proofs one  = [s.counted s.each]",
			"/photos Photos one  = [s.whole]",
			"/plan/ref Plan / File one applicant = [s.plain]",
			"/marks/boss/sheet Boss / Sheet two checker = [s.all s.one]",
			"/marks/clerk/sheet Clerk / Sheet two checker = [s.all]",
		}},
		{"some is", `{"plan":{"ref":"P-1"},"photos":["a","b"],"by_unit":{"u/1":"c"},"dangers":[{"id":"1","proofs":["d"]},{"id":"2"},{"id":"3","proofs":[]}]}`,
			[]permits.Line{mark}, []string{
				"/by_unit/u~11 Units one  =c []",
				"/dangers/0/proofs/0 Dangers / Proofs one  =d [s.counted s.each]",
				"/dangers/1/proofs Dangers / Proofs one  = [s.counted s.each]",
				"/dangers/2/proofs Dangers / Proofs one  = [s.counted s.each]",
				"/photos/0 Photos one  =a [s.whole]",
				"/photos/1 Photos one  =b [s.whole]",
				"/plan/ref Plan / File one applicant =P-1 [s.plain]",
				"/marks/boss/sheet Boss / Sheet two checker = [s.all s.one]",
				"/marks/clerk/sheet Clerk / Sheet two checker =S-1 [s.all]",
			}},
		{"there are none", `{"plan":{"ref":null},"photos":[],"dangers":[]}`, nil, []string{
			"/by_unit Units one  = []",
			"/photos Photos one  = [s.whole]",
			"/plan/ref Plan / File one applicant = [s.plain]",
			"/marks/boss/sheet Boss / Sheet two checker = [s.all s.one]",
			"/marks/clerk/sheet Clerk / Sheet two checker = [s.all]",
		}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			asked, err := e.Evidence("trial", []byte(c.dossier), c.lines)
			require.NoError(t, err)
			var got []string
			for _, a := range asked {
				var ids []string
				for _, r := range a.Requirements {
					ids = append(ids, r.ID)
				}
				require.NotEmpty(t, a.Label.ZH)
				got = append(got, fmt.Sprintf("%s %s %s %s =%s %v", a.Pointer, a.Label.EN, a.Due, a.Who, a.Value, ids))
			}
			require.Equal(t, c.want, got)
		})
	}
	_, err := e.Evidence("no-such-kind", []byte(`{}`), nil)
	require.True(t, permits.Is(err, permits.UnknownKind))
}

// The door tells which files a document names, and where; what is no digest is a paper.
func TestTheDoorFindsTheFilesThatADocumentNames(t *testing.T) {
	e := fileEngine(t)
	a, b := "sha256:"+strings.Repeat("a", 64), "sha256:"+strings.Repeat("0", 64)
	doc, err := e.Dossier("trial", json.RawMessage(`{"plan":{"ref":"`+a+`","no":"`+b+`"},"photos":["EV-1","`+b+`"],"by_unit":{"u/1":"`+a+`"},`+
		`"dangers":[{"proofs":["sha256:abc","`+strings.ToUpper(a)+`","`+a+`"]}]}`), "/dossier")
	require.NoError(t, err)
	require.Equal(t, []permits.Named{{Pointer: "/dossier/by_unit/u~11", Digest: a}, {Pointer: "/dossier/dangers/0/proofs/2", Digest: a},
		{Pointer: "/dossier/photos/1", Digest: b}, {Pointer: "/dossier/plan/ref", Digest: a}}, doc.Evidence)
	line, err := e.Line("trial", "mark", permits.Hand{}, json.RawMessage(`{"post":"boss","sheet":"`+b+`"}`), "/body")
	require.NoError(t, err)
	require.Equal(t, []permits.Named{{Pointer: "/body/sheet", Digest: b}}, line.Evidence)
}
