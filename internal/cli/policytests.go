package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"firewatch/fixtures"
	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/internal/releases"
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
		for _, r := range e.Requirements() {
			if r.Pack == pack && r.Doubt != "" {
				fmt.Fprintf(out, "in doubt: %s: %s\n", r.ID, r.Doubt)
			}
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
	var pack, cases string
	var only []string
	cmd := &cobra.Command{
		Use:   "mutate [DIR] --pack PACK [--only SECTION]",
		Short: "Change every rule of a pack in small ways and list the changes that no test notices",
		Long: "Change every rule of a pack in small ways, one at a time: drop an expression, flip a comparison, shift a number by one,\n" +
			"drop a negation, exchange \"and\" and \"or\". A change that no test beside the rule notices, and that shows nothing else in any\n" +
			"case either, is printed; equivalent.yaml of the pack lists those that judge as the rule does, each with its reason, and a\n" +
			"listed one that is noticed is printed too. PACK lib means the shared helpers. --only narrows it to a section, to the ids that\n" +
			"begin with a text, or to a file of the pack, while you work on that.\n\n" +
			"The time is bounded: a mutant is compiled with what its rule refers to and nothing else; the cases are asked only of what\n" +
			"the tests missed, each requirement once for all cases in which it sees the same; no answer may take longer than " + mutantLimit.String() + ".\n\n" +
			"Exit code 0: nothing was printed. 1: something was. 2: the packs or the cases cannot be used.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			tree, err := policyTree(directory(args))
			if err != nil {
				return unusable(cmd.ErrOrStderr(), directory(args), err)
			}
			files, err := caseTree(cases, args)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), cases, err)
			}
			m, err := engine.Mutate(cmd.Context(), tree, engine.Mutating{Pack: pack, Only: only, Limit: mutantLimit, Recorded: recordedIn(cmd.Context(), files)})
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
	cmd.Flags().StringSliceVar(&only, "only", nil, "a section (hot_work), the beginning of an id (hot-work.gas) or a file (gen/shift.rego); several with commas")
	cmd.Flags().StringVar(&cases, "fixtures", "", fixturesHelp)
	_ = cmd.MarkFlagRequired("pack") // the flag was just defined
	return cmd
}

// mutantLimit ends a test run that a change has made endless.
const mutantLimit = 10 * time.Second

const fixturesHelp = "directory of cases (default: \"fixtures\" beside DIR if it is there; the built-in one for the built-in policies)"

// caseDirectory is the directory of cases that belongs to a policy directory; empty: none, or the built-in one.
func caseDirectory(dir string, policies []string) string {
	if dir == "" && len(policies) > 0 {
		beside := filepath.Join(filepath.Dir(filepath.Clean(policies[0])), "fixtures")
		if info, err := os.Stat(beside); err == nil && info.IsDir() {
			return beside
		}
	}
	return dir
}

// caseTree opens it; nil where the policies have no cases.
func caseTree(dir string, policies []string) (fs.FS, error) {
	switch dir = caseDirectory(dir, policies); {
	case dir != "":
		return policyTree(dir)
	case len(policies) == 0:
		return fixtures.FS, nil
	}
	return nil, nil
}

func newPolicyTestCommand() *cobra.Command {
	var cases string
	var accept bool
	cmd := &cobra.Command{
		Use:   "test [DIR]",
		Short: "Run the Rego tests of every pack, and its cases; every line of a rule is evaluated by a test",
		Long: "Run the Rego tests of every pack and name each line of a rule that none of them evaluates. Then judge the cases: what each\n" +
			"expects, one-fact changes, whole findings as they were accepted, and that each requirement is seen in each verdict. A run\n" +
			"without a test fails.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			tree, err := policyTree(directory(args))
			if err != nil {
				return unusable(cmd.ErrOrStderr(), directory(args), err)
			}
			files, err := caseTree(cases, args)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), cases, err)
			}
			report, err := engine.Test(cmd.Context(), tree)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), "policies", err)
			}
			sort.Strings(report.Failed)
			out := cmd.OutOrStdout()
			for _, f := range report.Failed {
				fmt.Fprintln(out, f)
			}
			fmt.Fprintf(out, "%d passed, %d failed\n", report.Passed, len(report.Failed))
			var wrong []string
			if files != nil {
				if wrong, err = holdCases(cmd, tree, files, accept, caseDirectory(cases, args)); err != nil {
					return err
				}
			}
			wrong = append(printCoverage(out, report.Coverage), wrong...)
			for _, w := range wrong {
				fmt.Fprintln(out, w)
			}
			if len(report.Failed)+len(wrong) > 0 {
				return refused(nil)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&cases, "fixtures", "", fixturesHelp)
	cmd.Flags().BoolVar(&accept, "accept", false, "write what is found in the cases into their golden files first")
	return cmd
}

// printCoverage prints how many lines the tests evaluate and returns the others.
func printCoverage(out io.Writer, c engine.Coverage) []string {
	var wrong []string
	for _, x := range c.Not {
		wrong = append(wrong, fmt.Sprintf("%s:%d: %s", x.File, x.Line, x.Text))
	}
	fmt.Fprintf(out, "%d of %d lines of rules evaluated by the tests\n", c.Lines-len(c.Not), c.Lines)
	return wrong
}

// holdCases judges the cases and returns what is wrong with them.
func holdCases(cmd *cobra.Command, tree, files fs.FS, accept bool, dir string) ([]string, error) {
	e, err := engine.Load(tree)
	if err != nil {
		return nil, unusable(cmd.ErrOrStderr(), "policies", err)
	}
	c, err := casefile.Open(files)
	if err != nil {
		return nil, unusable(cmd.ErrOrStderr(), "cases", err)
	}
	c.Judge(cmd.Context(), e)
	if accept {
		if dir == "" {
			return nil, unusable(cmd.ErrOrStderr(), "--accept", errors.New("the built-in cases cannot be written; name a directory by --fixtures"))
		}
		if err := c.Accept(dir); err != nil {
			return nil, unusable(cmd.ErrOrStderr(), dir, err)
		}
	}
	changes := 0
	for _, t := range c.Tables {
		changes += len(t.Changes)
	}
	fmt.Fprintf(cmd.OutOrStdout(), "%d cases and %d changes judged\n", len(c.Cases), changes)
	wrong := c.Complaints(e)
	loosened, err := releases.Loosened(cmd.Context(), e, casesIn(files))
	if err != nil {
		return nil, unusable(cmd.ErrOrStderr(), "cases", err)
	}
	for _, f := range loosened {
		wrong = append(wrong, f.Pointer+": "+f.Detail.EN)
	}
	return wrong, nil
}

// casesIn reads from a directory of cases those that the packs of provinces are tried on.
func casesIn(files fs.FS) releases.Cases {
	return func(e *engine.Engine, kinds []string) ([]releases.Tried, error) {
		asked, err := casefile.Ask(files, e, kinds)
		var out []releases.Tried
		for _, a := range asked {
			out = append(out, releases.Tried(a))
		}
		return out, err
	}
}

// recordedIn judges the cases of a directory, for rules that are changed to be asked again; nil without a directory.
func recordedIn(ctx context.Context, files fs.FS) func(*engine.Engine, []string) ([]permits.Recorded, error) {
	if files == nil {
		return nil
	}
	return func(e *engine.Engine, kinds []string) ([]permits.Recorded, error) {
		c, err := casefile.Open(files)
		if err != nil {
			return nil, err
		}
		c.Narrow(kinds)
		c.Judge(ctx, e)
		return c.Recorded()
	}
}
