package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"firewatch/internal/canon"
)

var unknownField = regexp.MustCompile(`unknown field "([^"]+)"`)

// decodeWrapped reads a YAML or JSON file whose whole content stands under one key, into a closed struct.
func decodeWrapped(src []byte, key string, into any) (line int, err error) {
	body, line, err := unwrap(src, key)
	if err != nil {
		return line, err
	}
	return decodeClosed(body, src, into)
}

// unwrap returns what stands under the one key of a file.
func unwrap(src []byte, key string) (body json.RawMessage, line int, err error) {
	raw, err := canon.FromYAML(src)
	if err != nil {
		return nil, lineOf(err), err
	}
	var top map[string]json.RawMessage
	if err := json.Unmarshal(raw, &top); err != nil {
		return nil, 1, err
	}
	body, ok := top[key]
	if !ok || len(top) != 1 {
		return nil, 1, fmt.Errorf("everything must stand under the one key %q", key)
	}
	return body, 0, nil
}

// decodeClosed reads JSON into a closed struct; src is the file that a fault is shown in.
func decodeClosed(body json.RawMessage, src []byte, into any) (line int, err error) {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		if m := unknownField.FindStringSubmatch(err.Error()); m != nil {
			return lineWith(src, m[1]), fmt.Errorf("unknown key %q", m[1])
		}
		return 1, err
	}
	return 0, nil
}

var yamlLine = regexp.MustCompile(`line ([0-9]+)`)

func lineOf(err error) int {
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		n, _ := strconv.Atoi(m[1]) // the pattern admits digits only
		return n
	}
	return 1
}

// lineWith returns the first line that holds the word, from 1.
func lineWith(src []byte, word string) int {
	for i, l := range strings.Split(string(src), "\n") {
		if strings.Contains(l, word) {
			return i + 1
		}
	}
	return 1
}
