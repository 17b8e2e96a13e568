package sheets_test

import (
	"flag"
	"os"
	"testing"
)

// A check here writes and reads a file, for each register: fewer of them than elsewhere. The flag says otherwise.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "40"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}
