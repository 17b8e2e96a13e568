package cli

import (
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/internal/prints"
	"firewatch/permits"
)

func newPrintCommand() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:   "print FILE",
		Short: "Print the form of a case file as HTML, marked as a specimen",
		Long: `Fill the form of a case file's kind (kinds/<kind>/print.yaml; docs/packs.md) and write it to standard output: an HTML
document that stands alone, for paper of size A4. No database is asked, so every page is marked as a specimen and
people are shown by their ids.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			fail := func(err error) error { return unusable(cmd.ErrOrStderr(), args[0], err) }
			tree, err := policyTree(dir)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), dir, err)
			}
			e, err := engine.Load(tree)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), "policies", err)
			}
			file, err := casefile.Read(os.DirFS(filepath.Dir(args[0])), filepath.Base(args[0]))
			if err != nil {
				return fail(err)
			}
			q, err := file.Question(e, time.Now)
			if err != nil {
				return fail(err)
			}
			j, err := e.Evaluate(cmd.Context(), q)
			if err != nil {
				return fail(err)
			}
			kind, err := e.Kind(q.Kind)
			if err != nil {
				return fail(err)
			}
			folded, err := e.Folded(q)
			if err != nil {
				return fail(err)
			}
			if kind.Sheet == nil {
				return fail(permits.Refuse(permits.NotFound, "the kind "+kind.Name+" has no layout for a print", "种类 "+kind.Name+" 没有打印版式"))
			}
			return prints.Write(cmd.OutOrStdout(), permits.Printed{Kind: kind, Document: folded.Document, Case: q.Case, Dossier: j.Evaluation.Dossier,
				Evaluation: j.Digest, Outcome: j.Outcome, ValidUntil: j.ValidUntil, At: q.Now, Specimen: true})
		},
	}
	cmd.Flags().StringVar(&dir, "policies", "", "policy directory instead of the built-in one")
	return cmd
}
