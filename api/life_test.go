package api_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
)

// rawMember returns a member of a JSON object as the bytes that were sent.
func rawMember(t *testing.T, object []byte, name string) json.RawMessage {
	t.Helper()
	var members map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(object, &members))
	require.Contains(t, members, name)
	return members[name]
}

func TestAPermitFromDraftToApproval(t *testing.T) {
	e := newEdge(t)

	// Opened with a load that is too heavy: received, and judged.
	a := e.post("applicant", "/v1/permits", opening("lift", ourCode, `{"load":{"kg":900}}`))
	require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
	made := a.json()
	id := made["id"].(string)
	require.Equal(t, "/v1/permits/"+id, a.Header.Get("Location"))
	require.Equal(t, `"1"`, a.Header.Get("ETag"))
	require.Equal(t, "draft", made["state"])
	require.Equal(t, "noncompliant", made["outcome"])
	require.NotContains(t, made, "acknowledgement")

	// What is refused says why, with the evaluation.
	approve := func(as string, seen map[string]any) answered {
		return e.post(as, "/v1/permits/"+id+"/actions/approve",
			`{"seen":{"dossier":"`+seen["dossier_digest"].(string)+`","evaluation":"`+seen["evaluation_digest"].(string)+`"}}`)
	}
	refusal := approve("unit", made)
	slug, _ := refusal.problem()
	require.Equal(t, "not-compliant", slug, string(refusal.Body))
	evaluation := refusal.json()["evaluation"].(map[string]any)["evaluation"].(map[string]any)
	require.Equal(t, "lift.load.limit", evaluation["findings"].([]any)[0].(map[string]any)["requirement"])

	// Revised.
	a = e.send(ask{method: "PUT", path: "/v1/permits/" + id + "/dossier", header: map[string]string{"If-Match": `"1"`},
		body: `{"dossier":{"load":{"kg":400,"note":"a < b & c > d 起重"}}}`})
	require.Equal(t, http.StatusOK, a.Status, string(a.Body))
	require.Equal(t, `"2"`, a.Header.Get("ETag"))
	revised := a.json()
	require.Equal(t, "compliant", revised["outcome"])
	require.EqualValues(t, 2, revised["revision"])

	// A decision on what was replaced is refused; on what is current it counts.
	slug, pointers := approve("unit", made).problem()
	require.Equal(t, "stale-reading", slug)
	require.Equal(t, []string{"/seen/dossier", "/seen/evaluation"}, pointers)
	slug, _ = approve("applicant", revised).problem()
	require.Equal(t, "forbidden", slug)
	a = approve("unit", revised)
	require.Equal(t, http.StatusOK, a.Status, string(a.Body))
	require.Equal(t, "approved", a.json()["state"])
	slug, _ = approve("unit", a.json()).problem()
	require.Equal(t, "wrong-state", slug)

	// A journal line triggers an evaluation and no revision.
	a = e.post("applicant", "/v1/permits/"+id+"/journal", `{"type":"reading","body":{"value":7}}`)
	require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
	require.EqualValues(t, 1, a.json()["journal_length"])
	require.EqualValues(t, 2, a.json()["revision"])

	// Everything can be read back.
	view := e.get("unit", "/v1/permits/"+id)
	require.Equal(t, `"4"`, view.Header.Get("ETag"))
	dossier := rawMember(t, view.Body, "dossier")
	require.Equal(t, `{"load":{"kg":400,"note":"a < b & c > d 起重"}}`, string(dossier))
	require.Equal(t, view.json()["dossier_digest"], canon.Digest(dossier))
	require.Len(t, view.json()["journal"], 1)

	history := e.get("unit", "/v1/permits/"+id+"/history").json()["items"].([]any)
	require.Len(t, history, 4)
	for i, item := range history {
		require.EqualValues(t, i+1, item.(map[string]any)["seq"], "the counter has a gap")
	}
	require.NotEmpty(t, e.get("unit", "/v1/permits/"+id+"/evaluations?limit=2").json()["next"])
}

