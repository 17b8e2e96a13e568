package casefile

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"firewatch/permits"
)

// Bulk is the directory corpus of a corpus: cases that were made up from the forms (corpus/<kind>.jsonl, one a line), and how
// often each requirement gets each verdict in them and in the written ones (corpus/counts.golden).
type Bulk struct {
	Made    []*Made
	written *Corpus
	fsys    fs.FS
}

// Made is a case that chance made up: whole, or a written one changed in a few places.
type Made struct {
	Seed   string                     `json:"seed"` // number, kind, stage, how, which
	Base   string                     `json:"base,omitempty"`
	Set    map[string]json.RawMessage `json:"set,omitempty"`
	Remove []string                   `json:"remove,omitempty"`
	Case   *File                      `json:"case,omitempty"`

	Question permits.Question `json:"-"`
	Judged   permits.Judged   `json:"-"`
	Err      error            `json:"-"`
}

const (
	bulkDir   = "corpus"
	countFile = bulkDir + "/counts.golden"

	// Of each kind at each stage so many are made up whole, and so many by a change of a written one.
	wholeOnes, nearOnes = 6, 8
)

// kindAndStage says for which kind and stage a case was made up.
func (m *Made) kindAndStage() string {
	if parts := strings.Fields(m.Seed); len(parts) == 5 {
		return parts[1] + " at " + parts[2]
	}
	return ""
}

// OpenBulk reads the made-up cases beside the written ones.
func OpenBulk(fsys fs.FS, written *Corpus) (*Bulk, error) {
	return openBulk(fsys, written, func(string) bool { return true })
}

func openBulk(fsys fs.FS, written *Corpus, keep func(kind string) bool) (*Bulk, error) {
	b := &Bulk{written: written, fsys: fsys}
	names, err := fs.Glob(fsys, bulkDir+"/*.jsonl")
	if err != nil {
		return nil, err
	}
	seeds := map[string]bool{}
	for _, name := range names {
		if !keep(strings.TrimSuffix(path.Base(name), ".jsonl")) {
			continue
		}
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		for i, line := range bytes.Split(bytes.TrimSpace(src), []byte("\n")) {
			m := &Made{}
			dec := json.NewDecoder(bytes.NewReader(line))
			dec.DisallowUnknownFields()
			if err := dec.Decode(m); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, i+1, err)
			}
			if m.kindAndStage() == "" || seeds[m.Seed] {
				return nil, fmt.Errorf("%s:%d: a seed names number, kind, stage, how and which, and stands once", name, i+1)
			}
			seeds[m.Seed] = true
			b.Made = append(b.Made, m)
		}
	}
	return b, nil
}

// file is the case itself.
func (b *Bulk) file(m *Made) (File, error) {
	if m.Case != nil {
		return *m.Case, nil
	}
	for _, x := range b.written.Cases {
		if x.Name == m.Base {
			return (&Change{Set: m.Set, Remove: m.Remove, Of: x}).file()
		}
	}
	return File{}, fmt.Errorf("there is no case file %q", m.Base)
}

// Judge evaluates every made-up case, on every core.
func (b *Bulk) Judge(ctx context.Context, e Judge) {
	var work []func()
	for _, m := range b.Made {
		work = append(work, func() {
			f, err := b.file(m)
			if err == nil {
				err = f.judge(ctx, e, &m.Question, &m.Judged)
			}
			m.Err = err
		})
	}
	onEveryCore(work)
}

