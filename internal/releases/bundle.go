package releases

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"testing/fstest"
	"time"

	"firewatch/permits"
)

// Limits of a bundle. They bound what unpacking a foreign archive can cost.
const (
	MaxBundle   = 16 << 20 // bytes as sent
	maxUnpacked = 64 << 20 // bytes of all files
	maxFiles    = 10_000
)

// manifest makes the archive an OPA bundle, so that plain OPA reads the same file.
const manifest = `{"roots":["lib","packs","registers"],"rego_version":1}`

// Pack writes a policy tree as an OPA bundle: a gzipped tar with a manifest. The same tree gives the same bytes.
func Pack(tree fs.FS) ([]byte, error) {
	var b bytes.Buffer
	zip := gzip.NewWriter(&b)
	tape := tar.NewWriter(zip)
	put := func(name string, body []byte) error {
		// A fixed time: an archive's bytes depend on its files only.
		h := &tar.Header{Name: name, Mode: 0o644, Size: int64(len(body)), ModTime: time.Unix(0, 0), Format: tar.FormatPAX}
		if err := tape.WriteHeader(h); err != nil {
			return err
		}
		_, err := tape.Write(body)
		return err
	}
	if err := put(".manifest", []byte(manifest)); err != nil {
		return nil, err
	}
	found := 0
	err := fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !wanted(name) {
			return err
		}
		body, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		found++
		return put(name, body)
	})
	if err := errors.Join(err, tape.Close(), zip.Close()); err != nil {
		return nil, err
	}
	if found == 0 {
		return nil, errors.New("no policy files: a policy directory holds lib/, registers/ and packs/")
	}
	return b.Bytes(), nil
}

// wanted tells which files of a tree belong in a bundle.
func wanted(name string) bool {
	top, _, _ := strings.Cut(name, "/")
	if top != "lib" && top != "packs" && top != "registers" {
		return false
	}
	switch path.Ext(name) {
	case ".rego", ".yaml", ".yml", ".json":
		return true
	}
	return false
}

// Unpack reads an OPA bundle into memory. It refuses, with InvalidRelease, what is no bundle, what is too large, and
// what would stand outside of it.
func Unpack(bundle []byte) (fs.FS, error) {
	broken := func(en, zh string) error { return permits.Refuse(permits.InvalidRelease, en, zh) }
	zip, err := gzip.NewReader(bytes.NewReader(bundle))
	if err != nil {
		return nil, broken("the body is not a gzipped tar (an OPA bundle)", "正文不是 gzip 压缩的 tar 包（OPA bundle）")
	}
	tree := fstest.MapFS{}
	tape := tar.NewReader(zip)
	left := int64(maxUnpacked)
	for {
		h, err := tape.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, broken("the archive cannot be read: "+err.Error(), "无法读取归档："+err.Error())
		}
		name := path.Clean(strings.TrimPrefix(h.Name, "/"))
		switch {
		case h.Typeflag == tar.TypeDir:
			continue
		case h.Typeflag != tar.TypeReg:
			return nil, broken("the archive holds something other than files: "+h.Name, "归档中有非普通文件："+h.Name)
		case !fs.ValidPath(name):
			return nil, broken("a file would stand outside of the archive: "+h.Name, "归档中的文件路径越界："+h.Name)
		case !wanted(name):
			continue
		case tree[name] != nil:
			return nil, broken("a file stands twice in the archive: "+name, "归档中文件重复："+name)
		case len(tree) == maxFiles || h.Size > left:
			return nil, broken(fmt.Sprintf("the archive unpacks to more than %d files or %d bytes", maxFiles, maxUnpacked),
				fmt.Sprintf("归档解包后超过 %d 个文件或 %d 字节", maxFiles, maxUnpacked))
		}
		body, err := io.ReadAll(io.LimitReader(tape, left+1))
		if err != nil {
			return nil, broken("the archive cannot be read: "+err.Error(), "无法读取归档："+err.Error())
		}
		left -= int64(len(body))
		tree[name] = &fstest.MapFile{Data: body, Mode: 0o444}
	}
	if len(tree) == 0 {
		return nil, broken("the archive holds no policy files: lib/, registers/ and packs/ are expected", "归档中没有规则文件，应包含 lib/、registers/ 和 packs/")
	}
	return tree, nil
}