// The digest names exactly the bytes that leave: escaping or reordering on the way would break every proof.
func TestAnEvaluationLeavesAsTheBytesThatItsDigestNames(t *testing.T) {
	e := newEdge(t)
	for name, a := range map[string]answered{
		"change": e.post("applicant", "/v1/permits", opening("lift", ourCode, `{"load":{"kg":900}}`)),
		"check":  e.post("applicant", "/v1/checks", `{"kind":"lift","dossier":{"load":{"kg":900}}}`),
	} {
		t.Run(name, func(t *testing.T) {
			judged := a.Body
			if name == "change" {
				judged = rawMember(t, a.Body, "evaluation")
			}
			raw := rawMember(t, judged, "evaluation")
			require.Contains(t, string(raw), "Load <= 500 kg & known", "the title has characters that JSON encoders escape")
			require.Equal(t, strings.Trim(string(rawMember(t, judged, "digest")), `"`), canon.Digest(raw))
		})
	}
	id := e.open().json()["id"].(string)
	page := e.get("applicant", "/v1/permits/"+id+"/evaluations")
	var items []json.RawMessage
	require.NoError(t, json.Unmarshal(rawMember(t, page.Body, "items"), &items))
	require.NotEmpty(t, items)
	raw := rawMember(t, items[0], "evaluation")
	require.Equal(t, strings.Trim(string(rawMember(t, items[0], "digest")), `"`), canon.Digest(raw))
}

func TestAnApplicationIsReceivedWhateverItsVerdictAndAcknowledged(t *testing.T) {
	e := newEdge(t)
	a := e.post("applicant", "/v1/applications", opening("reopening", ourCode, `{"load":{}}`))
	require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
	made := a.json()
	require.Equal(t, "incomplete", made["outcome"])
	receipt := made["acknowledgement"].(map[string]any)
	require.NotEmpty(t, receipt["number"])
	missing := receipt["missing"].([]any)
	require.Len(t, missing, 1)
	require.Equal(t, "/load/kg", missing[0].(map[string]any)["pointer"])

	// The authority of the division sees it, and acts on it.
	id := made["id"].(string)
	require.Equal(t, http.StatusOK, e.get("regulator", "/v1/applications/"+id).Status)
	require.Len(t, e.get("regulator", "/v1/applications?kind=reopening&outcome=incomplete").json()["items"], 1)
	stopped := e.post("regulator", "/v1/applications/"+id+"/actions/stop", `{"reason":"roof fall 冒顶"}`)
	require.Equal(t, http.StatusOK, stopped.Status, string(stopped.Body))
	require.Equal(t, "stopped", stopped.json()["state"])
}

func TestCommentsAndChangesOfAnApplication(t *testing.T) {
	e := newEdge(t)
	made := e.post("applicant", "/v1/applications", opening("reopening", ourCode, `{"load":{"note":"heavy"}}`)).json()
	at := "/v1/applications/" + made["id"].(string)
	require.JSONEq(t, `{"items":[]}`, string(e.get("regulator", at+"/comments").Body))
	unread := e.get("regulator", at+"/changes").json()
	require.NotContains(t, unread, "since")
	require.Equal(t, "", unread["dossier"].([]any)[0].(map[string]any)["pointer"])

	said := e.post("regulator", at+"/journal", `{"type":"comment","body":{"requirement":"lift.load.limit","text":"How heavy?"}}`)
	require.Equal(t, http.StatusCreated, said.Status, string(said.Body))
	slug, pointers := e.post("regulator", at+"/journal", `{"type":"comment","body":{"requirement":"lift.load","text":"?"}}`).problem()
	require.Equal(t, "invalid-document", slug)
	require.Equal(t, []string{"/body/requirement"}, pointers)
	read := e.get("regulator", at).json()["evaluation_digest"].(string)
	a := e.send(ask{method: "PUT", path: at + "/dossier", header: map[string]string{"If-Match": `"2"`}, body: `{"dossier":{"load":{"kg":400}}}`})
	require.Equal(t, http.StatusOK, a.Status, string(a.Body))
	e.post("applicant", at+"/journal", `{"type":"comment","body":{"requirement":"lift.load.limit","text":"400 kg"}}`)

	threads := e.get("regulator", at+"/comments").json()["items"].([]any)
	require.Len(t, threads, 1)
	thread := threads[0].(map[string]any)
	require.Equal(t, "satisfied", thread["verdict"])
	require.Len(t, thread["comments"], 2)

	require.NotContains(t, e.get("regulator", at+"/changes").json(), "since", "a comment is not a decision on what was read")
	changed := e.get("regulator", at+"/changes?since="+read)
	require.JSONEq(t, `[{"pointer":"/load/kg","now":400},{"pointer":"/load/note","was":"heavy"}]`, string(rawMember(t, changed.Body, "dossier")))
	require.JSONEq(t, `[{"requirement":"lift.load.limit","was":"undetermined","now":"satisfied"}]`, string(rawMember(t, changed.Body, "verdicts")))
	require.Len(t, changed.json()["lines"], 1)
	require.EqualValues(t, 1, changed.json()["since"].(map[string]any)["revision"])
	now := changed.json()["now"].(map[string]any)
	since := e.get("regulator", at+"/changes?since="+now["evaluation"].(string)).json()
	require.Empty(t, since["dossier"])
	require.Empty(t, since["lines"])
	slug, pointers = e.get("regulator", at+"/changes?since=yesterday").problem()
	require.Equal(t, "invalid-request", slug)
	require.Equal(t, []string{"query:since"}, pointers)
	slug, _ = e.get("regulator", "/v1/permits/"+made["id"].(string)+"/changes").problem()
	require.Equal(t, "not-found", slug)
}

