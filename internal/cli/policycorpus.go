package cli

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"firewatch/internal/casefile"
	"firewatch/internal/engine"
)

func newPolicyCorpusCommand() *cobra.Command {
	var cases string
	var accept bool
	var seed int
	cmd := &cobra.Command{
		Use:   "corpus [DIR]",
		Short: "Judge cases that were made up from the forms, and count how often each requirement gets each verdict",
		Long: "Judge the cases in corpus/*.jsonl beside the written ones. They were made up from the forms of every kind, for every stage:\n" +
			"some whole, some by a few changes of a written case, each from the seed that it names. No rule may fail on any of them, and\n" +
			"corpus/counts.golden holds how often each requirement gets each verdict.\n\n" +
			"--accept writes the counts. It first makes up what is lacking: cases of a kind or stage that has none yet, and others for those\n" +
			"that no longer fit their form. All else stays; with --seed everything is made up anew.\n\n" +
			"Exit code 0: all is as it was accepted. 1: something is not. 2: the packs or the cases cannot be used.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			refuse := func(err error) error { return unusable(cmd.ErrOrStderr(), "policy corpus", err) }
			dir := caseDirectory(cases, args)
			switch {
			case accept && dir == "":
				return refuse(errors.New("--accept: the built-in cases cannot be written; name a directory by --fixtures"))
			case seed != 0 && !accept:
				return refuse(errors.New("--seed makes cases up anew, which --accept writes"))
			}
			tree, err := policyTree(directory(args))
			if err != nil {
				return refuse(err)
			}
			e, err := engine.Load(tree)
			if err != nil {
				return refuse(err)
			}
			files, err := caseTree(cases, args)
			if err == nil && files == nil {
				err = errors.New("there is no directory of cases; name one by --fixtures")
			}
			if err != nil {
				return refuse(err)
			}
			written, err := casefile.Open(files)
			if err != nil {
				return refuse(err)
			}
			b, err := casefile.OpenBulk(files, written)
			if err != nil {
				return refuse(err)
			}
			if accept {
				if err := b.Fill(e, seed); err != nil {
					return refuse(err)
				}
			}
			written.Judge(cmd.Context(), e)
			b.Judge(cmd.Context(), e)
			if accept {
				if err := b.Accept(dir, e); err != nil {
					return refuse(err)
				}
			}
			wrong := b.Complaints(e)
			for _, w := range wrong {
				fmt.Fprintln(cmd.OutOrStdout(), w)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d made-up cases judged beside the written ones\n", len(b.Made))
			if len(wrong) > 0 {
				return refused(nil)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&cases, "fixtures", "", fixturesHelp)
	cmd.Flags().BoolVar(&accept, "accept", false, "make up what is lacking and write what is counted first")
	cmd.Flags().IntVar(&seed, "seed", 0, "with --accept: make every case up anew from this number")
	return cmd
}
