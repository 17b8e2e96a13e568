package engine

import (
	"encoding/json"
	"strings"

	"firewatch/permits"
)

// uiFile is ui.json: how a form is shown. Labels are the schema's own (x-en, x-zh).
type uiFile struct {
	Groups []struct {
		Title  permits.Text `json:"title"`
		Fields []string     `json:"fields"`
	} `json:"groups,omitempty"`
	Widgets map[string]string       `json:"widgets,omitempty"`
	Help    map[string]permits.Text `json:"help,omitempty"`
}

// widgets are the ways to enter a value beside the one that its type has.
var widgets = map[string]bool{"textarea": true, "record": true}

// loadUI reads how a kind's form is shown and holds it to the form: every pointer exists, and where there are groups
// they leave nothing out, or somebody would be asked for what nobody can enter.
func (l *loader) loadUI(k *kind, layers []string) {
	var ui uiFile
	if !l.layered("ui", &ui, layers...) {
		return
	}
	name := layers[len(layers)-1]
	known := func(pointer string) {
		if k.form.root.at(permits.PointerKeys(pointer)) == nil {
			at := name
			for _, layer := range layers {
				if strings.Contains(string(l.files[layer]), `"`+pointer+`"`) {
					at = layer
				}
			}
			l.issues.add(at, lineWith(l.files[at], `"`+pointer+`"`), "the form has no %s", pointer)
		}
	}
	shown := map[string]bool{}
	for _, g := range ui.Groups {
		for _, pointer := range g.Fields {
			known(pointer)
			shown[pointer] = true
		}
	}
	for _, pointer := range sortedKeys(ui.Widgets) {
		known(pointer)
		if !widgets[ui.Widgets[pointer]] {
			l.issues.add(name, lineWith(l.files[name], pointer), "%s: no widget %q", pointer, ui.Widgets[pointer])
		}
	}
	for _, pointer := range sortedKeys(ui.Help) {
		known(pointer)
	}
	if len(ui.Groups) > 0 {
		l.checkShown(name, k.form.root, "", shown)
	}
	raw, err := json.Marshal(ui)
	if err != nil {
		l.issues.add(name, 1, "%v", err)
	}
	k.UI = raw
}

// checkShown names what no group shows.
func (l *loader) checkShown(name string, n *node, pointer string, shown map[string]bool) {
	if shown[pointer] {
		return
	}
	if len(n.props) == 0 {
		l.issues.add(name, lineWith(l.files[name], "groups"), "no group shows %s", pointer)
		return
	}
	for _, key := range sortedKeys(n.props) {
		l.checkShown(name, n.props[key], pointer+"/"+permits.PointerKey(key), shown)
	}
}
