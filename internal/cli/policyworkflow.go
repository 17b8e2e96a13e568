package cli

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"firewatch/internal/engine"
	"firewatch/permits"
)

func newPolicyWorkflowCommand() *cobra.Command {
	var dir, diagram string
	cmd := &cobra.Command{
		Use:   "workflow KIND",
		Short: "Print the workflow of a kind: who does what in which state, what it needs, and a state diagram",
		Long: "Print the workflow of a kind as Markdown: states, actions (who, at which stage judged, what is needed, what is signed, who may\n" +
			"not), journal lines, clocks; then, where the kind has a transitions.yaml, what becomes of each transition of the document\n" +
			"that it follows; then a state diagram. The order is the way of a case from its initial state; where it ends stands last.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			draw, ok := diagrams[diagram]
			if !ok {
				return unusable(cmd.ErrOrStderr(), "--diagram "+diagram, fmt.Errorf("diagrams are: %s", strings.Join(slices.Sorted(maps.Keys(diagrams)), ", ")))
			}
			tree, err := policyTree(dir)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), dir, err)
			}
			e, err := engine.Load(tree)
			if err != nil {
				return unusable(cmd.ErrOrStderr(), "policies", err)
			}
			return printWorkflow(cmd.OutOrStdout(), cmd.ErrOrStderr(), e, args[0], draw)
		},
	}
	cmd.Flags().StringVar(&dir, "packs", "", "policy directory instead of the built-in one")
	cmd.Flags().StringVar(&diagram, "diagram", "mermaid", "language of the state diagram: mermaid or dot")
	return cmd
}

func printWorkflow(out, errs io.Writer, e *engine.Engine, name string, draw func(io.Writer, chart)) error {
	kind, err := e.Kind(name)
	if err != nil {
		var names []string
		for _, k := range e.Kinds() {
			names = append(names, k.Name)
		}
		return unusable(errs, "kind "+name, permits.Refuse(permits.UnknownKind,
			"the packs have no such kind; they have: "+strings.Join(names, ", "), "规则包没有该种类，可用种类："+strings.Join(names, "、")))
	}
	ledger, has, err := e.Transitions(name)
	if err != nil {
		return err
	}
	c := chartOf(kind.Workflow)
	fmt.Fprintf(out, "# %s: %s %s\n\nPack %s, door %s, stages %s.\n", kind.Name, kind.Title.EN, kind.Title.ZH, kind.Pack, kind.Door, strings.Join(c.Stages, ", "))
	c.printStates(out)
	c.printActions(out)
	c.printJournal(out)
	c.printClocks(out)
	if has {
		printTransitions(out, ledger)
	}
	fmt.Fprint(out, "\n## Diagram 状态图\n\n")
	draw(out, c)
	return nil
}

// chart is a workflow in the order in which it is printed: states by their distance from the initial one, actions by the states
// that they leave and lead to. Packs hold maps; the order may not depend on theirs.
type chart struct {
	permits.Workflow
	states  []string
	actions []string
	at      map[string]int // of a state in states
}

