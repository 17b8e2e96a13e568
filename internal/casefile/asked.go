package casefile

import (
	"bytes"
	"io/fs"
	"path"
	"slices"

	"firewatch/permits"
)

// Asked is the question of a case, by the name of the case.
type Asked struct {
	Name     string
	Question permits.Question
}

// Ask reads what the cases of the kinds ask, the changes and the made-up ones too. A case that does not fit the forms of the release
// asks nothing of it.
func Ask(fsys fs.FS, e permits.Engine, kinds []string) ([]Asked, error) {
	of, err := directoriesOf(fsys, kinds)
	if err != nil || len(of) == 0 {
		return nil, err
	}
	c, err := open(fsys, func(dir string) bool { return of[dir] })
	if err != nil {
		return nil, err
	}
	c.Narrow(kinds)
	b, err := openBulk(fsys, c, func(kind string) bool { return slices.Contains(kinds, kind) })
	if err != nil {
		return nil, err
	}
	var out []Asked
	add := func(name string, f File, err error) {
		if err != nil {
			return
		}
		if q, err := f.Question(e, ownTime); err == nil {
			out = append(out, Asked{Name: name, Question: q})
		}
	}
	for _, x := range c.Cases {
		add(x.Name, x.File, nil)
	}
	for _, t := range c.Tables {
		for _, x := range t.Changes {
			f, err := x.file()
			add(t.Name+": "+x.Shows, f, err)
		}
	}
	for _, m := range b.Made {
		f, err := b.file(m)
		add(bulkDir+": "+m.Seed, f, err)
	}
	return out, nil
}

// directoriesOf finds where cases of the kinds stand, without reading them: most are of other kinds.
func directoriesOf(fsys fs.FS, kinds []string) (map[string]bool, error) {
	names, err := fs.Glob(fsys, "*/*.yaml")
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for _, name := range names {
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		dir, _ := path.Split(name)
		for _, k := range kinds {
			out[dir] = out[dir] || bytes.Contains(src, []byte("kind: "+k+"\n"))
		}
	}
	return out, nil
}
