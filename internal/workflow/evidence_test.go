package workflow_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// paper is a PDF that says something.
func paper(says string) string { return "%PDF-1.7\n% " + says + "\n%%EOF\n" }

func (r room) handIn(p permits.Principal, says string, undisclosed bool) permits.Evidence {
	r.Helper()
	e, _, err := r.HandIn(background, p, workflow.HandIn{Enterprise: ningbo, Name: says + ".pdf", Undisclosed: undisclosed, Content: strings.NewReader(paper(says))})
	require.NoError(r, err)
	return e
}

func (r room) pointers(refusal *permits.Error) (out []string) {
	for _, f := range refusal.Faults {
		require.Equal(r, "x-evidence", f.Rule)
		out = append(out, f.Pointer)
	}
	return out
}

func TestAFileIsHandedInOnce(t *testing.T) {
	eachRoom(t, func(r room) {
		ask := func(name string) workflow.HandIn {
			return workflow.HandIn{Name: name, Content: strings.NewReader(paper("plan"))}
		}
		var e permits.Evidence
		var isNew bool
		entry := r.oneEntry(ningbo, func() {
			var err error
			e, isNew, err = r.HandIn(background, applicant, ask("复产方案.pdf"))
			require.NoError(r, err)
		})
		require.True(r, isNew)
		require.Equal(r, permits.Evidence{File: permits.File{Digest: e.Digest, Size: int64(len(paper("plan"))), MediaType: "application/pdf"},
			Name: "复产方案.pdf", Enterprise: ningbo, By: applicant.ID, At: e.At}, e)
		require.Equal(r, "evidence.put", entry.Action)
		require.Equal(r, "evidence/"+e.Digest, entry.Subject)
		require.Equal(r, map[string]string{"evidence": e.Digest}, entry.Digests)
		require.Equal(r, map[string]string{"size": fmt.Sprint(e.Size), "media_type": "application/pdf"}, entry.Detail)

		before := r.state()
		again, isNew, err := r.HandIn(background, unit, ask("other name.pdf"))
		require.NoError(r, err)
		require.False(r, isNew)
		require.Equal(r, e, again, "what was handed in first")
		require.Equal(r, before, r.state())

		// The same bytes of another enterprise are another evidence.
		theirs, isNew, err := r.HandIn(background, foreigner, ask("plan.pdf"))
		require.NoError(r, err)
		require.True(r, isNew)
		require.Equal(r, wenzhou, theirs.Enterprise)
	})
}

func TestTwinsHandInOneFile(t *testing.T) {
	eachRoom(t, func(r room) {
		type result struct {
			isNew bool
			err   error
		}
		before, done := len(r.log(ningbo)), make(chan result)
		for range 6 {
			go func() {
				_, isNew, err := r.HandIn(background, applicant, workflow.HandIn{Name: "a.pdf", Content: strings.NewReader(paper("a"))})
				done <- result{isNew, err}
			}()
		}
		first := 0
		for range 6 {
			one := <-done
			require.NoError(r, one.err)
			if one.isNew {
				first++
			}
		}
		require.Equal(r, 1, first)
		require.Len(r, r.log(ningbo), before+1)
	})
}

func TestWhoMayHandInWhat(t *testing.T) {
	r := newRoom(t, testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)})
	for shows, c := range map[string]struct {
		p    permits.Principal
		in   workflow.HandIn
		want permits.Problem
	}{
		"of another enterprise":          {foreigner, workflow.HandIn{Enterprise: ningbo, Name: "a.pdf"}, permits.Forbidden},
		"of another city":                {otherCity, workflow.HandIn{Enterprise: ningbo, Name: "a.pdf"}, permits.Forbidden},
		"of no division":                 {noDivision, workflow.HandIn{Enterprise: ningbo, Name: "a.pdf"}, permits.Forbidden},
		"an auditor":                     {auditor, workflow.HandIn{Enterprise: ningbo, Name: "a.pdf"}, permits.Forbidden},
		"an author":                      {author, workflow.HandIn{Enterprise: ningbo, Name: "a.pdf"}, permits.Forbidden},
		"an operator":                    {operator, workflow.HandIn{Enterprise: ningbo, Name: "a.pdf"}, permits.Forbidden},
		"of no enterprise":               {nobody, workflow.HandIn{Name: "a.pdf"}, permits.InvalidEnterprise},
		"an authority that names nobody": {city, workflow.HandIn{Name: "a.pdf"}, permits.InvalidEnterprise},
		"undisclosed by the enterprise":  {applicant, workflow.HandIn{Name: "a.pdf", Undisclosed: true}, permits.Forbidden},
		"without a name":                 {applicant, workflow.HandIn{}, permits.InvalidRequest},
		"a name that is a path":          {applicant, workflow.HandIn{Name: "../a.pdf"}, permits.InvalidRequest},
		"a name of another line":         {applicant, workflow.HandIn{Name: "a\r\n.pdf"}, permits.InvalidRequest},
		"a name that turns around":       {applicant, workflow.HandIn{Name: "a\u202efdp.pdf"}, permits.InvalidRequest},
		"a long name":                    {applicant, workflow.HandIn{Name: strings.Repeat("a", 252) + ".pdf"}, permits.InvalidRequest},
	} {
		t.Run(shows, func(t *testing.T) {
			c.in.Content = iotest.ErrReader(errors.New("nothing of it may be read"))
			r.refused(c.want, func() error { _, _, err := r.HandIn(background, c.p, c.in); return err })
		})
	}
	r.refused(permits.InvalidFile, func() error {
		_, _, err := r.HandIn(background, applicant, workflow.HandIn{Name: "a.pdf", Content: strings.NewReader("MZ\x90\x00")})
		return err
	})
}

