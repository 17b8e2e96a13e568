package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"firewatch/fixtures"
	"firewatch/internal/releases"
	"firewatch/permits"
)

// What checking one bundle may cost. The limits are those of a process, because within one neither a running
// builtin nor an exhausted memory can be stopped.
const (
	checkCPU    = 180     // seconds of processor time; the built-in packs take some 35 on an idle machine
	checkMemory = 4 << 30 // bytes of address space
	checkSoft   = 1 << 30 // bytes at which the garbage collector works harder
	checkWithin = 5 * time.Minute
	checkGC     = 400 // percent of heap growth between two collections: time counts here, and the soft limit bounds the heap
)

// childCommand is the hidden command that a child process runs.
const childCommand = "check-bundle"

func newChildCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:    childCommand,
		Short:  "Check a bundle from standard input within limits; print the verdict as JSON",
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			debug.SetMemoryLimit(checkSoft)
			debug.SetGCPercent(checkGC)
			for what, limit := range map[int]uint64{syscall.RLIMIT_CPU: checkCPU, syscall.RLIMIT_AS: checkMemory} {
				if err := syscall.Setrlimit(what, &syscall.Rlimit{Cur: limit, Max: limit}); err != nil {
					return refused(fmt.Errorf("limits cannot be set: %w", err))
				}
			}
			bundle, err := io.ReadAll(io.LimitReader(cmd.InOrStdin(), releases.MaxBundle+1))
			if err != nil {
				return refused(err)
			}
			verdict := releases.VerdictOf(releases.CheckOn(casesIn(fixtures.FS))(cmd.Context(), bundle))
			return json.NewEncoder(cmd.OutOrStdout()).Encode(verdict)
		},
	}
}

// checkInChild checks a bundle in a process of its own. A child that dies has found the bundle unusable.
func checkInChild(ctx context.Context, bundle []byte) (permits.CheckedRelease, error) {
	self, err := os.Executable()
	if err != nil {
		return permits.CheckedRelease{}, err
	}
	return runCheck(ctx, exec.Command(self, "policy", childCommand), bundle)
}

func runCheck(ctx context.Context, cmd *exec.Cmd, bundle []byte) (permits.CheckedRelease, error) {
	ctx, cancel := context.WithTimeout(ctx, checkWithin)
	defer cancel()
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(bundle), &out, &errs
	cmd.Env = []string{} // a foreign bundle has no business with our environment
	if err := cmd.Start(); err != nil {
		return permits.CheckedRelease{}, err
	}
	stop := context.AfterFunc(ctx, func() { _ = cmd.Process.Kill() }) // it may have ended by itself
	err := cmd.Wait()
	stop()
	var verdict releases.Verdict
	if err == nil {
		err = json.Unmarshal(out.Bytes(), &verdict)
	}
	if err == nil {
		return verdict.Result()
	}
	if errors.Is(context.Cause(ctx), context.Canceled) {
		return permits.CheckedRelease{}, ctx.Err()
	}
	first, _, _ := strings.Cut(errs.String(), "\n")
	refusal := permits.Refuse(permits.InvalidRelease,
		fmt.Sprintf("checking the release did not end within its limits of %d s of processor time and %d GiB of memory: %v. %s", checkCPU, checkMemory>>30, err, first),
		fmt.Sprintf("检查规则版本超出限额（处理器 %d 秒，内存 %d GiB）：%v", checkCPU, checkMemory>>30, err))
	refusal.Cause = err
	return permits.CheckedRelease{}, refusal
}
