package releases

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// Tried is a case that a release's provinces are tried on.
type Tried struct {
	Name     string
	Question permits.Question
}

// Cases gives the cases of the kinds that fit their forms in a release.
type Cases func(e *engine.Engine, kinds []string) ([]Tried, error)

// maxLoosened bounds how many cases are shown of what a pack loosens.
const maxLoosened = 20

// Loosened tries the cases in the division of each pack that sets values in place of national ones, with the pack and without it. It
// returns each requirement that refuses a case without the pack and passes it with the pack, where the law does not leave that to the
// province; and each value that is to be stricter while no case shows that it is.
func Loosened(ctx context.Context, e *engine.Engine, cases Cases) ([]permits.Fault, error) {
	trial := e.Tightener()
	kinds := trial.Kinds()
	if len(kinds) == 0 {
		return nil, nil
	}
	var tried []Tried
	if cases != nil {
		var err error
		if tried, err = cases(e, kinds); err != nil {
			return nil, err
		}
	}
	var faults []permits.Fault
	told := map[string]bool{}
	for _, c := range tried {
		found, err := trial.Try(ctx, c.Question)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.Name, err)
		}
		for name := range found.Told {
			told[name] = true
		}
		for _, x := range found.Loosened {
			if len(faults) < maxLoosened {
				faults = append(faults, shown(c.Name, x))
			}
		}
	}
	for _, name := range trial.Tightened() {
		if !told[name] {
			faults = append(faults, permits.Fault{Pointer: "file:packs/" + strings.Replace(name, "/", "/local.yaml#", 1), Rule: "tightens", Detail: permits.Text{
				EN: fmt.Sprintf("%s is to be stricter than the national value, but none of %d cases tried is judged otherwise by it: add one that shows it", name, len(tried)),
				ZH: fmt.Sprintf("%s 应严于国家规定，但 %d 个案例中无一因其改变结论，请补充案例", name, len(tried))}})
		}
	}
	return faults, nil
}

// shown tells of one case what was loosened, by which values.
func shown(name string, x engine.Loosened) permits.Fault {
	var values []string
	for _, v := range x.Values {
		if v.Pack == x.Pack {
			values = append(values, fmt.Sprintf("%s = %s (%s, %s)", v.Parameter, v.Value, v.Document, v.Clause))
		}
	}
	slices.Sort(values)
	by := strings.Join(values, "; ")
	return permits.Fault{Pointer: "case:" + name, Rule: "tightens", Detail: permits.Text{
		EN: fmt.Sprintf("in %s, %s is %s without the pack %s and %s with it: %s", x.Division, x.Requirement, x.Without, x.Pack, x.With, by),
		ZH: fmt.Sprintf("在 %s，%s 无规则包 %s 时为 %s，有该包时为 %s：%s", x.Division, x.Requirement, x.Pack, x.Without, x.With, by)}}
}
