package engine

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// checkLabels refuses a property without a label in both languages, wherever it is written down: whoever fills the form in, or reads
// what was missing, would be shown its key.
func checkLabels(fsys fs.FS, f *form, issues *Issues) error {
	seen := map[string]bool{}
	var visit func(n *node) error
	visit = func(n *node) error {
		for _, key := range sortedKeys(n.props) {
			c := n.props[key]
			if seen[c.pointer] {
				continue // what a reference points to stands once
			}
			seen[c.pointer] = true
			missing := slices.DeleteFunc([]string{"x-en", "x-zh"}, func(label string) bool { return strings.TrimSpace(f.said(c, label)) != "" })
			if len(missing) == 0 {
				continue
			}
			file, line, err := f.place(fsys, c.pointer)
			if err != nil {
				return err
			}
			issues.add(file, line, "%s: the form gives it no label (%s)", c.pointer, strings.Join(missing, ", "))
		}
		for _, c := range n.children() {
			if err := visit(c); err != nil {
				return err
			}
		}
		return nil
	}
	return visit(f.root)
}

// place finds the file and line that a part of the schema stands at: the last layer that says something of it.
func (f *form) place(fsys fs.FS, pointer string) (string, int, error) {
	for _, name := range slices.Backward(f.files) {
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return "", 0, err
		}
		if line := lineAt(src, jsontext.Pointer("/schema"+pointer)); line > 0 {
			return name, line, nil
		}
	}
	return f.files[len(f.files)-1], 1, nil
}

// lineAt returns the line of a member in JSON, from 1; 0 where it is not there.
func lineAt(src []byte, pointer jsontext.Pointer) int {
	dec := jsontext.NewDecoder(bytes.NewReader(src))
	for {
		if _, err := dec.ReadToken(); err != nil {
			return 0
		}
		if dec.StackPointer() == pointer {
			return 1 + bytes.Count(src[:dec.InputOffset()], []byte("\n"))
		}
	}
}
