package workflow

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"firewatch/permits"
)

// What decides about a case without a database, an engine or a clock: who may, in which state, on what judgement, and what a
// change makes of the head. The use cases read, ask these, and store; the walk through every workflow asks the same.

// The opinions of an act. No opinion is neither.
const (
	agree  = "agree"
	reject = "reject"
)

// needsCompliant is the value of an action's "needs" that lets an evaluation refuse.
const needsCompliant = "compliant"

// mayAct returns the action and the post with which the principal may try it on the case that it sees: by role and post, state,
// separation of duties, the people whom the case names, what the person says, and what the person read. texts reads the case.
func mayAct(w permits.Workflow, head permits.Case, p permits.Principal, c ActOn, texts func(pattern string) ([]string, error)) (permits.Action, string, error) {
	refused := func(err error) (permits.Action, string, error) { return permits.Action{}, "", err }
	action, ok := w.Actions[c.Action]
	if !ok {
		return refused(unknownAction(w, c.Action))
	}
	post, err := asWriter(p, w.Posts, action.By, c.Post, takingOf(w, c.Action))
	if err != nil {
		return refused(err)
	}
	if err := inState(w, head, action.From, takingOf(w, c.Action)); err != nil {
		return refused(err)
	}
	if err := separate(w, head, action, p); err != nil {
		return refused(err)
	}
	if err := named(action, p, texts); err != nil {
		return refused(err)
	}
	if err := acceptable(w, head, action, c); err != nil {
		return refused(err)
	}
	if err := upToDate(head, action, c); err != nil {
		return refused(err)
	}
	return action, post, nil
}

// separate refuses a person who did last what this act must be separate from.
func separate(w permits.Workflow, head permits.Case, action permits.Action, p permits.Principal) error {
	for _, other := range action.NotBy {
		if done, ok := head.Acts[other]; ok && done.Person == p.ID {
			title := w.ActionTitle(other)
			return permits.Refuse(permits.SeparationOfDuty,
				`you took the action "`+title.EN+`" on this case; another person must take this one`,
				"您已对该件执行“"+title.ZH+"”，本操作须由他人执行")
		}
	}
	return nil
}

// named refuses everybody whom the case does not name, where the action is only theirs.
func named(action permits.Action, p permits.Principal, texts func(pattern string) ([]string, error)) error {
	if action.Only == "" {
		return nil
	}
	people, err := texts(action.Only)
	if err != nil || slices.Contains(people, p.ID) {
		return err
	}
	return permits.Refuse(permits.Forbidden, "this action is for the people whom the case names, and you are not one of them",
		"该操作限本件指名的人员办理")
}

// acceptable checks what the person says.
func acceptable(w permits.Workflow, head permits.Case, action permits.Action, c ActOn) error {
	if action.Reason && strings.TrimSpace(c.Reason) == "" {
		return refuseAt(permits.InvalidRequest, "/reason", "required",
			"this action needs a written reason", "该操作须填写理由")
	}
	if !slices.Contains([]string{"", agree, reject}, c.Opinion) {
		return refuseAt(permits.InvalidRequest, "/opinion", "enum",
			"an opinion is agree or reject", "意见只能为 agree（同意）或 reject（不同意）")
	}
	// To let "reject" go through an approval would approve in the name of a person who refused.
	if c.Opinion == reject && action.Needs == needsCompliant {
		others := listed(refusals(w, head.State), w.ActionTitle)
		return refuseAt(permits.InvalidRequest, "/opinion", "reject",
			"this action approves; to refuse, take another action: "+others.EN,
			"该操作表示同意；如不同意，请改用以下操作："+others.ZH)
	}
	return nil
}

// refusals names the actions from a state that need no compliance.
func refusals(w permits.Workflow, state string) []string {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(w.Actions)) {
		if a := w.Actions[name]; a.Needs != needsCompliant && slices.Contains(a.From, state) {
			names = append(names, name)
		}
	}
	return names
}

// upToDate refuses a decision on another dossier or evaluation than the current ones. What a caller names without
// need is checked as well.
func upToDate(head permits.Case, action permits.Action, c ActOn) error {
	var faults []permits.Fault
	check := func(pointer, seen, current string, what permits.Text) {
		if seen == current || seen == "" && !action.Seen {
			return
		}
		faults = append(faults, permits.Fault{Pointer: pointer, Rule: "current", Detail: permits.Text{
			EN: "name the " + what.EN + " that you read; the current one is " + current,
			ZH: "请注明您所阅的" + what.ZH + "，当前为 " + current}})
	}
	check("/seen/dossier", c.SeenDossier, head.Dossier, permits.Text{EN: "dossier digest", ZH: "材料摘要"})
	check("/seen/evaluation", c.SeenEvaluation, head.Evaluation, permits.Text{EN: "evaluation", ZH: "核查结果"})
	if len(faults) == 0 {
		return nil
	}
	refusal := permits.Refuse(permits.StaleReading,
		"the decision must name the dossier and the evaluation that are current; read the case again before you decide",
		"决定须针对当前的材料和核查结果，请重新查阅后再作决定")
	refusal.Faults = faults
	return refusal
}

// judgedAt is the stage at which an act is judged; empty: it is not. Stopping dangerous work waits for no judgement.
func judgedAt(action permits.Action) string {
	if action.Stops {
		return ""
	}
	return action.Stage
}

