package blobs_test

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"
	"github.com/stretchr/testify/require"

	"firewatch/internal/blobs"
	"firewatch/permits"
)

const limit = 1 << 20

var ctx = context.Background()

// place is a store and a way to reach past it.
type place struct {
	*blobs.Store
	raw func(t *testing.T, key string, change func([]byte) []byte) // changes what is kept; a nil result removes it
	all func(t *testing.T) []string                                // keys
}

// each runs a test on a folder and on a bucket of a server that speaks S3.
func each(t *testing.T, test func(t *testing.T, p place)) {
	t.Run("folder", func(t *testing.T) { test(t, inFolder(t)) })
	t.Run("s3", func(t *testing.T) { test(t, inBucket(t, limit)) })
}

func inFolder(t *testing.T) place {
	dir := filepath.Join(t.TempDir(), "evidence")
	s, err := blobs.Open(ctx, dir, t.TempDir(), limit)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return place{s, func(t *testing.T, key string, change func([]byte) []byte) {
		path := filepath.Join(dir, key)
		old, err := os.ReadFile(path)
		require.NoError(t, err)
		if now := change(old); now != nil {
			require.NoError(t, os.WriteFile(path, now, 0o600))
			return
		}
		require.NoError(t, os.Remove(path))
	}, func(t *testing.T) (keys []string) {
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		for _, e := range entries {
			keys = append(keys, e.Name())
		}
		return keys
	}}
}

func inBucket(t *testing.T, limit int64) place {
	backend := s3mem.New()
	server := httptest.NewServer(gofakes3.New(backend).Server())
	t.Cleanup(server.Close)
	require.NoError(t, backend.CreateBucket("evidence"))
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	s, err := blobs.Open(ctx, "s3://evidence?region=cn-north-1&use_path_style=true&endpoint="+server.URL, t.TempDir(), limit)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return place{s, func(t *testing.T, key string, change func([]byte) []byte) {
		object, err := backend.GetObject("evidence", key, nil)
		require.NoError(t, err)
		old, err := io.ReadAll(object.Contents)
		require.NoError(t, err)
		_, err = backend.DeleteObject("evidence", key)
		require.NoError(t, err)
		if now := change(old); now != nil {
			_, err = backend.PutObject("evidence", key, map[string]string{}, bytes.NewReader(now), int64(len(now)), nil)
			require.NoError(t, err)
		}
	}, func(t *testing.T) (keys []string) {
		list, err := backend.ListBucket("evidence", &gofakes3.Prefix{}, gofakes3.ListBucketPage{})
		require.NoError(t, err)
		for _, c := range list.Contents {
			keys = append(keys, c.Key)
		}
		return keys
	}}
}

func digestOf(content []byte) string {
	sum := sha256.Sum256(content)
	return "sha256:" + hex.EncodeToString(sum[:])
}

func requireProblem(t *testing.T, want permits.Problem, err error) {
	t.Helper()
	var e *permits.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, want, e.Problem, "%v", err)
	require.NotEmpty(t, e.Detail.EN)
	require.NotEmpty(t, e.Detail.ZH)
}

func read(t *testing.T, p place, digest string) []byte {
	t.Helper()
	r, err := p.Read(ctx, digest)
	require.NoError(t, err)
	content, err := io.ReadAll(r)
	require.NoError(t, errors.Join(err, r.Close()))
	return content
}

// archive is a ZIP with these members, in order, none compressed.
func archive(t *testing.T, members ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i := 0; i+1 < len(members); i += 2 {
		w, err := z.CreateHeader(&zip.FileHeader{Name: members[i], Method: zip.Store})
		require.NoError(t, err)
		_, err = w.Write([]byte(members[i+1]))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return out.Bytes()
}

func picture(t *testing.T, encode func(io.Writer, image.Image) error) []byte {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, encode(&out, image.NewGray(image.Rect(0, 0, 8, 8))))
	return out.Bytes()
}

func asJPEG(w io.Writer, m image.Image) error { return jpeg.Encode(w, m, nil) }

const paper = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n"

