package workflow

import (
	"context"
	"slices"
	"strings"

	"firewatch/permits"
)

// visible returns the head of a case that the principal may see through the door. Every other case is NotFound,
// never Forbidden: whether a foreign or private case exists is not revealed.
func (s *Service) visible(ctx context.Context, p permits.Principal, door permits.Door, id string) (permits.Case, error) {
	head, err := s.store.Case(ctx, id)
	if permits.Is(err, permits.NotFound) || err == nil && (head.Door != door || !sees(p, head)) {
		return permits.Case{}, permits.Refuse(permits.NotFound, "there is no such case here", "没有这一件")
	}
	return head, err
}

// sees reports whether the principal may read the case: an enterprise its own that are disclosed to it, a regulator those of its division
// that are not private to the enterprise, an auditor everything. Operators and policy authors read no case.
func sees(p permits.Principal, c permits.Case) bool {
	switch p.Role {
	case permits.RoleEnterprise:
		return p.Enterprise != "" && p.Enterprise == c.Enterprise && !c.Undisclosed
	case permits.RoleRegulator:
		return !c.Private && permits.Contains(p.Division, c.Jurisdiction)
	case permits.RoleAuditor:
		return true
	}
	return false
}

// governs reports whether the principal may open or check a case of this enterprise: an enterprise its own, a
// regulator one of its division.
func governs(p permits.Principal, enterprise, jurisdiction string) bool {
	switch p.Role {
	case permits.RoleEnterprise:
		return p.Enterprise != "" && p.Enterprise == enterprise
	case permits.RoleRegulator:
		return permits.Contains(p.Division, jurisdiction)
	}
	return false
}

// asWriter returns the post with which the principal may do what the writers may. A post that the caller names
// must be one of its own, and be allowed. An auditor reads everything and changes nothing, whatever a pack says.
func asWriter(p permits.Principal, ws []permits.Writer, post, what string) (string, error) {
	if post != "" {
		if !slices.Contains(p.Posts, post) {
			return "", refuseAt(permits.Forbidden, "/post", "post",
				"you do not hold the post "+post, "您不担任"+post+"岗位")
		}
		p.Posts = []string{post}
	}
	held, ok := p.Holds(ws)
	if !ok || p.Role == permits.RoleAuditor {
		return "", permits.Refuse(permits.Forbidden,
			what+" is not yours to do; it is done by: "+writers(ws),
			"您无权执行该操作（"+what+"），应由以下人员执行："+writers(ws))
	}
	if held == "" {
		held = post
	}
	return held, nil
}

// writers names roles and posts for a refusal.
func writers(ws []permits.Writer) string {
	var names []string
	for _, w := range ws {
		if len(w.Posts) == 0 {
			names = append(names, w.Role)
			continue
		}
		names = append(names, w.Role+" ("+strings.Join(w.Posts, ", ")+")")
	}
	if len(names) == 0 {
		return "nobody"
	}
	return strings.Join(names, "; ")
}

// inState refuses what the workflow does not allow in the state that the case is in.
func inState(c permits.Case, states []string, what string) error {
	if slices.Contains(states, c.State) {
		return nil
	}
	return permits.Refuse(permits.WrongState,
		what+" is not possible in state "+c.State+"; it is in: "+strings.Join(states, ", "),
		"当前状态 "+c.State+" 不允许该操作（"+what+"），允许的状态："+strings.Join(states, "、"))
}

// enterpriseCode refuses what is not a unified social credit code.
func enterpriseCode(code string) error {
	if permits.ValidUSCC(code) {
		return nil
	}
	return refuseAt(permits.InvalidEnterprise, "/enterprise", "uscc",
		"not a unified social credit code (GB 32100-2015): 18 characters of which the last is the check character",
		"不是有效的统一社会信用代码（GB 32100-2015）：应为 18 位，末位为校验码")
}

// refuseAt returns a refusal with one fault at a pointer into the request body.
func refuseAt(p permits.Problem, pointer, rule, en, zh string) *permits.Error {
	detail := permits.Text{EN: en, ZH: zh}
	return &permits.Error{Problem: p, Detail: detail, Faults: []permits.Fault{{Pointer: pointer, Rule: rule, Detail: detail}}}
}
