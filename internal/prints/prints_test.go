package prints_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"firewatch/fixtures"
	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/internal/prints"
	"firewatch/permits"
	"firewatch/policies"
)

var accept = flag.Bool("accept", false, "write what is printed into the golden files")

var loaded = sync.OnceValues(func() (*engine.Engine, error) { return engine.Load(policies.FS) })

const digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

// printed is what the print of a case file is made from, as if its case were stored: evaluated, in a state, after acts.
func printed(t testing.TB, name, state string, acts map[string]permits.Act) permits.Printed {
	t.Helper()
	e, err := loaded()
	require.NoError(t, err)
	file, err := casefile.Read(fixtures.FS, name)
	require.NoError(t, err)
	file.Case.State = state
	for action, act := range acts {
		if file.Case.Acts == nil {
			file.Case.Acts = map[string]permits.Act{}
		}
		act.Action = action
		file.Case.Acts[action] = act
	}
	q, err := file.Question(e, time.Now)
	require.NoError(t, err)
	kind, err := e.Kind(q.Kind)
	require.NoError(t, err)
	folded, err := e.Folded(q)
	require.NoError(t, err)
	// Not the real evaluation: its digest changes with every rule of the pack.
	return permits.Printed{Kind: kind, Document: folded.Document, Case: q.Case, Dossier: digest, Evaluation: digest, Outcome: permits.Compliant,
		ValidUntil: "2026-11-20T01:35:01Z", At: q.Now}
}

func write(t testing.TB, p permits.Printed) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, prints.Write(&b, p))
	return b.String()
}

var approved = map[string]permits.Act{"approve": {Person: "P-SAFETY", Post: "safety_department", Opinion: "agree", At: "2026-11-20T00:30:00Z"}}

// golden are hot-work cases at three moments of their lives; the finished ones are those of forms.
var golden = []struct {
	name, file, state string
	acts              map[string]permits.Act
}{
	{"draft", "hot_work/apply.yaml", "draft", nil},
	{"approved", "hot_work/start.yaml", "approved", approved},
	{"special", "hot_work/start_special.yaml", "reported", map[string]permits.Act{
		"approve": {Person: "P-CHIEF", Post: "leader_in_charge", Opinion: "agree", At: "2026-11-20T00:30:00Z"}}},
}

// The prints of the fixtures are the ones that somebody looked at and accepted; one copy of each, since copies differ
// in their head only.
func TestPrintsOfHotWork(t *testing.T) {
	for _, c := range golden {
		t.Run(c.name, func(t *testing.T) { requireAccepted(t, c.name, printed(t, c.file, c.state, c.acts)) })
	}
}

var style = regexp.MustCompile(`(?s)<style>.*</style>`)

func requireAccepted(t *testing.T, name string, p permits.Printed) {
	t.Helper()
	one := *p.Kind.Sheet
	one.Copies = one.Copies[:1]
	p.Kind.Sheet = &one
	// The style sheet has a file of its own; its digest stays in the head.
	got := style.ReplaceAllString(write(t, p), "<style>sheet.css</style>")
	name = filepath.Join("testdata", name+".html")
	if *accept {
		require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err, "look at the print on paper; if it is right: go test ./internal/prints -accept")
	require.Equal(t, string(want), got, "look at the print; if it is right: go test ./internal/prints -accept")
}

// forms are the kinds that print, each with its case that was finished and the acts that led there.
func forms(t *testing.T) map[string]permits.Printed {
	t.Helper()
	e, err := loaded()
	require.NoError(t, err)
	out := map[string]permits.Printed{}
	for _, kind := range e.Kinds() {
		if kind.Sheet == nil {
			continue
		}
		dir, acts := strings.ReplaceAll(kind.Name, "-", "_"), map[string]permits.Act{}
		for _, file := range []string{"approve.yaml", "start.yaml", "close.yaml"} {
			c, err := casefile.Read(fixtures.FS, dir+"/"+file)
			require.NoError(t, err)
			acts[c.Act.Action] = *c.Act
		}
		require.Len(t, acts, 3, dir)
		out[dir] = printed(t, dir+"/close.yaml", "closed", acts)
	}
	return out
}

// A form that nobody has looked at has no accepted print.
func TestEveryFormIsAccepted(t *testing.T) {
	for name, p := range forms(t) {
		t.Run(name, func(t *testing.T) { requireAccepted(t, "form_"+name, p) })
	}
}

