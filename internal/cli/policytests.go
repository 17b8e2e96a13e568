package cli

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"firewatch/internal/engine"
	"firewatch/permits"
)

func newPolicyCoverageCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "coverage [DIR]",
		Short: "Print what becomes of each clause of each pack's document",
		Long: "Print the ledger of each pack: for each clause the requirements that judge it, who judges it instead, or why a machine\n" +
			"cannot. A clause of numbering.yaml that the ledger leaves out is a fault, here as in a release.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			tree, err := policyTree(directory(args))
			if err != nil {
				return unusable(cmd.ErrOrStderr(), directory(args), err)
			}
			e, err := engine.Load(tree)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), "policies", err)
			}
			return printLedgers(cmd.OutOrStdout(), e)
		},
	}
}

func printLedgers(out io.Writer, e *engine.Engine) error {
	for _, pack := range e.Packs() {
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		fmt.Fprintf(table, "CLAUSE\tBECOMES\tOF %s\n", pack)
		judged, people, none := 0, 0, 0
		for _, line := range e.Ledger(pack) {
			what, which := becomes(line)
			switch what {
			case "judged":
				judged++
			case "by a person":
				people++
			default:
				none++
			}
			fmt.Fprintf(table, "%s\t%s\t%s\n", line.Clause, what, which)
		}
		if err := table.Flush(); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: %d clauses: %d judged by requirements, %d by a person, %d not by machine; none of the %d numbers of the document unaccounted\n\n",
			pack, judged+people+none, judged, people, none, len(e.Numbering(pack)))
	}
	return nil
}

func becomes(line permits.LedgerLine) (what, which string) {
	switch {
	case line.JudgedBy != "":
		return "by a person", line.JudgedBy
	case line.Why != "":
		return "not by machine", line.Why
	}
	return "judged", strings.Join(line.Requirements, " ")
}

func newPolicyMutateCommand() *cobra.Command {
	var pack string
	cmd := &cobra.Command{
		Use:   "mutate [DIR] --pack PACK",
		Short: "Change every rule of a pack in small ways and list the changes that no test notices",
		Long: "Change every rule of a pack in small ways, one at a time: drop an expression, flip a comparison, shift a number by one,\n" +
			"drop a negation, exchange \"and\" and \"or\". A change that no test beside the rule notices is printed; equivalent.yaml of the\n" +
			"pack lists those that judge as the rule does, each with its reason, and a listed one that is noticed is printed too.\n" +
			"PACK lib means the shared helpers. Exit code 0: nothing was printed. 1: something was. 2: the packs cannot be used.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			tree, err := policyTree(directory(args))
			if err != nil {
				return unusable(cmd.ErrOrStderr(), directory(args), err)
			}
			m, err := engine.Mutate(cmd.Context(), tree, pack, mutantLimit)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), "policies", err)
			}
			out := cmd.OutOrStdout()
			for _, s := range m.Survived {
				fmt.Fprintf(out, "%s:%d: survived: %s\n", s.File, s.Line, s.Name)
			}
			for _, name := range m.Wrong {
				fmt.Fprintf(out, "equivalent.yaml lists what no test misses: %s\n", name)
			}
			fmt.Fprintf(out, "%d mutants noticed, %d survived, %d listed as equivalent, %d did not compile\n", m.Killed, len(m.Survived), m.Equivalent, m.Stillborn)
			if len(m.Survived)+len(m.Wrong) > 0 {
				return refused(nil)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&pack, "pack", "", "the pack whose rules are changed, or lib")
	_ = cmd.MarkFlagRequired("pack") // the flag was just defined
	return cmd
}

// mutantLimit ends a test run that a change has made endless.
const mutantLimit = 10 * time.Second
