package blobs

import (
	"archive/zip"
	"io"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/bep/imagemeta"
	"github.com/gabriel-vasile/mimetype"

	"firewatch/permits"
)

// kind is a kind of file that evidence may be.
type kind struct {
	names  []string              // how the name of such a file ends
	packed bool                  // an office file: a ZIP archive
	photo  imagemeta.ImageFormat // 0: none that says when and where it was taken
}

// kinds are what people hand in: papers, pictures and tables. No kind can run anything where it is opened; HTML, SVG and archives are
// none of them.
var kinds = map[string]kind{
	"application/pdf": {names: []string{".pdf"}},
	"image/jpeg":      {names: []string{".jpg", ".jpeg"}, photo: imagemeta.JPEG},
	"image/png":       {names: []string{".png"}, photo: imagemeta.PNG},
	"image/webp":      {names: []string{".webp"}, photo: imagemeta.WebP},
	"image/tiff":      {names: []string{".tif", ".tiff"}, photo: imagemeta.TIFF},
	"image/heic":      {names: []string{".heic", ".heif"}, photo: imagemeta.HEIF},
	"image/heif":      {names: []string{".heic", ".heif"}, photo: imagemeta.HEIF}, // what some cameras call it
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document":   {names: []string{".docx"}, packed: true},
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":         {names: []string{".xlsx"}, packed: true},
	"application/vnd.openxmlformats-officedocument.presentationml.presentation": {names: []string{".pptx"}, packed: true},
	"application/vnd.oasis.opendocument.text":                                   {names: []string{".odt"}, packed: true},
	"application/vnd.oasis.opendocument.spreadsheet":                            {names: []string{".ods"}, packed: true},
	"text/plain": {names: []string{".txt", ".log", ".csv"}},
	"text/csv":   {names: []string{".csv", ".txt"}},
}

// head is how much of a file is looked at: the parts by which an office file is known may stand behind others.
const head = 1 << 20

func init() { mimetype.SetLimit(head) }

// sniff returns the media type that the bytes have, and refuses what evidence may not be. The name must end as files of that type do:
// on the machine of who reads it the name decides what opens it.
func sniff(name string, in io.ReadSeeker, size int64) (string, error) {
	if size == 0 {
		return "", permits.Refuse(permits.InvalidFile, "the file is empty; send the one that you mean", "文件为空，请重新选择")
	}
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return "", err
	}
	found, err := mimetype.DetectReader(in)
	if err != nil {
		return "", err
	}
	mediaType, _, _ := strings.Cut(found.String(), ";")
	k, ok := kinds[mediaType]
	if !ok {
		return "", permits.Refuse(permits.InvalidFile,
			"the content of this file is "+mediaType+"; send a PDF, a picture (JPEG, PNG, WebP, TIFF, HEIC), an office file (docx, xlsx, pptx, odt, ods) or plain text (txt, csv)",
			"该文件内容为 "+mediaType+"；请上传 PDF、图片（JPEG、PNG、WebP、TIFF、HEIC）、办公文件（docx、xlsx、pptx、odt、ods）或纯文本（txt、csv）")
	}
	if !slices.Contains(k.names, strings.ToLower(path.Ext(name))) {
		names := strings.Join(k.names, ", ")
		return "", permits.Refuse(permits.InvalidFile,
			"the content of this file is "+mediaType+", so its name must end with "+names+"; rename it, or send the file that you mean",
			"该文件内容为 "+mediaType+"，文件名应以 "+names+" 结尾；请更正文件名或重新选择文件")
	}
	if k.packed {
		return mediaType, unpacks(in, size)
	}
	return mediaType, nil
}

// unpacks refuses an office file that is cut off, or that brings macros.
func unpacks(in io.ReadSeeker, size int64) error {
	z, err := zip.NewReader(in.(io.ReaderAt), size)
	if err != nil {
		return permits.Refuse(permits.InvalidFile, "the office file is damaged or cut off; open it, save it again and send it",
			"办公文件已损坏或不完整，请打开另存后重新上传")
	}
	for _, f := range z.File {
		if base := strings.ToLower(path.Base(f.Name)); base == "vbaproject.bin" || strings.HasPrefix(f.Name, "Basic/") {
			return permits.Refuse(permits.InvalidFile, "the office file holds macros; save it without them, or as PDF",
				"办公文件含有宏，请另存为不含宏的文件或 PDF")
		}
	}
	return nil
}

// photo reads when and where a picture was taken. One whose statements cannot be read is a picture that states nothing.
func photo(in io.ReadSeeker, mediaType string) (permits.Photo, error) {
	format := kinds[mediaType].photo
	if format == imagemeta.ImageFormatAuto {
		return permits.Photo{}, nil
	}
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return permits.Photo{}, err
	}
	said := map[string]any{}
	_, err := imagemeta.Decode(imagemeta.Options{R: in, ImageFormat: format, Sources: imagemeta.EXIF,
		ShouldHandleTag: func(t imagemeta.TagInfo) bool {
			return slices.Contains(told, t.Tag) && strings.HasPrefix(t.Namespace, "IFD0") // not of the thumbnail
		},
		HandleTag: func(t imagemeta.TagInfo) error { said[t.Tag] = t.Value; return nil }})
	if err != nil {
		return permits.Photo{}, nil
	}
	return photoOf(said), nil
}

// told are the statements that are read (Exif 2.32, CIPA DC-008).
var told = []string{"DateTimeOriginal", "OffsetTimeOriginal", "GPSLatitude", "GPSLatitudeRef", "GPSLongitude", "GPSLongitudeRef"}

func photoOf(said map[string]any) permits.Photo {
	text := func(tag string) string {
		s, _ := said[tag].(string)
		return strings.TrimRight(strings.TrimSpace(s), "\x00")
	}
	var p permits.Photo
	if at, err := time.Parse("2006:01:02 15:04:05", text("DateTimeOriginal")); err == nil {
		p.TakenAt, p.Local = at.Format("2006-01-02T15:04:05"), true
		if with, err := time.Parse(time.RFC3339, p.TakenAt+text("OffsetTimeOriginal")); err == nil {
			p.TakenAt, p.Local = with.Format(time.RFC3339), false
		}
	}
	// Without its hemisphere a number is no place.
	lat, latSaid := degrees(said["GPSLatitude"], text("GPSLatitudeRef"), "N", "S", 90)
	lon, lonSaid := degrees(said["GPSLongitude"], text("GPSLongitudeRef"), "E", "W", 180)
	// Nor is 0, 0, in the open sea: devices write it while they do not know where they are.
	if latSaid && lonSaid && (lat != 0 || lon != 0) {
		p.Position = &permits.Position{Lat: lat, Lon: lon}
	}
	return p
}

func degrees(v any, ref, positive, negative string, most float64) (float64, bool) {
	d, ok := v.(float64)
	switch {
	case !ok || !(d >= 0 && d <= most): // not a number is neither
		return 0, false
	case ref == positive:
		return d, true
	case ref == negative:
		return -d, true
	}
	return 0, false
}
