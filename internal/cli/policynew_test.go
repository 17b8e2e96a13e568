package cli_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/fixtures"
	"firewatch/policies"
)

// authorsRoom is a copy of the built-in policies with their cases beside them.
func authorsRoom(t *testing.T) (rules, cases string) {
	t.Helper()
	dir := t.TempDir()
	rules, cases = filepath.Join(dir, "policies"), filepath.Join(dir, "fixtures")
	require.NoError(t, os.CopyFS(rules, policies.FS))
	require.NoError(t, os.CopyFS(cases, fixtures.FS))
	return rules, cases
}

// What policy new writes is run as it stands: it is checked, tested, held to its cases and mutated.
func TestANewRequirementIsWholeAsItIsWritten(t *testing.T) {
	rules, cases := authorsRoom(t)
	for _, c := range []struct {
		args  []string
		files []string
	}{
		// a clause that the ledger names
		{[]string{"--pack", "gb30871_2022", "--kind", "hot-work", "--id", "hot-work.trial.new", "--clause", "5.2.1"}, []string{
			"fixtures/hot_work/changes.yaml", "fixtures/hot_work/findings_changes.golden", "policies/packs/gb30871_2022/hot_work/clauses.yaml",
			"policies/packs/gb30871_2022/hot_work/trial_new.rego", "policies/packs/gb30871_2022/hot_work/trial_new_test.rego"}},
		// one that it does not name, in a section with a table of its own
		{[]string{"--pack", "gb30871_2022", "--kind", "hot-work", "--id", "gen.trial", "--clause", "4.1, trial"}, []string{
			"fixtures/hot_work/changes_gen.yaml", "fixtures/hot_work/findings_changes_gen.golden", "policies/packs/gb30871_2022/gen/clauses.yaml",
			"policies/packs/gb30871_2022/gen/trial.rego", "policies/packs/gb30871_2022/gen/trial_test.rego"}},
		// an id that does not begin with its section, in a pack of many documents
		{[]string{"--pack", "resumption_cn", "--kind", "coal-resumption", "--id", "CN-COAL-RES-99", "--clause", "煤矿安全规程 第九百九十九条"}, []string{
			"fixtures/coal/changes.yaml", "fixtures/coal/findings_changes.golden", "policies/packs/resumption_cn/coal/clauses.yaml",
			"policies/packs/resumption_cn/coal/cn_coal_res_99.rego", "policies/packs/resumption_cn/coal/cn_coal_res_99_test.rego"}},
	} {
		before := tree(t, filepath.Dir(rules))
		out, errs, code := firewatch(t, append([]string{"policy", "new", rules}, c.args...)...)
		require.Zero(t, code, errs)
		var changed []string
		for name, text := range tree(t, filepath.Dir(rules)) {
			if before[name] != text {
				changed = append(changed, name)
				assert.Contains(t, out, filepath.Join(filepath.Dir(rules), name), "it says what it wrote")
			}
		}
		assert.ElementsMatch(t, c.files, changed)
	}
	t.Run("check", func(t *testing.T) {
		_, errs, code := firewatch(t, "policy", "check", rules)
		assert.Zero(t, code, errs)
	})
	t.Run("test, with every line, every case and every finding", func(t *testing.T) {
		out, errs, code := firewatch(t, "policy", "test", rules, "--fixtures", cases)
		assert.Zero(t, code, out+errs)
		assert.Contains(t, out, "changes judged")
	})
	t.Run("mutate", func(t *testing.T) {
		for pack, only := range map[string]string{"gb30871_2022": "hot-work.trial.new,gen.trial", "resumption_cn": "CN-COAL-RES-99"} {
			out, errs, code := firewatch(t, "policy", "mutate", rules, "--pack", pack, "--only", only)
			assert.Zero(t, code, errs)
			assert.Regexp(t, `^[1-9][0-9]* mutants noticed, 0 survived`, out, "nothing else is printed")
		}
	})
	t.Run("the ledger names it under its clause", func(t *testing.T) {
		out, errs, code := firewatch(t, "policy", "coverage", rules)
		require.Zero(t, code, errs)
		assert.Regexp(t, `(?m)^5\.2\.1 +judged +.*hot-work\.trial\.new$`, out)
		assert.Regexp(t, `(?m)^4\.1, trial +judged +gen\.trial$`, out)
		assert.Contains(t, out, "in doubt: COAL26-20.7: the order lists ten kinds of protection")
		assert.Regexp(t, `(?m)^煤矿安全规程 第九百九十九条 +judged +CN-COAL-RES-99$`, out)
	})
	t.Run("a rule that is replaced without its cases is noticed", func(t *testing.T) {
		file := filepath.Join(rules, "packs/gb30871_2022/hot_work/trial_new.rego")
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(file, append(src, []byte("\nmet if input.hot.oxygen_service == false\n")...), 0o600))
		out, _, code := firewatch(t, "policy", "test", rules)
		assert.Equal(t, 1, code)
		assert.Contains(t, out, "hot_work/changes.yaml: hot-work.trial.new: the field is to be written: hot-work.trial.new does not become violated")
		assert.Regexp(t, `packs/gb30871_2022/hot_work/trial_new\.rego:[0-9]+: no test evaluates met if input\.hot\.oxygen_service == false`, out)
	})
}

