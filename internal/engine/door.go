package engine

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	keyword "github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// commitmentPrefix begins the text that stands in a document where a personal value was.
const commitmentPrefix = "commit:sha256:"

// Commit returns the salted commitment of a personal value: HMAC-SHA-256 of its canonical JSON under the salt.
// With value and salt anybody can check it; without them it tells nothing.
func Commit(salt, value []byte) string {
	mac := hmac.New(sha256.New, salt)
	mac.Write(value)
	return commitmentPrefix + hex.EncodeToString(mac.Sum(nil))
}

// Dossier implements permits.Engine.
func (e *Engine) Dossier(kindName string, raw []byte, at string) (permits.Document, error) {
	k, err := e.kind(kindName)
	if err != nil {
		return permits.Document{}, err
	}
	return accept(k.form.whole, k.form.root, raw, &doorWalk{at: at, journal: true})
}

// Record implements permits.Engine.
func (e *Engine) Record(registerName string, raw []byte, at string) (permits.Document, error) {
	r, ok := e.registers[registerName]
	if !ok {
		_, err := e.Register(registerName)
		return permits.Document{}, err
	}
	doc, err := accept(r.form.whole, r.form.root, raw, &doorWalk{at: at, journal: true})
	if err != nil {
		return permits.Document{}, err
	}
	if err := e.acceptable(r, doc.Bytes, at); err != nil {
		return permits.Document{}, err
	}
	return doc, nil
}

// Facts implements permits.Engine: facts that somebody states, held to the schemas of the registers that they
// would come from.
func (e *Engine) Facts(raw []byte, at string) ([]byte, error) {
	canonical, err := canon.Parse(raw)
	if err != nil {
		return nil, prefix(err, at)
	}
	v, err := decode(canonical)
	if err != nil {
		return nil, err
	}
	top, ok := v.(map[string]any)
	if !ok {
		return nil, invalid([]permits.Fault{fault(at, "type", "facts are an object with a member for each register", "事实应为对象，每个登记簿一项")})
	}
	var faults []permits.Fault
	wrong := func(pointer string) {
		faults = append(faults, fault(pointer, "type", "facts hold records by id, complete.<register>: true, neighbours, linked, concurrent and day as lists, and the enterprise's record",
			"事实包括按编号的登记记录、complete.<登记簿>: true、neighbours、linked、concurrent、day 列表和企业记录"))
	}
	check := func(name string, record any, pointer string) {
		faults = append(faults, schemaFaults(e.registers[name].form.whole, withoutNulls(record), pointer)...)
	}
	for _, key := range sortedKeys(top) {
		pointer := at + "/" + permits.PointerKey(key)
		members, isObject := top[key].(map[string]any)
		switch {
		case key == "neighbours" || key == "linked" || key == "concurrent" || key == "day":
			faults = append(faults, e.otherFaults(top[key], pointer)...)
		case !isObject:
			wrong(pointer)
		case key == "complete":
			for name, v := range members {
				if _, isBool := v.(bool); !isBool || e.registers[name] == nil {
					wrong(pointer + "/" + permits.PointerKey(name))
				}
			}
		case key == "enterprise" && e.registers[enterpriseRegister] != nil:
			check(enterpriseRegister, members, pointer)
		case e.registers[key] != nil:
			for _, id := range sortedKeys(members) {
				check(key, members[id], pointer+"/"+permits.PointerKey(id))
			}
		default:
			faults = append(faults, fault(pointer, "register", "there is no such register", "没有此登记簿"))
		}
	}
	if len(faults) > 0 {
		return nil, invalid(faults)
	}
	return canonical, nil
}