// permitted refuses an act that needs compliance and did not get it.
func permitted(kind permits.Kind, name string, action permits.Action, judged *permits.Judged) error {
	if action.Needs != needsCompliant {
		return nil
	}
	if judged == nil {
		return fmt.Errorf("action %s of %s needs compliance and is not judged", name, kind.Name)
	}
	if judged.Outcome == permits.Compliant {
		return nil
	}
	what, outcome := takingOf(kind.Workflow, name), judged.Outcome.Words()
	refusal := permits.Refuse(permits.NotCompliant,
		fmt.Sprintf("%s needs every blocking requirement of its stage to be met; the outcome is: %s", what.EN, outcome.EN),
		fmt.Sprintf("%s须满足该环节的全部强制要求，当前结论：%s", what.ZH, outcome.ZH))
	refusal.Judged = judged
	return refusal
}

// settle makes of the folder what an act that may be tried makes of it, once it is judged; what it refuses it leaves unchanged. It
// returns the line that the act wrote: a signature that clears the others stands itself.
func (f *folder) settle(p permits.Principal, action permits.Action, act permits.Act, judged *judgement, signature permits.Document,
	entry *permits.EntryBody, now time.Time) (line permits.Line, err error) {
	w, head := f.kind.Workflow, &f.head
	if err := permitted(f.kind, act.Action, action, judged.result()); err != nil {
		return line, err
	}
	judged.note(head, entry)
	if action.Clears {
		voidSignatures(w, head)
	}
	if action.Line != "" {
		line = f.append(action.Line, signature, p, now)
		entry.Digests["line"], entry.Detail["line"] = line.Digest, strconv.Itoa(line.Number)
	}
	if action.To != "" {
		if err := enter(w, head, action.To); err != nil {
			return line, err
		}
	}
	head.Acts = maps.Clone(head.Acts)
	if head.Acts == nil {
		head.Acts = map[string]permits.Act{}
	}
	head.Acts[act.Action] = act
	head.Version, head.UpdatedAt = head.Version+1, now
	return line, nil
}

// mayWrite returns the post with which the principal may write a line of the type into the case that it sees.
func mayWrite(w permits.Workflow, head permits.Case, p permits.Principal, lineType string) (post string, err error) {
	rule, err := lineRule(w, lineType)
	if err != nil {
		return "", err
	}
	if post, err = asWriter(p, w.Posts, rule.By, "", recording(w, lineType)); err != nil {
		return "", err
	}
	return post, inState(w, head, rule.In, recording(w, lineType))
}

// recording is what a refusal calls the writing of a journal line.
func recording(w permits.Workflow, lineType string) permits.Text {
	return quoted("writing the journal line", "登记", w.Lines.Of(lineType))
}

// revising is what a refusal calls a revision.
var revising = permits.Text{EN: "revising the dossier", ZH: "修改申报材料"}

// mayRevise returns the post with which the principal may replace the version of the dossier that it read.
func mayRevise(w permits.Workflow, head permits.Case, p permits.Principal, version int) (post string, err error) {
	if post, err = asWriter(p, w.Posts, w.Revise.By, "", revising); err != nil {
		return "", err
	}
	if version <= 0 {
		return "", permits.Refuse(permits.PreconditionNeeded,
			"a revision must name the version that it replaces (If-Match)", "修改须注明所依据的版本（If-Match）")
	}
	if version != head.Version {
		return "", stale(head)
	}
	return post, inState(w, head, w.Revise.In, revising)
}

// revised makes of the head what a new revision makes of it: what was signed was another.
func revised(w permits.Workflow, head *permits.Case, digest string, now time.Time) error {
	head.Version, head.Revision, head.Dossier, head.UpdatedAt = head.Version+1, head.Revision+1, digest, now
	voidSignatures(w, head)
	if w.Revise.To != "" {
		return enter(w, head, w.Revise.To)
	}
	return nil
}

// dueClock is the clock of the case that is due first, of several the first by name; empty when none is due.
func dueClock(head permits.Case, now time.Time) (name string) {
	for _, n := range slices.Sorted(maps.Keys(head.Clocks)) {
		if r := head.Clocks[n]; !r.Fired && !r.Due.After(now) && (name == "" || r.Due.Before(head.Clocks[name].Due)) {
			name = n
		}
	}
	return name
}

// firesNow is the action that a clock takes in the state that the case is in; false where the release knows none there.
func firesNow(w permits.Workflow, head permits.Case, clock string) (name string, action permits.Action, ok bool) {
	c, there := w.Clocks[clock]
	action = w.Actions[c.Fires]
	return c.Fires, action, there && slices.Contains(action.From, head.State)
}

// fired keeps a clock that goes on in the new state from firing again.
func fired(head *permits.Case, clock string) {
	if running, still := head.Clocks[clock]; still {
		running.Fired = true
		head.Clocks[clock] = running
	}
}

// haltedBy is the action by which an order elsewhere stops this case; false where the case has nothing to stop.
func haltedBy(w permits.Workflow, head permits.Case, name string) (permits.Action, bool) {
	action, ok := w.Actions[name]
	return action, ok && action.Stops && slices.Contains(action.From, head.State)
}

func unknownAction(w permits.Workflow, name string) error {
	names := strings.Join(slices.Sorted(maps.Keys(w.Actions)), ", ")
	return permits.Refuse(permits.UnknownAction,
		"the workflow of this kind has no action "+name+"; it has: "+names,
		"该类型的流程没有操作 "+name+"，可用操作："+names)
}
