package workflow

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"firewatch/permits"
)

// Check judges without storing anything. An enterprise checks for itself, a regulator in its division, a policy
// author for anybody and alone with a clock and facts of its own choice. Faults of dossier and journal are
// reported together.
func (s *Service) Check(ctx context.Context, p permits.Principal, c CheckCase) (permits.Judged, error) {
	s = s.pinned()
	// 1 Authorise.
	kind, err := s.engine.Kind(c.Kind)
	if err != nil {
		return permits.Judged{}, err
	}
	jurisdiction, err := s.mayCheck(ctx, p, &c)
	if err != nil {
		return permits.Judged{}, err
	}

	// 2 Accept at the door.
	now := s.now()
	if !c.Now.IsZero() {
		now = c.Now.UTC()
	}
	now = now.Truncate(time.Second)
	act, err := checkedAct(c.Act, now)
	if err != nil {
		return permits.Judged{}, err
	}
	stage, err := stageOf(kind.Workflow, c.Stage)
	if err != nil {
		return permits.Judged{}, err
	}
	doc, lines, err := s.acceptCheck(ctx, kind.Name, p, c, now)
	if err != nil {
		return permits.Judged{}, err
	}

	// 3 Read the facts, or take the author's.
	var facts []byte
	if len(c.Facts) > 0 {
		if facts, err = s.engine.Facts(c.Facts, "/facts"); err != nil {
			return permits.Judged{}, err
		}
	}
	if facts == nil {
		f := folder{kind: kind, dossier: doc.Bytes, lines: lines, head: permits.Case{Kind: kind.Name, Enterprise: c.Enterprise, Jurisdiction: jurisdiction}}
		if err := s.outline(ctx, &f, now); err != nil {
			return permits.Judged{}, err
		}
		if facts, err = s.facts(ctx, f, now); err != nil {
			return permits.Judged{}, err
		}
	}

	// 4 Judge.
	about := permits.CaseFacts{State: kind.Workflow.Initial, Revision: 1, ReceivedAt: instant(now)}
	if c.Case != nil {
		about = *c.Case
	}
	for i := range lines {
		lines[i].Revision = about.Revision // what a check states as signed is signed on the dossier that it states
	}
	return s.engine.Evaluate(ctx, permits.Question{Kind: kind.Name, Stage: stage, Dossier: doc.Bytes, Journal: lines,
		Case: about, Facts: facts, Act: &act, Now: now})
}

// mayCheck authorises a check and returns the division that the enterprise belongs to. An enterprise's people who
// name no enterprise check for their own.
func (s *Service) mayCheck(ctx context.Context, p permits.Principal, c *CheckCase) (string, error) {
	if p.Role == permits.RoleEnterprise && c.Enterprise == "" {
		c.Enterprise = p.Enterprise
	}
	author := p.Role == permits.RolePolicyAuthor
	// Only authors may leave the enterprise open: they try rules, not cases.
	if c.Enterprise != "" || !author {
		if err := enterpriseCode(c.Enterprise); err != nil {
			return "", err
		}
	}
	if !author {
		var faults []permits.Fault
		for pointer, used := range map[string]bool{"/now": !c.Now.IsZero(), "/facts": len(c.Facts) > 0} {
			if used {
				faults = append(faults, permits.Fault{Pointer: pointer, Rule: "policy-author", Detail: permits.Text{
					EN: "only a policy author may choose this; leave it out", ZH: "仅规则编制人可以指定，请删除"}})
			}
		}
		if len(faults) > 0 {
			slices.SortFunc(faults, func(a, b permits.Fault) int { return strings.Compare(a.Pointer, b.Pointer) })
			refusal := permits.Refuse(permits.Forbidden, "a check uses the clock and the registers; only a policy author may replace them",
				"核查使用系统时间和登记信息，仅规则编制人可以替换")
			refusal.Faults = faults
			return "", refusal
		}
	}
	jurisdiction, err := s.jurisdictionOf(ctx, c.Enterprise)
	if err != nil || author || governs(p, c.Enterprise, jurisdiction) {
		return jurisdiction, err
	}
	if p.Role != permits.RoleEnterprise && p.Role != permits.RoleRegulator {
		return "", permits.Refuse(permits.Forbidden, "checks are made by enterprises, regulators and policy authors",
			"核查由企业、监管部门和规则编制人使用")
	}
	return "", foreignEnterprise()
}

// checkedAct returns the act to judge: the one given, at the time given or now; else nobody's.
func checkedAct(given *permits.Act, now time.Time) (permits.Act, error) {
	if given == nil {
		return evaluate(now), nil
	}
	act := *given
	if act.Action == "" {
		return act, refuseAt(permits.InvalidRequest, "/act/action", "required",
			"name the action that is attempted, or leave the act out", "请写明所执行的操作，或不提供 act")
	}
	if act.At == "" {
		act.At = instant(now)
	}
	at, err := time.Parse(time.RFC3339, act.At)
	if err != nil {
		return act, refuseAt(permits.InvalidRequest, "/act/at", "date-time",
			"a time with zone is needed (RFC 3339), such as 2026-11-20T09:20:00+08:00",
			"须为带时区的时间（RFC 3339），例如 2026-11-20T09:20:00+08:00")
	}
	if at.Nanosecond() != 0 {
		act.At = at.Truncate(time.Second).Format(time.RFC3339)
	}
	return act, nil
}

// stageOf returns the stage asked for, or the first one.
func stageOf(w permits.Workflow, asked string) (string, error) {
	if asked == "" && len(w.Stages) > 0 {
		return w.Stages[0], nil
	}
	if !slices.Contains(w.Stages, asked) {
		stages := strings.Join(w.Stages, ", ")
		return "", refuseAt(permits.UnknownStage, "/stage", "enum",
			"this kind has no stage "+asked+"; it has: "+stages, "该类型没有阶段 "+asked+"，可用阶段："+stages)
	}
	return asked, nil
}

// acceptCheck accepts dossier and journal and gathers the faults of all of them in one refusal.
func (s *Service) acceptCheck(ctx context.Context, kind string, p permits.Principal, c CheckCase, now time.Time) (permits.Document, []permits.Line, error) {
	var refused *permits.Error
	gather := func(err error) error {
		var e *permits.Error
		if !errors.As(err, &e) || len(e.Faults) == 0 {
			return err
		}
		if refused == nil {
			first := *e
			refused = &first
			return nil
		}
		refused.Faults = append(slices.Clip(refused.Faults), e.Faults...)
		return nil
	}
	doc, err := s.engine.Dossier(kind, c.Dossier, "/dossier")
	if err := gather(err); err != nil {
		return permits.Document{}, nil, err
	}
	lines, named := make([]permits.Line, 0, len(c.Journal)), doc.Evidence
	for i, l := range c.Journal {
		body, err := s.engine.Line(kind, l.Type, permits.Hand{}, l.Body, fmt.Sprintf("/journal/%d/body", i))
		if err := gather(err); err != nil {
			return permits.Document{}, nil, err
		}
		lines = append(lines, permits.Line{Number: i + 1, Type: l.Type, Body: body.Bytes, Digest: body.Digest, By: p.ID, At: now})
		named = append(named, body.Evidence...)
	}
	if p.Role != permits.RolePolicyAuthor { // an author tries rules, and sees nobody's files
		if err := gather(s.evidenced(ctx, p, c.Enterprise, permits.Document{Evidence: named})); err != nil {
			return permits.Document{}, nil, err
		}
	}
	if refused != nil {
		return permits.Document{}, nil, refused
	}
	return doc, lines, nil
}
