package casefile

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"firewatch/permits"
)

// Free returns the first of the fields that every case of the kinds at the stage states as a text, and that no change takes away;
// and the compliant case of the first kind that a change of it may start from.
func (c *Corpus) Free(kinds []string, stage string, fields []string) (base *Case, field string, err error) {
	var asked []any
	for _, x := range c.Cases {
		if x.Err != nil || x.Question.Stage != stage || !slices.Contains(kinds, x.File.Kind) {
			continue
		}
		doc, err := decode(x.raw)
		if err != nil {
			return nil, "", err
		}
		asked = append(asked, doc)
		if base == nil && x.File.Kind == kinds[0] && x.Judged.Outcome == permits.Compliant {
			base = x
		}
	}
	if base == nil {
		return nil, "", fmt.Errorf("the cases have no compliant one of kind %s at %s to start from", kinds[0], stage)
	}
	for _, f := range fields {
		at := "/dossier" + f
		stated := !slices.ContainsFunc(asked, func(doc any) bool { s, ok := permits.At(doc, at).(string); return !ok || s == "" })
		if stated && !c.touched(at) {
			return base, f, nil
		}
	}
	return nil, "", fmt.Errorf("no text field of the form is stated by every case of %s at %s and taken away by no change", strings.Join(kinds, ", "), stage)
}

// touched reports whether some change takes a text away from the place.
func (c *Corpus) touched(at string) bool {
	holds := func(p string) bool { return strings.HasPrefix(at+"/", p+"/") }
	for _, t := range c.Tables {
		for _, x := range t.Changes {
			for p, v := range x.Set {
				if holds(p) && (p != at || v[0] != '"') {
					return true
				}
			}
			if slices.ContainsFunc(x.Remove, holds) {
				return true
			}
		}
	}
	return false
}

// TableFor is the table of a directory to which changes of a section are added.
func (c *Corpus) TableFor(dir, section string) string {
	for _, name := range []string{"changes_" + section + ".yaml", "changes.yaml"} {
		if slices.ContainsFunc(c.Tables, func(t *Table) bool { return t.Name == path.Join(dir, name) }) {
			return path.Join(dir, name)
		}
	}
	return path.Join(dir, "changes.yaml")
}

// Changes writes changes of one case behind those of a table, expecting what the engine says of each, and their findings behind those
// of its golden file. It returns both files, whole, and the changes as they were judged.
func (c *Corpus) Changes(ctx context.Context, e Judge, table, about string, base *Case, changes []*Change) (map[string][]byte, error) {
	f, err := base.File.Question(e, ownTime)
	if err != nil {
		return nil, err
	}
	before := &Case{Name: base.Name, File: base.File, Question: f, raw: base.raw}
	if before.Judged, err = e.Evaluate(ctx, before.Question); err != nil {
		return nil, err
	}
	lines, golden := "  # "+about+"\n", ""
	for _, x := range changes {
		x.Of, x.Base = before, path.Base(base.Name)
		changed, err := x.file()
		if err != nil {
			return nil, err
		}
		if x.Question, err = changed.Question(e, ownTime); err != nil {
			return nil, err
		}
		if x.Judged, err = e.Evaluate(ctx, x.Question); err != nil {
			return nil, err
		}
		x.Expect = x.Changed()
		lines += x.text()
		golden += x.Golden()
	}
	out := map[string][]byte{}
	for name, text := range map[string][2]string{table: {"changes:\n", lines}, GoldenOf(table): {goldenHead, golden}} {
		old, err := fs.ReadFile(c.fsys, name)
		if errors.Is(err, fs.ErrNotExist) {
			old = []byte(text[0])
		} else if err != nil {
			return nil, err
		}
		out[name] = []byte(strings.TrimRight(string(old), "\n") + "\n" + text[1])
	}
	return out, nil
}

// text writes a change as a person would into its table.
func (x *Change) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "  - shows: %s\n    base: %s\n", compact(x.Shows), x.Base)
	if len(x.Set) > 0 {
		var members []string
		for _, p := range slices.Sorted(maps.Keys(x.Set)) {
			members = append(members, p+": "+string(x.Set[p]))
		}
		fmt.Fprintf(&b, "    set: {%s}\n", strings.Join(members, ", "))
	}
	if len(x.Remove) > 0 {
		fmt.Fprintf(&b, "    remove: [%s]\n", strings.Join(x.Remove, ", "))
	}
	var expect []string
	for _, id := range slices.Sorted(maps.Keys(x.Expect)) {
		expect = append(expect, id+": "+string(x.Expect[id]))
	}
	fmt.Fprintf(&b, "    expect: {%s}\n", strings.Join(expect, ", "))
	return b.String()
}

// SetText is a change that writes a text at a place of the dossier.
func SetText(shows, field, value string) *Change {
	return &Change{Shows: shows, Set: map[string]json.RawMessage{"/dossier" + field: json.RawMessage(compact(value))}}
}

// Absent is a change that takes a place of the dossier away.
func Absent(shows, field string) *Change {
	return &Change{Shows: shows, Remove: []string{"/dossier" + field}}
}
