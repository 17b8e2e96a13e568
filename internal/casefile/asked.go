package casefile

import (
	"io/fs"

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
	c, err := Open(fsys)
	if err != nil {
		return nil, err
	}
	c.Narrow(kinds)
	b, err := OpenBulk(fsys, c)
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
