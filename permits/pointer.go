package permits

import (
	"strconv"
	"strings"
)

// PointerKeys splits a JSON pointer (RFC 6901) into its keys, unescaped. Both "/a/b" and "a/b" name b of a; "" names the document.
func PointerKeys(pointer string) []string {
	if pointer == "" {
		return nil
	}
	keys := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i, k := range keys {
		keys[i] = strings.ReplaceAll(strings.ReplaceAll(k, "~1", "/"), "~0", "~")
	}
	return keys
}

// PointerKey escapes one key, to stand in a pointer.
func PointerKey(key string) string {
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}

// Pointer writes keys as a JSON pointer.
func Pointer(keys ...string) string {
	var b strings.Builder
	for _, k := range keys {
		b.WriteByte('/')
		b.WriteString(PointerKey(k))
	}
	return b.String()
}

// At returns what stands at a pointer of a decoded JSON document; nil where nothing does.
func At(doc any, pointer string) any {
	for _, k := range PointerKeys(pointer) {
		switch x := doc.(type) {
		case map[string]any:
			doc = x[k]
		case []any:
			i, err := strconv.Atoi(k)
			if err != nil || i < 0 || i >= len(x) {
				return nil
			}
			doc = x[i]
		default:
			return nil
		}
	}
	return doc
}
