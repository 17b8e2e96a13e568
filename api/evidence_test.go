package api_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/api"
	"firewatch/internal/testdb"
)

const planPDF = "%PDF-1.7\n% the plan\n%%EOF\n"

func digestOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "sha256:" + hex.EncodeToString(sum[:])
}

func (e *edge) handIn(as, query, name, content string) answered {
	e.t.Helper()
	return e.send(ask{as: as, method: "POST", path: "/v1/evidence?name=" + url.QueryEscape(name) + query,
		header: map[string]string{"Content-Type": "application/octet-stream"}, body: content})
}

func (a answered) evidence() api.Evidence {
	a.t.Helper()
	var e api.Evidence
	require.NoError(a.t, json.Unmarshal(a.Body, &e), string(a.Body))
	return e
}

// A file is handed in, named in an application, listed with it, and comes back as it was.
func TestAFileOnItsWay(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		e := newEdgeOf(t, parts{db: db})
		before := e.stored()
		a := e.handIn("applicant", "", "复产 \"方案\".pdf", planPDF)
		require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
		want := api.Evidence{Digest: digestOf(planPDF), Size: int64(len(planPDF)), MediaType: "application/pdf", Name: "复产 \"方案\".pdf",
			Enterprise: ourCode, By: "P-1", At: noon}
		require.Equal(t, want, a.evidence())
		require.Equal(t, "/v1/evidence/"+want.Digest+"?enterprise="+ourCode, a.Header.Get("Location"))
		after := e.stored()
		require.Equal(t, before["entries"]+1, after["entries"])
		require.Equal(t, before["evidence"]+1, after["evidence"])

		again := e.handIn("unit", "&enterprise="+ourCode, "b.pdf", planPDF)
		require.Equal(t, http.StatusOK, again.Status, string(again.Body))
		require.Equal(t, want, again.evidence())
		require.Equal(t, after, e.stored())
		require.Equal(t, want, e.get("regulator", a.Header.Get("Location")).evidence())

		opened := e.post("applicant", "/v1/applications", opening("reopening", ourCode, `{"papers":["`+want.Digest+`","EV-31"]}`))
		require.Equal(t, http.StatusCreated, opened.Status, string(opened.Body))
		id := opened.json()["id"].(string)
		var list api.EvidenceList
		require.NoError(t, json.Unmarshal(e.get("applicant", "/v1/applications/"+id+"/evidence").Body, &list))
		text := api.Text{EN: "Papers", ZH: "材料"}
		require.Equal(t, []api.EvidenceItem{
			{Pointer: "/papers/0", Label: text, Due: "apply", Who: "applicant", State: "uploaded", Value: want.Digest, File: &want, Requirements: []api.AskedBy{}},
			{Pointer: "/papers/1", Label: text, Due: "apply", Who: "applicant", State: "reference", Value: "EV-31", Requirements: []api.AskedBy{}},
		}, list.Items)
		permit := e.open().json()["id"].(string)
		require.JSONEq(t, `{"items":[]}`, string(e.get("applicant", "/v1/permits/"+permit+"/evidence").Body))
		for _, path := range []string{"/v1/permits/" + id + "/evidence", "/v1/applications/" + permit + "/evidence"} {
			require.Equal(t, http.StatusNotFound, e.get("applicant", path).Status)
		}

		slug, pointers := e.post("applicant", "/v1/applications", opening("reopening", ourCode, `{"papers":["`+digestOf("other")+`"]}`)).problem()
		require.Equal(t, "invalid-document", slug)
		require.Equal(t, []string{"/dossier/papers/0"}, pointers)

		content := e.get("regulator", "/v1/evidence/"+want.Digest+"/content")
		require.Equal(t, http.StatusOK, content.Status)
		require.Equal(t, planPDF, string(content.Body))
		disposition, params, err := mime.ParseMediaType(content.Header.Get("Content-Disposition"))
		require.NoError(t, err)
		require.Equal(t, "attachment", disposition)
		require.Equal(t, want.Name, params["filename"])
		for name, value := range map[string]string{"Content-Type": "application/pdf", "X-Content-Type-Options": "nosniff",
			"Content-Security-Policy": "default-src 'none'; sandbox", "Cache-Control": "no-store"} {
			require.Equal(t, value, content.Header.Get(name), name)
		}
	})
}

func TestWhoDoesNotGetAFile(t *testing.T) {
	e := newEdge(t)
	ours := e.handIn("applicant", "", "a.pdf", planPDF).evidence().Digest
	secret := e.handIn("regulator", "&undisclosed=true&enterprise="+ourCode, "b.pdf", planPDF+"%").evidence()
	require.True(t, secret.Undisclosed)
	require.Equal(t, "330200", secret.Division)
	for shows, c := range map[string]struct {
		as, digest string
		want       int
	}{
		"another enterprise":       {"stranger", ours, 404},
		"an author":                {"author", ours, 404},
		"nobody":                   {"-", ours, 401},
		"the enterprise, a secret": {"applicant", secret.Digest, 404},
		"what is not there":        {"applicant", digestOf("x"), 404},
		"no digest":                {"applicant", "sha256:x", 400},
		"a path":                   {"applicant", "..%2F..%2Fmaster.key", 400},
	} {
		t.Run(shows, func(t *testing.T) {
			for _, path := range []string{"/v1/evidence/" + c.digest, "/v1/evidence/" + c.digest + "/content"} {
				a := e.get(c.as, path)
				require.Equal(t, c.want, a.Status, string(a.Body))
				a.problem()
			}
		})
	}
	require.Equal(t, http.StatusOK, e.get("regulator", "/v1/evidence/"+secret.Digest+"/content").Status)
}