func TestWhoSeesAFile(t *testing.T) {
	eachRoom(t, func(r room) {
		ours, secret := r.handIn(applicant, "ours", false), r.handIn(city, "secret", true)
		require.Equal(r, "330200", secret.Division)
		for _, c := range []struct {
			p            permits.Principal
			ours, secret bool
		}{
			{applicant, true, false}, {safety, true, false}, {city, true, true}, {province, true, true}, {auditor, true, true},
			{foreigner, false, false}, {otherCity, false, false}, {noDivision, false, false}, {nobody, false, false},
			{operator, false, false}, {author, false, false},
		} {
			for _, x := range []struct {
				e    permits.Evidence
				sees bool
			}{{ours, c.ours}, {secret, c.secret}} {
				e, content, err := r.Content(background, c.p, x.e.Digest, "")
				if !x.sees {
					require.True(r, permits.Is(err, permits.NotFound), "%s %s: %v", c.p.ID, x.e.Name, err)
					continue
				}
				require.NoError(r, err, c.p.ID)
				require.Equal(r, x.e, e)
				raw, err := io.ReadAll(content)
				require.NoError(r, errors.Join(err, content.Close()))
				require.Equal(r, paper(strings.TrimSuffix(e.Name, ".pdf")), string(raw))
			}
		}
		_, err := r.Evidence(background, city, ours.Digest, wenzhou)
		require.True(r, permits.Is(err, permits.NotFound), "it is another enterprise's")

		// Whether the authority has a file, the enterprise cannot find out by handing it in.
		own, isNew, err := r.HandIn(background, applicant, workflow.HandIn{Name: "mine.pdf", Content: strings.NewReader(paper("secret"))})
		require.NoError(r, err)
		require.True(r, isNew)
		require.Equal(r, "mine.pdf", own.Name)
		seen, err := r.Evidence(background, applicant, secret.Digest, "")
		require.NoError(r, err)
		require.Equal(r, own, seen)
	})
}