// texts returns what a reader sees, in order, and fails on what a browser would execute, fetch or lay out by itself.
func texts(t testing.TB, doc string) []string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(doc))
	require.NoError(t, err)
	var out []string
	var visit func(n *html.Node)
	visit = func(n *html.Node) {
		switch n.Type {
		case html.TextNode:
			if s := strings.TrimSpace(n.Data); s != "" && n.Parent.Data != "style" {
				out = append(out, s)
			}
		case html.CommentNode:
			t.Errorf("a comment: %q", n.Data)
		case html.ElementNode:
			require.Contains(t, []string{"html", "head", "meta", "title", "style", "body", "div", "table", "colgroup", "col", "thead", "tfoot",
				"tbody", "tr", "th", "td", "h1", "span", "bdi"}, n.Data)
			for _, a := range n.Attr {
				require.Contains(t, []string{"lang", "charset", "http-equiv", "content", "name", "class", "colspan"}, a.Key)
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			visit(c)
		}
	}
	visit(root)
	return out
}

func all(t testing.TB, doc string) string { return strings.Join(texts(t, doc), " ") }

func TestWhatPeopleRead(t *testing.T) {
	doc := all(t, write(t, printed(t, "hot_work/start.yaml", "approved", approved)))
	for shows, want := range map[string]string{
		"a time of the pack's zone, to the minute":  "2026-11-20 09:05",
		"words of an enum in both languages":        "☑ 一级 Grade 1",
		"what was not chosen":                       "☐ 特级 Special",
		"an answer in words":                        "否 No",
		"an empty list, which is an answer":         "关联的其他特殊作业及安全作业票编号 Other special operations and their permit numbers 无 none",
		"a number in the text of a measure":         "灭火器（具） Extinguishers 4 灭火毯（块） Fire blankets 2",
		"a measure that is not concerned, with why": "不涉及的理由 Why it does not concern this job No tank farm here",
		"readings with their unit":                  "0.05 %（体积分数） vol%",
		"who approved, whatever the post":           "动火审批人意见 Opinion of the approver 同意 Agree 签字 Signed by P-SAFETY 时间 Time 2026-11-20 08:30",
		"an act that did not happen":                "完工验收 Acceptance on completion 签字 Signed by 时间 Time",
		"the case":                                  "案件 Case C-HW-1",
		"its state":                                 "状态 State 已批准 Approved",
		"what was signed":                           "材料摘要 Dossier sha256:0123456789abcdef",
		"the check":                                 "核查结论 Check 合规 compliant sha256:0123456789abcdef",
		"until when it stands":                      "结论有效至 Stands until 2026-11-20 09:35",
		"the first copy":                            "第1联（共3联） Copy 1 of 3 持有 held by 监护人 Guardian",
		"the second":                                "第2联（共3联） Copy 2 of 3 持有 held by 作业单位（动火人） Working unit (hot worker)",
		"the third, of grade 1":                     "第3联（共3联） Copy 3 of 3 持有 held by 安全管理部门（存档） Safety management department (archive)",
	} {
		assert.Contains(t, doc, want, shows)
	}
	assert.NotContains(t, doc, "null")
	assert.NotContains(t, doc, "<nil>")
	second := all(t, write(t, printed(t, "hot_work/apply_second.yaml", "submitted", nil)))
	assert.Contains(t, second, "Copy 3 of 3 持有 held by 所在基层单位（存档） Local unit (archive)", "who holds a copy depends on the grade")
}

// Nobody can take for a permit what is none, or no more.
func TestTheWatermark(t *testing.T) {
	late := time.Date(2026, 11, 20, 9, 0, 1, 0, time.UTC) // the window ends at 17:00 in China
	for _, c := range []struct {
		state    string
		at       time.Time
		specimen bool
		want     string
	}{
		{state: "draft", want: "草稿 Draft"}, {state: "submitted", want: "已提交 Submitted"}, {state: "suspended", want: "已暂停 Suspended"},
		{state: "ordered_stop", want: "责令暂停 Stopped by order"}, {state: "rejected", want: "已否决 Rejected"},
		{state: "cancelled", want: "已作废 Cancelled"}, {state: "expired", want: "已过期 Expired unused"}, {state: "withdrawn", want: "已撤回 Withdrawn"},
		{state: "approved"}, {state: "reported"}, {state: "active"}, {state: "closed"},
		{state: "", want: "无 none"}, {state: "invented", want: "无 none"},
		{state: "approved", at: late.Add(-time.Second)},
		{state: "approved", at: late, want: "已过作业时间 Past its time"}, {state: "active", at: late, want: "已过作业时间 Past its time"},
		{state: "closed", at: late},
		{state: "approved", specimen: true, want: "样张 Specimen"}, {state: "draft", specimen: true, want: "样张 Specimen"},
	} {
		p := printed(t, "hot_work/start.yaml", c.state, approved)
		p.Specimen = c.specimen
		if !c.at.IsZero() {
			p.At = c.at
		}
		root, err := html.Parse(strings.NewReader(write(t, p)))
		require.NoError(t, err)
		require.Equal(t, c.want, marks(root), "%+v", c)
	}
}

