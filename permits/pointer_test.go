package permits_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"firewatch/permits"
)

func TestAPointerNamesAPlace(t *testing.T) {
	doc := map[string]any{"a": []any{"x", map[string]any{"b/c": 1, "m~n": 2}}, "": 3}
	for _, c := range []struct {
		shows, pointer string
		want           any
	}{
		{"the document", "", doc},
		{"a member", "/a/0", "x"},
		{"without the first slash", "a/0", "x"},
		{"a key with a slash", "/a/1/b~1c", 1},
		{"a key with a tilde", "/a/1/m~0n", 2},
		{"the empty key", "/", 3},
		{"a key that is not there", "/z", nil},
		{"behind the last element", "/a/2", nil},
		{"before the first element", "/a/-1", nil},
		{"no number", "/a/x", nil},
		{"below a text", "/a/0/b", nil},
	} {
		t.Run(c.shows, func(t *testing.T) { assert.Equal(t, c.want, permits.At(doc, c.pointer)) })
	}
}

func TestKeysSurviveAPointer(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		keys := rapid.SliceOfN(rapid.StringMatching(`[a~/01]{1,4}`), 1, 4).Draw(r, "keys")
		assert.Equal(r, keys, permits.PointerKeys(permits.Pointer(keys...)))
	})
}
