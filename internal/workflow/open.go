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
	// 1 Authorise.
	kind, err := s.kindAt(c.Door, c.Kind)
	if err != nil {
		return Result{}, err
	}
	if err := enterpriseCode(c.Enterprise); err != nil {
		return Result{}, err
	}
	post, err := asWriter(p, kind.Workflow.Create.By, "", "opening a case of this kind")
	if err != nil {
		return Result{}, err
	}
	jurisdiction, err := s.jurisdictionOf(ctx, c.Enterprise)
	if err != nil {
		return Result{}, err
	}
	if !governs(p, c.Enterprise, jurisdiction) {
		return Result{}, foreignEnterprise()
	}

	// 2 Accept at the door. There is nothing to read: the case is new.
	doc, err := s.engine.Dossier(kind.Name, c.Dossier, "/dossier")
	if err != nil {
		return Result{}, err
	}
	now := s.now()
	head := permits.Case{ID: s.newID(), Door: c.Door, Kind: kind.Name, Enterprise: c.Enterprise, Jurisdiction: jurisdiction,
		Version: 1, Revision: 1, Dossier: doc.Digest, Acts: map[string]permits.Act{},
		ReceivedAt: now, CreatedBy: p.ID, CreatedAt: now, UpdatedAt: now}
	if err := enter(kind.Workflow, &head, kind.Workflow.Initial); err != nil {
		return Result{}, err
	}

	// 3 Judge.
	f := folder{kind: kind, head: head, dossier: doc.Bytes}
	if err := s.outline(&f); err != nil {
		return Result{}, err
	}
	head = f.head
	judged, err := s.judge(ctx, f, kind.Workflow.States[head.State].Stage, evaluate(now), now)
	if err != nil {
		return Result{}, err
	}

	// 4 Commit, with one entry.
	entry := entryOf(p, post, head.Enterprise, "case.open", subject(head.ID), now)
	entry.Digests["dossier"] = doc.Digest
	entry.Detail["kind"], entry.Detail["state"] = head.Kind, head.State
	judged.note(&head, &entry)
	res := Result{Case: head, Judged: judged.result()}
	var receipt permits.Document
	if kind.Workflow.Create.Acknowledge {
		if res.Acknowledgement, receipt, err = acknowledge(head, judged); err != nil {
			return Result{}, err
		}
		entry.Digests["acknowledgement"] = receipt.Digest
		entry.Detail["acknowledgement"] = res.Acknowledgement.Number
	}
	res.Entry, err = s.commit(ctx, change{entry: entry, idem: c.Idempotency, result: res, write: func(tx permits.Tx) error {
		if err := tx.InsertCase(head); err != nil {
			return err
		}
		if err := writeRevision(tx, head, doc, p, now); err != nil {
			return err
		}
		if receipt.Digest != "" {
			if err := tx.InsertSnapshot(receipt.Digest, receipt.Bytes); err != nil {
				return err
			}
		}
		return judged.store(tx, head.ID, now)
	}})
	if err != nil {
		return Result{}, err
	}
	return res, nil
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