func marks(n *html.Node) string {
	if n.Type == html.ElementNode && n.Data == "div" && len(n.Attr) == 1 && n.Attr[0].Val == "mark" {
		var words []string
		for s := n.FirstChild; s != nil; s = s.NextSibling {
			if s.FirstChild != nil {
				words = append(words, s.FirstChild.Data)
			}
		}
		return strings.Join(words, " ")
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if m := marks(c); m != "" {
			return m
		}
	}
	return ""
}

// Names stand beside ids; what the reader may not know is said to be there.
func TestNamesAndPersonalValues(t *testing.T) {
	p := printed(t, "hot_work/start.yaml", "approved", approved)
	p.Names = map[string]map[string]string{"persons": {"P-WELDER": "王强", "P-SAFETY": "李静"}}
	doc := all(t, write(t, p))
	assert.Contains(t, doc, "王强 P-WELDER welder")
	assert.Contains(t, doc, "Signed by 李静 P-SAFETY")
	assert.Contains(t, doc, "P-HELPER helper", "no name is known")

	sheet := *p.Kind.Sheet
	sheet.Blocks = []permits.SheetBlock{{Cells: []permits.Cell{{Label: permits.Text{EN: "Phone", ZH: "电话"}, Span: permits.SheetColumns,
		At: permits.Field{Pointer: "/phone", Type: permits.FieldText, Personal: true}}}}}
	p.Kind.Sheet = &sheet
	commitment := permits.CommitmentPrefix + strings.Repeat("a", 64)
	p.Document = json.RawMessage(`{"phone":"` + commitment + `"}`)
	doc = all(t, write(t, p))
	assert.Contains(t, doc, "电话 Phone 未公开 withheld")
	assert.NotContains(t, doc, commitment)
	p.Uncovered = map[string]string{commitment: "13800000000"}
	assert.Contains(t, all(t, write(t, p)), "电话 Phone 13800000000")
}

// Many readings take as many columns as they need; none leaves the form's boxes empty.
func TestListsPrintedSideways(t *testing.T) {
	p := printed(t, "hot_work/start.yaml", "approved", approved)
	for n, rows := range map[int]int{0: 1, 1: 1, 3: 1, 4: 2, 7: 3} {
		tests := make([]any, n)
		for i := range tests {
			tests[i] = map[string]any{"analyst": "P-ANALYST"}
		}
		doc, err := json.Marshal(map[string]any{"permit": map[string]any{"gas_tests": tests}})
		require.NoError(t, err)
		p.Document = doc
		got := all(t, write(t, p))
		assert.Equal(t, 3*rows, strings.Count(got, "分析人 Analyst"), "%d tests", n)
		assert.Equal(t, 3*n, strings.Count(got, "P-ANALYST"))
	}
}

func TestAnEmptyCaseIsAnEmptyForm(t *testing.T) {
	p := printed(t, "hot_work/start.yaml", "draft", nil)
	p.Document, p.Case, p.Dossier, p.Evaluation, p.ValidUntil = json.RawMessage(`{}`), permits.CaseFacts{}, "", "", ""
	doc := all(t, write(t, p))
	assert.NotContains(t, doc, "☑")
	assert.Contains(t, doc, "结论有效至 Stands until —")
	p.Kind.Sheet = nil
	require.Error(t, prints.Write(&bytes.Buffer{}, p))
}

