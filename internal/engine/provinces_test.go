package engine_test

import (
	"context"
	"maps"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const (
	trialEnterprises = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "division": {"type": "string", "format": "division"}, "level": {"type": "string"}}}}`
	trialParams = `limit: {value: 10, clause: "1", tightenable: lower}
least: {value: 3, clause: "2", tightenable: lower}
who: {value: {city: city, county: county}, clause: "3", delegable: true}
zone: {value: Asia/Shanghai, clause: "4"}
`
	trialDivisions = `{"divisions": {"standard": "GB/T 2260", "edition": "2023", "sources": [], "complete": ["province", "city"], "groups": ["110100", "419000"],
  "en": {"140000": "Shanxi"}, "names": {"110000": "北京市", "110100": "市辖区", "110101": "东城区", "130000": "河北省", "140000": "山西省", "140200": "大同市",
  "140212": "新荣区", "410000": "河南省", "419000": "省直辖县级行政区划", "419001": "济源市"}}}`
)

// packOf writes a pack that tightens the trial pack, with requirements of the trial's section.
func packOf(name, division string, rules map[string]string, local string) map[string]string {
	files := map[string]string{}
	for id, body := range rules {
		file, text := rule(id, body)
		files[strings.Replace(file, "packs/t/", "packs/"+name+"/", 1)] = strings.Replace(text, "package packs.t.", "package packs."+name+".", 1)
	}
	files["packs/"+name+"/clauses.yaml"] = ledger(files)
	files["packs/"+name+"/pack.yaml"] = "pack: {name: " + name + ", authority: {en: a, zh: 甲}, title: {en: t, zh: 题}, document: P 1, edition: \"1\", in_force: {from: \"2020-01-01\", to: \"\"}, timezone: Asia/Shanghai,\n" +
		"  jurisdiction: \"" + division + "\",\n  tightens: t, sources: []}\n"
	files["packs/"+name+"/local.yaml"] = local
	return files
}

// country is the trial pack with rules of its own, and the packs of provinces laid beside it.
func country(rules map[string]string, provinces ...map[string]string) map[string]string {
	files := map[string]string{
		"registers/enterprises/register.yaml": "register: {title: {en: enterprises, zh: 企业}, scope: enterprise, source: declared, write: [{role: operator}], pick: referred, vouches: false}\n",
		"registers/enterprises/schema.json":   trialEnterprises,
		"packs/t/params/data.yaml":            trialParams,
		"lib/divisions.json":                  trialDivisions,
	}
	for id, body := range rules {
		file, text := rule(id, body)
		files[file] = text
	}
	files["packs/t/clauses.yaml"] = ledger(files)
	for _, p := range provinces {
		maps.Copy(files, p)
	}
	return files
}

func lies(division string) func(*permits.Question) {
	if division == "" {
		return withFacts(`{"enterprise":{"level":"city"}}`)
	}
	return withFacts(`{"enterprise":{"division":"` + division + `","level":"city"}}`)
}

func TestAProvincesRequirementIsAskedInItsDivision(t *testing.T) {
	tree := trialPack(country(map[string]string{"national": "met if input.a.y"},
		packOf("p14", "140000", map[string]string{"always": "met if input.a.x <= data.packs.t.params.limit.value", "sometimes": "applies if input.a.y\n\nmet if input.a.x <= 1"}, ""),
		packOf("p1402", "140200", map[string]string{"city": "met if input.a.x <= 2"}, "")))
	e, err := engine.Load(tree)
	require.NoError(t, err)
	for _, c := range []struct {
		shows, division, dossier string
		always, sometimes, city  permits.Verdict
	}{
		{"in the province", "140300", `{"a":{"x":5,"y":true}}`, permits.Satisfied, permits.Violated, permits.NotApplicable},
		{"in the city too", "140212", `{"a":{"x":5,"y":true}}`, permits.Satisfied, permits.Violated, permits.Violated},
		{"where the rule's own condition does not hold", "140212", `{"a":{"x":1,"y":false}}`, permits.Satisfied, permits.NotApplicable, permits.Satisfied},
		{"in another province", "130000", `{"a":{"x":50,"y":true}}`, permits.NotApplicable, permits.NotApplicable, permits.NotApplicable},
		{"in another province nothing that it would read is missed", "130000", `{"a":{"y":true}}`, permits.NotApplicable, permits.NotApplicable, permits.NotApplicable},
		{"nobody knows where", "", `{"a":{"x":1,"y":true}}`, permits.Undetermined, permits.Undetermined, permits.Undetermined},
	} {
		t.Run(c.shows, func(t *testing.T) {
			j := judge(t, e, c.dossier, lies(c.division))
			got := verdicts(j)
			assert.Equal(t, []permits.Verdict{c.always, c.sometimes, c.city}, []permits.Verdict{got["s.always"], got["s.sometimes"], got["s.city"]})
			for _, f := range j.Findings {
				if c.division == "" && f.Requirement != "s.national" {
					require.Len(t, f.Missing, 1)
					assert.Equal(t, "/enterprise/division", f.Missing[0].Pointer)
				}
			}
		})
	}
	kinds := map[string]string{}
	for _, r := range e.Requirements() {
		kinds[r.ID] = strings.Join(r.Kinds, " ") + " " + r.Jurisdiction
	}
	assert.Equal(t, map[string]string{"s.national": "trial ", "s.always": "trial 140000", "s.sometimes": "trial 140000", "s.city": "trial 140200"}, kinds)

	plain, err := e.Plain(permits.Question{Kind: "trial", Stage: "one", Dossier: []byte(`{"a":{"x":5,"y":true}}`), Facts: []byte(`{"enterprise":{"division":"140300"}}`), Now: trialNow})
	require.NoError(t, err)
	applies, met, err := plain.Ask(context.Background())
	require.NoError(t, err)
	require.Equal(t, []string{"s.always", "s.national", "s.sometimes"}, applies)
	require.Equal(t, map[string][]string{"applies": applies, "met": met}, askOPA(t, tree, plain), "plain OPA is given the condition of place too")
}

const cityAccepts = "met if {\n\tlevel := input.enterprise.level\n\tdata.packs.t.params.who.value[level] == \"city\"\n}"

func TestAProvinceSetsWhatIsItsToSet(t *testing.T) {
	rules := map[string]string{"accepts": cityAccepts, "within": "met if input.a.x <= data.packs.t.params.limit.value", "plain": "met if input.a.y"}
	tree := trialPack(country(rules,
		packOf("p14", "140000", map[string]string{"own": "met if input.a.y"}, "local:\n  limit: {value: 8, document: 晋 1, clause: \"7\"}\n  who: {value: {city: county, county: county}, document: 晋 1, clause: \"8\", doubt: read in part}\n"),
		packOf("p1402", "140200", map[string]string{"city": "met if input.a.y"}, "local:\n  who: {value: {city: city, county: city}, document: 同 2, clause: \"1\"}\n")))
	e, err := engine.Load(tree)
	require.NoError(t, err)
	for _, c := range []struct {
		shows, division string
		accepts, within permits.Verdict
		cited           string
	}{
		{"elsewhere the national values", "130000", permits.Satisfied, permits.Satisfied, ""},
		{"in the province its own", "140300", permits.Violated, permits.Violated, "limit 8 晋 1 7; who {\"city\":\"county\",\"county\":\"county\"} 晋 1 8"},
		{"in the city the city's over the province's", "140212", permits.Satisfied, permits.Violated, "limit 8 晋 1 7; who {\"city\":\"city\",\"county\":\"city\"} 同 2 1"},
		{"where nobody knows the place nothing that rests on it passes", "", permits.Undetermined, permits.Undetermined, ""},
	} {
		t.Run(c.shows, func(t *testing.T) {
			j := judge(t, e, `{"a":{"x":9,"y":true}}`, lies(c.division))
			got := verdicts(j)
			assert.Equal(t, []permits.Verdict{c.accepts, c.within, permits.Satisfied}, []permits.Verdict{got["s.accepts"], got["s.within"], got["s.plain"]})
			var cited []string
			for _, v := range j.Local {
				cited = append(cited, v.Parameter+" "+string(v.Value)+" "+v.Document+" "+v.Clause)
			}
			assert.Equal(t, c.cited, strings.Join(cited, "; "))
			for _, f := range j.Findings {
				if f.Requirement == "s.within" && c.division != "" {
					require.Len(t, f.Local, 1)
					assert.Equal(t, "limit", f.Local[0].Parameter)
				}
			}
			again, err := engine.LoadArchive(e.Release().Bytes)
			require.NoError(t, err)
			assert.Equal(t, string(j.Bytes), string(judge(t, again, `{"a":{"x":9,"y":true}}`, lies(c.division)).Bytes), "a replay gives the same bytes")
		})
	}
	for _, r := range e.Requirements() {
		switch r.ID {
		case "s.accepts":
			require.Len(t, r.Local, 2)
			assert.Equal(t, "read in part", r.Local[0].Doubt)
		case "s.plain", "s.own", "s.city":
			assert.Empty(t, r.Local)
		}
	}
}

func TestWhatAProvinceMayNotSet(t *testing.T) {
	own := map[string]string{"own": "met if input.a.y"}
	local := func(values string) map[string]string { return packOf("p14", "140000", own, "local:\n"+values) }
	changed := func(from, to string) map[string]string {
		files := packOf("p14", "140000", own, "")
		files["packs/p14/pack.yaml"] = strings.ReplaceAll(files["packs/p14/pack.yaml"], from, to)
		return files
	}
	for _, c := range []struct {
		shows    string
		province map[string]string
		en, zh   string
	}{
		{"a parameter that is nobody's to set", local("  zone: {value: UTC, document: D, clause: \"1\"}\n"), "packs/p14/local.yaml:2: zone: pack t does not delegate it", "未授权"},
		{"a parameter that is not there", local("  who: {value: {city: city, county: city}, document: D, clause: \"1\"}\n  whom: {value: 1, document: D, clause: \"1\"}\n"), "packs/p14/local.yaml:3: whom: pack t has no such parameter", "无此参数"},
		{"a value without a document", local("  limit: {value: 9, document: \" \", clause: \"1\"}\n"), "packs/p14/local.yaml:2: limit: each value names the document and the clause", "依据"},
		{"a value without a clause", local("  who: {value: {city: city, county: city}, document: D}\n"), "packs/p14/local.yaml:2: who: each value names the document", "依据"},
		{"a looser number", local("  limit: {value: 11, document: D, clause: \"1\"}\n"), "packs/p14/local.yaml:2: limit: 11 is not stricter than the national 10: it may only be lower", "未严于"},
		{"a value that the rules cannot read", local("  who: {value: {city: city}, document: D, clause: \"1\"}\n"), "packs/p14/local.yaml:2: who: the value has another shape", "结构"},
		{"a number as text", local("  limit: {value: \"9\", document: D, clause: \"1\"}\n"), "limit: the value has another shape", "结构"},
		{"an unknown key", local("  limit: {value: 9, document: D, clause: \"1\", why: x}\n"), `packs/p14/local.yaml:2: unknown key "why"`, ""},
		{"a pack of a province that tightens nothing", changed("tightens: t, ", ""), "packs/p14/pack.yaml:2: a pack of division 140000 says which national pack it tightens", "加严"},
		{"a pack that is not there", changed("tightens: t,", "tightens: u,"), `packs/p14/pack.yaml:3: there is no pack "u"`, "没有规则包"},
		{"a division that is none", changed("140000", "14"), "packs/p14/pack.yaml:2: what tightens a pack is a province's, a city's or a county's", "行政区划"},
		{"the whole country", changed("140000", "000000"), "packs/p14/pack.yaml:2: what tightens a pack", "行政区划"},
		{"a division that is not listed", changed("140000", "150000"), "packs/p14/pack.yaml:2: there is no division 150000", "没有 150000"},
		{"a section that the national pack has not", map[string]string{"packs/p14/pack.yaml": packOf("p14", "140000", nil, "")["packs/p14/pack.yaml"], "packs/p14/clauses.yaml": "clauses:\n  - {clause: \"1\", requirements: [s.own]}\n",
			"packs/p14/other/s_own.rego": strings.NewReplacer("packs.t.s.own", "packs.p14.other.s_own").Replace(second(rule("own", "met if input.a.y")))}, `no kind asks s.own: no kind.yaml lists its section "t/other"`, ""},
		{"a kind of its own", mergedInto(packOf("p14", "140000", own, ""), map[string]string{"packs/p14/kinds/x/kind.yaml": "kind: {name: x, title: {en: x, zh: x}, door: permits, sections: [s], place: {}}\n",
			"packs/p14/kinds/x/schema.json": trialSchema, "packs/p14/kinds/x/ui.json": `{"ui": {}}`, "packs/p14/kinds/x/workflow.yaml": trialWorkflow}), "packs/p14/pack.yaml:1: the pack adds requirements to the kinds of t", "不自设种类"},
		{"values of a national pack", map[string]string{"packs/t/local.yaml": "local: {}\n"}, "packs/t/local.yaml:1: only a pack that tightens another", "地方规则包"},
		{"a way that is none", map[string]string{"packs/t/params/data.yaml": trialParams + "odd: {value: 1, clause: \"1\", tightenable: smaller}\n"}, `packs/t/params/data.yaml:5: parameter "odd": tightenable is lower or higher`, ""},
		{"a word that is tightened", map[string]string{"packs/t/params/data.yaml": trialParams + "odd: {value: a, clause: \"1\", tightenable: lower}\n"}, `parameter "odd": tightenable is lower or higher, of a number`, ""},
		{"an unknown mark", map[string]string{"packs/t/params/data.yaml": trialParams + "odd: {value: 1, clause: \"1\", delegate: true}\n"}, `parameter "odd": unknown key "delegate"`, ""},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(country(map[string]string{"national": "met if input.a.x <= data.packs.t.params.limit.value"}, c.province)))
			require.Error(t, err)
			require.Contains(t, err.Error(), c.en)
			var issues *engine.Issues
			require.ErrorAs(t, err, &issues)
			zh := ""
			for _, i := range issues.List {
				zh += i.ZH
			}
			assert.Contains(t, zh, c.zh)
		})
	}
}

func second(_, text string) string { return text }

func mergedInto(files, more map[string]string) map[string]string {
	maps.Copy(files, more)
	return files
}

// A number that is marked as one to be lowered is read the other way by a rule: only a case shows that lowering it loosens.
func TestWhatAProvinceLoosensIsShown(t *testing.T) {
	rules := map[string]string{"least": "met if input.a.x >= data.packs.t.params.least.value", "accepts": cityAccepts,
		"both": "met if {\n\tinput.a.x >= data.packs.t.params.least.value\n\tlevel := input.enterprise.level\n\tdata.packs.t.params.who.value[level] == \"city\"\n}"}
	load := func(local string) *engine.Tightener {
		e, err := engine.Load(trialPack(country(rules, packOf("p14", "140000", map[string]string{"own": "met if input.a.y"}, "local:\n"+local))))
		require.NoError(t, err)
		return e.Tightener()
	}
	try := func(x *engine.Tightener, dossier, level string) engine.Tightening {
		found, err := x.Try(t.Context(), permits.Question{Kind: "trial", Stage: "one", Dossier: []byte(dossier), Now: trialNow,
			Facts: []byte(`{"enterprise":{"division":"130000","level":"` + level + `"}}`)})
		require.NoError(t, err)
		return found
	}
	loosened := func(found engine.Tightening) []string {
		var out []string
		for _, l := range found.Loosened {
			out = append(out, l.Requirement+" "+string(l.Without)+" "+string(l.With)+" in "+l.Division)
		}
		return out
	}
	lower := "  least: {value: 2, document: D, clause: \"1\"}\n"
	found := try(load(lower), `{"a":{"x":2,"y":true}}`, "city")
	assert.Equal(t, []string{"s.both violated satisfied in 140000", "s.least violated satisfied in 140000"}, loosened(found), "the case of another province is placed in the pack's")
	assert.Equal(t, map[string]bool{"p14/least": true}, found.Told)
	require.Len(t, found.Loosened[0].Values, 1)
	assert.Equal(t, "least", found.Loosened[0].Values[0].Parameter)

	found = try(load(lower), `{"a":{"x":1,"y":true}}`, "city")
	assert.Empty(t, loosened(found), "refused all the same")
	assert.Empty(t, found.Told)
	found = try(load(lower), `{"a":{"x":3,"y":true}}`, "city")
	assert.Empty(t, loosened(found), "it passed before")

	who := "  who: {value: {city: city, county: city}, document: D, clause: \"1\"}\n"
	found = try(load(who), `{"a":{"x":3,"y":true}}`, "county")
	assert.Empty(t, loosened(found), "who accepts is the province's to set")
	assert.Equal(t, 1, found.Placed)
	assert.Equal(t, []string{"s.both violated satisfied in 140000", "s.least violated satisfied in 140000"},
		loosened(try(load(who+lower), `{"a":{"x":2,"y":true}}`, "city")), "a delegation excuses no other number")
	assert.Equal(t, []string{"p14/least"}, load(who+lower).Tightened())
	assert.Equal(t, []string{"trial"}, load(who).Kinds())
	assert.Empty(t, load(who).Tightened())
}
