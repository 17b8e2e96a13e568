package policies_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/policies"
)

// The packs that the binary carries are accepted by the engine: analysis, schemas, workflows and metadata.
func TestTheEmbeddedPacksLoad(t *testing.T) {
	e, err := engine.Load(policies.FS)
	require.NoError(t, err)
	for _, r := range e.Requirements() {
		t.Log(r.ID, r.Stages, r.Reads)
	}
}
