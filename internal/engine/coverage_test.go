package engine_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
)

func TestALineThatNoTestEvaluatesIsNamed(t *testing.T) {
	report, err := engine.Test(context.Background(), tested(atLimit+beyond, ""))
	require.NoError(t, err)
	require.Empty(t, report.Failed)
	require.Len(t, report.Coverage.Not, 1, "the second alternative was tried and never held")
	assert.Equal(t, "packs/t/s/r.rego", report.Coverage.Not[0].File)
	assert.Equal(t, "no test evaluates met if not input.a.y", report.Coverage.Not[0].Text)
	assert.Positive(t, report.Coverage.Not[0].Line)
	assert.Equal(t, 4, report.Coverage.Lines, "three lines of one body, one of the other; no line of the test")

	whole, err := engine.Test(context.Background(), tested(atLimit+beyond+otherwise, ""))
	require.NoError(t, err)
	assert.Empty(t, whole.Coverage.Not)
	assert.Equal(t, report.Coverage.Lines, whole.Coverage.Lines)
}
