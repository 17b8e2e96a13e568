package workflow

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	jsonpatch "github.com/evanphx/json-patch/v5"

	"firewatch/permits"
)

// maxJob bounds how many permits one description makes: they are judged one after the other and stored together.
const maxJob = 20

// OpenJob opens the permits of one combined job from one description, each with what is common to all and what is its
// own (a merge patch, RFC 7396). Each names the operations of the whole job and the numbers of the others. What the
// journal holds (gas tests, confirmations, briefings, signatures) belongs to one permit and is never common.
type OpenJob struct {
	Enterprise  string
	Common      json.RawMessage
	Permits     []JobPermit
	Idempotency *Idempotency
}

// JobPermit is one permit of a job.
type JobPermit struct {
	Kind    string
	Dossier json.RawMessage
}

// JobResult is what became of a job: its permits in the order in which they were described.
type JobResult struct {
	Permits  []Result
	Replayed *permits.Answer
}

// OpenJob opens all permits of a job or none of them. Refusals are those of Open, with pointers into the description.
func (s *Service) OpenJob(ctx context.Context, p permits.Principal, c OpenJob) (res JobResult, err error) {
	s = s.pinned()
	res.Replayed, err = s.once(ctx, c.Idempotency, func() (err error) {
		res, err = s.openJob(ctx, p, c)
		return err
	})
	return res, err
}

func (s *Service) openJob(ctx context.Context, p permits.Principal, c OpenJob) (JobResult, error) {
	dossiers, err := s.jobDossiers(c)
	if err != nil {
		return JobResult{}, err
	}
	var openings []opening
	for i, part := range c.Permits {
		o, err := s.newCase(ctx, p, OpenCase{Door: permits.DoorPermits, Kind: part.Kind, Enterprise: c.Enterprise, Dossier: dossiers[i]},
			fmt.Sprintf("/permits/%d/dossier", i))
		if err != nil {
			return JobResult{}, err
		}
		openings = append(openings, o)
	}
	// Each is judged beside the others, as it will stand once all are stored.
	var res JobResult
	var writes []func(permits.Tx) error
	var entries []permits.EntryBody
	for i := range openings {
		o := &openings[i]
		for j, other := range openings {
			if j != i {
				o.beside = append(o.beside, other.head)
			}
		}
		if err := s.judgeNew(ctx, p, o); err != nil {
			return JobResult{}, err
		}
		res.Permits = append(res.Permits, o.result)
		writes, entries = append(writes, o.write(p)), append(entries, o.entry)
	}
	_, err = s.commit(ctx, change{entry: entries[0], more: entries[1:], idem: c.Idempotency, result: res, write: func(tx permits.Tx) error {
		for _, write := range writes {
			if err := write(tx); err != nil {
				return err
			}
		}
		return nil
	}})
	return res, err
}

// jobDossiers puts together what each permit states: what is common, what is its own, and the links.
func (s *Service) jobDossiers(c OpenJob) ([]json.RawMessage, error) {
	if len(c.Permits) < 2 || len(c.Permits) > maxJob {
		return nil, refuseAt(permits.InvalidRequest, "/permits", "count",
			fmt.Sprintf("a job has 2 to %d permits; open a single one by itself", maxJob), fmt.Sprintf("联合作业应有 2 至 %d 张作业票，单张请单独办理", maxJob))
	}
	type link struct {
		Kind string `json:"kind"`
		No   string `json:"no"`
	}
	var (
		jobs       []permits.Job
		docs       []map[string]any
		links      []link
		operations []string
	)
	for i, part := range c.Permits {
		at := fmt.Sprintf("/permits/%d", i)
		kind, err := s.engine.Kind(part.Kind)
		if err != nil {
			return nil, err
		}
		if kind.Job == nil || kind.Door != permits.DoorPermits {
			return nil, refuseAt(permits.InvalidRequest, at+"/kind", "kind",
				"a permit of kind "+part.Kind+" is no part of a combined job", "类型 "+part.Kind+" 不能作为联合作业的组成部分")
		}
		doc, err := mergeDossiers(c.Common, part.Dossier)
		if err != nil {
			return nil, refuseAt(permits.InvalidRequest, at+"/dossier", "type", "common and dossier are objects", "common 和 dossier 应为对象")
		}
		number, _ := member(doc, kind.Number).(string)
		if number == "" || slices.ContainsFunc(links, func(l link) bool { return l.No == number }) {
			return nil, refuseAt(permits.InvalidRequest, at+"/dossier"+kind.Number, "number",
				"each permit of a job states a number of its own; the others name it", "联合作业的每张作业票须有各自的编号，供其他作业票引用")
		}
		if own := member(doc, kind.Job.Own); own != nil && own != kind.Job.Operation {
			return nil, refuseAt(permits.InvalidRequest, at+"/dossier"+kind.Job.Own, "made",
				"a permit of kind "+part.Kind+" is for the operation "+kind.Job.Operation, "类型 "+part.Kind+" 的作业票对应的作业为 "+kind.Job.Operation)
		}
		for _, made := range []string{kind.Job.All, kind.Job.Linked} {
			if v := member(doc, made); v != nil {
				return nil, refuseAt(permits.InvalidRequest, at+"/dossier"+made, "made",
					"the job writes this itself: every operation, and the numbers of the other permits", "此项由联合作业自动生成：全部作业类型及其他作业票编号")
			}
		}
		jobs, docs = append(jobs, *kind.Job), append(docs, doc)
		links = append(links, link{kind.Job.Operation, number})
		operations = append(operations, kind.Job.Operation)
	}
	slices.Sort(operations)
	operations = slices.Compact(operations)
	out := make([]json.RawMessage, len(docs))
	for i, doc := range docs {
		others := slices.Delete(slices.Clone(links), i, i+1)
		put(doc, jobs[i].Own, jobs[i].Operation)
		put(doc, jobs[i].All, operations)
		put(doc, jobs[i].Linked, others)
		var err error
		if out[i], err = json.Marshal(doc); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func mergeDossiers(common, own json.RawMessage) (map[string]any, error) {
	if len(common) == 0 {
		common = json.RawMessage("{}")
	}
	merged, err := jsonpatch.MergePatch(common, own)
	if err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(merged))
	dec.UseNumber()
	var doc map[string]any
	if err := dec.Decode(&doc); err != nil {
		return nil, err
	}
	if doc == nil {
		return nil, fmt.Errorf("no object")
	}
	return doc, nil
}

// member returns what stands at a pointer of constant keys, or nil.
func member(doc map[string]any, pointer string) any {
	var at any = doc
	for _, key := range strings.Split(strings.TrimPrefix(pointer, "/"), "/") {
		m, _ := at.(map[string]any)
		at = m[key]
	}
	return at
}

// put writes a value at a pointer of constant keys, making the objects above it. What stands there and is no object
// stays: the door refuses it.
func put(doc map[string]any, pointer string, v any) {
	keys := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for _, key := range keys[:len(keys)-1] {
		if doc[key] == nil {
			doc[key] = map[string]any{}
		}
		next, ok := doc[key].(map[string]any)
		if !ok {
			return
		}
		doc = next
	}
	doc[keys[len(keys)-1]] = v
}
