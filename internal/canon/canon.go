// Package canon gives a JSON document its one form: the canonical bytes of RFC 8785, made once, at the door.
// Schema, rules, digest, storage and replay use only those bytes.
package canon

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"firewatch/permits"
)

// Limits of a document. They bound what an evaluation can cost.
const (
	MaxBytes  = 1 << 20 // 1 MiB
	MaxDepth  = 32      // objects and arrays inside each other
	MaxNumber = 64      // characters of one number literal
)

// Digest names bytes: "sha256:" and 64 hexadecimal digits.
func Digest(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(sum[:])
}

// Marshal returns the canonical bytes of a value of our own making.
func Marshal(v any) ([]byte, error) {
	raw, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return canonical(raw)
}

// canonical rewrites a JSON text in the form of RFC 8785. Where a number is out of a double's range, Canonicalize
// writes the largest double; here it is refused.
func canonical(raw []byte, opts ...jsontext.Options) ([]byte, error) {
	out := jsontext.Value(bytes.Clone(raw))
	if err := out.Canonicalize(opts...); err != nil {
		return nil, err
	}
	if !bytes.Contains(out, []byte("1.7976931348623157e+308")) {
		return out, nil
	}
	dec := jsontext.NewDecoder(bytes.NewBuffer(raw))
	for {
		tok, err := dec.ReadToken()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		if tok.Kind() == '0' {
			if _, err := strconv.ParseFloat(tok.String(), 64); err != nil {
				return nil, err
			}
		}
	}
}

// Parse checks foreign JSON and returns its canonical bytes. It refuses with MalformedJSON (syntax, a duplicate
// key, invalid UTF-8: the first, with its pointer), TooLarge, TooDeep, or InexactNumber (every number whose value
// the canonical form would change, because digest and judgement would then differ).
func Parse(raw []byte) ([]byte, error) {
	if len(raw) > MaxBytes {
		return nil, permits.Refuse(permits.TooLarge,
			fmt.Sprintf("the document has %d bytes; at most %d are accepted", len(raw), MaxBytes),
			fmt.Sprintf("文档为 %d 字节，最多接受 %d 字节", len(raw), MaxBytes))
	}
	var faults []permits.Fault
	dec := jsontext.NewDecoder(bytes.NewBuffer(raw)) // a buffer is read in place
	for {
		tok, err := dec.ReadToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, malformed(dec, err)
		}
		if dec.StackDepth() > MaxDepth {
			return nil, refuseAt(permits.TooDeep, string(dec.StackPointer()), "depth",
				fmt.Sprintf("objects and arrays may stand at most %d inside each other", MaxDepth),
				fmt.Sprintf("对象和数组最多嵌套 %d 层", MaxDepth))
		}
		if tok.Kind() == '0' && !exact(tok.String()) {
			faults = append(faults, permits.Fault{Pointer: string(dec.StackPointer()), Rule: "number", Detail: permits.Text{
				EN: "the number " + abbreviate(tok.String()) + " has no exact canonical form (RFC 8785); write fewer digits, or a string where an identifier is meant",
				ZH: "数值 " + abbreviate(tok.String()) + " 无法精确规范化（RFC 8785），请减少位数；若为编号请用字符串"}})
		}
		if dec.StackDepth() == 0 {
			// A second top-level value is a syntax error of a document.
			if _, err := dec.ReadToken(); !errors.Is(err, io.EOF) {
				return nil, refuseAt(permits.MalformedJSON, "", "syntax",
					"there is something after the end of the document", "文档结尾之后还有内容")
			}
			break
		}
	}
	if len(bytes.TrimSpace(raw)) == 0 {
		return nil, refuseAt(permits.MalformedJSON, "", "syntax", "the document is empty", "文档为空")
	}
	if len(faults) > 0 {
		return nil, &permits.Error{Problem: permits.InexactNumber, Faults: faults, Detail: permits.Text{
			EN: "a number would change its value in the canonical form", ZH: "有数值在规范化后会改变"}}
	}
	out, err := canonical(raw, jsontext.AllowDuplicateNames(true)) // there are none: the decoder looked
	if err != nil {
		return nil, refuseAt(permits.MalformedJSON, "", "syntax", err.Error(), "JSON 语法错误："+err.Error())
	}
	return out, nil
}

func refuseAt(p permits.Problem, pointer, rule, en, zh string) *permits.Error {
	detail := permits.Text{EN: en, ZH: zh}
	return &permits.Error{Problem: p, Detail: detail, Faults: []permits.Fault{{Pointer: pointer, Rule: rule, Detail: detail}}}
}

func malformed(dec *jsontext.Decoder, err error) error {
	pointer, what := string(dec.StackPointer()), err.Error()
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		pointer = string(syntax.JSONPointer)
		what = fmt.Sprintf("%v (byte %d)", syntax.Err, syntax.ByteOffset)
	}
	rule, zh := "syntax", "JSON 语法错误："+what
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		rule, zh = "duplicate-key", "同一对象中键重复"
	case strings.Contains(what, "UTF-8"):
		rule, zh = "utf-8", "不是合法的 UTF-8"
	}
	return refuseAt(permits.MalformedJSON, pointer, rule, what, zh)
}

func abbreviate(s string) string {
	if len(s) > 24 {
		return s[:24] + "…"
	}
	return s
}

// exact reports whether the number keeps its value as an IEEE 754 double written the ECMAScript way.
func exact(literal string) bool {
	if len(literal) > MaxNumber {
		return false
	}
	f, err := strconv.ParseFloat(literal, 64)
	if err != nil {
		return false
	}
	// ParseFloat bounds the exponent; without that bound a short literal could ask for gigabytes below.
	if f == 0 {
		mantissa, _, _ := strings.Cut(strings.ToLower(literal), "e")
		return strings.Trim(mantissa, "-0.") == "" && !strings.HasPrefix(literal, "-")
	}
	if strconv.FormatFloat(f, 'f', -1, 64) == literal {
		return true // as most are written
	}
	want, ok := new(big.Rat).SetString(literal)
	if !ok {
		return false
	}
	got, ok := new(big.Rat).SetString(strconv.FormatFloat(f, 'g', -1, 64))
	return ok && want.Cmp(got) == 0
}
