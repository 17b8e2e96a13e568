// Package blobs keeps the bytes of evidence under their digest, in a folder or in an S3 bucket. A file comes in whole or not at
// all, is of a kind that its bytes say and not its name, and is never changed or given out damaged.
package blobs

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"gocloud.dev/blob"
	"gocloud.dev/blob/fileblob"
	_ "gocloud.dev/blob/s3blob" // s3://
	"gocloud.dev/gcerrors"

	"firewatch/permits"
)

// Store keeps files. It is safe for concurrent use, also by many processes on one folder or bucket.
type Store struct {
	bucket  *blob.Bucket
	folder  string // empty: a bucket elsewhere, which is durable when it answers
	scratch string // where a file lies while it is read in or checked
	limit   int64
}

var _ permits.Files = (*Store)(nil)

// Open returns the store at a folder, which is made, or at an address s3://bucket?parameters. No bucket is asked before the first
// file comes. A file has at most limit bytes.
func Open(ctx context.Context, location, scratch string, limit int64) (*Store, error) {
	s := &Store{scratch: scratch, limit: limit}
	if err := os.MkdirAll(scratch, 0o700); err != nil {
		return nil, err
	}
	var err error
	if strings.HasPrefix(location, "s3://") {
		s.bucket, err = blob.OpenBucket(ctx, location)
		return s, err
	}
	s.folder = location
	// Its own temporary folder may be on another disk, from which nothing can be renamed; what the sidecars would hold is in the
	// database.
	s.bucket, err = fileblob.OpenBucket(location, &fileblob.Options{CreateDir: true, DirFileMode: 0o700, NoTempDir: true,
		Metadata: fileblob.MetadataDontWrite})
	return s, err
}

// Close gives up the store.
func (s *Store) Close() error { return s.bucket.Close() }

// Keep implements permits.Files.
func (s *Store) Keep(ctx context.Context, name string, content io.Reader) (permits.File, error) {
	in, err := s.temporary()
	if err != nil {
		return permits.File{}, err
	}
	defer in.Close()

	// 1 Read it to its end, and one byte more than is allowed.
	sum := sha256.New()
	source := &reading{r: io.LimitReader(content, s.limit+1)}
	size, err := io.Copy(io.MultiWriter(in, sum), source)
	switch {
	case source.err != nil:
		return permits.File{}, permits.Refuse(permits.InvalidRequest,
			"the file ended before it was complete; send it again", "文件在传输完成前中断，请重新上传")
	case err != nil:
		return permits.File{}, fmt.Errorf("a file that comes in cannot be written to %s: %w", s.scratch, err)
	case size > s.limit:
		return permits.File{}, permits.Refuse(permits.TooLarge,
			fmt.Sprintf("a file has at most %d bytes; scan it at a lower resolution or split it", s.limit),
			fmt.Sprintf("单个文件最多 %d 字节，请降低扫描分辨率或拆分", s.limit))
	}
	file := permits.File{Digest: permits.EvidencePrefix + hex.EncodeToString(sum.Sum(nil)), Size: size}

	// 2 Find out what it is, and 3 what it says of itself.
	if file.MediaType, err = sniff(name, in, size); err != nil {
		return permits.File{}, err
	}
	if file.Photo, err = photo(in, file.MediaType); err != nil {
		return permits.File{}, err
	}

	// 4 Keep it, unless it is there already.
	kept, err := s.Read(ctx, file.Digest)
	switch {
	case err == nil:
		err = errors.Join(kept.Close(), s.settle(file.Digest))
	case gcerrors.Code(err) == gcerrors.NotFound:
		err = s.write(ctx, file, in)
	}
	return file, err
}

// write stores the bytes. Two that store the same file at once write the same bytes, so either may be the last.
func (s *Store) write(ctx context.Context, file permits.File, in io.ReadSeeker) error {
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // before a writer is closed this gives the file up
	var out *os.File
	w, err := s.bucket.NewWriter(ctx, key(file.Digest), &blob.WriterOptions{ContentType: file.MediaType,
		BeforeWrite: func(as func(any) bool) error { as(&out); return nil }})
	if err != nil {
		return s.fault(err, file.Digest)
	}
	_, err = io.Copy(w, in)
	if err == nil && out != nil {
		err = out.Sync() // before it gets its name, or a name without bytes might outlast a power cut
	}
	if err != nil {
		cancel()
		return s.fault(errors.Join(err, w.Close()), file.Digest)
	}
	if err := w.Close(); err != nil {
		return s.fault(err, file.Digest)
	}
	return s.settle(file.Digest)
}

// settle makes the name of a file durable. That of one which was there before may be of another process that did not come so far.
func (s *Store) settle(digest string) error {
	if s.folder == "" {
		return nil
	}
	for _, path := range []string{filepath.Join(s.folder, key(digest)), s.folder} {
		f, err := os.Open(path)
		if err != nil {
			return s.fault(err, digest)
		}
		if err := errors.Join(f.Sync(), f.Close()); err != nil {
			return s.fault(err, digest)
		}
	}
	return nil
}

// Read implements permits.Files.
func (s *Store) Read(ctx context.Context, digest string) (io.ReadSeekCloser, error) {
	if !permits.IsEvidence(digest) {
		return nil, fmt.Errorf("%q is no digest of a file", digest)
	}
	r, err := s.bucket.NewReader(ctx, key(digest), nil)
	if err != nil {
		return nil, s.fault(err, digest)
	}
	defer r.Close()
	out, err := s.temporary()
	if err != nil {
		return nil, err
	}
	// The copy is what was checked: what is given cannot be changed meanwhile.
	sum := sha256.New()
	if _, err := io.Copy(io.MultiWriter(out, sum), io.LimitReader(r, max(s.limit, r.Size())+1)); err != nil {
		return nil, errors.Join(fmt.Errorf("the file %s cannot be read to its end: %w", digest, err), out.Close())
	}
	if found := permits.EvidencePrefix + hex.EncodeToString(sum.Sum(nil)); found != digest {
		return nil, errors.Join(fmt.Errorf("the file %s is damaged: its bytes have the digest %s; move it away and bring it back from a backup", digest, found), out.Close())
	}
	if _, err := out.Seek(0, io.SeekStart); err != nil {
		return nil, errors.Join(err, out.Close())
	}
	return out, nil
}

// fault says what went wrong with which file. Where the bucket cannot be reached, or may not be used, it is Unavailable.
func (s *Store) fault(err error, digest string) error {
	if gcerrors.Code(err) == gcerrors.NotFound {
		return fmt.Errorf("the file %s is not there: %w", digest, err)
	}
	if s.folder != "" || errors.Is(err, context.Canceled) {
		return fmt.Errorf("the file %s: %w", digest, err)
	}
	e := permits.Refuse(permits.Unavailable, "the store of files cannot be reached; nothing was kept, try again shortly",
		"文件存储暂时不可用，未保存任何内容，请稍后重试")
	e.Cause = err
	return e
}

// temporary returns a file without a name: it goes with its last user, also when that is killed.
func (s *Store) temporary() (*os.File, error) {
	f, err := os.CreateTemp(s.scratch, "file-*")
	if err != nil {
		return nil, err
	}
	if err := os.Remove(f.Name()); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

func key(digest string) string { return strings.TrimPrefix(digest, permits.EvidencePrefix) }

// reading keeps the error of a reader apart from that of whoever it is copied to.
type reading struct {
	r   io.Reader
	err error
}

func (r *reading) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	if err != nil && err != io.EOF {
		r.err = err
	}
	return n, err
}
