package cli_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	jsonpatch "github.com/evanphx/json-patch/v5"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/cli"
	"firewatch/internal/config"
	"firewatch/permits"
)

// script takes one case from its first act to its last, over HTTP, each step by the person who holds the post. Texts
// that begin with @ are times, as in fixtures/demo/cases.yaml, counted from the step they stand in; @quarter is the last
// quarter that ended.
type script struct {
	// Like names a file whose records, people and dossier this script takes before its own; there and here $x stands
	// for As, so that each script has an enterprise and people of its own.
	Like       string                  `json:"like"`
	As         string                  `json:"as"`
	People     map[string]scriptPerson `json:"people"` // by the name that steps use, beside those of the demonstration
	Shows      string                  `json:"shows"`
	Kind       string                  `json:"kind"`
	Enterprise string                  `json:"enterprise"`
	By         string                  `json:"by"`      // post that opens the case
	Dossier    json.RawMessage         `json:"dossier"` // merged into that of Like (RFC 7396)
	Records    []scriptRecord          `json:"records"` // written before the case is opened
	Opened     string                  `json:"opened"`  // outcome of the opening
	// Starts is when it begins (RFC 3339), where the day decides: the server then goes by a clock of its own.
	Starts string       `json:"starts"`
	Steps  []scriptStep `json:"steps"`
	Ends   string       `json:"ends"` // state after the last step
	// Job are the linked permits that one description makes: Dossier is common to them. "@case NAME" is the id of one.
	Job []scriptPermit `json:"job"`
}

type scriptPermit struct {
	Name    string          `json:"name"` // by which steps mean it
	Kind    string          `json:"kind"`
	Dossier json.RawMessage `json:"dossier"` // its own, merged into what is common by the server
	Opened  string          `json:"opened"`
	Ends    string          `json:"ends"`
}

type scriptPerson struct {
	Role     string   `json:"role"`
	Person   string   `json:"person"`
	Posts    []string `json:"posts"`
	Division string   `json:"division"`
}

type scriptRecord struct {
	By         string          `json:"by"`
	Register   string          `json:"register"`
	ID         string          `json:"id"`
	Enterprise string          `json:"enterprise"`
	Division   string          `json:"division"`
	Document   json.RawMessage `json:"document"`
}

// scriptOther is another case: that of another script, taken through its steps up to an act; or one of Kind, which the post By of the
// same enterprise opens.
type scriptOther struct {
	Name  string `json:"name"` // by which steps mean it
	From  string `json:"from"`
	Until string `json:"until"`
	Ends  string `json:"ends"`
	Kind  string `json:"kind"`
	By    string `json:"by"`
	// Dossier is merged into that of the other script (RFC 7396).
	Dossier json.RawMessage `json:"dossier"`
	like    script
}

// scriptStep is a journal line, a revision, a file, a register record or an act, or one that must be refused.
type scriptStep struct {
	Of      string          `json:"of"`   // permit of the job, or another case
	Open    *scriptOther    `json:"open"` // opens another case
	By      string          `json:"by"`
	Record  *scriptRecord   `json:"record"`
	Revise  json.RawMessage `json:"revise"` // merged into the dossier as it is
	Journal string          `json:"journal"`
	Body    json.RawMessage `json:"body"`
	// Upload is the name of a text file that is handed in as evidence; "@file NAME" is its digest in what is written later.
	Upload string `json:"upload"`
	Act    string `json:"act"`
	// Fires is an action that a clock takes by itself: it is waited for. Get reads an address, in which @case is the id of the
	// script's case, and the answer holds and lacks texts; with nobody in By, as the public.
	Fires   string          `json:"fires"`
	Get     string          `json:"get"`
	Holds   []string        `json:"holds"`
	Lacks   []string        `json:"lacks"`
	Opinion string          `json:"opinion"`
	Place   string          `json:"place"`
	Reason  string          `json:"reason"`
	About   []string        `json:"about"`    // requirements that the reason rests on
	Order   string          `json:"order_no"` // number of the order that the act carries out
	Refused permits.Problem `json:"refused"`  // the problem that refuses it
	Names   []string        `json:"names"`    // requirements that the refusal names
	Points  []string        `json:"points"`   // pointers that it names
	Says    []string        `json:"says"`     // texts that it holds: who answers, for what, about which record
	State   string          `json:"state"`    // state after it
	Outcome string          `json:"outcome"`  // outcome after it
	// Finds is every finding after it, with what was observed.
	Finds map[string]any `json:"finds"`
	Wait  string         `json:"wait"` // time that passes after it
	// Issue is a document that is issued; its number is "@document FORM" from then on. Paper records a signature on paper for Act, and Confirms takes Act on the newest record.
	Issue    string          `json:"issue"`
	Paper    json.RawMessage `json:"paper"`
	Confirms bool            `json:"confirms"`
}

