package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/permits"
	"firewatch/policies"
)

// policyTree opens a policy directory, or the one that is built in.
func policyTree(dir string) (fs.FS, error) {
	if dir == "" {
		return policies.FS, nil
	}
	info, err := os.Stat(dir)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("%s is not a directory", dir)
	}
	return os.DirFS(dir), nil
}

func newCheckCommand() *cobra.Command {
	return judging(&cobra.Command{
		Use:   "check FILE...",
		Short: "Judge case files offline: what is not met, by which clause and fact, and what to do",
		Long: `Judge case files (YAML or JSON; docs/packs.md) without a server or a database. A file holds kind, enterprise and
dossier, and optionally stage, act, case, journal, facts and now.

Exit code 0: every file is compliant. 1: some file is not. 2: a file or a policy cannot be used.`,
	}, printEvaluation)
}

// judging makes a command that judges the case files which it is given, and prints each evaluation in its way.
func judging(cmd *cobra.Command, print func(io.Writer, string, permits.Judged)) *cobra.Command {
	var dir, stage, now string
	var asJSON bool
	cmd.Args = cobra.MinimumNArgs(1)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		tree, err := policyTree(dir)
		if err != nil {
			return unusable(cmd.ErrOrStderr(), dir, err)
		}
		e, err := engine.Load(tree)
		if err != nil {
			return unusable(cmd.ErrOrStderr(), "policies", err)
		}
		code := exitOK
		for _, name := range args {
			c := checkFile(cmd, e, name, stage, now, asJSON, print)
			code = max(code, c)
		}
		if code != exitOK {
			return &exitError{code: code}
		}
		return nil
	}
	cmd.Flags().StringVar(&dir, "policies", "", "policy directory instead of the built-in one")
	cmd.Flags().StringVar(&stage, "stage", "", "judge this stage instead of the file's")
	cmd.Flags().StringVar(&now, "now", "", "judge as of this instant (RFC 3339) instead of the file's")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the evaluation, one canonical JSON document a line")
	return cmd
}

func unusable(w io.Writer, what string, err error) error {
	fmt.Fprintf(w, "%s: cannot be used\n", what)
	printError(w, err)
	return &exitError{code: exitUnusable}
}

func printError(w io.Writer, err error) {
	var refusal *permits.Error
	if !errors.As(err, &refusal) {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintf(w, "  %s\n", line)
		}
		return
	}
	fmt.Fprintf(w, "  %s\n  %s\n", refusal.Detail.EN, refusal.Detail.ZH)
	for _, f := range refusal.Faults {
		fmt.Fprintf(w, "  %s [%s] %s\n", f.Pointer, f.Rule, f.Detail.EN)
		fmt.Fprintf(w, "    %s\n", f.Detail.ZH)
	}
}

func checkFile(cmd *cobra.Command, e *engine.Engine, name, stage, now string, asJSON bool, print func(io.Writer, string, permits.Judged)) int {
	fail := func(err error) int {
		_ = unusable(cmd.ErrOrStderr(), name, err) // its code is returned below
		return exitUnusable
	}
	file, err := casefile.Read(os.DirFS(filepath.Dir(name)), filepath.Base(name))
	if err != nil {
		return fail(err)
	}
	if stage != "" {
		file.Stage = stage
	}
	if now != "" {
		file.Now = now
	}
	q, err := file.Question(e, time.Now)
	if err != nil {
		return fail(err)
	}
	j, err := e.Evaluate(cmd.Context(), q)
	if err != nil {
		return fail(err)
	}
	out := cmd.OutOrStdout()
	if asJSON {
		fmt.Fprintf(out, "%s\n", j.Bytes)
	} else {
		print(out, name, j)
	}
	if j.Outcome != permits.Compliant {
		return exitRefused
	}
	return exitOK
}

var outcomeWords = map[permits.Outcome]string{
	permits.Compliant: "compliant 合规", permits.Noncompliant: "NOT COMPLIANT 不合规",
	permits.Incomplete: "INCOMPLETE 待核实", permits.Errored: "ERROR 判定失败",
}

var causeWords = map[string]string{
	"not_supplied": "not supplied 未提供", "awaiting_judgement": "awaiting a person's judgement 待人员判定",
	"source_unavailable": "source unavailable 来源不可用", "empty": "empty 为空",
}

// printEvaluation writes an evaluation for a person: what is not met first, then how much is.
func printEvaluation(w io.Writer, name string, j permits.Judged) {
	fmt.Fprintf(w, "%s: %s at stage %s: %s\n", name, j.Kind, j.Stage, outcomeWords[j.Outcome])
	for _, f := range j.Findings {
		words := f.Verdict.Words()
		advice := ""
		if f.Severity == permits.Advise {
			advice = " (advice 建议)"
		}
		fmt.Fprintf(w, "\n  %s %s  %s%s\n", words.ZH, words.EN, f.Requirement, advice)
		fmt.Fprintf(w, "    %s, %s (%s)\n", f.Citation.Document, f.Citation.Clause, f.Citation.Basis)
		for _, v := range f.Local {
			fmt.Fprintf(w, "    here %s is %s: %s, %s\n", v.Parameter, v.Value, v.Document, v.Clause)
		}
		fmt.Fprintf(w, "    %s\n    %s\n", f.Sentence.EN, f.Sentence.ZH)
		for _, m := range f.Missing {
			who := ""
			if m.Who != "" {
				who = ", from " + m.Who
			}
			fmt.Fprintf(w, "    missing  %s (%s%s)\n", m.Pointer, causeWords[m.Cause], who)
		}
		if f.Observed != nil || f.Required != nil {
			fmt.Fprintf(w, "    found    %s; required %s\n", plain(f.Observed), plain(f.Required))
		}
		for _, x := range f.Facts {
			fmt.Fprintf(w, "    fact     %s = %s\n", x.Pointer, x.Value)
		}
		if f.Error != "" {
			fmt.Fprintf(w, "    failed   %s\n", f.Error)
		}
		fmt.Fprintf(w, "    do       %s\n             %s\n", f.Remedy.EN, f.Remedy.ZH)
		for _, x := range f.Fixes {
			fmt.Fprintf(w, "    would do %s = %s (tried)\n", x.Pointer, x.Value)
		}
	}
	counts := map[permits.Verdict]int{}
	for _, v := range j.Verdicts {
		counts[v.Verdict]++
	}
	fmt.Fprintf(w, "\n  %d met, %d not met, %d to be verified, %d not applicable, %d not in force, %d failed; %d more at later stages\n",
		counts[permits.Satisfied], counts[permits.Violated], counts[permits.Undetermined], counts[permits.NotApplicable],
		counts[permits.NotEffective], counts[permits.Failed], len(j.Upcoming))
	if j.ValidUntil != "" {
		fmt.Fprintf(w, "  stands until %s if nothing changes\n", j.ValidUntil)
	}
}

func plain(raw json.RawMessage) string {
	if len(raw) == 0 {
		return "-"
	}
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	return string(raw)
}

func newCaseCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "case FILE",
		Short: "Print a case file as the JSON body of POST /v1/checks",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			file, err := casefile.Read(os.DirFS(filepath.Dir(args[0])), filepath.Base(args[0]))
			if err != nil {
				return unusable(cmd.ErrOrStderr(), args[0], err)
			}
			if file, err = file.Check(); err != nil {
				return unusable(cmd.ErrOrStderr(), args[0], err)
			}
			return json.NewEncoder(cmd.OutOrStdout()).Encode(file)
		},
	}
}
