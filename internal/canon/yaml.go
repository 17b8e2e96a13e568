package canon

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// FromYAML turns a YAML (or JSON) text into JSON. Dates stay strings and numbers keep their digits, because rules
// judge exactly what the author wrote. Aliases are refused: they make documents that are small to send and huge to read.
func FromYAML(src []byte) ([]byte, error) {
	var doc yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(src))
	if err := dec.Decode(&doc); err != nil {
		return nil, err
	}
	var more yaml.Node
	if err := dec.Decode(&more); err == nil {
		return nil, fmt.Errorf("line %d: only one document a file", more.Line)
	}
	var b bytes.Buffer
	if err := writeNode(&b, &doc); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

var jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

func writeNode(b *bytes.Buffer, n *yaml.Node) error {
	switch n.Kind {
	case yaml.DocumentNode:
		return writeNode(b, n.Content[0])
	case yaml.MappingNode:
		seen := map[string]bool{}
		b.WriteByte('{')
		for i := 0; i < len(n.Content); i += 2 {
			k := n.Content[i]
			if k.Kind != yaml.ScalarNode || k.Tag == "!!merge" {
				return fmt.Errorf("line %d: a key must be a plain word", k.Line)
			}
			if seen[k.Value] {
				return fmt.Errorf("line %d: key %q stands twice", k.Line, k.Value)
			}
			seen[k.Value] = true
			if i > 0 {
				b.WriteByte(',')
			}
			writeString(b, k.Value)
			b.WriteByte(':')
			if err := writeNode(b, n.Content[i+1]); err != nil {
				return err
			}
		}
		b.WriteByte('}')
	case yaml.SequenceNode:
		b.WriteByte('[')
		for i, c := range n.Content {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := writeNode(b, c); err != nil {
				return err
			}
		}
		b.WriteByte(']')
	case yaml.ScalarNode:
		switch {
		case n.Tag == "!!null":
			b.WriteString("null")
		case n.Tag == "!!bool":
			v, err := strconv.ParseBool(strings.ToLower(n.Value))
			if err != nil {
				return fmt.Errorf("line %d: %q: write true or false", n.Line, n.Value)
			}
			b.WriteString(strconv.FormatBool(v))
		case n.Tag == "!!int" || n.Tag == "!!float":
			if !jsonNumber.MatchString(n.Value) {
				return fmt.Errorf("line %d: %q is not a plain decimal number; quote it if it is a text", n.Line, n.Value)
			}
			b.WriteString(n.Value)
		default:
			writeString(b, n.Value)
		}
	default:
		return fmt.Errorf("line %d: aliases are not allowed", n.Line)
	}
	return nil
}

func writeString(b *bytes.Buffer, s string) {
	raw, _ := json.Marshal(s) // a string always marshals
	b.Write(raw)
}
