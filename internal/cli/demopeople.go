package cli

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"firewatch/permits"
)

// demoPeople are the principals of the demonstration by the shell variable that holds their token: the post in
// capitals for who holds one, the role for who does not.
type demoPeople map[string]permits.Principal

// peopleOf makes a principal of each person in the records whose post some workflow names, of each post that
// workflows give to an authority, and of each role. The packs decide which posts there are.
func peopleOf(files demoFiles, engine permits.Engine) (demoPeople, error) {
	named := postsByRole(engine)
	people := demoPeople{}
	for _, r := range files.Records {
		var person struct {
			ID    string
			Name  string
			Posts []string
		}
		// Records of other registers have no posts and so are nobody here.
		if err := json.Unmarshal(r.Document, &person); err != nil {
			return nil, fmt.Errorf("record %s/%s: %w", r.Register, r.ID, err)
		}
		for _, post := range person.Posts {
			if slices.Contains(named[permits.RoleEnterprise], post) {
				people.add(variable(post), permits.Principal{ID: person.ID, Name: person.Name,
					Role: permits.RoleEnterprise, Posts: person.Posts, Enterprise: r.Enterprise})
			}
		}
	}
	for _, post := range named[permits.RoleRegulator] {
		people[variable(post)] = permits.Principal{ID: "demo-" + post, Name: "演示 " + post,
			Role: permits.RoleRegulator, Posts: []string{post}, Division: cmp.Or(files.Divisions[post], demoDivision)}
	}
	for _, role := range permits.Roles() {
		p := permits.Principal{ID: "demo-" + role, Name: "演示 " + role, Role: role}
		switch role {
		case permits.RoleEnterprise:
			continue // its people have posts
		case permits.RoleRegulator:
			p.Division = demoDivision
		}
		people[variable(role)] = p
	}
	return people, nil
}

// add puts a person under a name; the second who holds a post is found under its name with _2.
func (people demoPeople) add(name string, p permits.Principal) {
	at := name
	for n := 2; people[at].ID != "" && people[at].ID != p.ID; n++ {
		at = name + "_" + strconv.Itoa(n)
	}
	people[at] = p
}

// postsByRole lists the posts that the workflows of all kinds name.
func postsByRole(engine permits.Engine) map[string][]string {
	posts := map[string][]string{}
	add := func(ws []permits.Writer) {
		for _, w := range ws {
			for _, post := range w.Posts {
				if !slices.Contains(posts[w.Role], post) {
					posts[w.Role] = append(posts[w.Role], post)
				}
			}
		}
	}
	for _, k := range engine.Kinds() {
		add(k.Workflow.Create.By)
		add(k.Workflow.Revise.By)
		for _, line := range k.Workflow.Journal {
			add(line.By)
		}
		for _, action := range k.Workflow.Actions {
			add(action.By)
		}
	}
	return posts
}

// variable writes a name as a shell variable: policy-author is POLICY_AUTHOR.
func variable(name string) string {
	return strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
}

// hand returns the person of the enterprise who holds the post.
func (people demoPeople) hand(h demoHand, enterprise string) (permits.Principal, error) {
	for _, name := range slices.Sorted(maps.Keys(people)) {
		if p := people[name]; p.ID == h.Person && (p.Enterprise == enterprise || p.Role == permits.RoleRegulator) && slices.Contains(p.Posts, h.Post) {
			return p, nil
		}
	}
	return permits.Principal{}, fmt.Errorf("records.yaml has no person %s of %s with the post %s", h.Person, enterprise, h.Post)
}

// writer returns the first of the writers whom the demonstration has.
func (people demoPeople) writer(ws []permits.Writer, enterprise string) (permits.Principal, bool) {
	for _, w := range ws {
		for _, name := range slices.Sorted(maps.Keys(people)) {
			p := people[name]
			if p.Role == permits.RoleEnterprise && p.Enterprise != enterprise {
				continue
			}
			if p.Role == permits.RoleRegulator && p.Division != demoDivision {
				continue // it may be another place's
			}
			if _, ok := p.Holds([]permits.Writer{w}); ok {
				return p, true
			}
		}
	}
	return permits.Principal{}, false
}

// demoTime is a text of fixtures/demo that stands for a time: @now, @now-20m, @now+8h, @day-12d.
var demoTime = regexp.MustCompile(`"@(now|day)(?:([+-])([0-9]+)([mhd]))?"`)

// civil is the time in which the demonstration is written (UTC+8, as the whole country).
var civil = time.FixedZone("UTC+8", 8*60*60)

// atTime replaces every text that stands for a time. One that begins with @ and is none of these is a mistake.
func atTime(raw []byte, now time.Time) ([]byte, error) {
	now = now.In(civil).Truncate(time.Second)
	raw = demoTime.ReplaceAllFunc(raw, func(text []byte) []byte {
		part := demoTime.FindSubmatch(text)
		at := now
		if len(part[2]) > 0 {
			n, _ := strconv.Atoi(string(part[2]) + string(part[3])) // digits only, by the pattern
			at = at.Add(time.Duration(n) * map[string]time.Duration{"m": time.Minute, "h": time.Hour, "d": 24 * time.Hour}[string(part[4])])
		}
		if string(part[1]) == "day" {
			return []byte(at.Format(`"2006-01-02"`))
		}
		return []byte(at.Format(`"2006-01-02T15:04:05Z07:00"`))
	})
	if i := bytes.Index(raw, []byte(`"@`)); i >= 0 {
		return nil, fmt.Errorf("%.20s is no time: write @now, @now-20m, @now+8h or @day-12d", raw[i:])
	}
	return raw, nil
}
