// Package cli holds the commands of the program firewatch, one file each, and wires the parts together. It is the
// only package that knows them all.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// Exit codes of every command.
const (
	exitOK       = 0
	exitRefused  = 1 // the answer is no: not compliant, a failing check, a service that stopped with an error
	exitUnusable = 2 // the question could not be asked: unknown flag, unreadable file, wrong configuration
)

// exitError is an error that says with which code the program ends.
type exitError struct {
	code int
	err  error // nil: the command has said everything itself
}

func (e *exitError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit code %d", e.code)
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// refused makes an error end the program with exit code 1. A nil err adds no message.
func refused(err error) error { return &exitError{code: exitRefused, err: err} }

// Main runs the command line of this process and returns the exit code. An interrupt or SIGTERM ends the command
// in order; a second one ends the process at once.
func Main() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	return Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
}

// Run runs one command line and returns the exit code.
func Run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := newRootCommand()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitOK
	}
	code, exit := exitUnusable, (*exitError)(nil)
	if errors.As(err, &exit) {
		code = exit.code
	}
	if exit == nil || exit.err != nil {
		fmt.Fprintln(stderr, "firewatch:", err)
	}
	return code
}

func newRootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:           "firewatch",
		Short:         "Decides whether dangerous work may start, and proves why",
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.AddCommand(
		newServeCommand(),
		newMigrateCommand(),
		newTokenCommand(),
		newRecordsCommand(),
		newCheckCommand(),
		newHazardCommand(),
		newCaseCommand(),
		newPrintCommand(),
		newPolicyCommand(),
	)
	return root
}
