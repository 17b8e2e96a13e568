package cli

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"firewatch/internal/casefile"
	"firewatch/internal/engine"
)

func newPolicyNewCommand() *cobra.Command {
	var want engine.NewRequirement
	var cases string
	cmd := &cobra.Command{
		Use:   "new [DIR] --pack P --kind K --id I --clause C",
		Short: "Write the files of a new requirement: rule, test, ledger line and one-fact changes",
		Long: "Write the files of a new requirement into a policy directory (default: policies) and its cases: a small true rule over one field of the form, its\n" +
			"test, its line in the ledger, and one-fact changes with the findings that they give. All of it passes policy check, policy test\n" +
			"and policy mutate as it stands, and every text says that it is to be written. Nothing is written if anything is refused: an id\n" +
			"that is none or is taken, a pack or kind that is not there, a clause that the document does not have.\n\n" +
			"Exit code 0: the files that were written are printed. 2: nothing was changed.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			refuse := func(err error) error { return unusable(cmd.ErrOrStderr(), "policy new", err) }
			dir := "policies"
			if len(args) > 0 {
				dir = args[0]
			}
			cases := caseDirectory(cases, []string{dir})
			if cases == "" {
				return refuse(fmt.Errorf("there is no directory of cases beside %s; name one by --fixtures", dir))
			}
			files, err := scaffold(cmd.Context(), dir, cases, want)
			if err != nil {
				return refuse(err)
			}
			if err := writeAll(files); err != nil {
				return refuse(err)
			}
			for _, name := range slices.Sorted(maps.Keys(files)) {
				fmt.Fprintln(cmd.OutOrStdout(), name)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&want.Pack, "pack", "", "the pack")
	cmd.Flags().StringVar(&want.Kind, "kind", "", "the kind that asks the requirement")
	cmd.Flags().StringVar(&want.ID, "id", "", "the id; never one that was used before")
	cmd.Flags().StringVar(&want.Clause, "clause", "", "the clause, as the ledger names it")
	cmd.Flags().StringVar(&want.Section, "section", "", "the section (default: the one that the id begins with, else the kind's own)")
	cmd.Flags().StringVar(&cases, "fixtures", "", "directory of cases (default: \"fixtures\" beside DIR)")
	for _, name := range []string{"pack", "kind", "id", "clause"} {
		_ = cmd.MarkFlagRequired(name) // the flag was just defined
	}
	return cmd
}

// scaffold returns the files of a new requirement, whole, by their paths on disk. They have been checked and judged beside
// everything that was there for the kinds which will ask it.
func scaffold(ctx context.Context, policies, cases string, want engine.NewRequirement) (map[string][]byte, error) {
	tree, err := policyTree(policies)
	if err != nil {
		return nil, err
	}
	e, err := engine.Load(tree)
	if err != nil {
		return nil, err
	}
	place, err := e.PlaceOf(want)
	if err != nil {
		return nil, err
	}
	caseFiles, err := policyTree(cases)
	if err != nil {
		return nil, err
	}
	corpus, err := casefile.Open(caseFiles)
	if err != nil {
		return nil, err
	}
	// The kind that was named gives the case to start from. No kind beside these will ask the requirement.
	kinds := append([]string{want.Kind}, slices.DeleteFunc(slices.Clone(place.Kinds), func(k string) bool { return k == want.Kind })...)
	corpus.Narrow(kinds)
	corpus.Judge(ctx, e)
	was := corpus.Complaints(e)
	base, field, err := corpus.Free(kinds, place.Stage, place.Fields)
	if err != nil {
		return nil, err
	}
	rules, err := engine.Scaffold(tree, place, field)
	if err != nil {
		return nil, err
	}
	withRules, remove, err := beside(tree, rules)
	if err != nil {
		return nil, err
	}
	defer remove()
	if e, err = engine.Check(withRules); err != nil {
		return nil, err
	}
	changed, err := corpus.Changes(ctx, e, corpus.TableFor(path.Dir(base.Name), place.Section),
		fmt.Sprintf("%s, clause %s: to be written", want.ID, want.Clause), base, []*casefile.Change{
			casefile.SetText(want.ID+": the field is to be written", field, engine.ToBeWritten),
			casefile.SetText(want.ID+": the field says something else", field, "something"),
			casefile.Absent(want.ID+": nobody says anything", field),
		})
	if err != nil {
		return nil, err
	}
	withChanges, remove, err := beside(caseFiles, changed)
	if err != nil {
		return nil, err
	}
	defer remove()
	if corpus, err = casefile.Open(withChanges); err != nil {
		return nil, err
	}
	corpus.Narrow(kinds)
	corpus.Judge(ctx, e)
	for _, c := range corpus.Complaints(e) {
		if !slices.Contains(was, c) {
			return nil, fmt.Errorf("the cases would no longer hold: %s", c)
		}
	}
	out := map[string][]byte{}
	for dir, files := range map[string]map[string][]byte{policies: rules, cases: changed} {
		for name, text := range files {
			out[filepath.Join(dir, filepath.FromSlash(name))] = text
		}
	}
	return out, nil
}

// beside copies a tree and writes files over it.
func beside(tree fs.FS, files map[string][]byte) (copied fs.FS, remove func(), err error) {
	dir, err := os.MkdirTemp("", "firewatch-")
	if err != nil {
		return nil, nil, err
	}
	remove = func() { _ = os.RemoveAll(dir) } // what is left lies in the system's temporary directory
	err = os.CopyFS(dir, tree)
	for name, text := range files {
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), text, 0o600)
		}
	}
	if err != nil {
		remove()
		return nil, nil, err
	}
	return os.DirFS(dir), remove, nil
}

// writeAll writes all files or leaves everything as it was.
func writeAll(files map[string][]byte) error {
	before := map[string][]byte{} // nil: not there
	undo := func() {
		for name, text := range before {
			if text == nil {
				_ = os.Remove(name) // the first error is what is told
			} else {
				_ = os.WriteFile(name, text, 0o644)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		old, err := os.ReadFile(name)
		if err != nil && !os.IsNotExist(err) {
			undo()
			return err
		}
		before[name] = old
		if err := os.WriteFile(name, files[name], 0o644); err != nil {
			undo()
			return err
		}
	}
	return nil
}
