package prints_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"firewatch/permits"
)

// tool finds one of the programs. Where FIREWATCH_BROWSER is set (CI) they must be there; else the test is left out.
func tool(t *testing.T, names ...string) string {
	t.Helper()
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	if os.Getenv("FIREWATCH_BROWSER") != "" {
		t.Fatalf("none of %s is on this machine; .ci/prepare installs it", strings.Join(names, ", "))
	}
	t.Skipf("none of %s is on this machine", strings.Join(names, ", "))
	return ""
}

var (
	pageCount = regexp.MustCompile(`(?m)^Pages:\s+(\d+)$`)
	pageSize  = regexp.MustCompile(`(?m)^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts`)
)

// paper prints a document with a real browser and returns the text of each page, which must be A4.
func paper(t *testing.T, doc string) []string {
	t.Helper()
	pdfinfo, pdftotext := tool(t, "pdfinfo"), tool(t, "pdftotext")
	dir := t.TempDir()
	page, pdf := filepath.Join(dir, "print.html"), filepath.Join(dir, "print.pdf")
	require.NoError(t, os.WriteFile(page, []byte(doc), 0o600))
	printTo(t, page, pdf)

	info, err := exec.Command(pdfinfo, "-l", "-1", pdf).CombinedOutput()
	require.NoError(t, err, string(info))
	count, err := strconv.Atoi(string(pageCount.FindSubmatch(info)[1]))
	require.NoError(t, err)
	sizes := pageSize.FindAllSubmatch(info, -1)
	require.Len(t, sizes, count)
	for _, size := range sizes { // 210 mm x 297 mm, in points of 1/72 inch
		wide, err := strconv.ParseFloat(string(size[1]), 64)
		require.NoError(t, err)
		high, err := strconv.ParseFloat(string(size[2]), 64)
		require.NoError(t, err)
		assert.InDelta(t, 595.28, wide, 1)
		assert.InDelta(t, 841.89, high, 1)
	}
	text, err := exec.Command(pdftotext, "-raw", pdf, "-").Output()
	require.NoError(t, err)
	// Fonts map some characters to their compatibility forms.
	pages := strings.Split(strings.TrimSuffix(norm.NFKC.String(string(text)), "\f"), "\f")
	require.Len(t, pages, count)
	return pages
}

// printTo prints a local page with a real browser.
func printTo(t *testing.T, page, pdf string) {
	t.Helper()
	chromium, dir := tool(t, "chromium", "chromium-browser", "google-chrome"), t.TempDir()
	// The sandbox needs a user that is not root. The page is ours and local; it runs no script.
	cmd := exec.Command(chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
		"--user-data-dir="+filepath.Join(dir, "profile"), "--no-pdf-header-footer", "--print-to-pdf="+pdf, "file://"+page)
	cmd.Env = append(os.Environ(), "HOME="+dir)
	cmd.WaitDelay = time.Second
	timeout := time.AfterFunc(2*time.Minute, func() { _ = cmd.Process.Kill() })
	defer timeout.Stop()
	said, err := cmd.CombinedOutput()
	require.NoError(t, err, string(said))
}

// compact takes out what a page breaks lines with.
func compact(s string) string { return strings.Join(strings.Fields(s), "") }

