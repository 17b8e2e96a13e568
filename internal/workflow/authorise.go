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
func asWriter(p permits.Principal, posts permits.Titles, ws []permits.Writer, post string, what permits.Text) (string, error) {
	if post != "" {
		if !slices.Contains(p.Posts, post) {
			title := posts.Of(post)
			return "", refuseAt(permits.Forbidden, "/post", "post",
				"you do not hold the post "+title.EN, "您不担任“"+title.ZH+"”岗位")
		}
		p.Posts = []string{post}
	}
	held, ok := p.Holds(ws)
	if !ok || p.Role == permits.RoleAuditor {
		who := writers(posts, ws)
		return "", permits.Refuse(permits.Forbidden,
			what.EN+" is not yours to do; it is done by: "+who.EN,
			"您无权"+what.ZH+"，应由以下人员办理："+who.ZH)
	}
	if held == "" {
		held = post
	}
	return held, nil
}

// roles are the words for the roles.
var roles = permits.Titles{permits.RoleEnterprise: {EN: "the enterprise", ZH: "企业"}, permits.RoleRegulator: {EN: "the authority", ZH: "监管部门"},
	permits.RolePolicyAuthor: {EN: "policy authors", ZH: "规则编制人"}, permits.RoleAuditor: {EN: "auditors", ZH: "审计人员"},
	permits.RoleOperator: {EN: "operators of the service", ZH: "系统运维人员"}, permits.RoleSystem: {EN: "the system", ZH: "系统"}}

// writers names roles and posts for a refusal.
func writers(posts permits.Titles, ws []permits.Writer) permits.Text {
	if len(ws) == 0 {
		return permits.Text{EN: "nobody", ZH: "无"}
	}
	var en, zh []string
	for _, w := range ws {
		role := roles.Of(w.Role)
		if len(w.Posts) > 0 {
			of := listed(w.Posts, posts.Of)
			role.EN, role.ZH = role.EN+" ("+of.EN+")", role.ZH+"（"+of.ZH+"）"
		}
		en, zh = append(en, role.EN), append(zh, role.ZH)
	}
	return permits.Text{EN: strings.Join(en, "; "), ZH: strings.Join(zh, "；")}
}

// listed writes what people call each of the names.
func listed(names []string, title func(string) permits.Text) permits.Text {
	var en, zh []string
	for _, name := range names {
		t := title(name)
		en, zh = append(en, t.EN), append(zh, t.ZH)
	}
	return permits.Text{EN: strings.Join(en, ", "), ZH: strings.Join(zh, "、")}
}

// quoted puts a title into words that say what is done with it.
func quoted(en, zh string, title permits.Text) permits.Text {
	return permits.Text{EN: en + ` "` + title.EN + `"`, ZH: zh + "“" + title.ZH + "”"}
}

// takingOf is what a refusal calls an action of the workflow.
func takingOf(w permits.Workflow, action string) permits.Text {
	return quoted("the action", "执行", w.ActionTitle(action))
}

// inState refuses what the workflow does not allow in the state that the case is in.
func inState(w permits.Workflow, c permits.Case, states []string, what permits.Text) error {
	if slices.Contains(states, c.State) {
		return nil
	}
	is, may := w.StateTitle(c.State), listed(states, w.StateTitle)
	return permits.Refuse(permits.WrongState,
		what.EN+` is not possible in the state "`+is.EN+`"; it is in: `+may.EN,
		"当前状态“"+is.ZH+"”下不能"+what.ZH+"；可办理的状态："+may.ZH)
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
