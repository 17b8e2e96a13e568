package workflow

import (
	"context"

	"firewatch/permits"
)

// Revise writes a new dossier revision; signatures given so far count no more. It changes only the version that
// the caller read: PreconditionNeeded without one, StaleVersion when somebody was faster.
func (s *Service) Revise(ctx context.Context, p permits.Principal, c ReviseCase) (res Result, err error) {
	s = s.pinned()
	res.Replayed, err = s.once(ctx, c.Idempotency, func() (err error) {
		res, err = s.revise(ctx, p, c)
		return err
	})
	return res, err
}

func (s *Service) revise(ctx context.Context, p permits.Principal, c ReviseCase) (Result, error) {
	// 1 Authorise and 2 read.
	f, err := s.folderOf(ctx, p, c.Door, c.ID)
	if err != nil {
		return Result{}, err
	}
	post, err := mayRevise(f.kind.Workflow, f.head, p, c.Version)
	if err != nil {
		return Result{}, err
	}

	// 3 Accept at the door.
	doc, err := s.engine.Dossier(f.kind.Name, c.Dossier, "/dossier")
	if err != nil {
		return Result{}, err
	}
	if err := s.evidenced(ctx, p, f.head.Enterprise, doc); err != nil {
		return Result{}, err
	}
	now, was := s.now(), f.head
	head := &f.head
	if err := revised(f.kind.Workflow, head, doc.Digest, now); err != nil {
		return Result{}, err
	}

	// 4 Judge the new revision, without the signatures of the old one.
	f.dossier = doc.Bytes
	if err := s.outline(ctx, &f, now); err != nil {
		return Result{}, err
	}
	judged, err := s.judge(ctx, f, f.kind.Workflow.States[head.State].Stage, evaluate(now), now)
	if err != nil {
		return Result{}, err
	}

	// 5 Commit, with one entry.
	entry := entryOf(p, post, head.Enterprise, "case.revise", subject(head.ID), now)
	entry.Digests["dossier"], entry.Digests["replaces"] = doc.Digest, was.Dossier
	entry.Detail["state"] = head.State
	judged.note(head, &entry)
	record, err := s.project(ctx, p, f, &entry, now)
	if err != nil {
		return Result{}, err
	}
	res := Result{Case: *head, Judged: judged.result()}
	res.Entry, err = s.commit(ctx, change{entry: entry, idem: c.Idempotency, result: res, write: func(tx permits.Tx) error {
		if err := tx.UpdateCase(*head, was.Version); err != nil {
			return err
		}
		if err := writeRevision(tx, *head, doc, p, now); err != nil {
			return err
		}
		if err := record(tx); err != nil {
			return err
		}
		return judged.store(tx, head.ID, now)
	}})
	if err != nil {
		return Result{}, err
	}
	return res, nil
}

func stale(head permits.Case) error {
	return permits.Refuse(permits.StaleVersion,
		"the case was changed since you read it; read it again and repeat your change on the new version",
		"该件在您读取之后已被修改，请重新读取后再提交修改")
}