func TestWhatIsNotTakenIn(t *testing.T) {
	e := newEdge(t)
	before := e.stored()
	for shows, c := range map[string]struct {
		as, query, name, content, slug string
	}{
		"nobody":                        {"-", "", "a.pdf", planPDF, "unauthenticated"},
		"for another enterprise":        {"stranger", "&enterprise=" + ourCode, "a.pdf", planPDF, "forbidden"},
		"for no enterprise":             {"regulator", "", "a.pdf", planPDF, "invalid-enterprise"},
		"undisclosed by the enterprise": {"applicant", "&undisclosed=true", "a.pdf", planPDF, "forbidden"},
		"a program":                     {"applicant", "", "a.pdf", "MZ\x90\x00", "invalid-file"},
		"a page":                        {"applicant", "", "a.txt", "<html><script>1</script>", "invalid-file"},
		"nothing":                       {"applicant", "", "a.pdf", "", "invalid-file"},
		"a path as its name":            {"applicant", "", "../a.pdf", planPDF, "invalid-request"},
		"no name":                       {"applicant", "", "", planPDF, "invalid-request"},
		"a parameter that is none":      {"applicant", "&secret=true", "a.pdf", planPDF, "invalid-request"},
		"too large":                     {"applicant", "", "a.pdf", planPDF + strings.Repeat("x", maxFile), "too-large"},
		"much too large":                {"applicant", "", "a.pdf", planPDF + strings.Repeat("x", 9*maxFile), "too-large"},
	} {
		t.Run(shows, func(t *testing.T) {
			slug, _ := e.handIn(c.as, c.query, c.name, c.content).problem()
			require.Equal(t, c.slug, slug)
		})
	}
	slug, _ := e.send(ask{method: "POST", path: "/v1/evidence?name=a.pdf", header: map[string]string{"Content-Type": "application/pdf"}, body: planPDF}).problem()
	require.Equal(t, "unsupported-media-type", slug)
	require.Equal(t, before, e.stored())
	kept, err := os.ReadDir(e.folder)
	require.NoError(t, err)
	require.Empty(t, kept)
}

// Of a file without an end no more is read than a file may have: it is neither held in memory nor waited for.
func TestAFileWithoutAnEnd(t *testing.T) {
	e := newEdge(t)
	where, err := url.Parse(e.url)
	require.NoError(t, err)
	conn, err := net.Dial("tcp", where.Host)
	require.NoError(t, err)
	defer conn.Close()
	_, err = io.WriteString(conn, "POST /v1/evidence?name=a.pdf HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "+e.tokens["applicant"]+
		"\r\nContent-Type: application/octet-stream\r\nContent-Length: 1099511627776\r\n\r\n"+planPDF)
	require.NoError(t, err)
	sent, part := 0, make([]byte, 64<<10)
	for err == nil && sent < 256*maxFile {
		var n int
		n, err = conn.Write(part)
		sent += n
	}
	require.Error(t, err, "the server never hung up")
	require.Less(t, sent, 64*maxFile) // what is under way fills buffers of the kernel
	require.Equal(t, 0, e.stored()["evidence"])
}

// A sender that goes away in the middle leaves nothing.
func TestAFileThatBreaksOff(t *testing.T) {
	e := newEdge(t)
	before := e.stored()
	where, err := url.Parse(e.url)
	require.NoError(t, err)
	conn, err := net.Dial("tcp", where.Host)
	require.NoError(t, err)
	_, err = io.WriteString(conn, "POST /v1/evidence?name=a.pdf HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "+e.tokens["applicant"]+
		"\r\nContent-Type: application/octet-stream\r\nContent-Length: 5000\r\n\r\n"+planPDF)
	require.NoError(t, err)
	require.NoError(t, conn.(*net.TCPConn).CloseWrite())
	answer, err := io.ReadAll(conn)
	require.NoError(t, err)
	require.Contains(t, string(answer), "400 Bad Request")
	require.Contains(t, string(answer), "ended before it was complete")
	require.NoError(t, conn.Close())
	require.Equal(t, before, e.stored())
	require.NoFileExists(t, filepath.Join(e.folder, strings.TrimPrefix(digestOf(planPDF), "sha256:")))
}

// A damaged file is a failure of the service, and nothing of it is sent.
func TestADamagedFileIsNotSent(t *testing.T) {
	e := newEdge(t)
	digest := e.handIn("applicant", "", "a.pdf", planPDF).evidence().Digest
	path := filepath.Join(e.folder, strings.TrimPrefix(digest, "sha256:"))
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(planPDF, "plan", "plot", 1)), 0o600))
	a := e.get("applicant", "/v1/evidence/"+digest+"/content")
	require.Equal(t, http.StatusInternalServerError, a.Status)
	require.NotContains(t, string(a.Body), "plot")
	slug, _ := a.problem()
	require.Equal(t, "internal", slug)
	require.Contains(t, e.log.String(), "is damaged")
	require.Equal(t, http.StatusOK, e.get("applicant", "/v1/evidence/"+digest).Status, "what is known of it is still known")
}

// A slow sender has longer than other requests.
func TestAFileOnASlowLine(t *testing.T) {
	e := newEdge(t)
	r, w := io.Pipe()
	go func() {
		for _, part := range strings.SplitAfter(planPDF, "\n") {
			time.Sleep(200 * time.Millisecond)
			_, _ = io.WriteString(w, part)
		}
		_ = w.Close()
	}()
	request, err := http.NewRequest("POST", e.url+"/v1/evidence?name=a.pdf", r)
	require.NoError(t, err)
	request.Header.Set("Content-Type", "application/octet-stream")
	request.Header.Set("Authorization", "Bearer "+e.tokens["applicant"])
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusCreated, response.StatusCode)
}