// Line implements permits.Engine.
func (e *Engine) Line(kindName, lineType string, by permits.Hand, raw []byte, at string) (permits.Document, error) {
	k, err := e.kind(kindName)
	if err != nil {
		return permits.Document{}, err
	}
	lf, ok := k.form.lines[lineType]
	if !ok {
		types := strings.Join(sortedKeys(k.form.lines), ", ")
		return permits.Document{}, invalid([]permits.Fault{fault(strings.TrimSuffix(at, "/body")+"/type", "journal",
			"this kind has no journal line of type "+quote(lineType)+"; it has "+types,
			"该种类没有 "+quote(lineType)+" 类型的记录，可用类型："+types)})
	}
	canonical, err := canon.Parse(raw)
	if err != nil {
		return permits.Document{}, prefix(err, at)
	}
	body, err := decode(canonical)
	if err != nil {
		return permits.Document{}, err
	}
	schema, n := lf.schema[""], lf.node
	if n.items != nil {
		n = n.items
	}
	if lf.key != "" {
		m, _ := body.(map[string]any)
		key, ok := m[lf.key].(string)
		if !ok || key == "" {
			return permits.Document{}, invalid([]permits.Fault{fault(at+"/"+permits.PointerKey(lf.key), "x-key",
				"a line of this type needs "+quote(lf.key)+", which says what it is about", "该类型的记录必须写明 "+quote(lf.key))})
		}
		if lf.keyed {
			if s, ok := lf.schema[key]; ok {
				schema, n = s, lf.node.props[key]
			} else if schema != nil {
				n = lf.node.extra
			} else {
				known := strings.Join(sortedKeys(lf.node.props), ", ")
				return permits.Document{}, invalid([]permits.Fault{fault(at+"/"+permits.PointerKey(lf.key), "enum",
					quote(key)+" is none of "+known, quote(key)+" 不在可用值之内："+known)})
			}
		}
	}
	w := &doorWalk{at: at, writer: by.Person}
	if m, ok := body.(map[string]any); ok && !by.At.IsZero() {
		if canonical, err = w.date(n, m, canonical, by.At); err != nil {
			return permits.Document{}, err
		}
	}
	if about := k.Workflow.Journal[lineType].About; about != "" {
		if id, _ := permits.At(body, about).(string); !e.asks(k, id) {
			w.faults = append(w.faults, fault(at+about, "requirement",
				quote(id)+" is no requirement of this kind; name the one that this is about by its id",
				quote(id)+" 不是该种类的要求，请写明所针对要求的编号"))
		}
	}
	return held(schema, n, canonical, body, w)
}

// date sets the members of a line that say when it was written, and returns its canonical form with them.
func (w *doorWalk) date(n *node, line map[string]any, canonical []byte, at time.Time) ([]byte, error) {
	set := false
	for _, name := range sortedKeys(n.props) {
		if !n.props[name].written {
			continue
		}
		if _, stated := line[name]; stated {
			w.faults = append(w.faults, fault(w.at+"/"+permits.PointerKey(name), "x-written",
				"this is set as the line is written; leave it out", "此项在写入时由系统填写，请勿填报"))
			continue
		}
		line[name], set = at.UTC().Truncate(time.Second).Format(time.RFC3339), true
	}
	if !set {
		return canonical, nil
	}
	return canon.Marshal(line)
}

// asks reports whether the kind asks the requirement.
func (e *Engine) asks(k *kind, id string) bool {
	r := e.reqs[id]
	return r != nil && slices.Contains(r.Kinds, k.Name)
}

// accept makes the one canonical form of a document and holds it to its form.
func accept(s *jsonschema.Schema, n *node, raw []byte, w *doorWalk) (permits.Document, error) {
	canonical, err := canon.Parse(raw)
	if err != nil {
		return permits.Document{}, prefix(err, w.at)
	}
	doc, err := decode(canonical)
	if err != nil {
		return permits.Document{}, err
	}
	return held(s, n, canonical, doc, w)
}

// held checks a document against the schema and takes personal values out. A null member counts as absent. Presence is
// never a fault here.
func held(s *jsonschema.Schema, n *node, canonical []byte, doc any, w *doorWalk) (permits.Document, error) {
	faults := schemaFaults(s, withoutNulls(doc), w.at)
	if bytes.Contains(canonical, []byte("null")) { // they are part of the document, though absent to the schema
		var err error
		if doc, err = decode(canonical); err != nil {
			return permits.Document{}, err
		}
	}
	if len(faults) == 0 {
		w.walk(n, doc, nil, "")
		faults = append(faults, w.faults...)
	}
	if len(faults) > 0 {
		return permits.Document{}, invalid(faults)
	}
	if len(w.personal) > 0 {
		var err error
		if canonical, err = canon.Marshal(doc); err != nil {
			return permits.Document{}, err
		}
	}
	return permits.Document{Bytes: canonical, Digest: canon.Digest(canonical), Personal: w.personal, Evidence: w.evidence}, nil
}

// doorWalk checks what a schema cannot say and replaces personal values by commitments.
type doorWalk struct {
	at       string
	journal  bool   // properties that journal lines produce are refused
	writer   string // id of the principal who writes the line; empty where nobody does
	faults   []permits.Fault
	personal []permits.Personal
	evidence []permits.Named
}

