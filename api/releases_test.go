package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A push that is no bundle, or not sent as one, stores nothing and says what was expected.
func TestPushesThatAreRefused(t *testing.T) {
	e := newEdge(t)
	gzip := map[string]string{"Content-Type": "application/gzip"}
	for _, c := range []struct {
		shows  string
		ask    ask
		status int
		slug   string
	}{
		{"no token", ask{as: "-", method: http.MethodPost, path: "/v1/releases", header: gzip, body: "x"}, 401, "unauthenticated"},
		{"by an enterprise", ask{method: http.MethodPost, path: "/v1/releases", header: gzip, body: "x"}, 403, "forbidden"},
		{"as JSON", ask{as: "author", method: http.MethodPost, path: "/v1/releases", body: "{}"}, 415, "unsupported-media-type"},
		{"text", ask{as: "author", method: http.MethodPost, path: "/v1/releases", header: gzip, body: "hello"}, 422, "invalid-release"},
		{"too large", ask{as: "author", method: http.MethodPost, path: "/v1/releases", header: gzip, body: strings.Repeat("x", 16<<20+1)}, 413, "too-large"},
		{"an unknown digest", ask{as: "author", method: http.MethodPost, path: "/v1/releases/sha256:" + strings.Repeat("0", 64) + "/activate", body: `{"reason":"x"}`}, 404, "not-found"},
		{"a digest that is none", ask{as: "author", method: http.MethodPost, path: "/v1/releases/latest/activate", body: `{"reason":"x"}`}, 400, "invalid-request"},
		{"without a reason", ask{as: "author", method: http.MethodPost, path: "/v1/releases/rollback", body: `{}`}, 400, "invalid-request"},
		{"nothing to go back to", ask{as: "author", method: http.MethodPost, path: "/v1/releases/rollback", body: `{"reason":"x"}`}, 409, "wrong-state"},
		{"listed by an enterprise", ask{method: http.MethodGet, path: "/v1/releases"}, 403, "forbidden"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			before := e.stored()
			res := e.send(c.ask)
			require.Equal(t, c.status, res.Status, "%s", res.Body)
			require.Contains(t, string(res.Body), "/problems/"+c.slug)
			require.Equal(t, before, e.stored())
		})
	}
}
