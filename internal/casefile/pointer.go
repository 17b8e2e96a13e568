package casefile

import (
	"slices"
	"strconv"
	"strings"
)

func split(p string) []string {
	toks := strings.Split(strings.TrimPrefix(p, "/"), "/")
	for i := range toks {
		toks[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(toks[i])
	}
	return toks
}

func join(toks []string) string {
	var b strings.Builder
	for _, tok := range toks {
		b.WriteString("/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(tok))
	}
	return b.String()
}

// lookup returns what stands at a JSON pointer, or nil.
func lookup(doc any, p string) any {
	for _, k := range split(p) {
		switch x := doc.(type) {
		case map[string]any:
			doc = x[k]
		case []any:
			i, err := strconv.Atoi(k)
			if err != nil || i >= len(x) {
				return nil
			}
			doc = x[i]
		default:
			return nil
		}
	}
	return doc
}

// parent returns the container of a pointer's last key.
func parent(doc any, p string) (container any, up, last string) {
	toks := split(p)
	if len(toks) == 1 {
		return doc, "", toks[0]
	}
	up = join(toks[:len(toks)-1])
	return lookup(doc, up), up, toks[len(toks)-1]
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