func TestACheckStoresNothing(t *testing.T) {
	e := newEdge(t)
	before := e.stored()
	a := e.post("applicant", "/v1/checks",
		`{"kind":"lift","stage":"start","dossier":{"load":{"kg":1}},"journal":[{"type":"reading","body":{"value":1}}],"act":{"action":"start"},"case":{"state":"approved"}}`)
	require.Equal(t, http.StatusOK, a.Status, string(a.Body))
	require.Equal(t, "compliant", a.json()["evaluation"].(map[string]any)["outcome"])
	authored := e.post("author", "/v1/checks", `{"kind":"lift","dossier":{},"now":"2020-06-01T00:00:00+08:00","facts":{}}`)
	require.Equal(t, http.StatusOK, authored.Status, string(authored.Body))
	require.Equal(t, "2020-05-31T16:00:00Z", authored.json()["evaluation"].(map[string]any)["now"])
	require.Equal(t, before, e.stored())
}

func TestListsFilterAndPage(t *testing.T) {
	e := newEdge(t)
	var ids []string
	for range 5 {
		ids = append(ids, e.open().json()["id"].(string))
	}
	var got []string
	path := "/v1/permits?limit=2&kind=lift&state=draft&outcome=compliant&enterprise=" + ourCode +
		"&from=2026-11-20T12:00:00%2B08:00&to=2026-11-20T12:00:01%2B08:00"
	cursor := ""
	for pages := 0; ; pages++ {
		require.Less(t, pages, 3, "paging does not end")
		page := e.get("applicant", path+cursor).json()
		for _, item := range page["items"].([]any) {
			got = append(got, item.(map[string]any)["id"].(string))
		}
		next, more := page["next"].(string)
		if !more {
			break
		}
		cursor = "&cursor=" + next
	}
	require.ElementsMatch(t, ids, got)

	for _, nothing := range []string{"state=approved", "outcome=incomplete", "kind=other", "to=2026-11-20T12:00:00%2B08:00"} {
		require.Empty(t, e.get("applicant", "/v1/permits?"+nothing).json()["items"], nothing)
	}
	require.Empty(t, e.get("stranger", "/v1/permits").json()["items"])
	require.Empty(t, e.get("regulator", "/v1/permits").json()["items"], "drafts are private to the enterprise")
}

func TestARepeatedRequestGetsTheFirstAnswerAgain(t *testing.T) {
	e := newEdge(t)
	send := func(as, path, key, body string) answered {
		return e.send(ask{as: as, method: "POST", path: path, body: body, header: map[string]string{"Idempotency-Key": key}})
	}
	body := opening("lift", ourCode, `{"load":{"kg":300}}`)
	first := send("applicant", "/v1/permits", "order 7", body)
	require.Equal(t, http.StatusCreated, first.Status, string(first.Body))
	require.Empty(t, first.Header.Get("Idempotency-Replayed"))
	before := e.stored()

	again := send("applicant", "/v1/permits", "order 7", " "+strings.Replace(body, ":", ": ", 1)) // the same canonical body
	require.Equal(t, "true", again.Header.Get("Idempotency-Replayed"))
	require.Equal(t, first.Status, again.Status)
	require.Equal(t, string(first.Body), string(again.Body))
	for _, name := range []string{"ETag", "Location", "Content-Type"} {
		require.Equal(t, first.Header.Get(name), again.Header.Get(name), name)
	}

	slug, _ := send("applicant", "/v1/permits", "order 7", opening("lift", ourCode, `{"load":{"kg":301}}`)).problem()
	require.Equal(t, "idempotency-key-reused", slug)
	require.Equal(t, before, e.stored())

	// The same key of another principal, or on another route, is another key.
	require.Empty(t, send("stranger", "/v1/permits", "order 7", opening("lift", otherCode, `{}`)).Header.Get("Idempotency-Replayed"))
	id, other := first.json()["id"].(string), e.open().json()["id"].(string)
	line := `{"type":"reading","body":{"value":1}}`
	require.Equal(t, http.StatusCreated, send("applicant", "/v1/permits/"+id+"/journal", "order 7", line).Status)
	// The path's id is part of the request: the key does not answer for another case.
	slug, _ = send("applicant", "/v1/permits/"+other+"/journal", "order 7", line).problem()
	require.Equal(t, "idempotency-key-reused", slug)
}