func (w *doorWalk) walk(n *node, v any, parent map[string]any, pointer string) {
	if n == nil || v == nil {
		return
	}
	if w.journal && n.journal != "" {
		w.faults = append(w.faults, fault(w.at+pointer, "x-journal",
			"this is written by journal lines of type "+quote(n.journal)+", not in the dossier",
			"此项由 "+quote(n.journal)+" 类型的过程记录产生，不得写入申请内容"))
		return
	}
	switch x := v.(type) {
	case map[string]any:
		w.order(n, x, pointer)
		for _, key := range sortedKeys(x) {
			c := n.child(key)
			if c != nil && c.personal != "" {
				w.commit(c, x, key, pointer+"/"+permits.PointerKey(key))
				continue
			}
			w.walk(c, x[key], x, pointer+"/"+permits.PointerKey(key))
		}
	case []any:
		for i, c := range x {
			w.walk(n.items, c, nil, pointer+"/"+strconv.Itoa(i))
		}
	case string:
		if n.evidence && permits.IsEvidence(x) {
			w.evidence = append(w.evidence, permits.Named{Pointer: w.at + pointer, Digest: x})
		}
		if n.writer && w.writer != "" && x != w.writer {
			w.faults = append(w.faults, fault(w.at+pointer, "x-writer",
				"you write this line as "+w.writer+"; nobody states this in another person's name",
				"本条由 "+w.writer+" 填写，不得以他人名义填写"))
		}
	}
}

func (w *doorWalk) order(n *node, x map[string]any, pointer string) {
	if len(n.order) != 2 {
		return
	}
	first, ok1 := x[n.order[0]].(string)
	second, ok2 := x[n.order[1]].(string)
	if !ok1 || !ok2 {
		return
	}
	at := w.at + pointer + "/" + permits.PointerKey(n.order[1])
	a, err1 := time.Parse(time.RFC3339, first)
	b, err2 := time.Parse(time.RFC3339, second)
	if err1 == nil && err2 == nil && !b.After(a) {
		w.faults = append(w.faults, fault(at, "x-order",
			fmt.Sprintf("%s must be later than %s", n.order[1], n.order[0]),
			fmt.Sprintf("%s 必须晚于 %s", n.order[1], n.order[0])))
	}
	// Of days both are counted: one alone is a span.
	a, err1 = time.Parse(time.DateOnly, first)
	b, err2 = time.Parse(time.DateOnly, second)
	if err1 == nil && err2 == nil && b.Before(a) {
		w.faults = append(w.faults, fault(at, "x-order",
			fmt.Sprintf("%s must not be before %s", n.order[1], n.order[0]),
			fmt.Sprintf("%s 不得早于 %s", n.order[1], n.order[0])))
	}
}

// commit replaces one personal value. The person whom it belongs to is named by a sibling, so that erasing the
// person's key erases every value of theirs, wherever it stands.
func (w *doorWalk) commit(n *node, parent map[string]any, key, pointer string) {
	value, ok := parent[key].(string)
	if !ok {
		return // null: absent
	}
	if strings.HasPrefix(value, commitmentPrefix) {
		w.faults = append(w.faults, fault(w.at+pointer, "x-personal",
			"send the personal value itself; its commitment is made here", "请提交个人信息原值，承诺值由系统生成"))
		return
	}
	person := ""
	if n.personal != "self" {
		person, _ = parent[n.personal].(string)
		if person == "" {
			w.faults = append(w.faults, fault(w.at+pointer, "x-personal",
				"a personal value needs "+quote(n.personal)+" beside it, the id of the person it belongs to",
				"个人信息必须与其所属人员编号 "+quote(n.personal)+" 一并填写"))
			return
		}
	}
	salt := make([]byte, 32)
	rand.Read(salt) // never fails (Go 1.24); chance is not an input of any judgement here
	raw, err := canon.Marshal(value)
	if err != nil {
		w.faults = append(w.faults, fault(w.at+pointer, "x-personal", err.Error(), err.Error()))
		return
	}
	c := Commit(salt, raw)
	w.personal = append(w.personal, permits.Personal{Pointer: pointer, Person: person, Commitment: c, Salt: salt, Value: raw})
	parent[key] = c
}

func invalid(faults []permits.Fault) error {
	sort.SliceStable(faults, func(i, j int) bool { return faults[i].Pointer < faults[j].Pointer })
	return &permits.Error{Problem: permits.InvalidDocument, Faults: faults, Detail: permits.Text{
		EN: "the document does not fit its form; nothing was stored", ZH: "文档不符合表单要求，未作任何保存"}}
}

func fault(pointer, rule, en, zh string) permits.Fault {
	return permits.Fault{Pointer: pointer, Rule: rule, Detail: permits.Text{EN: en, ZH: zh}}
}

// prefix puts the place of a document in its request before the pointers of a refusal.
func prefix(err error, at string) error {
	var e *permits.Error
	if !errors.As(err, &e) {
		return err
	}
	c := *e
	c.Faults = nil
	for _, f := range e.Faults {
		f.Pointer = at + f.Pointer
		c.Faults = append(c.Faults, f)
	}
	return &c
}

var english = message.NewPrinter(language.English)

