package casefile

import (
	"slices"
	"strconv"

	"firewatch/permits"
)

// parent returns the container of a pointer's last key.
func parent(doc any, p string) (container any, up, last string) {
	toks := permits.PointerKeys(p)
	if len(toks) == 1 {
		return doc, "", toks[0]
	}
	up = permits.Pointer(toks[:len(toks)-1]...)
	return permits.At(doc, up), up, toks[len(toks)-1]
}

// set replaces or adds a member, replaces an element, or with "-" (RFC 6901) puts one behind the last.
func set(doc any, p string, v any) bool {
	container, up, last := parent(doc, p)
	switch x := container.(type) {
	case map[string]any:
		x[last] = v
		return true
	case []any:
		if last == "-" {
			return set(doc, up, append(slices.Clone(x), v))
		}
		i, err := strconv.Atoi(last)
		if err != nil || i >= len(x) {
			return false
		}
		x[i] = v
		return true
	}
	return false
}

// remove deletes a member, or an element of a list (the rest moves up).
func remove(doc any, p string) bool {
	container, up, last := parent(doc, p)
	switch x := container.(type) {
	case map[string]any:
		if _, ok := x[last]; !ok {
			return false
		}
		delete(x, last)
		return true
	case []any:
		i, err := strconv.Atoi(last)
		if err != nil || i >= len(x) {
			return false
		}
		return set(doc, up, slices.Delete(slices.Clone(x), i, i+1))
	}
	return false
}