// The door takes a digest only of a file that is there for this enterprise and that the writer may see; a paper's number passes.
func TestADocumentNamesFilesThatAreThere(t *testing.T) {
	eachRoom(t, func(r room) {
		plan, secret := r.handIn(applicant, "plan", false), r.handIn(city, "secret", true)
		theirs, _, err := r.HandIn(background, foreigner, workflow.HandIn{Name: "b.pdf", Content: strings.NewReader(paper("theirs"))})
		require.NoError(r, err)
		unknown := "sha256:" + strings.Repeat("0", 64)
		with := func(sketch string, photos ...string) json.RawMessage {
			var doc map[string]map[string]any
			require.NoError(r, json.Unmarshal([]byte(workDossier), &doc))
			doc["permit"]["sketch"] = sketch
			if photos != nil {
				doc["permit"]["photos"] = photos
			}
			raw, err := json.Marshal(doc)
			require.NoError(r, err)
			return raw
		}
		open := func(p permits.Principal, dossier json.RawMessage) (workflow.Result, error) {
			return r.Open(background, p, workflow.OpenCase{Door: permits.DoorPermits, Kind: "trial-work", Enterprise: ningbo, Dossier: dossier})
		}
		for _, bad := range []string{unknown, secret.Digest, theirs.Digest} {
			refusal := r.refused(permits.InvalidDocument, func() error { _, err := open(applicant, with(bad, plan.Digest, "EV-31", bad)); return err })
			require.Equal(r, []string{"/dossier/permit/photos/2", "/dossier/permit/sketch"}, r.pointers(refusal))
		}
		_, err = open(city, with(secret.Digest))
		require.NoError(r, err, "the authority sees it")

		res, err := open(applicant, with(plan.Digest, "EV-31", strings.ToUpper(unknown)))
		require.NoError(r, err, "what is no digest is a paper's number")
		refusal := r.refused(permits.InvalidDocument, func() error {
			_, err := r.Revise(background, applicant, workflow.ReviseCase{Door: permits.DoorPermits, ID: res.Case.ID, Version: res.Case.Version, Dossier: with(unknown)})
			return err
		})
		require.Equal(r, []string{"/dossier/permit/sketch"}, r.pointers(refusal))

		c := r.reach("submitted")
		line := func(photo string) error {
			_, err := r.Write(background, analyst, workflow.WriteLine{Door: permits.DoorPermits, ID: c.ID, Type: "gas_test",
				Body: json.RawMessage(fmt.Sprintf(`{"at":"2026-11-20T09:10:00+08:00","value":0.2,"photo":%q}`, photo))})
			return err
		}
		require.Equal(r, []string{"/body/photo"}, r.pointers(r.refused(permits.InvalidDocument, func() error { return line(unknown) })))
		require.NoError(r, line(plan.Digest))

		record := func(charter string) error {
			_, _, err := r.PutRecord(background, safety, workflow.PutRecord{Register: "teams", ID: "T-1", Document: json.RawMessage(fmt.Sprintf(`{"charter":%q}`, charter))})
			return err
		}
		require.Equal(r, []string{"/document/charter"}, r.pointers(r.refused(permits.InvalidDocument, func() error { return record(unknown) })))
		require.NoError(r, record(plan.Digest))
	})
}

// What will be refused when it is written is refused when it is checked, except of an author, who tries rules.
func TestACheckNamesFilesThatAreThere(t *testing.T) {
	r := newRoom(t, testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)})
	plan, unknown := r.handIn(applicant, "plan", false), "sha256:"+strings.Repeat("0", 64)
	check := func(p permits.Principal, digest string) error {
		_, err := r.Check(background, p, workflow.CheckCase{Kind: "trial-work", Enterprise: ningbo,
			Dossier: json.RawMessage(`{"permit":{"sketch":"` + digest + `"}}`),
			Journal: []workflow.CheckLine{{Type: "gas_test", Body: json.RawMessage(`{"value":0.2,"photo":"` + digest + `"}`)}}})
		return err
	}
	for _, p := range []permits.Principal{applicant, city} {
		require.NoError(t, check(p, plan.Digest))
		require.Equal(t, []string{"/dossier/permit/sketch", "/journal/0/body/photo"},
			r.pointers(r.refused(permits.InvalidDocument, func() error { return check(p, unknown) })))
	}
	require.NoError(t, check(author, unknown))
}

// The bytes are there before the database says so: when it cannot, nobody is told that it did, and the next attempt finds them.
func TestTheBytesComeFirst(t *testing.T) {
	eachRoom(t, func(r room) {
		broken := errors.New("the disk is full")
		s := workflow.New(failingCommits{r.store, broken}, permits.Fixed(r.engine), func() time.Time { return morning }, nil).Keeping(r.files)
		ask := func() workflow.HandIn {
			return workflow.HandIn{Name: "a.pdf", Content: strings.NewReader(paper("a"))}
		}
		_, _, err := s.HandIn(background, applicant, ask())
		require.ErrorIs(r, err, broken)
		sum := sha256.Sum256([]byte(paper("a")))
		digest := "sha256:" + hex.EncodeToString(sum[:])
		kept, err := r.files.Read(background, digest)
		require.NoError(r, err)
		require.NoError(r, kept.Close())
		_, err = r.Evidence(background, applicant, digest, "")
		require.True(r, permits.Is(err, permits.NotFound))
		_, isNew, err := r.HandIn(background, applicant, ask())
		require.NoError(r, err)
		require.True(r, isNew)
	})
}

