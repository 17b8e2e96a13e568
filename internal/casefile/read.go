package casefile

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"

	jsonpatch "github.com/evanphx/json-patch/v5"

	"firewatch/internal/canon"
)

// maxLike bounds how many files may stand on one another.
const maxLike = 8

// Read reads a case file, and the file that it names under "like", of which it states only the difference.
func Read(fsys fs.FS, name string) (File, error) {
	raw, err := Resolve(fsys, name)
	if err != nil {
		return File{}, err
	}
	return parseJSON(raw)
}

// Resolve returns the JSON of a case file with what it takes from the file under "like": what that file expects is
// left out, journal lines follow the other's lines, and everything else is a merge patch (RFC 7396).
func Resolve(fsys fs.FS, name string) ([]byte, error) { return resolve(fsys, name, maxLike) }

func resolve(fsys fs.FS, name string, left int) ([]byte, error) {
	if left == 0 {
		return nil, fmt.Errorf("%s: more than %d files stand on one another", name, maxLike)
	}
	src, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	raw, err := canon.FromYAML(src)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var own map[string]json.RawMessage
	if err := json.Unmarshal(raw, &own); err != nil {
		return raw, nil // not an object: Parse says so
	}
	var like string
	if own["like"] == nil {
		return raw, nil
	}
	if err := json.Unmarshal(own["like"], &like); err != nil || like == "" {
		return nil, fmt.Errorf("%s: like names a case file beside this one", name)
	}
	base, err := resolve(fsys, path.Join(path.Dir(name), like), left-1)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var under map[string]json.RawMessage
	if err := json.Unmarshal(base, &under); err != nil {
		return nil, fmt.Errorf("%s: %s is no case file", name, like)
	}
	var before, after []json.RawMessage
	for lines, raw := range map[*[]json.RawMessage]json.RawMessage{&before: under["journal"], &after: own["journal"]} {
		if raw == nil {
			continue
		}
		if err := json.Unmarshal(raw, lines); err != nil {
			return nil, fmt.Errorf("%s: a journal is a list of lines", name)
		}
	}
	delete(own, "like")
	delete(under, "expect")
	delete(own, "journal")
	if base, err = json.Marshal(under); err != nil {
		return nil, err
	}
	patch, err := json.Marshal(own)
	if err != nil {
		return nil, err
	}
	merged, err := jsonpatch.MergePatch(base, patch)
	if err != nil || len(after) == 0 {
		return merged, err
	}
	var whole map[string]json.RawMessage
	if err := json.Unmarshal(merged, &whole); err != nil {
		return nil, err
	}
	if whole["journal"], err = json.Marshal(append(before, after...)); err != nil {
		return nil, err
	}
	return json.Marshal(whole)
}
