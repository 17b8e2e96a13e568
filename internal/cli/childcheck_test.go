package cli

import (
	"context"
	"os/exec"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

// A child that exhausts its memory, hangs or dies has found the bundle unusable; this process lives on.
func TestAChildThatDiesRefusesTheBundle(t *testing.T) {
	for _, c := range []struct{ shows, script string }{
		{"killed", "kill -9 $$"},
		{"out of processor time", "ulimit -t 1; while :; do :; done"},
		{"talking nonsense", "echo hello"},
		{"silent", "exit 0"},
		{"failing", "echo broken >&2; exit 3"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := runCheck(t.Context(), exec.Command("/bin/sh", "-c", c.script), []byte("bundle"))
			require.True(t, permits.Is(err, permits.InvalidRelease), "%v", err)
		})
	}
	t.Run("a caller that goes away ends the child", func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
		defer cancel()
		began := time.Now()
		_, err := runCheck(ctx, exec.Command("/bin/sleep", "60"), nil)
		require.Error(t, err)
		require.Less(t, time.Since(began), 30*time.Second)
	})
}
