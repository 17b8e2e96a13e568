package workflow

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"firewatch/permits"
)

// The opinions of an act. No opinion is neither.
const (
	agree  = "agree"
	reject = "reject"
)

// Act takes one action of the workflow. Refusals: NotFound, UnknownAction, Forbidden, WrongState,
// SeparationOfDuty, InvalidRequest, StaleReading, and NotCompliant with the evaluation that refuses; each changes
// nothing. When another change of the case comes first the act is judged again from the start, and one that
// names what the person saw is then refused as a StaleReading.
func (s *Service) Act(ctx context.Context, p permits.Principal, c ActOn) (res Result, err error) {
	s = s.pinned()
	res.Replayed, err = s.once(ctx, c.Idempotency, func() error {
		return retry(ctx, func() (err error) {
			res, err = s.act(ctx, p, c)
			return err
		})
	})
	return res, err
}

func (s *Service) act(ctx context.Context, p permits.Principal, c ActOn) (Result, error) {
	// 1 Authorise and 2 read.
	f, err := s.folderOf(ctx, p, c.Door, c.ID)
	if err != nil {
		return Result{}, err
	}
	w, was := f.kind.Workflow, f.head
	action, ok := w.Actions[c.Action]
	if !ok {
		return Result{}, unknownAction(w, c.Action)
	}
	post, err := asWriter(p, action.By, c.Post, "action "+c.Action)
	if err != nil {
		return Result{}, err
	}
	if err := inState(was, action.From, "action "+c.Action); err != nil {
		return Result{}, err
	}
	if err := separate(was, action, p); err != nil {
		return Result{}, err
	}
	if err := s.named(f, action, p); err != nil {
		return Result{}, err
	}

	// 3 Accept at the door: what the person says, and what the person saw.
	if err := acceptable(w, was, action, c); err != nil {
		return Result{}, err
	}
	if err := upToDate(was, action, c); err != nil {
		return Result{}, err
	}
	return s.take(ctx, p, post, f, action, c, s.now())
}

// take takes the action, and with it what it brings: other work that it stops, notices that it sends. All of it stands or falls
// together.
func (s *Service) take(ctx context.Context, p permits.Principal, post string, f folder, action permits.Action, c ActOn, now time.Time) (Result, error) {
	main, err := s.prepare(ctx, p, post, f, action, c, now)
	if err != nil {
		return Result{}, err
	}
	brought, err := s.halted(ctx, p, main.folder, action.Halts, c, now)
	if err != nil {
		return Result{}, err
	}
	told, err := s.notices(ctx, main.folder, c.Action, action, now)
	if err != nil {
		return Result{}, err
	}
	if len(brought) > 0 {
		main.entry.Detail["halted"] = strconv.Itoa(len(brought))
	}
	brought = append(brought, told...)

	// 5 Commit, with one entry for each case.
	res := main.result
	var more []permits.EntryBody
	for _, t := range brought {
		more = append(more, t.entry)
	}
	res.Entry, err = s.commit(ctx, change{entry: main.entry, more: more, idem: c.Idempotency, result: res, write: func(tx permits.Tx) error {
		for _, t := range append([]taking{main}, brought...) {
			if err := t.write(tx); err != nil {
				return err
			}
		}
		return nil
	}})
	if err != nil {
		return Result{}, err
	}
	return res, nil
}

// taking is one change of one case, ready to be written.
type taking struct {
	folder folder // as it will stand
	entry  permits.EntryBody
	result Result
	write  func(tx permits.Tx) error
}

