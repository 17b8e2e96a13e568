package permits

import (
	"slices"
	"strings"
	"time"
)

// The roles. People carry posts as well (applicant, guardian ...), whose names are pack data.
const (
	RoleEnterprise   = "enterprise"
	RoleRegulator    = "regulator"
	RolePolicyAuthor = "policy-author"
	RoleAuditor      = "auditor"
	RoleOperator     = "operator"
	// RoleSystem is Firewatch itself, when a clock fires. Nobody signs in as it.
	RoleSystem = "system"
)

// System is who acts when a clock fires.
var System = Principal{ID: "firewatch", Name: "Firewatch", Role: RoleSystem}

// Roles lists every role that people have.
func Roles() []string {
	return []string{RoleEnterprise, RoleRegulator, RolePolicyAuthor, RoleAuditor, RoleOperator}
}

// Principal is who is asking, as authenticated.
type Principal struct {
	ID         string
	Name       string
	Role       string
	Posts      []string // names that packs give them: guardian, department_head ...
	Enterprise string   // whose people they are; empty for others
	Division   string   // a regulator's jurisdiction
	Expires    time.Time
}

// Holds reports whether the principal is one of the writers, and with which post (empty where none matters).
func (p Principal) Holds(ws []Writer) (post string, ok bool) {
	for _, w := range ws {
		if w.Role != p.Role {
			continue
		}
		if len(w.Posts) == 0 {
			return "", true
		}
		for _, post := range w.Posts {
			if slices.Contains(p.Posts, post) {
				return post, true
			}
		}
	}
	return "", false
}

// Contains reports whether division outer (GB/T 2260, six digits: province, prefecture, county, two each)
// contains division inner. "000000" is the country.
func Contains(outer, inner string) bool {
	if len(outer) != 6 || len(inner) != 6 {
		return false
	}
	return strings.HasPrefix(inner, DivisionPrefix(outer))
}

// DivisionPrefix returns the part of a division code that its members share: 330200 -> 3302.
func DivisionPrefix(division string) string {
	for len(division) >= 2 && strings.HasSuffix(division, "00") {
		division = division[:len(division)-2]
	}
	return division
}