func TestARefusalIsNotRemembered(t *testing.T) {
	e := newEdge(t)
	header := map[string]string{"Idempotency-Key": "k"}
	refused := e.send(ask{method: "POST", path: "/v1/permits", header: header, body: opening("lift", ourCode, `{"x":1}`)})
	require.Equal(t, http.StatusUnprocessableEntity, refused.Status)
	corrected := e.send(ask{method: "POST", path: "/v1/permits", header: header, body: opening("lift", ourCode, `{}`)})
	require.Equal(t, http.StatusCreated, corrected.Status, string(corrected.Body))
}

func TestTwinsOfOneRequestMakeOneChange(t *testing.T) {
	e := newEdge(t)
	var group sync.WaitGroup
	answers := make([]answered, 8)
	for i := range answers {
		group.Go(func() {
			answers[i] = e.send(ask{method: "POST", path: "/v1/permits", body: opening("lift", ourCode, `{}`),
				header: map[string]string{"Idempotency-Key": "twin"}})
		})
	}
	group.Wait()
	for _, a := range answers {
		require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
		require.Equal(t, string(answers[0].Body), string(a.Body))
	}
	require.Equal(t, 1, e.stored()["cases"])
}

func TestARecordIsWrittenVersionByVersion(t *testing.T) {
	e := newEdge(t)
	put := func(header map[string]string, body string) answered {
		return e.send(ask{method: "PUT", path: "/v1/records/tools/T-1", header: header, body: body})
	}
	a := put(map[string]string{"If-None-Match": "*"}, `{"document":{"name":"sling <5 t>"}}`)
	require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
	require.Equal(t, "/v1/records/tools/T-1", a.Header.Get("Location"))
	require.Equal(t, a.json()["digest"], canon.Digest(rawMember(t, a.Body, "document")))

	slug, _ := put(map[string]string{"If-None-Match": "*"}, `{"document":{}}`).problem()
	require.Equal(t, "stale-version", slug)
	a = put(map[string]string{"If-Match": `"1"`}, `{"document":{"name":"sling","checked_on":"2026-11-01"}}`)
	require.Equal(t, http.StatusOK, a.Status, string(a.Body))
	require.Equal(t, `"2"`, a.Header.Get("ETag"))
	require.Equal(t, `"2"`, e.get("applicant", "/v1/records/tools/T-1").Header.Get("ETag"))
	require.Len(t, e.get("applicant", "/v1/records/tools").json()["items"], 1)
	require.Equal(t, http.StatusNotFound, e.get("stranger", "/v1/records/tools/T-1").Status)
}

func TestWhatIsAskedCanBeRead(t *testing.T) {
	e := newEdge(t)
	kinds := e.get("applicant", "/v1/kinds").json()
	require.Len(t, kinds["items"], 2)
	kind := e.get("applicant", "/v1/kinds/lift").json()
	require.Equal(t, "permits", kind["door"])
	require.Contains(t, kind["workflow"].(map[string]any)["actions"], "approve")
	require.Contains(t, kind["ui"], "groups")
	schema := e.get("applicant", "/v1/kinds/lift/schema").json()
	require.Contains(t, schema["properties"], "load")
	require.Len(t, e.get("applicant", "/v1/requirements?kind=lift").json()["items"], 1)
	require.Empty(t, e.get("applicant", "/v1/requirements?kind=other").json()["items"])
	me := e.get("applicant", "/v1/me").json()
	require.Equal(t, "P-1", me["id"])
	require.Equal(t, []any{"applicant", "keeper"}, me["posts"])
}
