package permits

// Verdict is the judgement of one requirement in one evaluation.
type Verdict string

// The six verdicts. Each requirement in scope gets exactly one; nothing passes in silence.
const (
	Satisfied     Verdict = "satisfied"      // 符合: what must hold holds, on facts that are all there
	Violated      Verdict = "violated"       // 不符合: the facts are there and it does not hold
	Undetermined  Verdict = "undetermined"   // 待核实: a fact that the rule reached for is missing
	NotApplicable Verdict = "not_applicable" // 不适用: the clause does not bind this case
	NotEffective  Verdict = "not_effective"  // 未施行: not in force on the date that governs it
	Failed        Verdict = "error"          // 判定失败: the rule itself failed; never hidden, never a pass
)

// Words returns what a user reads for the verdict. A result is a check of stated facts, so it never says "illegal".
func (v Verdict) Words() Text {
	switch v {
	case Satisfied:
		return Text{EN: "met", ZH: "符合"}
	case Violated:
		return Text{EN: "not met", ZH: "不符合"}
	case Undetermined:
		return Text{EN: "to be verified", ZH: "待核实"}
	case NotApplicable:
		return Text{EN: "not applicable", ZH: "不适用"}
	case NotEffective:
		return Text{EN: "not in force", ZH: "未施行"}
	}
	return Text{EN: "failed", ZH: "判定失败"}
}

// Passes reports whether a blocking requirement with this verdict lets the work go on.
func (v Verdict) Passes() bool { return v == Satisfied || v == NotApplicable || v == NotEffective }

// Outcome sums up one evaluation.
type Outcome string

// The outcomes, from best to worst. Only Compliant allows an action that starts or approves something.
const (
	Compliant    Outcome = "compliant"
	Incomplete   Outcome = "incomplete"   // a fact is missing, nothing is violated
	Noncompliant Outcome = "noncompliant" // something that blocks is violated
	Errored      Outcome = "error"        // a rule that blocks failed
)

// Words returns what a user reads for the outcome.
func (o Outcome) Words() Text {
	switch o {
	case Compliant:
		return Text{EN: "compliant", ZH: "合规"}
	case Incomplete:
		return Text{EN: "incomplete", ZH: "待核实"}
	case Noncompliant:
		return Text{EN: "not compliant", ZH: "不合规"}
	}
	return Text{EN: "failed", ZH: "判定失败"}
}

// Text is a phrase in the two languages that users read.
type Text struct {
	EN string `json:"en"`
	ZH string `json:"zh"`
}

// Severity tells whether a requirement blocks or advises.
type Severity string

// A blocking requirement stops the act of its stage; an advisory one is always shown and never stops.
const (
	Block  Severity = "block"
	Advise Severity = "advise"
)
