package permits_test

import (
	"testing"

	"firewatch/permits"
)

func TestUnifiedSocialCreditCodes(t *testing.T) {
	for _, c := range []struct {
		shows, code string
		want        bool
	}{
		{"a code with its check character", "91350100M000100Y43", true},
		{"another check character", "91350100M000100Y44", false},
		{"two characters swapped", "91350100M001000Y43", false},
		{"too short", "91350100M000100Y4", false},
		{"too long", "91350100M000100Y433", false},
		{"a letter that the alphabet leaves out", "91350100M000100I43", false},
		{"lower case", "91350100m000100y43", false},
		{"a letter in the division", "9135A100M000100Y43", false},
		{"nothing", "", false},
		{"full-width digits", "９1350100M000100Y4", false},
	} {
		t.Run(c.shows, func(t *testing.T) {
			if got := permits.ValidUSCC(c.code); got != c.want {
				t.Errorf("ValidUSCC(%q) = %v", c.code, got)
			}
		})
	}
}

func TestDivisionsContainTheirMembers(t *testing.T) {
	for _, c := range []struct {
		shows, outer, inner string
		want                bool
	}{
		{"a county itself", "330211", "330211", true},
		{"a prefecture and its county", "330200", "330211", true},
		{"a province and its county", "330000", "330211", true},
		{"the country", "000000", "330211", true},
		{"another prefecture", "330100", "330211", false},
		{"a county and its prefecture", "330211", "330200", false},
		{"another province", "140000", "330211", false},
		{"no division contains nothing", "", "330211", false},
		{"nothing is in no division", "330000", "", false},
		{"a prefecture whose code ends in a ten", "331000", "331002", true},
	} {
		t.Run(c.shows, func(t *testing.T) {
			if got := permits.Contains(c.outer, c.inner); got != c.want {
				t.Errorf("Contains(%q, %q) = %v", c.outer, c.inner, got)
			}
		})
	}
}

func TestPostsAreHeldByTheRoleThatTheWorkflowNames(t *testing.T) {
	guardian := permits.Principal{Role: permits.RoleEnterprise, Posts: []string{"guardian"}}
	for _, c := range []struct {
		shows string
		who   permits.Principal
		ws    []permits.Writer
		post  string
		want  bool
	}{
		{"a post that is named", guardian, []permits.Writer{{Role: "enterprise", Posts: []string{"analyst", "guardian"}}}, "guardian", true},
		{"a post that is not", guardian, []permits.Writer{{Role: "enterprise", Posts: []string{"analyst"}}}, "", false},
		{"any post of the role", guardian, []permits.Writer{{Role: "enterprise"}}, "", true},
		{"the same post under another role", guardian, []permits.Writer{{Role: "regulator", Posts: []string{"guardian"}}}, "", false},
		{"nobody", guardian, nil, "", false},
	} {
		t.Run(c.shows, func(t *testing.T) {
			post, ok := c.who.Holds(c.ws)
			if post != c.post || ok != c.want {
				t.Errorf("Holds = %q, %v", post, ok)
			}
		})
	}
}

func TestALeafIsTheCanonicalFormOfAnEntry(t *testing.T) {
	e := permits.Entry{Scope: "system", Seq: 7, Body: []byte(`{"v":1}`)}
	if got := string(e.Leaf()); got != `{"entry":{"v":1},"seq":7}` {
		t.Errorf("leaf %s", got)
	}
}