func TestAFileIsKeptAsItCame(t *testing.T) {
	each(t, func(t *testing.T, p place) {
		word := archive(t, "[Content_Types].xml", "<Types/>", "_rels/.rels", "<r/>", "word/document.xml", "<w/>")
		for name, c := range map[string]struct {
			content   []byte
			mediaType string
		}{
			"plan.pdf":      {[]byte(paper), "application/pdf"},
			"photo.JPG":     {picture(t, asJPEG), "image/jpeg"},
			"photo.jpeg":    {append(picture(t, asJPEG), 0), "image/jpeg"},
			"screen.png":    {picture(t, png.Encode), "image/png"},
			"photo.webp":    {[]byte("RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"), "image/webp"},
			"scan.tif":      {[]byte("II*\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00"), "image/tiff"},
			"photo.heic":    {[]byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"), "image/heic"},
			"camera.heif":   {[]byte("\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heix"), "image/heif"},
			"整改方案.docx":     {word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
			"台账.xlsx":       {archive(t, "[Content_Types].xml", strings.Repeat(" ", 9000), "xl/workbook.xml", "<x/>"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
			"training.pptx": {archive(t, "[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>"), "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
			"report.odt":    {archive(t, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>"), "application/vnd.oasis.opendocument.text"},
			"table.ods":     {archive(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<o/>"), "application/vnd.oasis.opendocument.spreadsheet"},
			"记录.txt":        {[]byte("2026年11月20日 瓦斯浓度 0.2%\n"), "text/plain"},
			"gbk.txt":       {[]byte("\xcd\xdf\xcb\xb9\xc5\xa8\xb6\xc8 0.2%\n"), "text/plain"},
			"readings.csv":  {[]byte("at,ch4\n09:20,0.2\n09:50,0.1\n"), "text/csv"},
		} {
			t.Run(name, func(t *testing.T) {
				file, err := p.Keep(ctx, name, bytes.NewReader(c.content))
				require.NoError(t, err)
				require.Equal(t, permits.File{Digest: digestOf(c.content), Size: int64(len(c.content)), MediaType: c.mediaType}, file)
				require.Equal(t, c.content, read(t, p, file.Digest))

				again, err := p.Keep(ctx, name, bytes.NewReader(c.content))
				require.NoError(t, err)
				require.Equal(t, file, again)
			})
		}
		require.Len(t, p.all(t), 16, "each once, and nothing beside them")
	})
}

func TestWhatIsNoEvidenceIsRefusedWhole(t *testing.T) {
	word := archive(t, "[Content_Types].xml", "<Types/>", "word/document.xml", strings.Repeat("w", 4000))
	each(t, func(t *testing.T, p place) {
		for shows, c := range map[string]struct {
			name    string
			content []byte
		}{
			"nothing":                     {"empty.pdf", nil},
			"a program":                   {"setup.pdf", []byte("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff" + strings.Repeat("\x00", 200))},
			"a page with scripts":         {"plan.txt", []byte("<!DOCTYPE html><html><script>alert(1)</script></html>")},
			"a drawing that has scripts":  {"plan.txt", []byte(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`)},
			"a script":                    {"plan.txt", []byte("#!/bin/sh\nrm -rf /\n")},
			"an archive":                  {"photos.zip", archive(t, "a.jpg", "x")},
			"an archive that says it is":  {"photos.docx", archive(t, "a.jpg", "x")},
			"an old office file":          {"plan.doc", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("x", 600))},
			"a picture that says PDF":     {"photo.pdf", picture(t, asJPEG)},
			"text that is run by a click": {"plan.bat", []byte("del *.*\r\n")},
			"text without an ending":      {"plan", []byte("text\n")},
			"an office file cut off":      {"plan.docx", word[:len(word)-30]},
			"an office file with macros":  {"plan.docx", archive(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x")},
			"an open file with macros":    {"plan.odt", archive(t, "mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/a.xml", "x")},
		} {
			t.Run(shows, func(t *testing.T) {
				_, err := p.Keep(ctx, c.name, bytes.NewReader(c.content))
				requireProblem(t, permits.InvalidFile, err)
			})
		}
		require.Empty(t, p.all(t))
	})
}

func TestTheSizeIsBounded(t *testing.T) {
	each(t, func(t *testing.T, p place) {
		most := append([]byte(paper), bytes.Repeat([]byte("x"), limit-len(paper))...)
		file, err := p.Keep(ctx, "most.pdf", bytes.NewReader(most))
		require.NoError(t, err)
		require.EqualValues(t, limit, file.Size)

		endless := &counting{r: io.MultiReader(strings.NewReader(paper), zeros{})}
		_, err = p.Keep(ctx, "more.pdf", endless)
		requireProblem(t, permits.TooLarge, err)
		require.LessOrEqual(t, endless.n, int64(limit+64<<10), "what is too large is not read to its end")
		_, err = p.Keep(ctx, "more.pdf", bytes.NewReader(append(most, 'x')))
		requireProblem(t, permits.TooLarge, err)
		require.Len(t, p.all(t), 1)
	})
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

type counting struct {
	r io.Reader
	n int64
}

func (c *counting) Read(p []byte) (int, error) { n, err := c.r.Read(p); c.n += int64(n); return n, err }

func TestAFileThatBreaksOffLeavesNothing(t *testing.T) {
	each(t, func(t *testing.T, p place) {
		_, err := p.Keep(ctx, "plan.pdf", io.MultiReader(strings.NewReader(paper), iotest.ErrReader(io.ErrUnexpectedEOF)))
		requireProblem(t, permits.InvalidRequest, err)
		require.Empty(t, p.all(t))
	})
}

func TestADamagedFileIsNeverGivenNorReplaced(t *testing.T) {
	each(t, func(t *testing.T, p place) {
		file, err := p.Keep(ctx, "plan.pdf", strings.NewReader(paper))
		require.NoError(t, err)
		key := strings.TrimPrefix(file.Digest, "sha256:")
		for shows, damaged := range map[string][]byte{
			"a bit":          []byte(strings.Replace(paper, "1.7", "1.6", 1)),
			"cut off":        []byte(paper[:20]),
			"longer":         []byte(paper + "%"),
			"another's":      picture(t, asJPEG),
			"nothing in it":  {},
			"longer than is": bytes.Repeat([]byte("x"), limit+10),
		} {
			t.Run(shows, func(t *testing.T) {
				p.raw(t, key, func([]byte) []byte { return damaged })
				_, err := p.Read(ctx, file.Digest)
				require.ErrorContains(t, err, "damaged")
				_, err = p.Keep(ctx, "plan.pdf", strings.NewReader(paper))
				require.ErrorContains(t, err, "damaged")
				p.raw(t, key, func(now []byte) []byte {
					require.Equal(t, damaged, append([]byte{}, now...), "it stays for who looks into it")
					return []byte(paper)
				})
				require.Equal(t, paper, string(read(t, p, file.Digest)))
			})
		}
		p.raw(t, key, func([]byte) []byte { return nil })
		_, err = p.Read(ctx, file.Digest)
		require.ErrorContains(t, err, "is not there")
		require.False(t, permits.Is(err, permits.NotFound), "that a file was lost is a failure and no answer")
		_, err = p.Keep(ctx, "plan.pdf", strings.NewReader(paper))
		require.NoError(t, err, "handed in again it is back")
		require.Equal(t, paper, string(read(t, p, file.Digest)))
	})
}

func TestTheSameFileManyTimesAtOnce(t *testing.T) {
	each(t, func(t *testing.T, p place) {
		errs := make(chan error)
		for range 12 {
			go func() { _, err := p.Keep(ctx, "plan.pdf", strings.NewReader(paper)); errs <- err }()
		}
		for range 12 {
			require.NoError(t, <-errs)
		}
		require.Len(t, p.all(t), 1)
		require.Equal(t, paper, string(read(t, p, digestOf([]byte(paper)))))
	})
}

// A file of more than one part takes another way to S3 than a small one.
func TestALargeFileInABucket(t *testing.T) {
	p := inBucket(t, 40<<20)
	large := append([]byte(paper), bytes.Repeat([]byte("0123456789abcdef"), 20<<16)...)
	file, err := p.Keep(ctx, "large.pdf", bytes.NewReader(large))
	require.NoError(t, err)
	require.Equal(t, digestOf(large), file.Digest)
	require.True(t, bytes.Equal(large, read(t, p, file.Digest)))
}

func TestABucketThatDoesNotAnswerIsUnavailable(t *testing.T) {
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	t.Setenv("AWS_MAX_ATTEMPTS", "1")
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusForbidden) }))
	defer server.Close()
	s, err := blobs.Open(ctx, "s3://evidence?region=cn-north-1&use_path_style=true&endpoint="+server.URL, t.TempDir(), limit)
	require.NoError(t, err)
	_, err = s.Keep(ctx, "plan.pdf", strings.NewReader(paper))
	requireProblem(t, permits.Unavailable, err)
	_, err = s.Read(ctx, digestOf([]byte(paper)))
	requireProblem(t, permits.Unavailable, err)
}

func TestNamesThatAreNoDigestsReachNothing(t *testing.T) {
	each(t, func(t *testing.T, p place) {
		for _, name := range []string{"", "sha256:", "../master.key", "sha256:../master.key", "sha256:" + strings.Repeat("A", 64), strings.Repeat("a", 64)} {
			_, err := p.Read(ctx, name)
			require.ErrorContains(t, err, "no digest", name)
		}
	})
}

func TestNothingIsLeftInTheScratchFolder(t *testing.T) {
	scratch := t.TempDir()
	s, err := blobs.Open(ctx, filepath.Join(t.TempDir(), "e"), scratch, limit)
	require.NoError(t, err)
	_, err = s.Keep(ctx, "plan.pdf", strings.NewReader(paper))
	require.NoError(t, err)
	r, err := s.Read(ctx, digestOf([]byte(paper)))
	require.NoError(t, err)
	left, err := os.ReadDir(scratch)
	require.NoError(t, err)
	require.Empty(t, left)
	require.NoError(t, r.Close())
}
