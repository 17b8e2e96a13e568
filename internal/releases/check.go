package releases

import (
	"context"
	"errors"
	"fmt"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// Check checks a bundle in this process: it compiles, keeps the contract and the standard format, and its tests pass.
// Foreign bundles are checked in a child process that calls this; see Checker.
// Without cases it has none to try provinces on, and a value that is to be stricter is refused.
func Check(ctx context.Context, bundle []byte) (permits.CheckedRelease, error) {
	return CheckOn(nil)(ctx, bundle)
}

// CheckOn checks as Check does, and tries the packs of provinces on the cases.
func CheckOn(cases Cases) Checker {
	return func(ctx context.Context, bundle []byte) (permits.CheckedRelease, error) {
		return check(ctx, bundle, cases)
	}
}

func check(ctx context.Context, bundle []byte, cases Cases) (permits.CheckedRelease, error) {
	tree, err := Unpack(bundle)
	if err != nil {
		return permits.CheckedRelease{}, err
	}
	e, err := engine.Check(tree)
	if err != nil {
		return permits.CheckedRelease{}, invalid(err)
	}
	report, err := engine.Test(ctx, tree)
	if err != nil {
		return permits.CheckedRelease{}, invalid(err)
	}
	if len(report.Failed) > 0 {
		refusal := permits.Refuse(permits.InvalidRelease,
			fmt.Sprintf("%d of the release's own tests fail", len(report.Failed)), fmt.Sprintf("规则版本自带测试有 %d 项未通过", len(report.Failed)))
		for _, f := range report.Failed {
			refusal.Faults = append(refusal.Faults, permits.Fault{Rule: "test", Detail: permits.Text{EN: f, ZH: "测试未通过：" + f}})
		}
		return permits.CheckedRelease{}, refusal
	}
	loosened, err := Loosened(ctx, e, cases)
	if err != nil {
		return permits.CheckedRelease{}, invalid(err)
	}
	if len(loosened) > 0 {
		refusal := permits.Refuse(permits.InvalidRelease, "a pack of a province passes what the national pack refuses, or nothing shows that it does not",
			"地方规则包放行了国家规则包不予通过的事项，或无案例证明其更严")
		refusal.Faults = loosened
		return permits.CheckedRelease{}, refusal
	}
	return permits.CheckedRelease{Release: e.Release(), Kinds: len(e.Kinds()), Requirements: len(e.Requirements()), TestsPassed: report.Passed}, nil
}

// Verdict is what a child process says of a bundle, as JSON on its standard output.
type Verdict struct {
	Checked permits.CheckedRelease `json:"checked"`
	Bytes   []byte                 `json:"bytes,omitempty"`
	Problem permits.Problem        `json:"problem,omitempty"`
	Detail  permits.Text           `json:"detail"`
	Faults  []permits.Fault        `json:"faults,omitempty"`
}

// VerdictOf makes a verdict of what Check returned.
func VerdictOf(checked permits.CheckedRelease, err error) Verdict {
	var refusal *permits.Error
	switch {
	case err == nil:
		return Verdict{Checked: checked, Bytes: checked.Bytes}
	case errors.As(err, &refusal):
		return Verdict{Problem: refusal.Problem, Detail: refusal.Detail, Faults: refusal.Faults}
	}
	return VerdictOf(checked, invalid(err))
}

// Result turns a verdict back into what Check returned.
func (v Verdict) Result() (permits.CheckedRelease, error) {
	if v.Problem != "" {
		return permits.CheckedRelease{}, &permits.Error{Problem: v.Problem, Detail: v.Detail, Faults: v.Faults}
	}
	v.Checked.Bytes = v.Bytes
	return v.Checked, nil
}
