package cli_test

import (
	"archive/zip"
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/cli"
)

func TestATemplateIsWrittenWithoutAServer(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, 0, cli.Run(context.Background(), []string{"records", "template", "persons"}, &out, &errs), errs.String())
	_, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	require.NoError(t, err)

	out.Reset()
	require.Equal(t, 2, cli.Run(context.Background(), []string{"records", "template", "spells"}, &out, &errs))
	require.Empty(t, out.String())
	require.Contains(t, errs.String(), "spells")
	require.Equal(t, 2, cli.Run(context.Background(), []string{"records", "template", "persons", "--policies", t.TempDir() + "/none"}, &out, &errs))
	require.Equal(t, 2, cli.Run(context.Background(), []string{"records", "template"}, &out, &errs))
}