func chartOf(w permits.Workflow) chart {
	c := chart{Workflow: w, states: []string{w.Initial}, at: map[string]int{}}
	names := slices.Sorted(maps.Keys(w.Actions))
	for i := 0; i < len(c.states); i++ {
		for _, name := range names {
			a := w.Actions[name]
			if a.To != "" && slices.Contains(a.From, c.states[i]) && !slices.Contains(c.states, a.To) {
				c.states = append(c.states, a.To)
			}
		}
		if w.Revise.To != "" && slices.Contains(w.Revise.In, c.states[i]) && !slices.Contains(c.states, w.Revise.To) {
			c.states = append(c.states, w.Revise.To)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(w.States)) {
		if !slices.Contains(c.states, name) {
			c.states = append(c.states, name) // nothing leads there
		}
	}
	// Where a case ends stands last.
	slices.SortStableFunc(c.states, func(a, b string) int { return final(w, a) - final(w, b) })
	for i, name := range c.states {
		c.at[name] = i
	}
	c.actions = names
	place := func(name string) (from, to int) {
		a := w.Actions[name]
		from, to = len(c.states), len(c.states)
		for _, s := range a.From {
			from = min(from, c.at[s])
		}
		if a.To != "" {
			to = c.at[a.To]
		}
		return from, to
	}
	slices.SortStableFunc(c.actions, func(a, b string) int {
		fromA, toA := place(a)
		fromB, toB := place(b)
		return cmp.Or(fromA-fromB, toA-toB, strings.Compare(a, b))
	})
	return c
}

func final(w permits.Workflow, state string) int {
	if w.States[state].Final {
		return 1
	}
	return 0
}

// judgedAfterRevision is the stage of the state in which a revision leaves the case; where it stays, of each that it may be in.
func (c chart) judgedAfterRevision() string {
	if c.Revise.To != "" {
		return c.States[c.Revise.To].Stage
	}
	var stages []string
	for _, s := range c.in(c.Revise.In) {
		if stage := c.States[s].Stage; !slices.Contains(stages, stage) {
			stages = append(stages, stage)
		}
	}
	return joined(stages)
}

// in is states in the order of the chart.
func (c chart) in(states []string) []string {
	out := slices.Clone(states)
	slices.SortFunc(out, func(a, b string) int { return c.at[a] - c.at[b] })
	return out
}

// tableRow prints one row of a Markdown table; a cell holds no bar and no line break, and an empty one a dash.
func tableRow(out io.Writer, cells ...string) {
	for _, cell := range cells {
		cell = strings.NewReplacer("|", `\|`, "\n", " ").Replace(cell)
		fmt.Fprintf(out, "| %s ", cmp.Or(cell, "-"))
	}
	fmt.Fprintln(out, "|")
}

func tableHead(out io.Writer, title string, columns ...string) {
	fmt.Fprintf(out, "\n## %s\n\n", title)
	tableRow(out, columns...)
	fmt.Fprintln(out, strings.Repeat("|---", len(columns))+"|")
}

func bothWords(t permits.Text) string { return strings.TrimSpace(t.EN + " " + t.ZH) }

func writersText(ws []permits.Writer) string {
	var out []string
	for _, w := range ws {
		text := w.Role
		if len(w.Posts) > 0 {
			text += " (" + strings.Join(w.Posts, ", ") + ")"
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

func joined(items []string) string { return strings.Join(items, ", ") }

func (c chart) printStates(out io.Writer) {
	tableHead(out, "States 状态", "state", "title", "judged at", "is")
	for _, name := range c.states {
		s := c.States[name]
		var is []string
		for _, mark := range []struct {
			set  bool
			word string
		}{{name == c.Initial, "initial"}, {s.Live, "live"}, {s.Private, "private"}, {s.Undisclosed, "undisclosed"}, {s.Final, "final"}} {
			if mark.set {
				is = append(is, mark.word)
			}
		}
		tableRow(out, name, bothWords(s.Title), s.Stage, joined(is))
	}
}

func (c chart) printActions(out io.Writer) {
	tableHead(out, "Actions 操作", "from", "action", "to", "title", "who", "judged at", "needs", "signs", "not by who did", "more")
	opened := ""
	if c.Create.Acknowledge {
		opened = "acknowledged"
	}
	tableRow(out, "", "(create)", c.Initial, "Open the case 提出", writersText(c.Create.By), c.States[c.Initial].Stage, "nothing", "", "", opened)
	if len(c.Revise.In) > 0 {
		to := cmp.Or(c.Revise.To, "(stays)")
		tableRow(out, joined(c.in(c.Revise.In)), "(revise)", to, "Write a new revision 修改材料", writersText(c.Revise.By), c.judgedAfterRevision(), "nothing", "", "", "voids signatures")
	}
	for _, name := range c.actions {
		a := c.Actions[name]
		tableRow(out, joined(c.in(a.From)), name, cmp.Or(a.To, "(stays)"), bothWords(a.Title), writersText(a.By), a.Stage, a.Needs, a.Line, joined(a.NotBy), joined(moreOf(a)))
	}
}

// moreOf is what an action has beside the columns of its own.
func moreOf(a permits.Action) []string {
	var out []string
	for _, mark := range []struct {
		set  bool
		word string
	}{{a.Stops, "stops"}, {a.Clears, "voids signatures"}, {a.Reason, "reason in writing"}, {a.Seen, "names what was read"}} {
		if mark.set {
			out = append(out, mark.word)
		}
	}
	if a.Only != "" {
		out = append(out, "only "+a.Only)
	}
	if a.Halts != nil {
		out = append(out, strings.TrimSpace("takes "+a.Halts.Action+" on live cases "+a.Halts.Place))
	}
	if a.Paper != nil {
		out = append(out, "or on paper ("+a.Paper.Document+"), recorded and compared by "+writersText(a.Paper.By))
	}
	for _, n := range a.Notify {
		out = append(out, "tells "+n.Side)
	}
	return out
}

func (c chart) printJournal(out io.Writer) {
	if len(c.Journal) == 0 {
		return
	}
	tableHead(out, "Journal lines 记录", "type", "who", "in")
	for _, typ := range slices.Sorted(maps.Keys(c.Journal)) {
		in := joined(c.in(c.Journal[typ].In))
		for _, n := range c.Journal[typ].Warns {
			in += "; tells " + n.Side + " where something is violated then"
		}
		tableRow(out, typ, writersText(c.Journal[typ].By), in)
	}
}

func (c chart) printClocks(out io.Writer) {
	if len(c.Clocks) == 0 {
		return
	}
	tableHead(out, "Clocks 时限", "clock", "title", "in", "due", "fires")
	for _, name := range slices.Sorted(maps.Keys(c.Clocks)) {
		t := c.Clocks[name]
		tableRow(out, name, bothWords(t.Title), joined(c.in(t.In)), dueText(t), t.Fires)
	}
}

func dueText(t permits.Timer) string {
	if len(t.Answers) > 0 {
		return "reckoned by " + strings.Join(t.Answers, ", ")
	}
	if t.After == nil {
		return t.Due
	}
	var parts []string
	for _, part := range []struct {
		n    int
		word string
	}{{t.After.Days, "days"}, {t.After.Hours, "hours"}, {t.After.Minutes, "minutes"}} {
		if part.n != 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.word))
		}
	}
	return "after " + strings.Join(parts, " ")
}

func printTransitions(out io.Writer, t permits.Transitions) {
	if t.None != (permits.Text{}) {
		fmt.Fprintf(out, "\n## Transitions of the document 所依据的状态转换\n\n%s. %s\n", bothWords(t.Source), bothWords(t.None))
		return
	}
	tableHead(out, "Transitions of the document 所依据的状态转换", "from", "event", "to", "by", "here")
	count := map[string]int{}
	for _, x := range t.Table {
		what, which := hereOf(x)
		count[what]++
		text := what
		if which != "" {
			text += " " + which
		}
		if x.Note != (permits.Text{}) {
			text += ". " + bothWords(x.Note)
		}
		tableRow(out, x.From, x.Event, x.To, x.By, text)
	}
	fmt.Fprintf(out, "\n%s. %d transitions: %d actions, %d journal lines, %d papers of the case, %d kept by requirements, %d left out.\n", bothWords(t.Source),
		len(t.Table), count["action"], count["journal"], count["dossier"], count["kept by"], count["left out:"])
	if len(t.Own) > 0 {
		tableHead(out, "Actions that the document does not have 自有操作", "action", "why")
		for _, name := range slices.Sorted(maps.Keys(t.Own)) {
			tableRow(out, name, bothWords(t.Own[name]))
		}
	}
}

// hereOf is what becomes of a transition: one of the five answers, and what it names.
func hereOf(x permits.Transition) (what, which string) {
	switch {
	case len(x.Actions) > 0:
		return "action", joined(x.Actions)
	case len(x.Journal) > 0:
		return "journal", joined(x.Journal)
	case len(x.KeptBy) > 0:
		return "kept by", joined(x.KeptBy)
	case x.Dossier != "":
		return "dossier", x.Dossier
	}
	return "left out:", bothWords(x.LeftOut)
}

var diagrams = map[string]func(io.Writer, chart){"mermaid": mermaid, "dot": dot}

// arrow is one way from a state to a state; clock names the clock that takes it.
type arrow struct{ from, to, action, clock string }

// arrows are all ways of a case, in the order of the chart. A revision is one where it moves the case.
func (c chart) arrows() []arrow {
	var out []arrow
	fires := map[string][]string{}
	for _, name := range slices.Sorted(maps.Keys(c.Clocks)) {
		fires[c.Clocks[name].Fires] = append(fires[c.Clocks[name].Fires], name)
	}
	for _, name := range c.actions {
		a := c.Actions[name]
		for _, from := range c.in(a.From) {
			out = append(out, arrow{from, cmp.Or(a.To, from), name, joined(fires[name])})
		}
	}
	for _, from := range c.in(c.Revise.In) {
		if c.Revise.To != "" {
			out = append(out, arrow{from, c.Revise.To, "revise", ""})
		}
	}
	slices.SortStableFunc(out, func(a, b arrow) int { return cmp.Or(c.at[a.from]-c.at[b.from], c.at[a.to]-c.at[b.to]) })
	return out
}

// label says of an arrow what decides about it: a compliant evaluation, a signature, a clock, an order to stop.
func (c chart) label(x arrow) string {
	a := c.Actions[x.action]
	var marks []string
	for _, mark := range []struct {
		set  bool
		word string
	}{{a.Needs == "compliant", "compliant"}, {a.Line != "", "signed"}, {a.Stops, "stops"}, {x.clock != "", "clock " + x.clock}} {
		if mark.set {
			marks = append(marks, mark.word)
		}
	}
	if len(marks) == 0 {
		return x.action
	}
	return x.action + " (" + joined(marks) + ")"
}

func mermaid(out io.Writer, c chart) {
	fmt.Fprintln(out, "```mermaid\nstateDiagram-v2")
	for _, name := range c.states {
		fmt.Fprintf(out, "    state \"%s\" as %s\n", strings.ReplaceAll(bothWords(c.States[name].Title), `"`, "'"), name)
	}
	fmt.Fprintf(out, "    [*] --> %s: create\n", c.Initial)
	for _, x := range c.arrows() {
		fmt.Fprintf(out, "    %s --> %s: %s\n", x.from, x.to, c.label(x))
	}
	for _, name := range c.states {
		if c.States[name].Final {
			fmt.Fprintf(out, "    %s --> [*]\n", name)
		}
	}
	fmt.Fprintln(out, "```")
}

func dot(out io.Writer, c chart) {
	fmt.Fprintln(out, "```dot\ndigraph workflow {\n    rankdir=LR\n    node [shape=box]\n    \"\" [shape=point]")
	for _, name := range c.states {
		shape := ""
		if c.States[name].Final {
			shape = ", peripheries=2"
		}
		fmt.Fprintf(out, "    %q [label=%q%s]\n", name, c.States[name].Title.EN+"\n"+c.States[name].Title.ZH, shape)
	}
	fmt.Fprintf(out, "    \"\" -> %q [label=\"create\"]\n", c.Initial)
	for _, x := range c.arrows() {
		style := ""
		if x.clock != "" {
			style = ", style=dashed"
		}
		fmt.Fprintf(out, "    %q -> %q [label=%q%s]\n", x.from, x.to, c.label(x), style)
	}
	fmt.Fprintln(out, "}\n```")
}