// Every script of fixtures/scripts runs against a real server, on the registers and people of the demonstration.
func TestScriptsFromTheFirstActToTheLast(t *testing.T) {
	const dir = "../../fixtures/scripts"
	names, err := fs.Glob(os.DirFS(dir), "*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	s := newSite(t, "")
	p := s.serve("--demo")
	tokens := demoTokens(t, s)
	for _, name := range names {
		sc := readScript(t, dir, name)
		if sc.waits() {
			continue // TestScriptsOverHours
		}
		tokens := maps.Clone(tokens)
		sc.admit(s, tokens)
		t.Run(name+" "+sc.Shows, func(t *testing.T) { sc.run(t, p, tokens) })
	}
}

// readScript reads a script, and what it is like.
func readScript(t *testing.T, dir, name string) script {
	t.Helper()
	as := ""
	read := func(name string) script {
		src, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		raw, err := canon.FromYAML(src)
		require.NoError(t, err, name)
		var sc script
		dec := json.NewDecoder(strings.NewReader(strings.NewReplacer("$x", as, "@quarter", lastQuarter(time.Now())).Replace(string(raw))))
		dec.DisallowUnknownFields()
		require.NoError(t, dec.Decode(&sc), name)
		return sc
	}
	sc := read(name)
	if sc.Like != "" {
		as = sc.As
		sc = read(name)
		like := read(sc.Like)
		people := maps.Clone(like.People)
		maps.Copy(people, sc.People)
		sc.People, sc.Records = people, append(like.Records, sc.Records...)
		if sc.Dossier == nil {
			sc.Dossier = json.RawMessage(`{}`)
		}
		var err error
		sc.Dossier, err = jsonpatch.MergePatch(like.Dossier, sc.Dossier)
		require.NoError(t, err, name)
	}
	var steps []scriptStep
	for _, step := range sc.Steps {
		steps = append(steps, step)
		if step.Open == nil {
			continue
		}
		if step.Open.From == "" {
			step.Open.like = script{Kind: step.Open.Kind, Enterprise: sc.Enterprise, By: step.Open.By, Dossier: step.Open.Dossier}
			continue
		}
		step.Open.like = readScript(t, dir, step.Open.From)
		if step.Open.Dossier != nil {
			var err error
			step.Open.like.Dossier, err = jsonpatch.MergePatch(step.Open.like.Dossier, step.Open.Dossier)
			require.NoError(t, err, name)
		}
		for _, s := range step.Open.like.Steps {
			s.Of = step.Open.Name
			steps = append(steps, s)
			if s.Act == step.Open.Until && s.Refused == "" {
				break
			}
		}
	}
	sc.Steps = steps
	return sc
}

// lastQuarter returns the last quarter that ended, in China.
func lastQuarter(now time.Time) string {
	now = now.In(time.FixedZone("UTC+8", 8*60*60))
	ended := now.AddDate(0, -3, 1-now.Day())
	return fmt.Sprintf("%d-Q%d", ended.Year(), (ended.Month()+2)/3)
}

// flags are those of the command that makes the person's token.
func (p scriptPerson) flags(enterprise string) []string {
	flags := []string{"--role", p.Role, "--name", "演示 " + p.Person, "--person", p.Person, "--days", "366"}
	for _, post := range p.Posts {
		flags = append(flags, "--post", post)
	}
	if p.Role == permits.RoleEnterprise {
		return append(flags, "--enterprise", enterprise)
	}
	return append(flags, "--division", p.Division)
}

// admit makes the tokens of the script's own people, of those who do something in it.
func (sc script) admit(s *site, tokens map[string]string) {
	acts := map[string]bool{sc.By: true}
	for _, r := range sc.Records {
		acts[r.By] = true
	}
	for _, step := range sc.Steps {
		acts[step.By] = true
		if step.Open != nil {
			acts[step.Open.By] = true
		}
	}
	for _, who := range slices.Sorted(maps.Keys(sc.People)) {
		if acts[who] {
			tokens[variable(who)] = s.token(sc.People[who].flags(sc.Enterprise)...)
		}
	}
}

// variable writes a name as the tokens' file does.
func variable(name string) string { return strings.ToUpper(strings.ReplaceAll(name, "-", "_")) }

// owner is whose records those without an owner are: the enterprise's, where the script has people of its own.
func (sc script) owner() string {
	if len(sc.People) > 0 {
		return sc.Enterprise
	}
	return ""
}

// put writes a register record, over the one that is there.
func (r scriptRecord) put(t *testing.T, q *process, token, enterprise string) answer {
	t.Helper()
	at := "/v1/records/" + r.Register + "/" + r.ID
	body := map[string]any{"document": timed(t, r.Document)}
	if r.Enterprise != "" {
		enterprise = r.Enterprise
	}
	if r.Division != "" {
		body["division"] = r.Division
	} else if enterprise != "" {
		body["enterprise"] = enterprise
	}
	header := []string{"If-None-Match", "*"}
	if old, err := q.call(token, http.MethodGet, at, nil); err == nil && old.status == http.StatusOK {
		header = []string{"If-Match", old.header.Get("ETag")}
	}
	a, err := q.call(token, http.MethodPut, at, body, header...)
	require.NoError(t, err)
	return a
}

// timed replaces the texts that stand for times.
func timed(t *testing.T, raw json.RawMessage) json.RawMessage {
	t.Helper()
	out, err := cli.AtTime(raw, clock())
	require.NoError(t, err)
	return out
}

func (sc script) run(t *testing.T, p *process, tokens map[string]string) {
	t.Helper()
	token := func(post string) string {
		tok, ok := tokens[variable(post)]
		require.True(t, ok, "neither the demonstration nor the script has anybody called %q", post)
		return tok
	}
	q := *p
	q.t = t
	for _, r := range sc.Records {
		a := r.put(t, &q, token(r.By), sc.owner())
		require.Contains(t, []int{http.StatusOK, http.StatusCreated}, a.status, "%s/%s: %s", r.Register, r.ID, a.body)
	}
	cases, known := sc.open(t, &q, token(sc.By)), map[string]string{}
	for i, step := range sc.Steps {
		step = step.knowing(known)
		var a answer
		var err error
		at, what := cases[step.Of], path.Join(step.Of, step.Act, step.Journal)
		if step.Open != nil {
			for _, r := range step.Open.like.Records {
				a := r.put(t, &q, token(r.By), step.Open.like.owner())
				require.Less(t, a.status, 300, "%s/%s: %s", r.Register, r.ID, a.body)
			}
			cases[step.Open.Name] = step.Open.like.open(t, &q, token(step.Open.like.By))[""]
			continue
		}
		require.NotEmpty(t, at, "step %d is of %q, which the job does not have", i+1, step.Of)
		switch {
		case step.Upload != "":
			known["@file "+step.Upload] = step.upload(t, &q, token(step.By), sc.Enterprise)
			continue
		case step.Issue != "":
			head := q.must(http.StatusOK, token(step.By), http.MethodGet, at, nil).json(t)
			what = "document " + step.Issue
			a, err = q.call(token(step.By), http.MethodPost, at+"/documents", map[string]any{"form": step.Issue, "issuer": "演示县应急管理局 (Demo county bureau)",
				"seen": map[string]any{"dossier": head["dossier_digest"], "evaluation": head["evaluation_digest"]}})
			if a.status == http.StatusCreated {
				known["@document "+step.Issue] = a.json(t)["document"].(map[string]any)["number"].(string)
			}
		case step.Get != "":
			step.read(t, &q, tokens[variable(step.By)], path.Base(at))
			step.rest(t)
			continue
		case step.Fires != "":
			what = "the clock that fires " + step.Fires
			require.Eventually(t, func() bool {
				history := q.must(http.StatusOK, tokens["AUDITOR"], http.MethodGet, at+"/history", nil)
				return strings.Contains(string(history.body), `"case.act.`+step.Fires+`"`)
			}, 30*time.Second, 200*time.Millisecond, what)
			a = q.must(http.StatusOK, tokens["AUDITOR"], http.MethodGet, at, nil)
		case step.Record != nil:
			a, what = step.Record.put(t, &q, token(step.By), sc.owner()), "record "+step.Record.ID
		case step.Revise != nil:
			head := q.must(http.StatusOK, token(step.By), http.MethodGet, at, nil)
			dossier, err := json.Marshal(head.json(t)["dossier"])
			require.NoError(t, err)
			dossier, err = jsonpatch.MergePatch(dossier, timed(t, step.Revise))
			require.NoError(t, err)
			what = "revision"
			a, err = q.call(token(step.By), http.MethodPut, at+"/dossier", map[string]any{"dossier": json.RawMessage(dossier)}, "If-Match", head.header.Get("ETag"))
			require.NoError(t, err)
		case step.Journal != "":
			a, err = q.call(token(step.By), http.MethodPost, at+"/journal", map[string]any{"type": step.Journal, "body": timed(t, named(step.Body, cases))})
		default:
			if a, err = q.call(token(step.By), http.MethodGet, at, nil); err != nil || a.status != http.StatusOK {
				break // who may not read the case may not act on it
			}
			head := a.json(t)
			body := map[string]any{"seen": map[string]any{"dossier": head["dossier_digest"], "evaluation": head["evaluation_digest"]}}
			for key, value := range map[string]string{"opinion": step.Opinion, "place": step.Place, "reason": step.Reason, "order_no": step.Order} {
				if value != "" {
					body[key] = value
				}
			}
			if step.About != nil {
				body["about"] = step.About
			}
			if step.Paper != nil {
				body["paper"] = timed(t, step.Paper)
			}
			if step.Confirms {
				for _, line := range head["journal"].([]any) {
					if line := line.(map[string]any); line["type"] == "paper" {
						body["confirms"] = line["digest"]
					}
				}
			}
			a, err = q.call(token(step.By), http.MethodPost, at+"/actions/"+step.Act, body)
		}
		require.NoError(t, err)
		if step.Refused != "" {
			require.GreaterOrEqual(t, a.status, 400, "step %d, %s by %s should have been refused: %s", i+1, what, step.By, a.body)
			assert.Contains(t, string(a.body), `"/problems/`+string(step.Refused)+`"`, "step %d, %s by %s: %s", i+1, what, step.By, a.body)
			if len(step.Names) > 0 {
				assert.Subset(t, a.findings(t), step.Names, "step %d, %s by %s", i+1, what, step.By)
			}
			for _, pointer := range step.Points {
				assert.Contains(t, string(a.body), `"pointer":"`+pointer+`"`, "step %d, %s by %s", i+1, what, step.By)
			}
			for _, text := range step.Says {
				assert.Contains(t, string(a.body), text, "step %d, %s by %s", i+1, what, step.By)
			}
			step.rest(t)
			continue
		}
		require.Less(t, a.status, 300, "step %d, %s by %s: %s", i+1, what, step.By, a.body)
		if step.State != "" {
			require.Equal(t, step.State, a.json(t)["state"], "step %d, %s", i+1, what)
		}
		if step.Outcome != "" {
			require.Equal(t, step.Outcome, a.json(t)["outcome"], "step %d, %s: %s", i+1, what, a.body)
		}
		if step.Finds != nil {
			require.Equal(t, step.Finds, a.observed(t), "step %d, %s", i+1, what)
		}
		step.rest(t)
	}
	ends := map[string]string{"": sc.Ends}
	for _, permit := range sc.Job {
		ends[permit.Name] = permit.Ends
	}
	for _, step := range sc.Steps {
		if step.Open != nil {
			ends[step.Open.Name] = step.Open.Ends
		}
	}
	for name, at := range cases {
		require.Equal(t, ends[name], q.must(http.StatusOK, tokens["AUDITOR"], http.MethodGet, at, nil).json(t)["state"], name)
		// Each accepted step left one entry, each clock that a step waits for too, and nothing else did.
		history := q.must(http.StatusOK, tokens["AUDITOR"], http.MethodGet, at+"/history", nil).json(t)
		accepted := 1
		for _, step := range sc.Steps {
			if step.Refused == "" && step.Record == nil && step.Get == "" && step.Open == nil && step.Upload == "" && step.Of == name {
				accepted++
			}
		}
		var left []any
		for _, item := range history["items"].([]any) {
			// That a clock was set again is an entry of the next tick, which may come before or after the next step.
			entry := item.(map[string]any)["entry"].(map[string]any)
			if entry["action"] == "case.clock.moved" && entry["actor"].(map[string]any)["role"] == permits.RoleSystem {
				continue
			}
			left = append(left, item)
		}
		require.Len(t, left, accepted, name)
	}
}

// open opens what the script is about: a permit, an application, or the permits of a job. It returns where each is
// found, by its name.
func (sc script) open(t *testing.T, q *process, token string) map[string]string {
	t.Helper()
	if len(sc.Job) > 0 {
		return sc.openJob(t, q, token)
	}
	door := "/v1/permits"
	open := map[string]any{"kind": sc.Kind, "enterprise": sc.Enterprise, "dossier": timed(t, sc.Dossier)}
	opened, err := q.call(token, http.MethodPost, door, open)
	require.NoError(t, err)
	if opened.status == http.StatusUnprocessableEntity {
		door = "/v1/applications"
		opened = q.must(http.StatusCreated, token, http.MethodPost, door, open)
	}
	require.Equal(t, http.StatusCreated, opened.status, "%s", opened.body)
	if sc.Opened != "" {
		require.Equal(t, sc.Opened, opened.json(t)["outcome"], "%s", opened.body)
	}
	return map[string]string{"": door + "/" + opened.json(t)["id"].(string)}
}

// openJob opens the permits of the job by one description. Each states what is common and its own, and names the
// others; what happens on site is nobody's yet.
func (sc script) openJob(t *testing.T, q *process, token string) map[string]string {
	t.Helper()
	var parts []map[string]any
	for _, permit := range sc.Job {
		parts = append(parts, map[string]any{"kind": permit.Kind, "dossier": timed(t, permit.Dossier)})
	}
	opened := q.must(http.StatusCreated, token, http.MethodPost, "/v1/jobs",
		map[string]any{"enterprise": sc.Enterprise, "common": timed(t, sc.Dossier), "permits": parts})
	items := opened.json(t)["items"].([]any)
	require.Len(t, items, len(sc.Job))
	cases, dossiers := map[string]string{}, make([]map[string]any, len(items))
	for i, permit := range sc.Job {
		item := items[i].(map[string]any)
		require.Equal(t, permit.Opened, item["outcome"], "%s: %s", permit.Name, opened.body)
		cases[permit.Name] = "/v1/permits/" + item["id"].(string)
		view := q.must(http.StatusOK, token, http.MethodGet, cases[permit.Name], nil).json(t)
		require.Empty(t, view["journal"], permit.Name)
		dossiers[i] = view["dossier"].(map[string]any)["permit"].(map[string]any)
	}
	for i, dossier := range dossiers {
		var others []any
		for j, other := range dossiers {
			if j != i {
				others = append(others, map[string]any{"kind": other["type"], "no": other["no"]})
			}
		}
		require.Equal(t, others, dossier["linked"], sc.Job[i].Name)
	}
	return cases
}

// named replaces the names of permits of the job by their ids.
func named(raw json.RawMessage, cases map[string]string) json.RawMessage {
	text := string(raw)
	for name, at := range cases {
		text = strings.ReplaceAll(text, `"@case `+name+`"`, `"`+path.Base(at)+`"`)
	}
	return json.RawMessage(text)
}

// upload hands in a file for the enterprise, and returns its digest.
func (step scriptStep) upload(t *testing.T, q *process, token, enterprise string) string {
	t.Helper()
	a, err := q.call(token, http.MethodPost, "/v1/evidence?name="+url.QueryEscape(step.Upload)+"&enterprise="+enterprise,
		[]byte(step.Upload+" of "+enterprise+"\n"), "Content-Type", "application/octet-stream")
	require.NoError(t, err)
	require.Equal(t, http.StatusCreated, a.status, "%s: %s", step.Upload, a.body)
	return a.json(t)["digest"].(string)
}

// knowing replaces what earlier steps made: numbers of documents and digests of files.
func (step scriptStep) knowing(known map[string]string) scriptStep {
	in := func(text string) string {
		for name, value := range known {
			text = strings.ReplaceAll(text, name, value)
		}
		return text
	}
	raw := func(r json.RawMessage) json.RawMessage {
		if r == nil {
			return nil
		}
		return json.RawMessage(in(string(r)))
	}
	step.Get, step.Body, step.Revise, step.Paper, step.Holds, step.Lacks = in(step.Get), raw(step.Body), raw(step.Revise), raw(step.Paper), slices.Clone(step.Holds), slices.Clone(step.Lacks)
	for i := range step.Holds {
		step.Holds[i] = in(step.Holds[i])
	}
	for i := range step.Lacks {
		step.Lacks[i] = in(step.Lacks[i])
	}
	return step
}

// findings are the requirements that a refusal names as not met; its evaluation lists the verdicts of all.
func (a answer) findings(t *testing.T) []string {
	t.Helper()
	var body struct {
		Evaluation struct {
			Evaluation struct {
				Findings []struct {
					Requirement string `json:"requirement"`
				} `json:"findings"`
			} `json:"evaluation"`
		} `json:"evaluation"`
	}
	require.NoError(t, json.Unmarshal(a.body, &body))
	var ids []string
	for _, f := range body.Evaluation.Evaluation.Findings {
		ids = append(ids, f.Requirement)
	}
	return ids
}

// observed is what the evaluation of a change found, by requirement.
func (a answer) observed(t *testing.T) map[string]any {
	t.Helper()
	var body struct {
		Evaluation struct {
			Evaluation struct {
				Findings []struct {
					Requirement string `json:"requirement"`
					Observed    any    `json:"observed"`
				} `json:"findings"`
			} `json:"evaluation"`
		} `json:"evaluation"`
	}
	require.NoError(t, json.Unmarshal(a.body, &body))
	found := map[string]any{}
	for _, f := range body.Evaluation.Evaluation.Findings {
		found[f.Requirement] = f.Observed
	}
	return found
}

// clock is what the server of the running script goes by, and pass puts it forward.
var (
	clock = time.Now
	pass  func(time.Duration)
)

// waits reports whether time passes in the script, or it begins on a day of its own.
func (sc script) waits() bool {
	return sc.Starts != "" || slices.ContainsFunc(sc.Steps, func(step scriptStep) bool { return step.Wait != "" })
}

// read holds what an address answers to what the step says of it.
func (step scriptStep) read(t *testing.T, q *process, token, id string) {
	t.Helper()
	at := strings.ReplaceAll(step.Get, "@case", id)
	a, err := q.call(token, http.MethodGet, at, nil)
	require.NoError(t, err)
	if step.Refused != "" {
		require.Contains(t, string(a.body), `"/problems/`+string(step.Refused)+`"`, "%s by %s", at, step.By)
	} else {
		require.Equal(t, http.StatusOK, a.status, "%s by %s: %s", at, step.By, a.body)
	}
	for _, text := range step.Holds {
		assert.Contains(t, string(a.body), strings.ReplaceAll(text, "@case", id), "%s by %s", at, step.By)
	}
	for _, text := range step.Lacks {
		assert.NotContains(t, string(a.body), strings.ReplaceAll(text, "@case", id), "%s by %s", at, step.By)
	}
}

// rest lets the time pass that the step says.
func (step scriptStep) rest(t *testing.T) {
	t.Helper()
	if step.Wait != "" {
		d, err := time.ParseDuration(step.Wait)
		require.NoError(t, err)
		pass(d)
	}
}

// Scripts in which time passes run by a clock that can be put forward: a break of an hour is one, and not an hour that
// somebody states.
func TestScriptsOverHours(t *testing.T) {
	const dir = "../../fixtures/scripts"
	names, err := fs.Glob(os.DirFS(dir), "*.yaml")
	require.NoError(t, err)
	started, waited := time.Now(), atomic.Int64{}
	nine := time.Date(2026, 11, 20, 9, 0, 0, 0, time.FixedZone("UTC+8", 8*60*60)) // of a working day
	clock = func() time.Time { return nine.Add(time.Since(started) + time.Duration(waited.Load())) }
	pass = func(d time.Duration) { waited.Add(int64(d)) }
	t.Cleanup(func() { clock, pass = time.Now, nil })
	ran := 0
	for _, name := range names {
		sc := readScript(t, dir, name)
		if !sc.waits() {
			continue
		}
		ran++
		waited.Store(0)
		if sc.Starts != "" {
			begins, err := time.Parse(time.RFC3339, sc.Starts)
			require.NoError(t, err, name)
			waited.Store(int64(begins.Sub(clock())))
		}
		t.Run(name+" "+sc.Shows, func(t *testing.T) {
			s, p, tokens := serveHere(t)
			sc.admit(s, tokens)
			sc.run(t, p, tokens)
		})
	}
	require.NotZero(t, ran)
}

// serveHere serves the demonstration in this process, by the script's clock.
func serveHere(t *testing.T) (*site, *process, map[string]string) {
	t.Helper()
	s := newSite(t, "")
	cfg, err := config.Load(func(name string) string {
		for _, e := range s.env {
			if v, ok := strings.CutPrefix(e, name+"="); ok {
				return v
			}
		}
		return ""
	})
	require.NoError(t, err)
	cfg.Demo = true
	ctx, stop := context.WithCancel(t.Context())
	ready, stopped := make(chan string, 1), make(chan error, 1)
	go func() { stopped <- cli.ServeBy(ctx, cfg, clock, func(addr string) { ready <- addr }) }()
	t.Cleanup(func() {
		stop()
		require.NoError(t, <-stopped)
	})
	select {
	case addr := <-ready:
		return s, &process{t: t, url: "http://" + addr}, demoTokens(t, s)
	case err := <-stopped:
		stopped <- nil
		t.Fatalf("the server ended: %v", err)
		return nil, nil, nil
	}
}

// demoTokens reads the tokens that the demonstration wrote.
func demoTokens(t *testing.T, s *site) map[string]string {
	t.Helper()
	data := ""
	for _, e := range s.env {
		if v, ok := strings.CutPrefix(e, "FIREWATCH_DATA="); ok {
			data = v
		}
	}
	src, err := os.ReadFile(filepath.Join(data, "demo.env"))
	require.NoError(t, err)
	tokens := map[string]string{}
	for _, line := range strings.Split(string(src), "\n") {
		name, rest, ok := strings.Cut(line, "=")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		token, _, _ := strings.Cut(rest, " ")
		tokens[name] = token
	}
	require.Greater(t, len(tokens), 10)
	return tokens
}