// Fill makes up what is lacking: cases of a kind and stage that has too few, and others for those that can no longer be asked,
// because a form or the written case that they change is another now. All else stays, so that what is accepted moves only where
// the packs do. A seed other than 0 makes everything up anew.
func (b *Bulk) Fill(e Judge, seed int) error {
	g, err := newGenerator(e, b.written)
	if err != nil {
		return err
	}
	kept := map[string]*Made{}
	if seed == 0 {
		seed = 1
		var lock sync.Mutex
		var work []func()
		for _, m := range b.Made {
			work = append(work, func() {
				f, err := b.file(m)
				if err == nil {
					_, err = f.Question(e, ownTime)
				}
				if _, what, ok := strings.Cut(m.Seed, " "); ok && err == nil {
					lock.Lock()
					defer lock.Unlock()
					kept[what] = m
				}
			})
		}
		onEveryCore(work)
	}
	b.Made = nil
	for _, k := range e.Kinds() {
		for _, stage := range k.Workflow.Stages {
			for i := range wholeOnes + nearOnes {
				what := fmt.Sprintf("%s %s whole %d", k.Name, stage, i+1)
				if i >= wholeOnes {
					what = fmt.Sprintf("%s %s near %d", k.Name, stage, i+1-wholeOnes)
				}
				m := kept[what]
				if m == nil {
					if m, err = g.make(k.Name, stage, fmt.Sprintf("%d %s", seed, what), i >= wholeOnes, i); err != nil {
						return fmt.Errorf("%s: %w", what, err)
					}
				}
				b.Made = append(b.Made, m)
			}
		}
	}
	return nil
}

// make makes one case up; a stage of which no case is written has whole ones only.
func (g *generator) make(kind, stage, seed string, near bool, n int) (*Made, error) {
	if bases := g.cases[kind+" "+stage]; near && len(bases) > 0 {
		x, err := g.near(bases[n%len(bases)], seed)
		if err != nil {
			return nil, err
		}
		return &Made{Seed: seed, Base: x.Base, Set: x.Set, Remove: x.Remove}, nil
	}
	f, err := g.whole(kind, stage, seed)
	return &Made{Seed: seed, Case: &f}, err
}

