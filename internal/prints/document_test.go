package prints_test

import (
	"bytes"
	"encoding/json"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/prints"
	"firewatch/permits"
)

const address = "https://firewatch.example.org/v1/documents/SP20261120-0123456789AB-12?digest=0123456789abcdef"

// laid is a document on a case file of the fixtures, with findings that are made up.
func laid(t *testing.T, name, form string, acts map[string]permits.Act) prints.Page {
	t.Helper()
	p := printed(t, name, "department_signed", acts)
	e, err := loaded()
	require.NoError(t, err)
	asked := map[string]permits.Requirement{}
	for _, r := range e.Requirements() {
		asked[r.ID] = r
	}
	page, err := prints.Lay(permits.IssuedDocument{Number: "SP20261120-0123456789AB-12", Form: form, Issuer: "演示市应急管理局 <b>", Division: "140200",
		IssuedAt: "2026-11-20T01:20:00Z", Dossier: digest, Evaluation: digest}, "Demo mine No. 2 91140212MA0DEM002G", p, prints.Grounds{Requirements: asked, Findings: []permits.Finding{
		{Requirement: "CN-X-1", Verdict: permits.Violated, Severity: permits.Block, Title: permits.Text{EN: "No licence", ZH: "无许可证"},
			Citation: permits.Citation{Document: "条例 & Co", Clause: "12"}, Remedy: permits.Text{EN: "Get one", ZH: "办理许可证"}},
		{Requirement: "CN-X-2", Verdict: permits.Undetermined, Severity: permits.Advise, Title: permits.Text{EN: "Plan", ZH: "预案"},
			Citation: permits.Citation{Document: "办法", Clause: "4"}, Remedy: permits.Text{EN: "State it", ZH: "补充填写"}, Missing: []permits.Missing{{Pointer: "/emergency"}}},
	}, Wanted: [][]permits.Wanted{nil, {
		{Missing: permits.Missing{Pointer: "/emergency/plan", Cause: "not_supplied"}, Label: permits.Text{EN: "Emergency plan", ZH: "应急预案"}, Remedy: permits.Text{EN: "Enter: Emergency plan (mine head)", ZH: "请填写：应急预案（矿长）"}},
		{Missing: permits.Missing{Pointer: "/emergency/team", Cause: permits.Follows}, Label: permits.Text{EN: "Team", ZH: "救护队"}, Remedy: permits.Text{EN: "Enter, where it applies: Team", ZH: "如涉及，请填写：救护队"}},
	}}})
	require.NoError(t, err)
	return page
}

func copied(t *testing.T, c prints.Copy) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, prints.WriteDocument(&b, c))
	return b.String()
}

// Every form of every kind that has documents lays out, on a case that is empty too.
func TestEveryDocumentLaysOut(t *testing.T) {
	e, err := loaded()
	require.NoError(t, err)
	forms := 0
	for _, kind := range e.Kinds() {
		if kind.Documents == nil {
			continue
		}
		for name, form := range kind.Documents.Forms {
			page, err := prints.Lay(permits.IssuedDocument{Number: "X", Form: name, IssuedAt: "2026-11-20T01:20:00Z"}, "unit",
				permits.Printed{Kind: kind, Document: json.RawMessage(`{}`)}, prints.Grounds{})
			require.NoError(t, err, "%s of %s", name, kind.Name)
			got := copied(t, prints.Copy{Page: page, Address: address, Digest: digest, Status: permits.DocumentGood})
			require.Contains(t, got, form.Title.ZH)
			require.Contains(t, got, form.Title.EN)
			require.NotContains(t, got, `class="mark"`)
			forms++
		}
	}
	require.GreaterOrEqual(t, forms, 35)
}

func TestWhatADocumentShows(t *testing.T) {
	page := laid(t, "coal/sign.yaml", "approval_sheet", nil)
	got := copied(t, prints.Copy{Page: page, Address: address, Digest: digest, Status: permits.DocumentGood,
		Names: map[string]map[string]string{"officials": {"R-DEPT": "演示局长"}, "persons": {"P-HEAD": "演示矿长"}}})
	for _, want := range []string{"复工复产审批表", "SP20261120-0123456789AB-12", "Demo mine No. 2", "演示局长", "演示矿长", "CN-X-1", "条例 &amp; Co", "办理许可证",
		"/emergency/plan", "应急预案", "请填写：应急预案（矿长）", "/emergency/team", "如涉及", "待核实", "（盖章）", "演示市应急管理局 &lt;b&gt;", "矿山安全监察机构", "政府主要负责人", "2026-11-20 09:20", "sha256:0123456789abcdef"} {
		assert.Contains(t, got, want)
	}
	assert.NotContains(t, got, "补充填写", "what is missing is to be entered, and nothing is to be mended")
	// A page that was kept reads the same.
	raw, err := json.Marshal(page)
	require.NoError(t, err)
	require.NotContains(t, string(raw), "演示局长")
	again, err := prints.ReadPage(raw)
	require.NoError(t, err)
	require.Equal(t, page, again)
	refs, _ := again.Covered()
	require.Contains(t, refs["officials"], "R-DEPT")

	for status, mark := range map[string]string{permits.DocumentSuperseded: "已被替代", permits.DocumentWithdrawn: "已失效"} {
		require.Contains(t, copied(t, prints.Copy{Page: page, Address: address, Digest: digest, Status: status}), mark)
	}
}

