package canon

// Canonical is the canonical form without the door's refusals.
var Canonical = func(raw []byte) ([]byte, error) { return canonical(raw) }
