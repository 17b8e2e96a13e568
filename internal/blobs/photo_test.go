package blobs_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

// tag is one Exif statement: texts, or degrees, minutes and seconds as hundredths.
type tag struct {
	id   uint16
	text string
	dms  [3]uint32
}

// exif writes a TIFF block with the tags of the picture, and of the place (Exif 2.32, section 4.6).
func exif(picture, place []tag) []byte {
	order := binary.LittleEndian
	var out []byte
	u16 := func(v uint16) { out = order.AppendUint16(out, v) }
	u32 := func(v uint32) { out = order.AppendUint32(out, v) }
	out = append(out, "II*\x00\x08\x00\x00\x00"...)
	directory := func(tags []tag) {
		at := len(out) + 2 + 12*len(tags) + 4
		var values []byte
		u16(uint16(len(tags)))
		for _, t := range tags {
			u16(t.id)
			value := append([]byte(t.text), 0)
			if t.text == "" {
				u16(5) // rational
				u32(3)
				value = nil
				for i, v := range t.dms {
					value = order.AppendUint32(value, v)
					value = order.AppendUint32(value, []uint32{1, 1, 100}[i])
				}
			} else {
				u16(2) // ASCII
				u32(uint32(len(value)))
			}
			if len(value) <= 4 {
				out = append(out, append(value, 0, 0, 0)[:4]...)
				continue
			}
			u32(uint32(at + len(values)))
			values = append(values, value...)
			if len(values)%2 == 1 {
				values = append(values, 0)
			}
		}
		u32(0)
		out = append(out, values...)
	}
	// IFD0 points to the two others.
	const first = 8 + 2 + 2*12 + 4
	sub := len(exifSize(picture))
	u16(2)
	u16(0x8769)
	u16(4)
	u32(1)
	u32(first)
	u16(0x8825)
	u16(4)
	u32(1)
	u32(uint32(first + sub))
	u32(0)
	directory(picture)
	directory(place)
	return out
}

// exifSize is a directory of the same size as that of the tags.
func exifSize(tags []tag) []byte {
	n := 2 + 12*len(tags) + 4
	for _, t := range tags {
		size := len(t.text) + 1
		if t.text == "" {
			size = 24
		}
		if size > 4 {
			n += size + size%2
		}
	}
	return make([]byte, n)
}

// withExif puts the block behind the start of a JPEG.
func withExif(t *testing.T, block []byte) []byte {
	t.Helper()
	plain := picture(t, asJPEG)
	segment := append([]byte("Exif\x00\x00"), block...)
	out := append([]byte{}, plain[:2]...)
	out = append(out, 0xff, 0xe1)
	out = binary.BigEndian.AppendUint16(out, uint16(len(segment)+2))
	return append(append(out, segment...), plain[2:]...)
}

func TestAPhotoKeepsItsTimeAndPlace(t *testing.T) {
	const original, offset = 0x9003, 0x9011
	north := []tag{{id: 1, text: "N"}, {id: 2, dms: [3]uint32{29, 52, 3000}}, {id: 3, text: "E"}, {id: 4, dms: [3]uint32{121, 33, 1800}}}
	south := []tag{{id: 1, text: "S"}, {id: 2, dms: [3]uint32{33, 30, 0}}, {id: 3, text: "W"}, {id: 4, dms: [3]uint32{70, 15, 0}}}
	at := &permits.Position{Lat: 29 + 52.0/60 + 30.0/3600, Lon: 121 + 33.0/60 + 18.0/3600}
	taken := tag{id: original, text: "2026:11:20 09:20:05"}
	for shows, c := range map[string]struct {
		block []byte
		want  permits.Photo
	}{
		"with a zone":                  {exif([]tag{taken, {id: offset, text: "+08:00"}}, north), permits.Photo{TakenAt: "2026-11-20T09:20:05+08:00", Position: at}},
		"in UTC":                       {exif([]tag{taken, {id: offset, text: "Z"}}, north), permits.Photo{TakenAt: "2026-11-20T09:20:05Z", Position: at}},
		"without a zone":               {exif([]tag{taken}, north), permits.Photo{TakenAt: "2026-11-20T09:20:05", Local: true, Position: at}},
		"with a zone that is none":     {exif([]tag{taken, {id: offset, text: "   :  "}}, nil), permits.Photo{TakenAt: "2026-11-20T09:20:05", Local: true}},
		"south and west":               {exif(nil, south), permits.Photo{Position: &permits.Position{Lat: -33.5, Lon: -70.25}}},
		"a place without its side":     {exif([]tag{taken}, north[1:]), permits.Photo{TakenAt: "2026-11-20T09:20:05", Local: true}},
		"half a place":                 {exif(nil, north[:2]), permits.Photo{}},
		"a place that is none":         {exif(nil, []tag{north[0], {id: 2, dms: [3]uint32{91, 0, 0}}, north[2], north[3]}), permits.Photo{}},
		"a device that knows no place": {exif(nil, []tag{north[0], {id: 2}, north[2], {id: 4}}), permits.Photo{}},
		"on the equator": {exif(nil, []tag{north[0], {id: 2}, north[2], {id: 4, dms: [3]uint32{101, 30, 0}}}),
			permits.Photo{Position: &permits.Position{Lon: 101.5}}},
		"a clock that was not set":   {exif([]tag{{id: original, text: "0000:00:00 00:00:00"}}, nil), permits.Photo{}},
		"a time that is none":        {exif([]tag{{id: original, text: "2026:13:20 09:20:05"}}, nil), permits.Photo{}},
		"nothing":                    {exif(nil, nil), permits.Photo{}},
		"a block that is cut off":    {exif([]tag{taken}, north)[:40], permits.Photo{}},
		"a block that is no block":   {bytes.Repeat([]byte{0xaa}, 300), permits.Photo{}},
		"a directory without an end": {append(exif(nil, nil)[:8], 0xff, 0xff), permits.Photo{}},
	} {
		t.Run(shows, func(t *testing.T) {
			each(t, func(t *testing.T, p place) {
				content := withExif(t, c.block)
				file, err := p.Keep(ctx, "photo.jpg", bytes.NewReader(content))
				require.NoError(t, err)
				want, got := c.want, file.Photo
				if want.Position != nil {
					require.NotNil(t, got.Position)
					require.InDelta(t, want.Position.Lat, got.Position.Lat, 1e-9)
					require.InDelta(t, want.Position.Lon, got.Position.Lon, 1e-9)
					want.Position, got.Position = nil, nil
				}
				require.Equal(t, want, got)
				require.Equal(t, content, read(t, p, file.Digest), "the file itself is not touched")
			})
		})
	}
}
