package cli

import (
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"firewatch/permits"
)

func newHazardCommand() *cobra.Command {
	return judging(&cobra.Command{
		Use:   "hazard FILE...",
		Short: "Grade the units of an identification of major hazards, with the arithmetic line by line",
		Long: `Judge case files as the check command does, and print first how the answer was reckoned: each quantity over its
threshold, S, R and the level of each unit, as exact fractions. What is computed, and how it is worded, is the pack's.

Exit codes are those of the check command.`,
	}, func(w io.Writer, name string, j permits.Judged) {
		printReckoning(w, j)
		printEvaluation(w, name, j)
	})
}

// printReckoning writes every step that the rules of the case show.
func printReckoning(w io.Writer, j permits.Judged) {
	for _, v := range j.Verdicts {
		for i, s := range v.Reckoning {
			if i == 0 {
				fmt.Fprintf(w, "%s\n", v.Requirement)
			}
			fmt.Fprintf(w, "  %s%s\n  %s\n", s.EN, decimal(s.Fraction), s.ZH)
		}
		if len(v.Reckoning) > 0 {
			fmt.Fprintln(w)
		}
	}
}

const decimals = 6

// decimal writes a fraction as it stands, in lowest terms, and as a decimal that is cut off and never rounded up: what is
// below a bound must not read as if it had reached it.
func decimal(fraction string) string {
	x, ok := new(big.Rat).SetString(fraction)
	if !ok {
		return ""
	}
	out := " = " + fraction
	if low := x.RatString(); low != fraction && !x.IsInt() {
		out += " = " + low
	}
	shift := new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil)
	cut, rest := new(big.Int).QuoRem(new(big.Int).Mul(x.Num(), shift), x.Denom(), new(big.Int))
	text := new(big.Rat).SetFrac(cut, shift).FloatString(decimals)
	if rest.Sign() == 0 {
		return out + " = " + strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
	}
	return out + " = " + text + "..."
}
