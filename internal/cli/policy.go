package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"firewatch/internal/engine"
)

func newPolicyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "Work on policy packs: check, test, cover, draw, mutate, build; push a release and put it in force",
		Long:  "Work on policy packs (docs/packs.md). DIR is a policy directory with lib, registers and packs; without it the built-in one is meant.",
	}
	cmd.AddCommand(newPolicyCheckCommand(), newPolicyTestCommand(), newPolicyNewCommand(), newPolicyBuildCommand(), newPolicyCoverageCommand(), newPolicyWorkflowCommand(), newPolicyMutateCommand(), newPolicyCorpusCommand(),
		newPolicyPushCommand(), newPolicyActivateCommand(), newPolicyRollbackCommand(), newPolicyListCommand(), newChildCheckCommand())
	return cmd
}

func directory(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}

func newPolicyCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "check [DIR]",
		Short: "Compile, analyse and hold every pack to the contract; list every fault with file and line",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			tree, err := policyTree(directory(args))
			if err != nil {
				return unusable(cmd.ErrOrStderr(), directory(args), err)
			}
			e, err := engine.Check(tree)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), "policies", err)
			}
			r := e.Release()
			fmt.Fprintf(cmd.OutOrStdout(), "%d requirements, %d kinds, %d registers in %v\nrelease %s\n",
				len(e.Requirements()), len(e.Kinds()), len(e.Registers()), r.Packs, r.Digest)
			return nil
		},
	}
}

func newPolicyBuildCommand() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "build [DIR] --out OUT",
		Short: "Write the policy tree with its rows as Rego, for plain OPA (opa build -b OUT)",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			tree, err := policyTree(directory(args))
			if err != nil {
				return unusable(cmd.ErrOrStderr(), directory(args), err)
			}
			files, err := engine.Build(tree)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), "policies", err)
			}
			// An older build could leave a requirement behind that no longer exists.
			if entries, err := os.ReadDir(out); err == nil && len(entries) > 0 {
				return unusable(cmd.ErrOrStderr(), out, fmt.Errorf("the directory is not empty"))
			}
			for name, b := range files {
				path := filepath.Join(out, filepath.FromSlash(name))
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					return err
				}
				if err := os.WriteFile(path, b, 0o644); err != nil {
					return err
				}
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d files in %s\n", len(files), out)
			return nil
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "an empty or new directory")
	_ = cmd.MarkFlagRequired("out") // the flag was just defined
	return cmd
}