// The policy lets in the style sheet that the document has, and nothing else.
func TestThePolicyNamesTheStyle(t *testing.T) {
	doc := write(t, printed(t, "hot_work/start.yaml", "approved", approved))
	_, rest, _ := strings.Cut(doc, "<style>")
	style, _, _ := strings.Cut(rest, "</style>")
	sum := sha256.Sum256([]byte(style))
	require.Equal(t, "default-src 'none'; style-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'; base-uri 'none'; form-action 'none'", prints.Policy)
	root, err := html.Parse(strings.NewReader(doc))
	require.NoError(t, err)
	require.Contains(t, skeleton(root), prints.Policy)
	for _, word := range []string{"url(", "@import", "javascript:"} {
		require.NotContains(t, doc, word)
	}
}

// skeleton is everything of a document but its texts.
func skeleton(n *html.Node) string {
	var b strings.Builder
	var visit func(n *html.Node)
	visit = func(n *html.Node) {
		switch n.Type {
		case html.ElementNode:
			b.WriteString("<" + n.Data)
			for _, a := range n.Attr {
				b.WriteString(" " + a.Key + "=" + a.Val)
			}
			b.WriteString(">")
		case html.TextNode:
			if n.Parent.Data == "style" {
				b.WriteString(n.Data)
			}
		case html.CommentNode:
			b.WriteString("<!--")
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			visit(c)
		}
		b.WriteString("</>")
	}
	visit(n)
	return b.String()
}

// withTexts replaces every text of a document, keys aside.
func withTexts(v any, text func() string) any {
	switch x := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for k, c := range x {
			out[k] = withTexts(c, text)
		}
		return out
	case []any:
		out := make([]any, len(x))
		for i, c := range x {
			out[i] = withTexts(c, text)
		}
		return out
	case string:
		return text()
	}
	return v
}

// No text that a case may hold changes anything of its print but that text.
func TestNoTextBreaksOut(t *testing.T) {
	p := printed(t, "hot_work/close.yaml", "closed", approved)
	var folded any
	require.NoError(t, json.Unmarshal(p.Document, &folded))
	fill := func(text func() string) *html.Node {
		q := p
		var err error
		q.Document, err = json.Marshal(withTexts(folded, text))
		require.NoError(t, err)
		q.Case.ID, q.Dossier, q.Evaluation, q.ValidUntil = text(), text(), text(), text()
		q.Case.Acts = map[string]permits.Act{"finish": {Person: text(), Post: text(), Reason: text(), At: text()}}
		root, err := html.Parse(strings.NewReader(write(t, q)))
		require.NoError(t, err)
		return root
	}
	plain := skeleton(fill(func() string { return "x" }))
	hostile := rapid.Custom(func(r *rapid.T) string {
		parts := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom([]string{"<script>alert(1)</script>", "</td></tr></table>", "</style>", "</title>", "<!--", "-->",
			"]]>", `"`, "'", "`", "&", "&lt;", "&#0;", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", `" onclick="alert(1)`, "{{.}}", "${1}",
			"\u202e", "\u2028", "\x00", "\r\n", "\t", "<", ">", "=", "\\", "样张", "</bdi></span>", "<plaintext>", "<base href=//x>", "javascript:alert(1)"}),
			rapid.String()), 1, 6).Draw(r, "parts")
		return strings.Join(parts, "") + "."
	})
	rapid.Check(t, func(r *rapid.T) {
		var given []string
		root := fill(func() string {
			s := hostile.Draw(r, "text")
			given = append(given, s)
			return s
		})
		if got := skeleton(root); got != plain {
			r.Fatalf("the document has another structure:\n%s", difference(plain, got))
		}
		number := firstText(root, "title")
		if !strings.HasPrefix(number, "动火安全作业票 ") {
			r.Fatalf("the title is %q", number)
		}
	})
}

func firstText(n *html.Node, tag string) string {
	if n.Data == tag && n.FirstChild != nil {
		return n.FirstChild.Data
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if s := firstText(c, tag); s != "" {
			return s
		}
	}
	return ""
}

func difference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return a[max(0, i-80):min(len(a), i+80)] + "\n" + b[max(0, i-80):min(len(b), i+80)]
}

// What was written is what is read: a text loses nothing on its way to the paper.
func TestATextIsPrintedAsItWasWritten(t *testing.T) {
	p := printed(t, "hot_work/start.yaml", "approved", approved)
	text := "1 < 2 & \"q\" 'a'\n第二行 <b>x</b> \u202eabc"
	doc, err := json.Marshal(map[string]any{"permit": map[string]any{"content": text}})
	require.NoError(t, err)
	p.Document = doc
	require.Contains(t, texts(t, write(t, p)), text)
}