// Accept writes the made-up cases and what was counted into a corpus on disk.
func (b *Bulk) Accept(dir string, e Judge) error {
	dir = filepath.Join(dir, bulkDir)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	files := map[string][]byte{path.Base(countFile): []byte(b.Counts(e))}
	for _, m := range b.Made {
		var line bytes.Buffer
		enc := json.NewEncoder(&line)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(m); err != nil {
			return err
		}
		name := strings.Fields(m.Seed)[1] + ".jsonl"
		files[name] = append(files[name], line.Bytes()...)
	}
	old, err := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	if err != nil {
		return err
	}
	for _, name := range old {
		if files[filepath.Base(name)] == nil { // of a kind that is no more
			if err := os.Remove(name); err != nil {
				return err
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := os.WriteFile(filepath.Join(dir, name), files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}

// counted are the verdicts in the order of the columns.
var counted = []permits.Verdict{permits.Satisfied, permits.Violated, permits.Undetermined, permits.NotApplicable, permits.NotEffective, permits.Failed}

const countHead = "# How often each requirement gets each verdict: in the cases that were made up from the forms (corpus/*.jsonl), and in the written ones\n" +
	"# with their changes. Upcoming: a later stage will ask it.\n" +
	"# Written by: firewatch policy corpus POLICIES --fixtures FIXTURES --accept. Read the difference before you commit it.\n"

// Counts is the text of counts.golden. Columns have a fixed width, so that a line changes only with its own numbers.
func (b *Bulk) Counts(e Judge) string {
	type counts struct {
		outcomes map[permits.Outcome]int
		verdicts map[permits.Verdict]int
		upcoming int
	}
	of := func(m map[string]*counts, key string) *counts {
		if m[key] == nil {
			m[key] = &counts{outcomes: map[permits.Outcome]int{}, verdicts: map[permits.Verdict]int{}}
		}
		return m[key]
	}
	cases, all, madeUp := map[string]*counts{}, map[string]*counts{}, map[string]*counts{}
	b.each(func(q permits.Question, j permits.Judged, made bool) {
		how := "written"
		if made {
			how = "made up"
		}
		of(cases, q.Kind+" at "+q.Stage+", "+how).outcomes[j.Outcome]++
		for _, v := range j.Verdicts {
			of(all, v.Requirement).verdicts[v.Verdict]++
			if made {
				of(madeUp, v.Requirement).verdicts[v.Verdict]++
			}
		}
		for _, u := range j.Upcoming {
			of(all, u.Requirement).upcoming++
		}
	})
	var out strings.Builder
	out.WriteString(countHead)
	fmt.Fprintf(&out, "\n%-64s%12s%12s%14s%8s\n", "CASES", permits.Compliant, permits.Incomplete, permits.Noncompliant, permits.Errored)
	for _, at := range slices.Sorted(maps.Keys(cases)) {
		n := cases[at].outcomes
		fmt.Fprintf(&out, "%-64s%12d%12d%14d%8d\n", at, n[permits.Compliant], n[permits.Incomplete], n[permits.Noncompliant], n[permits.Errored])
	}
	fmt.Fprintf(&out, "\n%-56s", "REQUIREMENT")
	for _, v := range counted {
		fmt.Fprintf(&out, "%16s", v)
	}
	fmt.Fprintf(&out, "%10s\n", "upcoming")
	for _, r := range e.Requirements() {
		fmt.Fprintf(&out, "%-56s", r.ID)
		for _, v := range counted {
			fmt.Fprintf(&out, "%16d", of(all, r.ID).verdicts[v])
		}
		fmt.Fprintf(&out, "%10d\n", of(all, r.ID).upcoming)
	}
	for _, v := range counted[:2] {
		fmt.Fprintf(&out, "\nNEVER %s WHERE IT IS MADE UP\n", strings.ToUpper(string(v)))
		for _, r := range e.Requirements() {
			if of(madeUp, r.ID).verdicts[v] == 0 {
				fmt.Fprintln(&out, r.ID)
			}
		}
	}
	return out.String()
}

// each calls f with every case that was judged.
func (b *Bulk) each(f func(q permits.Question, j permits.Judged, made bool)) {
	for _, m := range b.Made {
		if m.Err == nil {
			f(m.Question, m.Judged, true)
		}
	}
	for _, x := range b.written.Cases {
		if x.Err == nil {
			f(x.Question, x.Judged, false)
		}
	}
	for _, t := range b.written.Tables {
		for _, x := range t.Changes {
			if x.Err == nil {
				f(x.Question, x.Judged, false)
			}
		}
	}
}

// Complaints holds the made-up cases against the engine that judged them and what was accepted.
func (b *Bulk) Complaints(e Judge) []string {
	var out complaints
	of := map[string]int{}
	for _, m := range b.Made {
		of[m.kindAndStage()]++
		if m.Err != nil {
			out.add("%s: %s", m.Seed, m.Err)
			continue
		}
		for _, f := range m.Judged.Findings {
			if f.Verdict == permits.Failed {
				out.add("%s: %s failed: %s", m.Seed, f.Requirement, f.Error)
			}
		}
	}
	b.each(func(q permits.Question, j permits.Judged, made bool) {
		for _, f := range j.Findings {
			if f.Verdict == permits.Failed && !made {
				out.add("a written case of %s at %s: %s failed: %s", q.Kind, q.Stage, f.Requirement, f.Error)
			}
		}
	})
	for _, k := range e.Kinds() {
		for _, stage := range k.Workflow.Stages {
			if at := k.Name + " at " + stage; of[at] == 0 {
				out.add("no case of %s is made up", at)
			}
		}
	}
	accepted, err := fs.ReadFile(b.fsys, countFile)
	if errors.Is(err, fs.ErrNotExist) {
		out.add("%s is missing", countFile)
	} else if err != nil {
		out.add("%s: %v", countFile, err)
	} else if found := b.Counts(e); found != string(accepted) {
		out.add("%s: %s", countFile, difference(string(accepted), found))
	}
	return out
}
