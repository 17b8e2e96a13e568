package cli_test

import (
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Which packages of the module each package may import: the direction of DESIGN section 8. Every package is listed;
// a new one is a decision about the direction of imports, made here.
var mayImport = map[string][]string{
	"firewatch":                   {"internal/cli"},
	"firewatch/permits":           {},
	"firewatch/policies":          {},
	"firewatch/fixtures":          {},
	"firewatch/internal/canon":    {"permits"},
	"firewatch/internal/engine":   {"permits", "policies", "internal/canon"},
	"firewatch/internal/casefile": {"permits", "internal/canon"},
	"firewatch/internal/workflow": {"permits", "internal/canon", "internal/prints"}, // a document is laid out once, when it is issued
	"firewatch/internal/prints":   {"permits"},
	"firewatch/internal/sheets":   {"permits", "internal/canon"},
	"firewatch/internal/auth":     {"permits"},
	"firewatch/internal/blobs":    {"permits"},
	"firewatch/internal/store":    {"permits", "internal/canon"},
	"firewatch/internal/testdb":   {"permits", "internal/store"},
	"firewatch/internal/config":   {},
	"firewatch/internal/bench":    {},
	"firewatch/internal/releases": {"permits", "internal/engine"},
	"firewatch/api":               {"permits", "internal/workflow", "internal/prints", "internal/sheets", "internal/releases", "internal/auth", "internal/canon"},
	// The command line wires everything together.
	"firewatch/internal/cli": {"api", "fixtures", "permits", "policies", "internal/auth", "internal/blobs", "internal/canon", "internal/casefile",
		"internal/config", "internal/engine", "internal/prints", "internal/releases", "internal/sheets", "internal/store", "internal/workflow"},
}

// Libraries that one package alone may import, tests included where they would bring the library into a second room.
var onlyImporter = map[string][]string{
	"github.com/open-policy-agent/opa": {"firewatch/internal/engine"},
	"gorm.io/gorm":                     {"firewatch/internal/store"},
	"gorm.io/driver/postgres":          {"firewatch/internal/store"},
	"github.com/glebarez/sqlite":       {"firewatch/internal/store"},
	"github.com/labstack/echo/v4":      {"firewatch/api"},
	"github.com/xuri/excelize/v2":      {"firewatch/internal/sheets"},
	"gocloud.dev":                      {"firewatch/internal/blobs"},
}

type goPackage struct {
	ImportPath   string
	Imports      []string
	TestImports  []string
	XTestImports []string
	Standard     bool
}

func listPackages(t *testing.T) []goPackage {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	require.NoError(t, err)
	dec := json.NewDecoder(strings.NewReader(string(out)))
	var all []goPackage
	for dec.More() {
		var p goPackage
		require.NoError(t, dec.Decode(&p))
		all = append(all, p)
	}
	return all
}

func TestImportsPointOneWay(t *testing.T) {
	packages := listPackages(t)
	require.GreaterOrEqual(t, len(packages), len(mayImport), "every listed package is there")
	for _, p := range packages {
		allowed, listed := mayImport[p.ImportPath]
		if !assert.True(t, listed, "%s is not listed: say what it may import", p.ImportPath) {
			continue
		}
		for _, imp := range p.Imports {
			if rest, ours := strings.CutPrefix(imp, "firewatch/"); ours {
				assert.Contains(t, allowed, rest, "%s imports %s", p.ImportPath, imp)
			}
			for lib, importers := range onlyImporter {
				if imp == lib || strings.HasPrefix(imp, lib+"/") {
					assert.Contains(t, importers, p.ImportPath, "%s imports %s", p.ImportPath, imp)
				}
			}
			if p.ImportPath == "firewatch/permits" {
				assert.False(t, strings.Contains(strings.Split(imp, "/")[0], "."), "permits imports the standard library only, not %s", imp)
			}
		}
		assert.False(t, slices.Contains(append(p.Imports, append(p.TestImports, p.XTestImports...)...), "C"), "%s: no cgo", p.ImportPath)
	}
}