// prepare judges an act and makes what it writes.
func (s *Service) prepare(ctx context.Context, p permits.Principal, post string, f folder, action permits.Action, c ActOn, now time.Time) (taking, error) {
	w, was := f.kind.Workflow, f.head
	act := permits.Act{Action: c.Action, Person: p.ID, Post: post, At: instant(now), Place: c.Place, Opinion: c.Opinion, Reason: c.Reason, Division: p.Division}
	signature, err := s.signature(f, action, act)
	if err != nil {
		return taking{}, err
	}

	if action.Receives {
		f.head.ReceivedAt = now
	}

	// 4 Judge the case as it is, with the act beside it: no signature waits for itself. Stopping dangerous work
	// waits for no judgement.
	var judged *judgement
	if !action.Stops {
		if judged, err = s.permission(ctx, f, c.Action, action, act, now); err != nil {
			return taking{}, err
		}
	}

	head := &f.head
	entry := entryOf(p, post, head.Enterprise, "case.act."+c.Action, subject(head.ID), now)
	entry.Digests["dossier"] = head.Dossier
	judged.note(head, &entry)
	if action.Clears {
		voidSignatures(w, head)
	}
	var line permits.Line
	if action.Line != "" {
		line = f.append(action.Line, signature, p, now)
		entry.Digests["line"], entry.Detail["line"] = line.Digest, strconv.Itoa(line.Number)
	}
	if action.To != "" {
		if err := enter(w, head, action.To); err != nil {
			return taking{}, err
		}
	}
	entry.Detail["from"], entry.Detail["state"] = was.State, head.State
	head.Acts = maps.Clone(head.Acts)
	if head.Acts == nil {
		head.Acts = map[string]permits.Act{}
	}
	head.Acts[c.Action] = act
	head.Version, head.UpdatedAt = was.Version+1, now
	if err := s.outline(ctx, &f, now); err != nil {
		return taking{}, err
	}
	if f.fired != "" {
		clockNote(&entry, f.fired, was.Clocks[f.fired])
		if running, still := head.Clocks[f.fired]; still {
			running.Fired = true
			head.Clocks[f.fired] = running
		}
	}
	record, err := s.project(ctx, p, f, &entry, now)
	if err != nil {
		return taking{}, err
	}
	// The head keeps only the last act of each action; every act stays under the digest that its entry names.
	digest, done, err := digestOf(act)
	if err != nil {
		return taking{}, err
	}
	entry.Digests["act"] = digest
	updated := *head
	res := Result{Case: updated, Judged: judged.result()}
	var receipt permits.Document
	if action.Receives {
		if res.Acknowledgement, receipt, err = acknowledge(updated, judged); err != nil {
			return taking{}, err
		}
		res.Acknowledgement.note(receipt, &entry)
	}
	return taking{folder: f, entry: entry, result: res, write: func(tx permits.Tx) error {
		if err := storeReceipt(tx, receipt); err != nil {
			return err
		}
		if err := tx.UpdateCase(updated, was.Version); err != nil {
			return err
		}
		if action.Line != "" {
			if err := writeLine(tx, line, signature); err != nil {
				return err
			}
		}
		if err := tx.InsertSnapshot(digest, done); err != nil {
			return err
		}
		if err := record(tx); err != nil {
			return err
		}
		return judged.store(tx, updated.ID, now)
	}}, nil
}

// permission judges the act at its stage. An act that needs compliance gets a judgement only if it is compliant.
func (s *Service) permission(ctx context.Context, f folder, name string, action permits.Action, act permits.Act, now time.Time) (*judgement, error) {
	judged, err := s.judge(ctx, f, action.Stage, act, now)
	if err != nil || action.Needs != needsCompliant {
		return judged, err
	}
	if judged == nil {
		return nil, fmt.Errorf("action %s of %s needs compliance and names no stage", name, f.kind.Name)
	}
	if judged.Outcome != permits.Compliant {
		refusal := permits.Refuse(permits.NotCompliant,
			fmt.Sprintf("%s needs every blocking requirement of stage %s to be met; the outcome is %s", name, action.Stage, judged.Outcome),
			fmt.Sprintf("执行 %s 须满足 %s 阶段的全部强制要求，当前结论：%s", name, action.Stage, judged.Outcome))
		refusal.Judged = &judged.Judged
		return nil, refusal
	}
	return judged, nil
}

// needsCompliant is the value of an action's "needs" that lets an evaluation refuse.
const needsCompliant = "compliant"

// separate refuses a person who did last what this act must be separate from.
func separate(head permits.Case, action permits.Action, p permits.Principal) error {
	for _, other := range action.NotBy {
		if done, ok := head.Acts[other]; ok && done.Person == p.ID {
			return permits.Refuse(permits.SeparationOfDuty,
				"you took the action "+other+" on this case; another person must take this one",
				"您已对该件执行 "+other+"，本操作须由他人执行")
		}
	}
	return nil
}

// named refuses everybody whom the case does not name, where the action is only theirs.
func (s *Service) named(f folder, action permits.Action, p permits.Principal) error {
	if action.Only == "" {
		return nil
	}
	people, err := s.engine.Texts(f.kind.Name, f.dossier, f.lines, action.Only)
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
		others := strings.Join(refusals(w, head.State), ", ")
		return refuseAt(permits.InvalidRequest, "/opinion", "reject",
			"this action approves; to refuse, take another action: "+others,
			"该操作表示同意；如不同意，请改用以下操作："+others)
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

// signature makes the journal line that the act writes: who, with which post and opinion and of which division,
// when, and the digest of the dossier that was signed.
func (s *Service) signature(f folder, action permits.Action, act permits.Act) (permits.Document, error) {
	if action.Line == "" {
		return permits.Document{}, nil
	}
	body, err := json.Marshal(struct {
		Post     string `json:"post,omitempty"`
		Person   string `json:"person"`
		Opinion  string `json:"opinion,omitempty"`
		At       string `json:"at"`
		Dossier  string `json:"dossier"`
		Place    string `json:"place,omitempty"`
		Reason   string `json:"reason,omitempty"`
		Division string `json:"division,omitempty"`
	}{act.Post, act.Person, act.Opinion, act.At, f.head.Dossier, act.Place, act.Reason, act.Division})
	if err != nil {
		return permits.Document{}, err
	}
	return s.engine.Line(f.kind.Name, action.Line, act.Person, body, "")
}

func unknownAction(w permits.Workflow, name string) error {
	names := strings.Join(slices.Sorted(maps.Keys(w.Actions)), ", ")
	return permits.Refuse(permits.UnknownAction,
		"the workflow of this kind has no action "+name+"; it has: "+names,
		"该类型的流程没有操作 "+name+"，可用操作："+names)
}
