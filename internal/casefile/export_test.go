package casefile

// The property tests change documents as the tables of changes do.
var (
	Set    = set
	Remove = remove
	Lookup = lookup
)
