// Package policies carries the policy packs that Firewatch is built with: shared helpers, registers and packs, in
// the layout of docs/packs.md. A deployment may replace them by a directory of the same layout.
package policies

import "embed"

// FS holds the trees lib, registers and packs, tests included, so that a release can be checked from the binary
// alone, and public records, which are no part of a release. The all: patterns take in files whose names begin with a dot or an underscore: a release's digest covers
// every file that an author wrote, never a selection.
//
//go:embed all:lib all:registers all:packs all:records
var FS embed.FS