func TestOnPaper(t *testing.T) {
	long := printed(t, "hot_work/start_special.yaml", "active", nil)
	var folded map[string]map[string]any
	require.NoError(t, json.Unmarshal(long.Document, &folded))
	tests := folded["permit"]["gas_tests"].([]any)
	folded["permit"]["gas_tests"] = slices.Repeat(tests, 40)
	folded["permit"]["content"] = strings.Repeat("很长的作业内容", 200)
	var err error
	long.Document, err = json.Marshal(folded)
	require.NoError(t, err)

	for _, c := range []struct {
		name   string
		p      permits.Printed
		pages  int // of one copy; 0: as many as it takes
		state  string
		marked bool
	}{
		{"a draft", printed(t, "hot_work/apply.yaml", "draft", nil), 2, "草稿", true},
		{"an approved permit", printed(t, "hot_work/start.yaml", "approved", approved), 2, "已批准", false},
		{"a suspended one", printed(t, "hot_work/start.yaml", "suspended", approved), 2, "已暂停", true},
		{"a long one", long, 0, "作业中", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			pages := paper(t, write(t, c.p))
			if c.pages > 0 {
				require.Len(t, pages, 3*c.pages)
			} else {
				require.Greater(t, len(pages), 6)
			}
			require.Zero(t, len(pages)%3, "each copy begins on a page of its own and takes as many as the others")
			each := len(pages) / 3
			for i, page := range pages {
				got := compact(page)
				for _, want := range []string{"动火安全作业票", "Hotworkpermit", "表A.1", "HW-2026-1120-03", "CaseC-HW-1", "sha256:0123456789abcdef", "结论有效至", "2026-11-2009:35",
					"第" + strconv.Itoa(i/each+1) + "联(共3联)", "page" + strconv.Itoa(i+1) + "of" + strconv.Itoa(len(pages))} {
					assert.Contains(t, got, want, "page %d", i+1)
				}
				// The state stands in the foot of every page, and across it where nothing is permitted.
				times := 1
				if c.marked {
					times = 2
				}
				assert.Equal(t, times, strings.Count(got, c.state), "page %d: %s", i+1, page)
			}
			for n := range 3 {
				text := compact(strings.Join(pages[n*each:(n+1)*each], ""))
				for _, want := range []string{"设备内部清理干净", "其他安全措施", "动火审批人意见", "完工验收"} {
					assert.Contains(t, text, want, "copy %d", n+1)
				}
			}
		})
	}
}

// Each form in Chinese and English on A4, a copy for each of its three holders (table B.2).
func TestEveryFormOnPaper(t *testing.T) {
	const guardian, unit = "监护人", "所在基层单位(存档)"
	expected := map[string]struct {
		number  string
		holders [3]string
	}{
		"hot_work":              {"A.1", [3]string{guardian, "作业单位(动火人)", "安全管理部门(存档)"}},
		"confined_space":        {"A.2", [3]string{guardian, "作业单位负责人", unit}},
		"blind_plate":           {"A.3", [3]string{guardian, "作业单位(实施人)", unit}},
		"work_at_height":        {"A.4", [3]string{guardian, "作业单位作业人", unit}},
		"lifting":               {"A.5", [3]string{guardian, "作业指挥", unit}},
		"temporary_electricity": {"A.6", [3]string{guardian, "作业单位(作业时)、配送电执行人(作业结束后注销)", "电气管理部门(存档)"}},
		"excavation":            {"A.7", [3]string{guardian, "作业单位负责人", "所在单位专业部门(存档)"}},
		"road_breaking":         {"A.8", [3]string{guardian, "作业单位负责人", "所在单位专业部门(存档)"}},
	}
	for name, p := range forms(t) {
		t.Run(name, func(t *testing.T) {
			want, known := expected[name]
			require.True(t, known)
			sheet := p.Kind.Sheet
			require.Len(t, sheet.Copies, 3)
			pages := paper(t, write(t, p))
			require.Contains(t, []int{3, 6}, len(pages), "each copy takes one page, or two")
			each := len(pages) / 3
			for i, page := range pages {
				got, n := compact(page), i/each
				for _, text := range []string{sheet.Title.ZH, sheet.Title.EN, "表" + want.number, "form" + want.number,
					"第" + strconv.Itoa(n+1) + "联(共3联)Copy" + strconv.Itoa(n+1) + "of3持有heldby" + want.holders[n]} {
					assert.Contains(t, got, compact(text), "page %d", i+1)
				}
			}
			text := compact(strings.Join(pages[:each], ""))
			for _, part := range []string{"风险辨识结果", "Resultoftheriskidentification", "其他安全措施", "安全交底人", "完工验收", "Acceptanceoncompletion"} {
				assert.Contains(t, text, part)
			}
		})
	}
}
