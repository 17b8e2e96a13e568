package workflow

import (
	"context"
	"fmt"
	"time"

	"firewatch/permits"
)

// Open opens a case in the initial state of its kind's workflow and judges it at that state's stage. Whatever the
// verdict, it is received. Refusals: UnknownKind, InvalidEnterprise, Forbidden, and those of the door.
func (s *Service) Open(ctx context.Context, p permits.Principal, c OpenCase) (res Result, err error) {
	s = s.pinned()
	res.Replayed, err = s.once(ctx, c.Idempotency, func() (err error) {
		res, err = s.open(ctx, p, c)
		return err
	})
	return res, err
}

func (s *Service) open(ctx context.Context, p permits.Principal, c OpenCase) (Result, error) {
	o, err := s.newCase(ctx, p, c, "/dossier")
	if err != nil {
		return Result{}, err
	}
	if err := s.judgeNew(ctx, p, &o); err != nil {
		return Result{}, err
	}
	o.result.Entry, err = s.commit(ctx, change{entry: o.entry, idem: c.Idempotency, result: o.result, write: o.write(p)})
	if err != nil {
		return Result{}, err
	}
	return o.result, nil
}

// opening is a case that is ready to be stored.
type opening struct {
	folder
	post    string
	doc     permits.Document
	now     time.Time
	judged  *judgement
	entry   permits.EntryBody
	receipt permits.Document
	record  func(tx permits.Tx) error // of the record that the case is
	result  Result
}

// newCase authorises the opening of a case and takes its dossier in at the door.
func (s *Service) newCase(ctx context.Context, p permits.Principal, c OpenCase, at string) (opening, error) {
	// 1 Authorise.
	kind, err := s.kindAt(c.Door, c.Kind)
	if err != nil {
		return opening{}, err
	}
	if err := enterpriseCode(c.Enterprise); err != nil {
		return opening{}, err
	}
	post, err := asWriter(p, kind.Workflow.Posts, kind.Workflow.Create.By, "", quoted("opening", "发起", kind.Title))
	if err != nil {
		return opening{}, err
	}
	jurisdiction, err := s.jurisdictionOf(ctx, c.Enterprise)
	if err != nil {
		return opening{}, err
	}
	if !governs(p, c.Enterprise, jurisdiction) {
		return opening{}, foreignEnterprise()
	}

	// 2 Accept at the door. There is nothing to read: the case is new.
	doc, err := s.engine.Dossier(kind.Name, c.Dossier, at)
	if err != nil {
		return opening{}, err
	}
	if err := s.evidenced(ctx, p, c.Enterprise, doc); err != nil {
		return opening{}, err
	}
	now := s.now()
	o := opening{post: post, doc: doc, now: now, folder: folder{kind: kind, dossier: doc.Bytes,
		head: permits.Case{ID: s.newID(), Door: c.Door, Kind: kind.Name, Enterprise: c.Enterprise, Jurisdiction: jurisdiction,
			Version: 1, Revision: 1, Dossier: doc.Digest, Acts: map[string]permits.Act{},
			ReceivedAt: now, CreatedBy: p.ID, CreatedAt: now, UpdatedAt: now}}}
	if err := enter(kind.Workflow, &o.head, kind.Workflow.Initial); err != nil {
		return opening{}, err
	}
	return o, s.outline(ctx, &o.folder, now)
}

// judgeNew judges a case that is not stored yet, and makes its entry and its receipt.
func (s *Service) judgeNew(ctx context.Context, p permits.Principal, o *opening) error {
	// 3 Judge.
	var err error
	if o.judged, err = s.judge(ctx, o.folder, o.kind.Workflow.States[o.head.State].Stage, evaluate(o.now), o.now); err != nil {
		return err
	}
	o.entry = entryOf(p, o.post, o.head.Enterprise, "case.open", subject(o.head.ID), o.now)
	o.entry.Digests["dossier"] = o.doc.Digest
	o.entry.Detail["kind"], o.entry.Detail["state"] = o.head.Kind, o.head.State
	o.judged.note(&o.head, &o.entry)
	if o.record, err = s.project(ctx, p, o.folder, &o.entry, o.now); err != nil {
		return err
	}
	o.result = Result{Case: o.head, Judged: o.judged.result()}
	if o.kind.Workflow.Create.Acknowledge {
		if o.result.Acknowledgement, o.receipt, err = s.acknowledge(o.folder, o.judged); err != nil {
			return err
		}
		o.result.Acknowledgement.note(o.receipt, &o.entry)
	}
	return nil
}

// write stores the case: step 4, committed with its one entry.
func (o opening) write(p permits.Principal) func(tx permits.Tx) error {
	return func(tx permits.Tx) error {
		if err := tx.InsertCase(o.head); err != nil {
			return err
		}
		if err := writeRevision(tx, o.head, o.doc, p, o.now); err != nil {
			return err
		}
		if err := storeReceipt(tx, o.receipt); err != nil {
			return err
		}
		if err := o.record(tx); err != nil {
			return err
		}
		return o.judged.store(tx, o.head.ID, o.now)
	}
}

// kindAt returns the kind if its cases come in through the door; a kind of another door is unknown here.
func (s *Service) kindAt(door permits.Door, name string) (permits.Kind, error) {
	kind, err := s.engine.Kind(name)
	if err == nil && kind.Door != door {
		return permits.Kind{}, refuseAt(permits.UnknownKind, "/kind", "kind",
			fmt.Sprintf("cases of kind %s are not received under %s but under %s", name, door, kind.Door),
			fmt.Sprintf("类型 %s 不在 %s 受理，请提交到 %s", name, door, kind.Door))
	}
	return kind, err
}

func foreignEnterprise() error {
	return refuseAt(permits.Forbidden, "/enterprise", "enterprise",
		"this enterprise is not yours, nor in your division", "该企业不是您所属企业，也不在您的辖区内")
}

// subject names a case in the log.
func subject(id string) string { return "case/" + id }

// writeRevision stores the newest revision of the case with the personal values taken out of it.
func writeRevision(tx permits.Tx, head permits.Case, doc permits.Document, p permits.Principal, at time.Time) error {
	err := tx.InsertRevision(permits.Revision{Case: head.ID, Number: head.Revision, Digest: doc.Digest, Bytes: doc.Bytes, By: p.ID, At: at})
	if err != nil {
		return err
	}
	return writePersonal(tx, fmt.Sprintf("case/%s/%d", head.ID, head.Revision), p.ID, doc)
}
