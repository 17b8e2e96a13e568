package permits_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"firewatch/permits"
)

func TestDistance(t *testing.T) {
	at := func(lat, lon float64) permits.Position { return permits.Position{Lat: lat, Lon: lon} }
	for _, c := range []struct {
		shows  string
		a, b   permits.Position
		metres float64
	}{
		{"the same point", at(29.95, 121.68), at(29.95, 121.68), 0},
		{"a degree of latitude", at(0, 0), at(1, 0), 111195},
		{"a degree of longitude at 60 degrees is half of one at the equator", at(60, 0), at(60, 1), 55597},
		{"across the antimeridian", at(0, 179.5), at(0, -179.5), 111195},
		{"half round the world", at(0, 0), at(0, 180), 20015114},
	} {
		assert.InDelta(t, c.metres, c.a.Distance(c.b), 1, c.shows)
		assert.InDelta(t, c.metres, c.b.Distance(c.a), 1, c.shows)
	}
}

// Every point within the radius lies in the box: the store searches the box first.
func TestTheBoxHoldsTheCircle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := permits.Position{Lat: rapid.Float64Range(-90, 90).Draw(t, "lat"), Lon: rapid.Float64Range(-180, 180).Draw(t, "lon")}
		radius := rapid.Float64Range(1, 5000).Draw(t, "radius")
		q := permits.Position{Lat: p.Lat + rapid.Float64Range(-0.1, 0.1).Draw(t, "north"), Lon: p.Lon + rapid.Float64Range(-0.1, 0.1).Draw(t, "east")}
		if q.Lat < -90 || q.Lat > 90 || q.Lon < -180 || q.Lon > 180 || p.Distance(q) > radius {
			return
		}
		sw, ne := p.Box(radius)
		if q.Lat < sw.Lat || q.Lat > ne.Lat || q.Lon < sw.Lon || q.Lon > ne.Lon {
			t.Fatalf("%v is %v m from %v, outside %v to %v", q, p.Distance(q), p, sw, ne)
		}
	})
}