func TestANewRequirementThatIsRefusedChangesNothing(t *testing.T) {
	rules, cases := authorsRoom(t)
	require.NoError(t, os.WriteFile(filepath.Join(rules, "packs/gb30871_2022/numbering.yaml"), []byte("numbering: {\"5.2\": 15}\n"), 0o600))
	before := tree(t, filepath.Dir(rules))
	for shows, c := range map[string]struct{ pack, kind, id, clause, more, want string }{
		"an id that is taken":                 {id: "hot-work.guardian", want: `id "hot-work.guardian" is taken by packs/gb30871_2022/hot_work/guardian.rego`},
		"an id that a row has":                {id: "hot-work.cylinder.upright", want: `id "hot-work.cylinder.upright" is taken by`},
		"an id whose files are another's":     {id: "hot_work-Guardian", want: `letters and digits`},
		"an id that differs in its dots only": {id: "hot-work-guardian", want: `id "hot-work-guardian" is taken by`},
		"an id that is no identifier":         {id: "hot-work..x", want: `id "hot-work..x": letters and digits, joined by - and .`},
		"a way out of the directory":          {id: "../../x", want: "letters and digits"},
		"a pack that is not there":            {pack: "gb1", want: `there is no pack "gb1"; there are daily_commitment, gb18218_2018, gb30871_2022`},
		"a kind that is not there":            {kind: "cold-work", want: `pack gb30871_2022 has no kind "cold-work"; it has blind-plate`},
		"a kind of another pack":              {kind: "coal-resumption", want: `pack gb30871_2022 has no kind "coal-resumption"`},
		"a section that the kind has not":     {more: "--section=coal", want: `kind hot-work has no section "coal"; it has`},
		"a clause that the document has not":  {clause: "5.2.16", want: `clause "5.2.16" is none of packs/gb30871_2022/numbering.yaml`},
		"a clause of another chapter":         {clause: "9.9", want: `clause "9.9" is none of`},
		"no clause":                           {clause: " ", want: "a requirement names its clause"},
		"cases that are not there":            {more: "--fixtures=" + filepath.Join(cases, "none"), want: "none"},
	} {
		t.Run(shows, func(t *testing.T) {
			or := func(s, other string) string {
				if s == "" {
					return other
				}
				return s
			}
			args := []string{"policy", "new", rules, "--pack", or(c.pack, "gb30871_2022"), "--kind", or(c.kind, "hot-work"), "--id", or(c.id, "hot-work.trial"), "--clause", or(c.clause, "5.2.1")}
			if c.more != "" {
				args = append(args, c.more)
			}
			out, errs, code := firewatch(t, args...)
			assert.Equal(t, 2, code, out)
			assert.Contains(t, errs, c.want)
			assert.Equal(t, before, tree(t, filepath.Dir(rules)))
		})
	}
	t.Run("a clause that the ledger leaves to somebody else", func(t *testing.T) {
		_, errs, code := firewatch(t, "policy", "new", rules, "--pack", "resumption_cn", "--kind", "coal-resumption", "--id", "CN-COAL-RES-99",
			"--clause", "煤矿复工复产验收管理办法 (2019) Art 5 onward")
		assert.Equal(t, 2, code)
		assert.Contains(t, errs, "is not judged by requirements so far; take that line away first")
		assert.Equal(t, before, tree(t, filepath.Dir(rules)))
	})
	t.Run("a file that cannot be written", func(t *testing.T) {
		golden := filepath.Join(cases, "hot_work/findings_changes.golden")
		require.NoError(t, os.Remove(golden))
		require.NoError(t, os.Mkdir(golden, 0o700))
		before := tree(t, filepath.Dir(rules))
		_, _, code := firewatch(t, "policy", "new", rules, "--pack", "gb30871_2022", "--kind", "hot-work", "--id", "hot-work.trial", "--clause", "5.2.1")
		assert.Equal(t, 2, code)
		assert.Equal(t, before, tree(t, filepath.Dir(rules)))
	})
}

// tree is every file below a directory.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	files := os.DirFS(dir)
	require.NoError(t, fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(files, name)
		out[name] = string(text)
		return err
	}))
	return out
}
