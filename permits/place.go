package permits

import (
	"math"
	"time"
)

// Place is where and when the work of a case happens, read from the dossier by the pointers that its kind
// names; it decides which other cases are its neighbours.
type Place struct {
	Area     string    `json:"area,omitempty"` // of the enterprise's own register; areas of two enterprises never meet
	Start    time.Time `json:"start,omitzero"`
	End      time.Time `json:"end,omitzero"`
	Position *Position `json:"position,omitempty"` // nil: not stated
}

// Position is a point in WGS 84 (CGCS2000 agrees with it to less than a metre), in decimal degrees.
type Position struct {
	Lat float64 `json:"lat"` // -90 to 90, north positive
	Lon float64 `json:"lon"` // -180 to 180, east positive
}

// earthRadius is the mean radius of the Earth in metres (IUGG).
const earthRadius = 6371008.8

// Distance returns the metres between two points on a sphere (haversine). On the scale of a site it errs by less
// than 0.6 %, the flattening of the Earth.
func (p Position) Distance(q Position) float64 {
	rad := math.Pi / 180
	sin := func(degrees float64) float64 { return math.Sin(degrees * rad / 2) }
	a := sin(q.Lat-p.Lat)*sin(q.Lat-p.Lat) + math.Cos(p.Lat*rad)*math.Cos(q.Lat*rad)*sin(q.Lon-p.Lon)*sin(q.Lon-p.Lon)
	return 2 * earthRadius * math.Asin(math.Min(1, math.Sqrt(a)))
}

// Box returns a south-western and a north-eastern corner that hold every point within the metres of p. It may hold
// more, and near a pole or the antimeridian it holds every longitude.
func (p Position) Box(metres float64) (southWest, northEast Position) {
	degrees := metres / earthRadius * 180 / math.Pi * 1.01
	southWest, northEast = Position{Lat: p.Lat - degrees, Lon: -180}, Position{Lat: p.Lat + degrees, Lon: 180}
	if narrow := math.Cos((math.Abs(p.Lat) + degrees) * math.Pi / 180); narrow > 0.01 {
		if west, east := p.Lon-degrees/narrow, p.Lon+degrees/narrow; west >= -180 && east <= 180 {
			southWest.Lon, northEast.Lon = west, east
		}
	}
	return southWest, northEast
}

// Outline is what a case tells others about itself: where and when, by which number, which cases it names, and the
// facts that its kind shows to the rules of other cases.
type Outline struct {
	Place  Place
	Number string   // the enterprise's own number of the case; empty: none stated
	Day    string   // the civil day that it is about, YYYY-MM-DD; empty: none
	Links  []string // numbers of other cases that it names, sorted, each once
	Shows  []byte   // canonical JSON object; a fact that is not stated has no key

	Record  map[string]any       // members of the record that the case is (Kind.Records), without those of its state
	Exposes []byte               // canonical JSON object of what is public (Kind.Exposes)
	Dues    map[string]time.Time // when the clocks are due whose due date the case states
}

// Nearby asks for the cases that a case must reckon with: live, and at the same time in the same area of the same
// enterprise or within the radius of its position, whoever's they are.
type Nearby struct {
	Except     string // the case that asks
	Enterprise string
	Place      Place
	Radius     float64 // metres; 0: by area only
	Anywhere   bool    // of the enterprise, wherever they are; area and radius do not matter
}

// During asks for the cases of an enterprise that are not private and whose time touches a span of time, half open.
type During struct {
	Except     string // the case that asks
	Enterprise string
	From, To   time.Time
}