// schemaFaults lists every leaf of a validation error, with its pointer.
func schemaFaults(s *jsonschema.Schema, v any, at string) []permits.Fault {
	err := s.Validate(v)
	if err == nil {
		return nil
	}
	var top *jsonschema.ValidationError
	if !errors.As(err, &top) {
		return []permits.Fault{fault(at, "schema", err.Error(), err.Error())}
	}
	var out []permits.Fault
	var leaves func(*jsonschema.ValidationError)
	leaves = func(e *jsonschema.ValidationError) {
		if len(e.Causes) > 0 {
			for _, c := range e.Causes {
				leaves(c)
			}
			return
		}
		pointer := at + permits.Pointer(e.InstanceLocation...)
		en := e.ErrorKind.LocalizedString(english)
		switch x := e.ErrorKind.(type) {
		case *keyword.AdditionalProperties:
			for _, p := range x.Properties {
				out = append(out, fault(pointer+"/"+permits.PointerKey(p), "additionalProperties",
					"the form has no such field; check the spelling", "表单没有此字段，请检查名称"))
			}
		case *keyword.Type:
			var want []string
			for _, typ := range x.Want {
				want = append(want, typeWords[typ])
			}
			out = append(out, fault(pointer, "type", en, "类型错误：应为"+strings.Join(want, "或")+"，实为"+typeWords[x.Got]))
		case *keyword.Format:
			zh := "格式错误，应为" + formatWords[x.Want]
			if formatWords[x.Want] == "" {
				zh = "格式错误（" + x.Want + "）"
			}
			if t, ok := x.Err.(twoTongues); ok {
				zh = t.ZH
			}
			out = append(out, fault(pointer, "format", x.Err.Error(), zh))
		case *keyword.Enum:
			out = append(out, fault(pointer, "enum", en, fmt.Sprintf("取值必须是 %v 之一", x.Want)))
		default:
			rule := "schema"
			if p := e.ErrorKind.KeywordPath(); len(p) > 0 {
				rule = p[len(p)-1]
			}
			out = append(out, fault(pointer, rule, en, bound(e.ErrorKind, rule)))
		}
	}
	leaves(top)
	return out
}

// typeWords and formatWords are the Chinese words for the types of JSON and the formats of a form.
var (
	typeWords = map[string]string{"object": "对象", "array": "列表", "string": "文本", "number": "数字", "integer": "整数", "boolean": "是或否（true、false）", "null": "空值"}

	formatWords = map[string]string{"date-time": "带时区的日期时间（年份 1700 至 2200），例如 2026-11-20T08:00:00+08:00", "date": "日期，例如 2026-11-20",
		"uscc": "统一社会信用代码（GB 32100）：18 位，末位为校验码"}
)

// bound says in Chinese which bound of the form a value is beyond, with what the English says of it.
func bound(k jsonschema.ErrorKind, rule string) string {
	number := func(r *big.Rat) string { f, _ := r.Float64(); return strconv.FormatFloat(f, 'f', -1, 64) }
	switch x := k.(type) {
	case *keyword.Minimum:
		return "数值 " + number(x.Got) + " 小于下限 " + number(x.Want)
	case *keyword.Maximum:
		return "数值 " + number(x.Got) + " 大于上限 " + number(x.Want)
	case *keyword.ExclusiveMinimum:
		return "数值 " + number(x.Got) + " 应大于 " + number(x.Want)
	case *keyword.ExclusiveMaximum:
		return "数值 " + number(x.Got) + " 应小于 " + number(x.Want)
	case *keyword.MultipleOf:
		return "数值 " + number(x.Got) + " 应为 " + number(x.Want) + " 的倍数"
	case *keyword.MinLength:
		return fmt.Sprintf("文本长度为 %d，至少 %d 个字符", x.Got, x.Want)
	case *keyword.MaxLength:
		return fmt.Sprintf("文本长度为 %d，至多 %d 个字符", x.Got, x.Want)
	case *keyword.MinItems:
		return fmt.Sprintf("列表有 %d 项，至少 %d 项", x.Got, x.Want)
	case *keyword.MaxItems:
		return fmt.Sprintf("列表有 %d 项，至多 %d 项", x.Got, x.Want)
	case *keyword.MaxProperties:
		return fmt.Sprintf("有 %d 个成员，至多 %d 个", x.Got, x.Want)
	case *keyword.UniqueItems:
		return fmt.Sprintf("列表第 %d 项与第 %d 项相同", x.Duplicates[0]+1, x.Duplicates[1]+1)
	case *keyword.Pattern:
		return "“" + x.Got + "”不符合格式 " + x.Want
	case *keyword.Const:
		return fmt.Sprintf("取值必须是 %v", x.Want)
	}
	return "不符合表单约束 " + rule
}