// A refusal says what it rests on, whether the check found anything or not.
func TestWhatARefusalRestsOn(t *testing.T) {
	e, err := loaded()
	require.NoError(t, err)
	asked := map[string]permits.Requirement{}
	for _, r := range e.Requirements() {
		asked[r.ID] = r
	}
	met, unmet := asked["CN-COAL-ACC-03"], asked["CN-COAL-ACC-06"]
	found := []permits.Finding{{Requirement: unmet.ID, Verdict: permits.Violated, Severity: permits.Block, Title: unmet.Title, Citation: unmet.Citation, Remedy: unmet.Remedy}}
	const nothing, rests = "核查未发现不满足的条款，本决定的依据为上述理由。", "上述理由依据本条"
	for _, c := range []struct {
		shows       string
		about       []string
		found       []permits.Finding
		holds, lack []string
	}{
		{"nothing unmet and nothing named", nil, nil, []string{nothing, "The check found no requirement unmet."}, []string{rests, ">none<", ">无<"}},
		{"a requirement that the check found met", []string{met.ID}, nil, []string{rests, met.ID, met.Title.ZH, met.Citation.Clause}, []string{nothing}},
		{"what the check found", nil, found, []string{unmet.ID, unmet.Remedy.ZH}, []string{nothing, rests}},
		{"what the check found is named", []string{unmet.ID}, found, []string{rests, unmet.ID, unmet.Remedy.ZH}, []string{nothing}},
		{"one that the release no longer has", []string{"CN-GONE"}, nil, []string{nothing}, []string{rests}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			p := printed(t, "coal/sign.yaml", "rejected", map[string]permits.Act{"reject": {Action: "reject", Person: "R-DEPT", At: "2026-11-20T01:20:00Z",
				Reason: "爆炸物品库封存令未解除", About: c.about}})
			page, err := prints.Lay(permits.IssuedDocument{Number: "BY20261120-0123456789AB-12", Form: "refusal", IssuedAt: "2026-11-20T01:20:00Z"}, "unit", p,
				prints.Grounds{Findings: c.found, Wanted: make([][]permits.Wanted, len(c.found)), Requirements: asked})
			require.NoError(t, err)
			got := copied(t, prints.Copy{Page: page, Address: address, Digest: digest, Status: permits.DocumentGood})
			require.Contains(t, got, "爆炸物品库封存令未解除")
			for _, want := range c.holds {
				assert.Contains(t, got, want)
			}
			for _, not := range c.lack {
				assert.NotContains(t, got, not)
			}
			for _, id := range c.about {
				assert.LessOrEqual(t, strings.Count(got, id), 1, "once")
			}
		})
	}
}

func TestAReceiptOfService(t *testing.T) {
	e, err := loaded()
	require.NoError(t, err)
	kind, err := e.Kind("coal-resumption")
	require.NoError(t, err)
	empty, err := prints.Served(kind.Documents, nil)
	require.NoError(t, err)
	filled, err := prints.Served(kind.Documents, json.RawMessage(`{"document":"X","at":"2026-11-20T02:00:00Z","manner":"left","servers":["R-1","R-2"],"witnesses":["村委会"],"note":"无人签收"}`))
	require.NoError(t, err)
	got := copied(t, prints.Copy{Page: laid(t, "coal/sign.yaml", "refusal", nil), Served: []prints.Page{empty, filled}, Address: address, Digest: digest})
	require.Equal(t, 2, strings.Count(got, "<h1><span class=\"zh\">送达回证</span>"))
	for _, want := range []string{"2026-11-20 10:00", "R-2", "村委会", "无人签收"} {
		require.Contains(t, got, want)
	}
	require.Equal(t, 1, strings.Count(got, "☑"), "one manner is ticked, on the receipt that is filled in")
}

var dark = regexp.MustCompile(`<path d="([^"]+)"`)

// What a camera reads off the paper is the address: the page goes through a real browser and a decoder of other people.
func TestTheSquareCodeIsReadOffThePaper(t *testing.T) {
	doc := copied(t, prints.Copy{Page: laid(t, "coal/sign.yaml", "approval_sheet", nil), Address: address, Digest: digest, Status: permits.DocumentGood})
	require.Regexp(t, dark, doc)
	pages := paper(t, doc)
	require.Contains(t, compact(pages[0]), "复工复产审批表")
	dir := t.TempDir()
	page, pdf, picture := filepath.Join(dir, "d.html"), filepath.Join(dir, "d.pdf"), filepath.Join(dir, "d")
	require.NoError(t, os.WriteFile(page, []byte(doc), 0o600))
	printTo(t, page, pdf)
	out, err := exec.Command(tool(t, "pdftoppm"), "-png", "-r", "150", "-f", "1", "-l", "1", "-singlefile", pdf, picture).CombinedOutput()
	require.NoError(t, err, string(out))
	file, err := os.Open(picture + ".png")
	require.NoError(t, err)
	defer file.Close()
	img, err := png.Decode(file)
	require.NoError(t, err)
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	require.NoError(t, err)
	read, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_TRY_HARDER: true})
	require.NoError(t, err)
	require.Equal(t, address, read.GetText())
}

// The empty sheet begins a page with each discipline, so that each goes to those who look at it.
func TestTheSheetOfTheAcceptanceOnPaper(t *testing.T) {
	doc := copied(t, prints.Copy{Page: laid(t, "coal/sign.yaml", "acceptance_sheet", nil), Address: address, Digest: digest, Status: permits.DocumentGood})
	pages := paper(t, doc)
	e, err := loaded()
	require.NoError(t, err)
	kind, err := e.Kind("coal-resumption")
	require.NoError(t, err)
	for _, d := range kind.Documents.Disciplines {
		var on []int
		for i, text := range pages {
			if strings.Contains(compact(text), d.Title.ZH+strings.ReplaceAll(d.Title.EN, " ", "")+"序号") {
				on = append(on, i)
			}
		}
		assert.Len(t, on, 1, "%s begins one page", d.Name)
	}
	require.Contains(t, compact(strings.Join(pages, "")), "CN-COAL-ACC-06")
}
