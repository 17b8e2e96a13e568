package workflow

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"time"

	"firewatch/permits"
)

// Act takes one action of the workflow. Refusals: NotFound, UnknownAction, Forbidden, WrongState,
// SeparationOfDuty, InvalidRequest, StaleReading, and NotCompliant with the evaluation that refuses; each changes
// nothing. When another change of the case comes first the act is judged again from the start, and one that
// names what the person saw is then refused as a StaleReading.
func (s *Service) Act(ctx context.Context, p permits.Principal, c ActOn) (res Result, err error) {
	s = s.pinned()
	res.Replayed, err = s.once(ctx, c.Idempotency, func() error {
		return retry(ctx, func() (err error) {
			switch {
			case c.Paper != nil && c.Confirms != "":
				err = refuseAt(permits.InvalidRequest, "/confirms", "paper", "one hand records a signature on paper, another confirms it",
					"登记纸质签字与核对须由不同人员分别办理")
			case c.Paper != nil:
				res, err = s.recordPaper(ctx, p, c)
			case c.Confirms != "":
				res, err = s.confirmPaper(ctx, p, c)
			default:
				res, err = s.act(ctx, p, c)
			}
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
	// 3 Accept at the door: what the person says, and what the person saw.
	action, post, err := mayAct(f.kind.Workflow, f.head, p, c, func(pattern string) ([]string, error) {
		return s.engine.Texts(f.kind.Name, f.dossier, f.lines, pattern)
	})
	if err != nil {
		return Result{}, err
	}
	if err := s.rests(f.kind, action, c); err != nil {
		return Result{}, err
	}
	now := s.now()
	return s.take(ctx, p, post, f, action, actOf(p, post, c, now), c, now)
}

// rests refuses an act that says that it rests on what the kind does not ask, or on an order that it does not carry out.
func (s *Service) rests(kind permits.Kind, action permits.Action, c ActOn) error {
	if c.Order != "" && !action.Stops {
		return refuseAt(permits.InvalidRequest, "/order_no", "order", "this action stops nothing, so it carries out no order to stop", "该操作不停止作业，不能填写停产停工指令文号")
	}
	if len(c.About) > 0 && !action.Reason {
		return refuseAt(permits.InvalidRequest, "/about", "reason", "this action gives no reason, so nothing rests on a requirement", "该操作不填写理由，不能注明所依据的条款")
	}
	asked := map[string]bool{}
	for _, r := range s.engine.Requirements() {
		asked[r.ID] = slices.Contains(r.Kinds, kind.Name)
	}
	for i, id := range c.About {
		if !asked[id] {
			return refuseAt(permits.InvalidRequest, "/about/"+strconv.Itoa(i), "requirement", "this kind has no requirement "+id, "该类型没有条款 "+id)
		}
	}
	return nil
}

// actOf is what the principal does now.
func actOf(p permits.Principal, post string, c ActOn, now time.Time) permits.Act {
	return permits.Act{Action: c.Action, Person: p.ID, Post: post, At: instant(now), Place: c.Place, Opinion: c.Opinion, Reason: c.Reason, About: c.About, Order: c.Order, Division: p.Division}
}

// take takes the action, and with it what it brings: other work that it stops, notices that it sends. All of it stands or falls
// together.
func (s *Service) take(ctx context.Context, p permits.Principal, post string, f folder, action permits.Action, act permits.Act, c ActOn, now time.Time) (Result, error) {
	main, err := s.prepare(ctx, p, post, f, action, act, now)
	if err != nil {
		return Result{}, err
	}
	if c.SeenEvaluation != "" {
		main.entry.Digests[seen] = c.SeenEvaluation
	}
	brought, err := s.halted(ctx, p, main.folder, action.Halts, c, now)
	if err != nil {
		return Result{}, err
	}
	told, err := s.notices(ctx, main.folder, c.Action, action.Notify, now)
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
func (s *Service) prepare(ctx context.Context, p permits.Principal, post string, f folder, action permits.Action, act permits.Act, now time.Time) (taking, error) {
	was := f.head
	signature, err := s.signature(f, action, act, now)
	if err != nil {
		return taking{}, err
	}

	if action.Receives {
		f.head.ReceivedAt = now
	}

	// 4 Judge the case as it is, with the act beside it: no signature waits for itself. Stopping dangerous work
	// waits for no judgement.
	judged, err := s.judge(ctx, f, judgedAt(action), act, now)
	if err != nil {
		return taking{}, err
	}
	head := &f.head
	entry := entryOf(p, post, head.Enterprise, "case.act."+act.Action, subject(head.ID), now)
	entry.Digests["dossier"] = head.Dossier
	if act.Medium != "" {
		entry.Digests["record"], entry.Detail["medium"], entry.Detail["signer"] = act.Record, act.Medium, act.Person
	}
	line, err := f.settle(p, action, act, judged, signature, &entry, now)
	if err != nil {
		return taking{}, err
	}
	entry.Detail["from"], entry.Detail["state"] = was.State, head.State
	f.stops = action.Stops
	if err := s.outline(ctx, &f, now); err != nil {
		return taking{}, err
	}
	if f.fired != "" {
		clockNote(&entry, f.fired, was.Clocks[f.fired])
		fired(head, f.fired)
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
		if res.Acknowledgement, receipt, err = s.acknowledge(f, judged); err != nil {
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

// signature makes the journal line that the act writes: who, with which post and opinion and of which division,
// when, and the digest of the dossier that was signed.
func (s *Service) signature(f folder, action permits.Action, act permits.Act, now time.Time) (permits.Document, error) {
	if action.Line == "" {
		return permits.Document{}, nil
	}
	body, err := json.Marshal(signed(act, f.head.Dossier))
	if err != nil {
		return permits.Document{}, err
	}
	return s.engine.Line(f.kind.Name, action.Line, permits.Hand{Person: act.Person, At: now}, body, "")
}

// signature is the body of a line that an act writes.
type signature struct {
	Post     string `json:"post,omitempty"`
	Person   string `json:"person"`
	Opinion  string `json:"opinion,omitempty"`
	At       string `json:"at"`
	Dossier  string `json:"dossier"`
	Place    string `json:"place,omitempty"`
	Reason   string `json:"reason,omitempty"`
	Division string `json:"division,omitempty"`
	Medium   string `json:"medium,omitempty"`
	Recorded string `json:"recorded_by,omitempty"`
	Compared string `json:"confirmed_by,omitempty"`
	Record   string `json:"record,omitempty"` // digest of the line that recorded it on paper
}

func signed(act permits.Act, dossier string) signature {
	return signature{act.Post, act.Person, act.Opinion, act.At, dossier, act.Place, act.Reason, act.Division, act.Medium, act.RecordedBy, act.ConfirmedBy, act.Record}
}
