package engine_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const outlineSchema = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "a": {"type": "object", "additionalProperties": false, "properties": {"x": {"type": "number"}, "no": {"type": "string"},
    "from": {"type": "string", "format": "date-time"}, "to": {"type": "string", "format": "date-time"},
    "lat": {"type": "number", "minimum": -90, "maximum": 90}, "lon": {"type": "number"}, "area": {"type": "string"}}},
  "links": {"type": "array", "items": {"type": "object", "additionalProperties": false, "properties": {"no": {"type": "string"}}}},
  "crew": {"type": "array", "x-journal": "joined", "items": {"type": "object", "additionalProperties": false, "properties": {"who": {"type": "string"}}}},
  "tags": {"type": "array", "items": {"type": "string"}}
}}}`

const outlineKind = `kind:
  name: trial
  title: {en: trial, zh: 试}
  door: permits
  sections: [s]
  place: {area: /a/area, start: /a/from, end: /a/to, lat: /a/lat, lon: /a/lon, radius: near_m}
  number: /a/no
  links: /links/*/no
  shows: {x: /a/x, crew: /crew/*/who, tags: /tags}
`

func outlinePack(body string, more map[string]string) map[string]string {
	f, text := rule("r", body)
	files := map[string]string{f: text, "packs/t/kinds/trial/schema.json": outlineSchema, "packs/t/kinds/trial/kind.yaml": outlineKind,
		"packs/t/params/data.yaml":          "near_m: {value: 30, clause: \"1\"}\n",
		"packs/t/kinds/trial/workflow.yaml": strings.Replace(trialWorkflow, "mark:", "joined:", 1)}
	for name, text := range more {
		files[name] = text
	}
	return files
}

func TestACaseTellsOthersWhatItsKindShows(t *testing.T) {
	e, err := engine.Load(trialPack(outlinePack("met if input.a.x > 0", nil)))
	require.NoError(t, err)
	kind, err := e.Kind("trial")
	require.NoError(t, err)
	assert.Equal(t, 30.0, kind.Radius)
	for _, c := range []struct {
		shows, dossier string
		lines          []permits.Line
		want           permits.Outline
	}{
		{"nothing stated", `{}`, nil, permits.Outline{Shows: []byte(`{}`)}},
		{"everything", `{"a":{"no":"N-1","x":2.5,"area":"A","from":"2026-11-20T08:00:00+08:00","to":"2026-11-20T09:00:00+08:00","lat":29.95,"lon":121.68},
			"links":[{"no":"N-3"},{"no":"N-2"},{},{"no":"N-3"}],"tags":["t"]}`,
			[]permits.Line{{Number: 1, Type: "joined", Body: []byte(`{"who":"P1"}`)}},
			permits.Outline{Number: "N-1", Links: []string{"N-2", "N-3"}, Shows: []byte(`{"crew":["P1"],"tags":["t"],"x":2.5}`),
				Place: permits.Place{Area: "A", Start: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), End: time.Date(2026, 11, 20, 1, 0, 0, 0, time.UTC),
					Position: &permits.Position{Lat: 29.95, Lon: 121.68}}}},
		{"half a position is none", `{"a":{"lat":29.95}}`, nil, permits.Outline{Shows: []byte(`{}`)}},
		{"an empty list is shown as empty", `{"tags":[]}`, nil, permits.Outline{Shows: []byte(`{"tags":[]}`)}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			doc, err := e.Dossier("trial", []byte(c.dossier), "")
			require.NoError(t, err)
			got, err := e.Outline("trial", doc.Bytes, c.lines)
			require.NoError(t, err)
			c.want.Exposes = []byte(`{}`)
			assert.Equal(t, c.want, got)
		})
	}
}

// Rules see of other cases what kinds show, and nothing else; what is stated of them is held to that.
func TestRulesSeeWhatOthersShow(t *testing.T) {
	e, err := engine.Load(trialPack(outlinePack(`met if {
	every o in input.facts.neighbours {
		apart(o)
	}
	every o in input.facts.linked {
		o.live
	}
}

apart(o) if o.kind != "trial"

apart(o) if {
	o.kind == "trial"
	o.distance_m >= 30
	not "P1" in o.shows.crew
}`, map[string]string{})))
	require.NoError(t, err)
	verdict := func(facts string) permits.Verdict {
		return verdicts(judge(t, e, `{}`, withFacts(facts)))["s.r"]
	}
	const near = `{"id":"1","kind":"trial","distance_m":30,"shows":{"crew":["P2"]}}`
	linked := `,"linked":[{"id":"2","live":true}]}`
	assert.Equal(t, permits.Satisfied, verdict(`{"neighbours":[`+near+`]`+linked))
	assert.Equal(t, permits.Violated, verdict(`{"neighbours":[`+strings.Replace(near, "30", "29", 1)+`]`+linked))
	assert.Equal(t, permits.Violated, verdict(`{"neighbours":[`+strings.Replace(near, "P2", "P1", 1)+`]`+linked))
	assert.Equal(t, permits.Undetermined, verdict(`{"neighbours":[`+strings.Replace(near, `,"distance_m":30`, "", 1)+`]`+linked), "a position is missing")
	assert.Equal(t, permits.Undetermined, verdict(`{"neighbours":[`+strings.Replace(near, `"crew":["P2"]`, "", 1)+`]`+linked), "it does not show its crew")
	assert.Equal(t, permits.Undetermined, verdict(`{"neighbours":[`+near+`]}`), "nobody says which cases are linked")
	for _, c := range []struct{ facts, pointer string }{
		{`{"neighbours":[{"colour":"red"}]}`, "/facts/neighbours/0/colour"},
		{`{"neighbours":[{"shows":{"secret":1}}]}`, "/facts/neighbours/0/shows/secret"},
		{`{"linked":[{"distance_m":"near"}]}`, "/facts/linked/0/distance_m"},
		{`{"linked":[{"shows":{"crew":[null]}}]}`, "/facts/linked/0/shows/crew/0"},
		{`{"linked":{}}`, "/facts/linked"},
	} {
		_, err := e.Facts([]byte(c.facts), "/facts")
		_, pointers := pointersOf(t, err)
		assert.Equal(t, []string{c.pointer}, pointers)
	}
}

func TestAKindShowsWhatItsFormHolds(t *testing.T) {
	for _, c := range []struct{ shows, old, new, want string }{
		{"a place that the form does not have", "/a/area", "/a/aera", "packs/t/kinds/trial/kind.yaml:6: place.area: the form has no /a/aera"},
		{"a latitude that is a text", "lat: /a/lat", "lat: /a/no", "place.lat: /a/no is of type string"},
		{"a radius that is no parameter", "near_m", "far_m", `no parameter "far_m"`},
		{"a number that is a number", "number: /a/no", "number: /a/x", "number: /a/x is of type number"},
		{"an object", "x: /a/x", "x: /a", "shows x: /a must be a value"},
		{"a list of objects", "tags: /tags", "tags: /links", "shows tags: /links must be a value"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(outlinePack("met if input.a.x > 0", map[string]string{
				"packs/t/kinds/trial/kind.yaml": strings.Replace(outlineKind, c.old, c.new, 1)})))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
	_, err := engine.Load(trialPack(outlinePack("met if {\n\tevery o in input.facts.neighbours {\n\t\to.shows.secret == 1\n\t}\n}", nil)))
	require.Error(t, err)
	assert.Contains(t, err.Error(), "kind trial knows no /facts/neighbours/*/shows/secret")
}
