package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"firewatch/fixtures"
	"firewatch/internal/canon"
	"firewatch/internal/config"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

const (
	demoLoaded    = "demo.load"        // action of the entry that is written when the demonstration is complete
	demoTokenDays = 366                // how long its tokens last
	demoTokens    = "demo.env"         // in the data folder: shell variables, one token a person
	demoRequest   = "demo-permit.json" // in the data folder: a request to try, with a mistake in it
	demoDivision  = "000000"           // of an authority whose post has none in the files: the whole country
)

// demoFiles is what fixtures/demo holds.
type demoFiles struct {
	Divisions map[string]string `json:"divisions"` // of the authority's people, by their post
	Records   []statedRecord    `json:"records"`
	Cases     []demoCase        `json:"cases"`
}

type demoCase struct {
	Shows      string          `json:"shows"`
	Kind       string          `json:"kind"`
	Enterprise string          `json:"enterprise"`
	OpenedBy   demoHand        `json:"opened_by"`
	Dossier    json.RawMessage `json:"dossier"`
	Steps      []demoStep      `json:"steps"`
	EndsIn     string          `json:"ends_in"`
}

// demoHand is by whom, and in which post, something is done.
type demoHand struct {
	Person string `json:"person"`
	Post   string `json:"post"`
}

// demoStep is a journal line, an act, or a document that is issued.
type demoStep struct {
	demoHand
	Journal string          `json:"journal"`
	Body    json.RawMessage `json:"body"`
	Act     string          `json:"act"`
	Opinion string          `json:"opinion"`
	Place   string          `json:"place"`
	Reason  string          `json:"reason"`
	Issue   string          `json:"issue"`  // form of the document
	Issuer  string          `json:"issuer"` // as its seal says it
}

// demo loads the demonstration. Everything goes through the same use cases as every request.
type demo struct {
	app    *app
	files  demoFiles
	people demoPeople
}

// loadDemo loads the demonstration into an empty database and returns the file that holds its tokens. A database
// that has it already is left as it is; one that holds anything else is refused, because made-up cases must never
// stand beside real ones.
func (a *app) loadDemo(ctx context.Context, cfg config.Config) (tokensFile string, err error) {
	loaded, empty, err := a.demoState(ctx)
	if err != nil {
		return "", err
	}
	if !loaded && !empty {
		return "", errors.New("the database is not empty, and it is not a complete demonstration: " +
			"start without --demo, or choose another folder with FIREWATCH_DATA")
	}
	d := demo{app: a}
	if err := d.read(); err != nil {
		return "", err
	}
	public, err := publicRecords(cfg)
	if err != nil {
		return "", err
	}
	d.files.Records = append(d.files.Records, public...)
	if !loaded {
		if err := d.load(ctx); err != nil {
			return "", err
		}
	}
	if err := os.MkdirAll(cfg.Data, 0o700); err != nil {
		return "", err
	}
	if err := d.writeRequest(filepath.Join(cfg.Data, demoRequest)); err != nil {
		return "", err
	}
	// A file that is there stays valid. One that was lost is made anew: only digests of tokens are stored.
	tokensFile = filepath.Join(cfg.Data, demoTokens)
	if _, err := os.Stat(tokensFile); errors.Is(err, fs.ErrNotExist) {
		return tokensFile, d.writeTokens(ctx, tokensFile)
	} else if err != nil {
		return "", err
	}
	return tokensFile, nil
}

// demoState tells whether the demonstration was loaded, and whether nothing but the release is in the database.
func (a *app) demoState(ctx context.Context) (loaded, empty bool, err error) {
	entries, err := a.store.Entries(ctx, permits.SystemScope, "", 0, 0)
	if err != nil {
		return false, false, err
	}
	empty = true
	for _, e := range entries {
		var body permits.EntryBody
		if err := json.Unmarshal(e.Body, &body); err != nil {
			return false, false, fmt.Errorf("entry %d of the system: %w", e.Seq, err)
		}
		loaded = loaded || body.Action == demoLoaded
		empty = empty && strings.HasPrefix(body.Action, releaseActions)
	}
	cases, err := a.store.Cases(ctx, permits.CaseFilter{Limit: 1})
	if err != nil {
		return false, false, err
	}
	empty = empty && len(cases.Items) == 0
	for _, register := range a.engines.InForce().Registers() {
		records, err := a.store.Records(ctx, permits.RecordFilter{Register: register.Name, Limit: 1})
		if err != nil {
			return false, false, err
		}
		empty = empty && len(records.Items) == 0
	}
	return loaded, empty, nil
}

// read reads the files, with their times moved to now, and finds the people in them.
func (d *demo) read() error {
	for _, name := range []string{"records.yaml", "cases.yaml"} {
		source, err := fs.ReadFile(fixtures.Demo, "demo/"+name)
		if err != nil {
			return err
		}
		raw, err := canon.FromYAML(source)
		if err != nil {
			return fmt.Errorf("fixtures/demo/%s: %w", name, err)
		}
		if raw, err = atTime(raw, d.app.clock()); err != nil {
			return fmt.Errorf("fixtures/demo/%s: %w", name, err)
		}
		if err := json.Unmarshal(raw, &d.files); err != nil {
			return fmt.Errorf("fixtures/demo/%s: %w", name, err)
		}
	}
	people, err := peopleOf(d.files, d.app.engines.InForce())
	d.people = people
	return err
}

