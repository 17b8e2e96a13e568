// Firewatch decides whether dangerous work may start, and proves afterwards that the decision was right.
package main

import (
	"os"

	"firewatch/internal/cli"
)

func main() { os.Exit(cli.Main()) }
