package casefile

// The property tests change documents as the tables of changes do.
var (
	Set    = set
	Remove = remove
)

// MakeUp makes one case up; near is one that changes a written case.
func MakeUp(e Judge, c *Corpus, kind, stage, seed string, near bool) (*Made, error) {
	g, err := newGenerator(e, c)
	if err != nil {
		return nil, err
	}
	return g.make(kind, stage, seed, near, 0)
}
