package releases_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/fixtures"
	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/internal/releases"
	"firewatch/permits"
	"firewatch/policies"
)

// builtIn are the cases that the program carries, of one file of the kind.
func builtIn(names ...string) releases.Cases {
	return func(e *engine.Engine, kinds []string) ([]releases.Tried, error) {
		asked, err := casefile.Ask(fixtures.FS, e, kinds)
		var out []releases.Tried
		for _, a := range asked {
			for _, name := range names {
				if a.Name == name {
					out = append(out, releases.Tried(a))
				}
			}
		}
		return out, err
	}
}

// changedPolicies is the built-in tree with files replaced.
func changedPolicies(t *testing.T, files map[string]string) fstest.MapFS {
	t.Helper()
	tree := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(policies.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(policies.FS, name)
		tree[name] = &fstest.MapFile{Data: b}
		return err
	}))
	for name, text := range files {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return tree
}

// The national pack of this test calls thirty days of a mine's own stop a number to be made higher, which it is not: with sixty a mine
// of Hebei would accept itself where the national pack sends it to the department.
func TestAProvinceThatLoosensIsRefusedWithTheCase(t *testing.T) {
	params, err := fs.ReadFile(policies.FS, "packs/resumption_cn/params/data.yaml")
	require.NoError(t, err)
	const own = "self_acceptance_days:\n  value: 30\n"
	require.Contains(t, string(params), own)
	bundle, err := releases.Pack(changedPolicies(t, map[string]string{
		"packs/resumption_cn/params/data.yaml": strings.Replace(string(params), own, own+"  tightenable: higher\n", 1),
		"packs/resumption_cn_13/local.yaml":    "local:\n  self_acceptance_days: {value: 60, document: 假设文件, clause: \"3\"}\n"}))
	require.NoError(t, err)
	const long = "coal/changes.yaml: a stop of thirty days up to the declared last day"
	_, err = releases.CheckOn(builtIn(long))(t.Context(), bundle)
	require.True(t, permits.Is(err, permits.InvalidRelease), "%v", err)
	var refusal *permits.Error
	require.ErrorAs(t, err, &refusal)
	var got []string
	for _, f := range refusal.Faults {
		got = append(got, f.Pointer+": "+f.Detail.EN)
		assert.Equal(t, "tightens", f.Rule)
		assert.Contains(t, f.Detail.ZH, "假设文件")
	}
	const tail = " is violated without the pack resumption_cn_13 and satisfied with it: self_acceptance_days = 60 (假设文件, 3)"
	assert.Equal(t, []string{"case:" + long + ": in 130212, CN-COAL-RES-01" + tail, "case:" + long + ": in 130212, CN-COAL-RES-03" + tail}, got)

	// What no case tells apart is not known to be stricter, and with no case at all nothing is.
	tree, err := releases.Unpack(bundle)
	require.NoError(t, err)
	e, err := engine.Load(tree)
	require.NoError(t, err)
	for _, cases := range []releases.Cases{nil, builtIn("coal/accept_self_hebei.yaml")} {
		faults, err := releases.Loosened(t.Context(), e, cases)
		require.NoError(t, err)
		require.Len(t, faults, 1)
		assert.Equal(t, "file:packs/resumption_cn_13/local.yaml#self_acceptance_days", faults[0].Pointer)
		assert.Contains(t, faults[0].Detail.EN, "is to be stricter than the national value, but none of")
	}
}
