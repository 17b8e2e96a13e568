package workflow

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"firewatch/permits"
)

// maxLines bounds the journal of one case; each line is judged together with all before it.
const maxLines = 10_000

// Write appends one journal line and judges the case anew at its state's stage; whom a line of the type warns is told in the same
// transaction where something is violated then. Two lines written at once are
// both kept: the later one is judged again behind the earlier.
func (s *Service) Write(ctx context.Context, p permits.Principal, c WriteLine) (res Result, err error) {
	s = s.pinned()
	res.Replayed, err = s.once(ctx, c.Idempotency, func() error {
		return retry(ctx, func() (err error) {
			res, err = s.writeLine(ctx, p, c)
			return err
		})
	})
	return res, err
}

func (s *Service) writeLine(ctx context.Context, p permits.Principal, c WriteLine) (Result, error) {
	// 1 Authorise and 2 read.
	f, err := s.folderOf(ctx, p, c.Door, c.ID)
	if err != nil {
		return Result{}, err
	}
	post, err := mayWrite(f.kind.Workflow, f.head, p, c.Type)
	if err != nil {
		return Result{}, err
	}
	if f.head.Journal >= maxLines {
		return Result{}, permits.Refuse(permits.TooMany,
			fmt.Sprintf("a journal holds at most %d lines; open a new case for further work", maxLines),
			fmt.Sprintf("作业记录最多 %d 条，请为后续作业另行办理", maxLines))
	}

	// 3 Accept at the door.
	now, want := s.now(), f.head.Version
	doc, err := s.engine.Line(f.kind.Name, c.Type, permits.Hand{Person: p.ID, At: now}, c.Body, "/body")
	if err != nil {
		return Result{}, err
	}
	if err := s.evidenced(ctx, p, f.head.Enterprise, doc); err != nil {
		return Result{}, err
	}
	if err := served(f, c.Type, doc, now); err != nil {
		return Result{}, err
	}
	line := f.append(c.Type, doc, p, now)
	if err := s.outline(ctx, &f, now); err != nil {
		return Result{}, err
	}

	// 4 Judge.
	head := &f.head
	judged, err := s.judge(ctx, f, f.kind.Workflow.States[head.State].Stage, evaluate(now), now)
	if err != nil {
		return Result{}, err
	}

	// 5 Commit, with one entry.
	entry := entryOf(p, post, head.Enterprise, "case.journal", subject(head.ID), now)
	entry.Digests["dossier"], entry.Digests["line"] = head.Dossier, line.Digest
	entry.Detail["type"], entry.Detail["line"] = line.Type, strconv.Itoa(line.Number)
	head.Version, head.UpdatedAt = want+1, now
	judged.note(head, &entry)
	record, err := s.project(ctx, p, f, &entry, now)
	if err != nil {
		return Result{}, err
	}
	var told []taking
	if judged != nil && (judged.Outcome == permits.Noncompliant || judged.Outcome == permits.Errored) {
		if told, err = s.notices(ctx, f, c.Type, f.kind.Workflow.Journal[c.Type].Warns, now); err != nil {
			return Result{}, err
		}
	}
	var more []permits.EntryBody
	for _, t := range told {
		more = append(more, t.entry)
	}
	res := Result{Case: *head, Judged: judged.result()}
	res.Entry, err = s.commit(ctx, change{entry: entry, more: more, idem: c.Idempotency, result: res, write: func(tx permits.Tx) error {
		// The head first: of two lines with the same number one must meet a stale version, not a duplicate key.
		if err := tx.UpdateCase(*head, want); err != nil {
			return err
		}
		if err := writeLine(tx, line, doc); err != nil {
			return err
		}
		if err := record(tx); err != nil {
			return err
		}
		for _, t := range told {
			if err := t.write(tx); err != nil {
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

// append puts a line at the end of the journal in memory.
func (f *folder) append(lineType string, doc permits.Document, p permits.Principal, at time.Time) permits.Line {
	f.head.Journal++
	line := permits.Line{Case: f.head.ID, Number: f.head.Journal, Type: lineType, Revision: f.head.Revision,
		Body: doc.Bytes, Digest: doc.Digest, By: p.ID, At: at}
	f.lines = append(f.lines, line)
	return line
}

// writeLine stores a line with the personal values taken out of it.
func writeLine(tx permits.Tx, line permits.Line, doc permits.Document) error {
	if err := tx.InsertLine(line); err != nil {
		return err
	}
	return writePersonal(tx, fmt.Sprintf("line/%s/%d", line.Case, line.Number), line.By, doc)
}

// lineRule returns who may write lines of a type. A signature is written by its act alone, even if a pack lists
// its type among those of the journal: otherwise a person could sign under another's name.
func lineRule(w permits.Workflow, lineType string) (permits.Journal, error) {
	title := w.Lines.Of(lineType)
	if w.Signature(lineType) {
		return permits.Journal{}, refuseAt(permits.Forbidden, "/type", "signature",
			`the journal line "`+title.EN+`" is written only by the act that signs; take that action instead`,
			"“"+title.ZH+"”类记录只能由签署操作产生，请执行相应操作")
	}
	if w.Issued != "" && lineType == w.Issued {
		return permits.Journal{}, refuseAt(permits.Forbidden, "/type", "issued",
			`the journal line "`+title.EN+`" is written only when a document is issued`, "“"+title.ZH+"”类记录只能由签发文书产生")
	}
	rule, ok := w.Journal[lineType]
	if !ok {
		types := strings.Join(slices.Sorted(maps.Keys(w.Journal)), ", ")
		return permits.Journal{}, refuseAt(permits.InvalidRequest, "/type", "enum",
			"the journal of this kind has no lines of type "+lineType+"; it has: "+types,
			"该类型没有 "+lineType+" 类记录，可用类型："+types)
	}
	return rule, nil
}
