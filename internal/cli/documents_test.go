package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

// table is a table of requirements in a document: below the comment that names the sections (pack.section) stand a head and the rows.
var table = regexp.MustCompile(`(?m)(^<!-- requirements of ([^>]+) -->\n\|.*\n\|[-|]+\n)((?:\|.*\n)*)`)

// The documents list each requirement of a resumption once, as the packs have it. -accept writes the rows.
func TestTheTablesOfRequirementsAreTrue(t *testing.T) {
	const docs = "../../docs"
	rows := map[string][]string{} // by section
	e, err := builtIn()
	require.NoError(t, err)
	for _, r := range e.Requirements() {
		if section := sectionOf(r); strings.HasPrefix(section, "resumption_") {
			rows[section] = append(rows[section], row(r))
		}
	}
	require.NotEmpty(t, rows)
	pages, err := filepath.Glob(filepath.Join(docs, "*.md"))
	require.NoError(t, err)
	told := map[string]string{}
	for _, page := range pages {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		now := table.ReplaceAllStringFunc(string(text), func(found string) string {
			m := table.FindStringSubmatch(found)
			var want []string
			for _, section := range strings.Split(m[2], ", ") {
				require.NotEmpty(t, rows[section], "%s: no requirement stands in %s", page, section)
				require.Empty(t, told[section], "%s tells of %s too", page, section)
				told[section] = page
				want = append(want, rows[section]...)
			}
			slices.Sort(want)
			return m[1] + strings.Join(want, "")
		})
		if *accept {
			require.NoError(t, os.WriteFile(page, []byte(now), 0o644))
			continue
		}
		assert.Equal(t, now, string(text), "%s: -accept writes what the packs say", page)
	}
	for section := range rows {
		assert.Contains(t, told, section, "no document has the table of this section")
	}
}

// sectionOf is the pack and the section in which a requirement stands.
func sectionOf(r permits.Requirement) string {
	parts := strings.Split(r.Package, ".") // packs.PACK.SECTION.NAME
	return strings.Join(parts[1:len(parts)-1], ".")
}

func row(r permits.Requirement) string {
	governed := r.GovernedBy
	if r.To != "" {
		governed += ", until " + r.To
	}
	return fmt.Sprintf("| %s | %s | %s, %s | %s | %s | %s | %s |\n", r.ID, r.Title.EN, r.Citation.Document, r.Citation.Clause, r.Citation.Basis, r.Severity, strings.Join(r.Stages, ", "), governed)
}
