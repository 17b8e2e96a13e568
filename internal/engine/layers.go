package engine

import (
	"encoding/json"
	"slices"
	"strings"

	jsonpatch "github.com/evanphx/json-patch/v5"
)

// layered reads files that say the same thing, the later ones as merge patches (RFC 7396) on the earlier: kinds of
// one family share what is common to them and state the rest. A null takes away; a list replaces a list.
func (l *loader) layered(key string, into any, names ...string) bool {
	var whole json.RawMessage
	for _, name := range names {
		src, ok := l.files[name]
		if !ok {
			l.issues.add(name, 0, "the file is missing")
			return false
		}
		body, line, err := unwrap(src, key)
		if err == nil && whole != nil {
			body, err = jsonpatch.MergePatch(whole, body)
		}
		if err != nil {
			l.issues.add(name, max(line, 1), "%v", err)
			return false
		}
		whole = body
	}
	// A fault is shown in the layer that holds the word.
	for i, name := range slices.Backward(names) {
		line, err := decodeClosed(whole, l.files[name], into)
		if err == nil {
			return true
		}
		if line > 1 || i == 0 {
			l.issues.add(name, line, "%v", err)
			return false
		}
	}
	return false
}

// checkBases refuses files under base/ that no kind stands on: nobody would notice that they say nothing.
func (l *loader) checkBases() {
	for _, name := range sortedKeys(l.files) {
		parts := strings.Split(name, "/")
		if len(parts) < 3 || parts[0] != "packs" || parts[2] != "base" {
			continue
		}
		used := false
		for _, k := range l.kinds {
			used = used || len(parts) == 5 && k.Pack == parts[1] && k.base == parts[3]
		}
		if !used || !map[string]bool{"schema.json": true, "ui.json": true, "workflow.yaml": true, "documents.yaml": true}[parts[4]] {
			l.issues.add(name, 1, "a base is base/<name>/schema.json, ui.json, workflow.yaml and documents.yaml, and some kind.yaml of the pack names it")
		}
	}
}
