package casefile

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// Judge is the engine that a corpus is held against.
type Judge interface {
	permits.Engine
	// DueAfter lists what a case states although its form says that it is due at a later stage.
	DueAfter(permits.Question) ([]string, error)
}

// Corpus is a directory of case files: one directory a kind, in it whole cases, tables of one-fact changes
// (changes*.yaml) and what the engine found in them (findings_*.golden).
type Corpus struct {
	Cases  []*Case
	Tables []*Table
	fsys   fs.FS
}

// Case is one case file with what the engine made of it.
type Case struct {
	Name     string // path in the corpus
	File     File
	Question permits.Question
	Judged   permits.Judged
	Err      error
	raw      []byte
}

// Table is one table of changes.
type Table struct {
	Name    string
	Changes []*Change
}

// Change is one changed fact in a case, and the verdicts that it changes.
type Change struct {
	Shows  string                     `json:"shows"`
	Base   string                     `json:"base"`
	Set    map[string]json.RawMessage `json:"set"`
	Remove []string                   `json:"remove"`
	Expect map[string]permits.Verdict `json:"expect"`

	Of       *Case            `json:"-"` // the base
	Question permits.Question `json:"-"`
	Judged   permits.Judged   `json:"-"`
	Err      error            `json:"-"`
}

func closed(src []byte, name string, into any) error {
	raw, err := canon.FromYAML(src)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// Open reads a corpus. Its directories demo, scripts and corpus hold other files; a directory without case files is none.
func Open(fsys fs.FS) (*Corpus, error) { return open(fsys, func(string) bool { return true }) }

// open reads those directories of a corpus that are kept.
func open(fsys fs.FS, keep func(dir string) bool) (*Corpus, error) {
	c := &Corpus{fsys: fsys}
	names, err := fs.Glob(fsys, "*/*.yaml")
	if err != nil {
		return nil, err
	}
	cases := map[string]*Case{}
	for _, name := range names {
		dir, base := path.Split(name)
		if dir == "demo/" || dir == "scripts/" || !keep(dir) {
			continue
		}
		if strings.HasPrefix(base, "changes") {
			c.Tables = append(c.Tables, &Table{Name: name})
			continue
		}
		one := &Case{Name: name}
		if one.raw, err = Resolve(fsys, name); err != nil {
			return nil, err
		}
		if one.File, err = parseJSON(one.raw); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		cases[name] = one
		c.Cases = append(c.Cases, one)
	}
	for _, t := range c.Tables {
		src, err := fs.ReadFile(fsys, t.Name)
		if err != nil {
			return nil, err
		}
		var file struct {
			Changes []*Change `json:"changes"`
		}
		if err := closed(src, t.Name, &file); err != nil {
			return nil, err
		}
		t.Changes = file.Changes
		for _, x := range t.Changes {
			if x.Of = cases[path.Join(path.Dir(t.Name), x.Base)]; x.Of == nil {
				return nil, fmt.Errorf("%s: %s: there is no case file %q", t.Name, x.Shows, x.Base)
			}
		}
	}
	if len(c.Cases) == 0 {
		return nil, errors.New("no case files: a directory of cases holds a directory for each kind")
	}
	return c, nil
}

// Narrow leaves the cases of these kinds, and their changes.
func (c *Corpus) Narrow(kinds []string) {
	other := func(x *Case) bool { return !slices.Contains(kinds, x.File.Kind) }
	c.Cases = slices.DeleteFunc(c.Cases, other)
	for _, t := range c.Tables {
		t.Changes = slices.DeleteFunc(t.Changes, func(x *Change) bool { return other(x.Of) })
	}
}

// file returns the case with the change made.
func (x *Change) file() (File, error) {
	if len(x.Set)+len(x.Remove) == 0 {
		return File{}, errors.New("changes nothing")
	}
	doc, err := decode(x.Of.raw)
	if err != nil {
		return File{}, err
	}
	for _, p := range slices.Sorted(maps.Keys(x.Set)) {
		v, err := decode(x.Set[p])
		if err != nil {
			return File{}, err
		}
		if !set(doc, p, v) {
			return File{}, fmt.Errorf("nothing at %s", p)
		}
	}
	for _, p := range x.Remove {
		if !remove(doc, p) {
			return File{}, fmt.Errorf("nothing at %s", p)
		}
	}
	raw, err := json.Marshal(doc)
	if err != nil {
		return File{}, err
	}
	return parseJSON(raw)
}

func decode(raw []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	return v, dec.Decode(&v)
}

// ownTime is the clock of files that name their time; the zero time shows in the evaluation of one that does not.
func ownTime() time.Time { return time.Time{} }

func (f File) judge(ctx context.Context, e Judge, q *permits.Question, j *permits.Judged) (err error) {
	if *q, err = f.Question(e, ownTime); err == nil {
		*j, err = e.Evaluate(ctx, *q)
	}
	return err
}

// Judge evaluates every case and every change, on every core.
func (c *Corpus) Judge(ctx context.Context, e Judge) {
	var work []func()
	for _, x := range c.Cases {
		work = append(work, func() { x.Err = x.File.judge(ctx, e, &x.Question, &x.Judged) })
	}
	for _, t := range c.Tables {
		for _, x := range t.Changes {
			work = append(work, func() {
				f, err := x.file()
				if err == nil {
					err = f.judge(ctx, e, &x.Question, &x.Judged)
				}
				x.Err = err
			})
		}
	}
	onEveryCore(work)
}

func onEveryCore(work []func()) {
	next := make(chan func())
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for f := range next {
				f()
			}
		})
	}
	for _, f := range work {
		next <- f
	}
	close(next)
	wait.Wait()
}

// Recorded returns what was judged: the questions of all cases and changes with the engine's answers.
func (c *Corpus) Recorded() ([]permits.Recorded, error) {
	var out []permits.Recorded
	for _, x := range c.Cases {
		if x.Err != nil {
			return nil, fmt.Errorf("%s: %w", x.Name, x.Err)
		}
		out = append(out, permits.Recorded{Question: x.Question, Evaluation: x.Judged.Evaluation})
	}
	for _, t := range c.Tables {
		for _, x := range t.Changes {
			if x.Err != nil {
				return nil, fmt.Errorf("%s: %s: %w", t.Name, x.Shows, x.Err)
			}
			out = append(out, permits.Recorded{Question: x.Question, Evaluation: x.Judged.Evaluation})
		}
	}
	return out, nil
}

func verdicts(j permits.Judged) map[string]permits.Verdict {
	out := map[string]permits.Verdict{}
	for _, v := range j.Verdicts {
		out[v.Requirement] = v.Verdict
	}
	return out
}

// Changed returns the verdicts that the change changes.
func (x *Change) Changed() map[string]permits.Verdict {
	was, got := verdicts(x.Of.Judged), map[string]permits.Verdict{}
	for id, v := range verdicts(x.Judged) {
		if was[id] != v {
			got[id] = v
		}
	}
	return got
}