func (d *demo) load(ctx context.Context) error {
	for _, r := range d.files.Records {
		if err := d.putRecord(ctx, r); err != nil {
			return fmt.Errorf("record %s/%s: %w", r.Register, r.ID, err)
		}
	}
	for _, c := range d.files.Cases {
		if err := d.makeCase(ctx, c); err != nil {
			return fmt.Errorf("case %q: %w", c.Shows, err)
		}
	}
	// Last, so that a loading that was interrupted is not taken for a demonstration.
	_, err := d.app.store.Commit(ctx, d.app.systemEntry(demoLoaded, "demo"), func(permits.Tx) error { return nil })
	return err
}

// putRecord writes a record as the first of the register's writers whom the demonstration has.
func (d *demo) putRecord(ctx context.Context, r statedRecord) error {
	register, err := d.app.engines.InForce().Register(r.Register)
	if err != nil {
		return err
	}
	by, ok := d.people.writer(register.Write, r.Enterprise)
	if !ok {
		return errors.New("the demonstration has nobody who may write this register")
	}
	_, _, err = d.app.service.PutRecord(ctx, by, workflow.PutRecord{Register: r.Register, ID: r.ID,
		Enterprise: r.Enterprise, Division: r.Division, Document: r.Document})
	return err
}

// makeCase opens a case and takes its steps.
func (d *demo) makeCase(ctx context.Context, c demoCase) error {
	kind, err := d.app.engines.InForce().Kind(c.Kind)
	if err != nil {
		return err
	}
	by, err := d.people.hand(c.OpenedBy, c.Enterprise)
	if err != nil {
		return err
	}
	opened, err := d.app.service.Open(ctx, by, workflow.OpenCase{
		Door: kind.Door, Kind: c.Kind, Enterprise: c.Enterprise, Dossier: c.Dossier})
	if err != nil {
		return err
	}
	head := opened.Case
	for i, step := range c.Steps {
		if head, err = d.take(ctx, step, kind.Door, head); err != nil {
			return fmt.Errorf("step %d, %s%s: %w", i+1, step.Journal, step.Act+step.Issue, err)
		}
	}
	if head.State != c.EndsIn {
		return fmt.Errorf("it ends in state %s, and should in %s", head.State, c.EndsIn)
	}
	return nil
}

// take takes one step and returns the head of the case after it.
func (d *demo) take(ctx context.Context, step demoStep, door permits.Door, head permits.Case) (permits.Case, error) {
	by, err := d.people.hand(step.demoHand, head.Enterprise)
	if err != nil {
		return head, err
	}
	if step.Journal != "" {
		done, err := d.app.service.Write(ctx, by, workflow.WriteLine{Door: door, ID: head.ID, Type: step.Journal, Body: step.Body})
		return done.Case, err
	}
	if step.Issue != "" {
		done, err := d.app.service.Issue(ctx, by, workflow.IssueDocument{Door: door, ID: head.ID, Form: step.Issue, Post: step.Post, Issuer: step.Issuer,
			SeenDossier: head.Dossier, SeenEvaluation: head.Evaluation})
		return done.Case, err
	}
	// What is decided on is what is current: nobody else acts while the demonstration is loaded.
	done, err := d.app.service.Act(ctx, by, workflow.ActOn{Door: door, ID: head.ID, Action: step.Act, Post: step.Post,
		Place: step.Place, Opinion: step.Opinion, Reason: step.Reason,
		SeenDossier: head.Dossier, SeenEvaluation: head.Evaluation})
	return done.Case, err
}

// writeRequest writes the first case as the body of a request for the reader to send, with times of today.
func (d *demo) writeRequest(file string) error {
	first := d.files.Cases[0]
	body, err := json.MarshalIndent(map[string]any{
		"kind": first.Kind, "enterprise": first.Enterprise, "dossier": first.Dossier}, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(body, '\n'), 0o600)
}

// writeTokens creates a token for each person and writes them as shell variables that only their owner can read.
// The file appears complete or not at all.
func (d *demo) writeTokens(ctx context.Context, file string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# Tokens of the demonstration, one a person. Use them with: . %s\n", file)
	for _, name := range slices.Sorted(maps.Keys(d.people)) {
		p := d.people[name]
		p.Expires = d.app.clock().UTC().Add(demoTokenDays * 24 * time.Hour).Truncate(time.Second)
		token, err := d.app.createToken(ctx, p)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s=%s # %s, %s\n", name, token, p.Name, p.Role)
	}
	half := file + ".new"
	if err := os.WriteFile(half, []byte(b.String()), 0o600); err != nil {
		return err
	}
	return os.Rename(half, file)
}

// printDemo tells a newcomer where the demonstration is, as whom to ask, and what to try first.
func printDemo(out io.Writer, addr, tokensFile string) {
	tokens, err := os.ReadFile(tokensFile)
	if err != nil {
		tokens = []byte(err.Error() + "\n") // the commands below then say the same
	}
	request := filepath.Join(filepath.Dir(tokensFile), demoRequest)
	fmt.Fprintf(out, `firewatch answers on http://%[1]s

The demonstration is loaded; all enterprises and people in it are made up.
%[4]s
Submit a permit with a mistake in it, and read which clause is not met, by which fact, and what to do:

  . %[2]s
  curl -s http://%[1]s/v1/permits -H "Authorization: Bearer $APPLICANT" -H "Content-Type: application/json" --data-binary @%[3]s
  curl -s http://%[1]s/v1/applications -H "Authorization: Bearer $REGULATOR"

`, addr, tokensFile, request, tokens)
}
