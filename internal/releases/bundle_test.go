package releases_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/releases"
	"firewatch/permits"
	"firewatch/policies"
)

func TestABundleHoldsWhatATreeHolds(t *testing.T) {
	one, err := releases.Pack(policies.FS)
	require.NoError(t, err)
	two, err := releases.Pack(policies.FS)
	require.NoError(t, err)
	assert.Equal(t, one, two, "the same tree gives the same bytes")
	tree, err := releases.Unpack(one)
	require.NoError(t, err)
	files := 0
	require.NoError(t, fs.WalkDir(policies.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		want, err := fs.ReadFile(policies.FS, name)
		require.NoError(t, err)
		got, err := fs.ReadFile(tree, name)
		if strings.HasPrefix(name, "records/") {
			require.ErrorIs(t, err, fs.ErrNotExist, "public records are no part of a release")
			return nil
		}
		require.NoError(t, err, name)
		assert.Equal(t, string(want), string(got))
		files++
		return nil
	}))
	assert.Greater(t, files, 50)
}

// tarball writes an archive of the given headers, each with its body.
func tarball(t *testing.T, files ...any) []byte {
	t.Helper()
	var b bytes.Buffer
	zip := gzip.NewWriter(&b)
	tape := tar.NewWriter(zip)
	for i := 0; i < len(files); i += 2 {
		h, body := files[i].(tar.Header), files[i+1].(string)
		h.Size, h.Mode = int64(len(body)), 0o644
		require.NoError(t, tape.WriteHeader(&h))
		_, err := tape.Write([]byte(body))
		require.NoError(t, err)
	}
	require.NoError(t, tape.Close())
	require.NoError(t, zip.Close())
	return b.Bytes()
}

func TestBundlesThatAreRefused(t *testing.T) {
	file := func(name string) tar.Header { return tar.Header{Name: name, Typeflag: tar.TypeReg} }
	good := tarball(t, file("lib/a.rego"), "package lib.a\n")
	for _, c := range []struct {
		shows  string
		bundle []byte
		why    string
	}{
		{"nothing", nil, "not a gzipped tar"},
		{"text", []byte("hello"), "not a gzipped tar"},
		{"a bundle that was cut", good[:len(good)-20], "cannot be read"},
		{"no policy file", tarball(t, file("readme.md"), "hello"), "no policy files"},
		{"a file outside", tarball(t, file("lib/../../etc/passwd.yaml"), "x"), "outside of the archive"},
		{"a link", tarball(t, tar.Header{Name: "lib/a.rego", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}, ""), "other than files"},
		{"a file twice", tarball(t, file("lib/a.rego"), "x", file("/lib/a.rego"), "y"), "twice"},
		{"a bomb", tarball(t, file("lib/a.yaml"), strings.Repeat("x", 65<<20)), "unpacks to more than"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := releases.Unpack(c.bundle)
			require.True(t, permits.Is(err, permits.InvalidRelease), "%v", err)
			assert.Contains(t, err.Error(), c.why)
		})
	}
}

func TestCheckRefusesWithFileAndLine(t *testing.T) {
	tree := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(policies.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(policies.FS, name)
		tree[name] = &fstest.MapFile{Data: b}
		return err
	}))
	check := func(change func(fstest.MapFS)) error {
		c := fstest.MapFS{}
		for k, v := range tree {
			c[k] = v
		}
		change(c)
		bundle, err := releases.Pack(c)
		require.NoError(t, err)
		_, err = releases.Check(t.Context(), bundle)
		return err
	}
	require.NoError(t, check(func(fstest.MapFS) {}))
	for _, c := range []struct {
		shows  string
		change func(fstest.MapFS)
		want   string
	}{
		{"a rule that does not compile", func(m fstest.MapFS) { m["lib/bad.rego"] = &fstest.MapFile{Data: []byte("package lib.bad\n\nx if {\n")} }, "file:lib/bad.rego:"},
		{"a test that fails", func(m fstest.MapFS) {
			m["lib/bad_test.rego"] = &fstest.MapFile{Data: []byte("package lib.bad_test\n\ntest_bad if 1 == 2\n")}
		}, "lib/bad_test.rego:3"},
		{"a rule without a test", func(m fstest.MapFS) { delete(m, "lib/clock_test.rego") }, "file:lib/clock.rego:0"},
		{"a rule in another format", func(m fstest.MapFS) {
			m["lib/clock.rego"] = &fstest.MapFile{Data: append([]byte{}, bytes.Replace(m["lib/clock.rego"].Data, []byte("minute_ns := "), []byte("minute_ns   := "), 1)...)}
		}, "not in the standard format"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			err := check(c.change)
			require.True(t, permits.Is(err, permits.InvalidRelease), "%v", err)
			var e *permits.Error
			require.ErrorAs(t, err, &e)
			text := ""
			for _, f := range e.Faults {
				text += f.Pointer + " " + f.Detail.EN + "\n"
				assert.NotEmpty(t, f.Detail.ZH)
			}
			assert.Contains(t, text, c.want)
		})
	}
}
