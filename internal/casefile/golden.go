package casefile

import (
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

	"firewatch/permits"
)

// goldenHead stands at the top of each golden file.
const goldenHead = "# What the engine finds: of a case every verdict but a plain pass, of a change everything that differs from its case.\n" +
	"# Written by: firewatch policy test POLICIES --fixtures FIXTURES --accept. Read the difference before you commit it.\n"

// goldenOf is the file beside a table, or beside the cases of a directory, in which its findings stand.
func goldenOf(dir, what string) string { return path.Join(dir, "findings_"+what+".golden") }

// GoldenOf is the golden file of a table.
func GoldenOf(table string) string {
	return goldenOf(path.Dir(table), strings.TrimSuffix(path.Base(table), path.Ext(table)))
}

// Goldens writes what the engine found, by golden file. The texts of a finding are left out: the id stands for them.
func (c *Corpus) Goldens() map[string]string {
	out := map[string]string{}
	add := func(name, entry string) {
		if out[name] == "" {
			out[name] = goldenHead
		}
		out[name] += entry
	}
	for _, x := range c.Cases {
		add(goldenOf(path.Dir(x.Name), "cases"), entry("case", path.Base(x.Name), permits.Judged{}, x.Judged))
	}
	for _, t := range c.Tables {
		add(GoldenOf(t.Name), "")
		for _, x := range t.Changes {
			add(GoldenOf(t.Name), x.Golden())
		}
	}
	return out
}

// Golden is the change's entry in the golden file of its table.
func (x *Change) Golden() string { return entry("shows", x.Shows, x.Of.Judged, x.Judged) }

// entry writes everything in which an evaluation differs from the one before it; before the first, all is a plain pass.
func entry(key, name string, before, after permits.Judged) string {
	was, is := shown(before), shown(after)
	var b strings.Builder
	fmt.Fprintf(&b, "- %s: %s\n", key, compact(name))
	for _, v := range after.Verdicts {
		id := v.Requirement
		if old, judged := was[id]; is[id] != old && (judged || is[id] != " "+string(permits.Satisfied)) {
			fmt.Fprintf(&b, "  %s:%s\n", id, is[id])
		}
	}
	return b.String()
}

// steps writes, as YAML, how an answer was reckoned.
func steps(list []permits.Step) string {
	var b strings.Builder
	for i, s := range list {
		if i == 0 {
			b.WriteString("\n    reckoning:")
		}
		fmt.Fprintf(&b, "\n      - %s", compact(strings.TrimSpace(s.EN+" "+s.Fraction)))
	}
	return b.String()
}

// answerable writes, as YAML, who answers for it.
func answerable(list []permits.Answerable) string {
	var b strings.Builder
	for i, a := range list {
		if i == 0 {
			b.WriteString("\n    answerable:")
		}
		fmt.Fprintf(&b, "\n      - %s", compact(strings.TrimSpace(a.Person+" "+a.Post+": "+a.Duty.EN)))
	}
	return b.String()
}

// shown writes, as YAML, what an evaluation shows of each requirement without its texts.
func shown(j permits.Judged) map[string]string {
	out, reckoned := map[string]string{}, map[string]string{}
	for _, v := range j.Verdicts {
		out[v.Requirement] = " " + string(v.Verdict)
		if v.Until != "" {
			out[v.Requirement] = fmt.Sprintf(" {verdict: %s, until: %q}", v.Verdict, v.Until)
		}
		reckoned[v.Requirement] = steps(v.Reckoning) + answerable(v.Answerable)
	}
	for _, f := range j.Findings {
		var b strings.Builder
		line := func(format string, args ...any) { fmt.Fprintf(&b, "\n    "+format, args...) }
		line("verdict: %s", f.Verdict)
		if f.Error != "" {
			line("error: %s", compact(f.Error))
		}
		if f.Observed != nil {
			line("observed: %s", f.Observed)
		}
		if f.Required != nil {
			line("required: %s", f.Required)
		}
		for _, v := range f.Local {
			line("local: %s", compact(v.Parameter+" = "+string(v.Value)+" by "+v.Document+", "+v.Clause))
		}
		if len(f.Missing) > 0 {
			line("missing:")
		}
		for _, m := range f.Missing {
			line("  %s: %s", compact(m.Pointer), strings.TrimSpace(m.Cause+" "+m.Who))
		}
		if len(f.Facts) > 0 {
			line("facts:")
		}
		for _, x := range f.Facts {
			line("  %s: %s", compact(x.Pointer), x.Value)
		}
		if len(f.Fixes) > 0 {
			line("fixes:")
		}
		for _, x := range f.Fixes {
			line("  - {%s: %s}", compact(x.Pointer), x.Value)
		}
		out[f.Requirement] = b.String()
	}
	for id, text := range reckoned {
		if text != "" && !strings.Contains(out[id], "\n") {
			out[id] = "\n    verdict:" + out[id]
		}
		out[id] += text
	}
	return out
}

func compact(v any) string {
	raw, _ := json.Marshal(v) // a text always marshals
	return string(raw)
}

// HoldGoldens holds what was found against what was accepted: an entry without a finding is as wrong as a finding without an entry.
func (c *Corpus) HoldGoldens() []string {
	var out complaints
	found := c.Goldens()
	for _, name := range slices.Sorted(maps.Keys(found)) {
		accepted, err := fs.ReadFile(c.fsys, name)
		if errors.Is(err, fs.ErrNotExist) {
			out.add("%s is missing", name)
			continue
		}
		if err != nil {
			out.add("%s: %v", name, err)
			continue
		}
		want, got := entries(string(accepted)), entries(found[name])
		for _, e := range slices.Sorted(maps.Keys(got)) {
			switch w, ok := want[e]; {
			case !ok:
				out.add("%s has no entry %s; found%s", name, e, got[e])
			case w != got[e]:
				out.add("%s, %s: %s", name, e, difference(w, got[e]))
			}
		}
		for _, e := range slices.Sorted(maps.Keys(want)) {
			if _, ok := got[e]; !ok {
				out.add("%s has an entry that nothing found: %s", name, e)
			}
		}
	}
	names, _ := fs.Glob(c.fsys, "*/findings_*.golden") // the pattern is sound
	for _, name := range names {
		if _, ok := found[name]; !ok {
			out.add("%s belongs to no table and no case", name)
		}
	}
	return out
}

// entries splits a golden file; two entries of one name are counted.
func entries(text string) map[string]string {
	out := map[string]string{}
	for _, block := range strings.Split("\n"+text, "\n- ")[1:] {
		name, body, _ := strings.Cut(block, "\n")
		for n := 2; ; n++ {
			if _, taken := out[name]; !taken {
				break
			}
			name = fmt.Sprintf("%s (%d)", strings.TrimSuffix(name, fmt.Sprintf(" (%d)", n-1)), n)
		}
		out[name] = "\n" + strings.TrimRight(body, "\n")
	}
	return out
}

// difference shows the lines that only one of the two has.
func difference(accepted, found string) string {
	a, f := strings.Split(accepted, "\n"), strings.Split(found, "\n")
	return fmt.Sprintf("accepted\n%s\nfound\n%s", strings.Join(without(a, f), "\n"), strings.Join(without(f, a), "\n"))
}

// Accept writes what was found into a corpus on disk.
func (c *Corpus) Accept(dir string) error {
	found := c.Goldens()
	for _, name := range slices.Sorted(maps.Keys(found)) {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(found[name]), 0o644); err != nil {
			return err
		}
	}
	return nil
}