// A file that changes has another digest, so the dossier that names it is another revision, and who signed the old file has not signed
// the new one.
func TestAFileThatChangesVoidsTheSignature(t *testing.T) {
	eachRoom(t, func(r room) {
		dossier := func(file permits.Evidence) json.RawMessage {
			return json.RawMessage(strings.Replace(workDossier, `"content"`, `"sketch":"`+file.Digest+`","content"`, 1))
		}
		old := r.handIn(applicant, "old", false)
		res, err := r.Open(background, applicant, workflow.OpenCase{Door: permits.DoorPermits, Kind: "trial-work", Enterprise: ningbo, Dossier: dossier(old)})
		require.NoError(r, err)
		id := res.Case.ID
		r.do(applicant, id, "submit")
		signed := r.do(unit, id, "sign")
		approve := r.act(id, "approve") // the leader has read the old file

		changed := r.handIn(applicant, "changed", false)
		revised, err := r.Revise(background, applicant, workflow.ReviseCase{Door: permits.DoorPermits, ID: id, Version: signed.Case.Version, Dossier: dossier(changed)})
		require.NoError(r, err)
		require.NotEqual(r, signed.Case.Dossier, revised.Case.Dossier)
		require.Equal(r, permits.Undetermined, verdict(revised.Judged, "work.signature"))
		r.refused(permits.StaleReading, func() error { _, err := r.Act(background, leader, approve); return err })
		refusal := r.refused(permits.NotCompliant, func() error { _, err := r.Act(background, leader, r.act(id, "approve")); return err })
		require.Equal(r, permits.Undetermined, verdict(refusal.Judged, "work.signature"))
		// What was signed can still be shown.
		_, content, err := r.Content(background, unit, old.Digest, "")
		require.NoError(r, err)
		raw, err := io.ReadAll(content)
		require.NoError(r, errors.Join(err, content.Close()))
		require.Equal(r, paper("old"), string(raw))

		r.do(unit, id, "sign")
		require.Equal(r, "approved", r.do(leader, id, "approve").Case.State)
	})
}

// item is what a test compares of a place for evidence.
func items(r room, list []workflow.EvidenceItem) []string {
	var out []string
	for _, x := range list {
		var ids []string
		for _, req := range x.Requirements {
			ids = append(ids, req.ID)
			require.NotEmpty(r, req.Citation.Document)
			require.NotEmpty(r, req.Title.ZH)
		}
		name := ""
		if x.File != nil {
			require.Equal(r, x.Value, x.File.Digest)
			name = x.File.Name
		}
		out = append(out, strings.TrimRight(fmt.Sprintf("%s %s %s %s %s [%s] %s", x.Pointer, x.Label.EN, x.Due, x.Who, x.State, strings.Join(ids, " "), name), " "))
	}
	return out
}

func TestWhatIsStillMissingAndWhy(t *testing.T) {
	eachRoom(t, func(r room) {
		report := r.handIn(applicant, "report", false)
		open := func(dossier string) string {
			res, err := r.Open(background, applicant, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-resumption", Enterprise: ningbo, Dossier: json.RawMessage(dossier)})
			require.NoError(r, err)
			return res.Case.ID
		}
		list := func(p permits.Principal, door permits.Door, id string) []string {
			list, err := r.EvidenceOf(background, p, door, id)
			require.NoError(r, err)
			return items(r, list)
		}
		apps := permits.DoorApplications
		for dossier, want := range map[string][]string{
			// Whether the plan is a large one nobody knows yet.
			`{}`: {"/plan/drawing Plan / Drawing apply applicant missing [res.drawing]", "/report Report apply applicant missing [res.report]"},
			`{"plan":{"no":"large"},"report":"No. 7"}`: {"/plan/drawing Plan / Drawing apply applicant missing [res.drawing]",
				"/report Report apply applicant reference [res.report]"},
			`{"plan":{"no":"small"},"report":"` + report.Digest + `"}`: {"/plan/drawing Plan / Drawing apply applicant not_asked []",
				"/report Report apply applicant uploaded [res.report] report.pdf"},
		} {
			require.Equal(r, want, list(city, apps, open(dossier)), dossier)
		}

		secret := r.handIn(city, "secret", true)
		res, err := r.Open(background, city, workflow.OpenCase{Door: permits.DoorPermits, Kind: "trial-work", Enterprise: ningbo,
			Dossier: json.RawMessage(`{"permit":{"photos":["` + secret.Digest + `","EV-1"]}}`)})
		require.NoError(r, err)
		require.Equal(r, []string{
			"/permit/photos/0 Permit / Photos apply applicant withheld []",
			"/permit/photos/1 Permit / Photos apply applicant reference []",
			"/permit/sketch Permit / Sketch apply applicant not_asked []",
			"/readings/*/photo Readings / Photo start analyst not_asked []",
		}, list(applicant, permits.DoorPermits, res.Case.ID))
		require.Contains(r, list(auditor, permits.DoorPermits, res.Case.ID), "/permit/photos/0 Permit / Photos apply applicant uploaded [] secret.pdf")

		_, err = r.EvidenceOf(background, foreigner, permits.DoorPermits, res.Case.ID)
		require.True(r, permits.Is(err, permits.NotFound))
		_, err = r.EvidenceOf(background, applicant, apps, res.Case.ID)
		require.True(r, permits.Is(err, permits.NotFound), "the other door")
	})
}
