package cli

import (
	"github.com/spf13/cobra"

	"firewatch/internal/engine"
	"firewatch/internal/sheets"
)

func newRecordsTemplateCommand() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:   "template REGISTER",
		Short: "Write the workbook (xlsx) that the records of a register are filled into",
		Long: `Write an empty workbook for the records of a register to standard output. A server imports it filled in:
POST /v1/records/REGISTER/import (docs/registers.md). No database is asked.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			fail := func(what string, err error) error { return unusable(cmd.ErrOrStderr(), what, err) }
			tree, err := policyTree(dir)
			if err != nil {
				return fail(dir, err)
			}
			e, err := engine.Load(tree)
			if err != nil {
				return fail("policies", err)
			}
			register, err := e.Register(args[0])
			if err != nil {
				return fail(args[0], err)
			}
			schema, err := e.RegisterSchema(args[0])
			if err != nil {
				return fail(args[0], err)
			}
			form, err := sheets.FormOf(register, schema, false)
			if err != nil {
				return fail(args[0], err)
			}
			return form.Write(cmd.OutOrStdout(), nil)
		},
	}
	cmd.Flags().StringVar(&dir, "policies", "", "policy directory instead of the built-in one")
	return cmd
}
