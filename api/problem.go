package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v4"

	"firewatch/permits"
)

// Refusals that only the edge knows.
const (
	methodNotAllowed     permits.Problem = "method-not-allowed"     // 405
	unsupportedMediaType permits.Problem = "unsupported-media-type" // 415
	internalFailure      permits.Problem = "internal"               // 500
)

// problemType is what GET /problems/{slug} explains. The table holds every problem; a test compares it with permits.
type problemType struct {
	status      int
	title       permits.Text
	explanation permits.Text
}

var problemTypes = map[permits.Problem]problemType{
	permits.MalformedJSON: {http.StatusBadRequest,
		permits.Text{EN: "Malformed JSON", ZH: "JSON 格式错误"},
		permits.Text{EN: "The body is not one JSON document in valid UTF-8, or an object in it has the same key twice. The fault names the first place; correct it and send again.",
			ZH: "请求正文不是一个合法的 UTF-8 编码 JSON 文档，或某对象中有重复的键。错误指出第一处位置，请更正后重新发送。"}},
	permits.TooLarge: {http.StatusRequestEntityTooLarge,
		permits.Text{EN: "Body too large", ZH: "正文过大"},
		permits.Text{EN: "A body holds at most 1 MiB (1,048,576 bytes), a workbook 5 MiB, and 32 MiB unpacked; a file of evidence as much as the detail says. Send evidence such as photographs as files (POST /v1/evidence) and name them in the dossier by digest.",
			ZH: "正文最多 1 MiB（1048576 字节），工作簿最多 5 MiB、解压后 32 MiB，证据文件的上限见说明。照片等证据请作为文件上传（POST /v1/evidence），并在资料中以摘要引用。"}},
	permits.TooDeep: {http.StatusBadRequest,
		permits.Text{EN: "Nested too deeply", ZH: "嵌套过深"},
		permits.Text{EN: "Objects and arrays may stand at most 32 inside each other. No form needs more; look for a value that was wrapped by mistake.",
			ZH: "对象和数组最多嵌套 32 层。任何表单都不需要更多，请检查是否误加了包裹。"}},
	permits.InexactNumber: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Number without an exact canonical form", ZH: "数值无法精确规范化"},
		permits.Text{EN: "A number would change its value in the canonical form (RFC 8785), so the document signed and the document judged would differ. Write fewer digits, or a string where an identifier is meant.",
			ZH: "有数值在规范化（RFC 8785）后会改变，使签署的文档与判定的文档不一致。请减少位数；若为编号请用字符串。"}},
	permits.InvalidDocument: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Invalid document", ZH: "文档不符合表单"},
		permits.Text{EN: "The dossier, journal line or record has a field that its form does not know, a value of a wrong type or format, or times in a false order. Every fault is listed with its pointer. A missing fact is not a fault: it is reported by the evaluation.",
			ZH: "资料、记录行或登记内容含有表单未定义的字段、类型或格式错误的值，或时间先后颠倒。所有错误均已列出位置。缺少的事实不属于此类错误，由判定结果给出。"}},
	permits.InvalidImport: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Workbook not taken in", ZH: "工作簿未导入"},
		permits.Text{EN: "The file is no workbook made from the register's template, or at least one of its rows is refused; then nothing of it was stored. The report names each wrong cell and what to write. Ask with dry_run until no row is refused.",
			ZH: "文件不是按该登记簿模板填写的工作簿，或至少有一行被拒绝，未作任何保存。报告列出每个有误的单元格及应填内容。请先以 dry_run 试导入，直至没有被拒绝的行。"}},
	permits.InvalidFile: {http.StatusUnprocessableEntity,
		permits.Text{EN: "File not taken in", ZH: "文件未接收"},
		permits.Text{EN: "Evidence is a PDF, a picture (JPEG, PNG, WebP, TIFF, HEIC), an office file without macros (docx, xlsx, pptx, odt, ods) or plain text (txt, csv). The content decides, not the name, and the name must end as such files do. Nothing of the file was kept.",
			ZH: "证据应为 PDF、图片（JPEG、PNG、WebP、TIFF、HEIC）、不含宏的办公文件（docx、xlsx、pptx、odt、ods）或纯文本（txt、csv）。以内容而非文件名判断，文件名后缀须与内容一致。未保存文件的任何内容。"}},
	permits.InvalidRequest: {http.StatusBadRequest,
		permits.Text{EN: "Invalid request", ZH: "请求不符合接口约定"},
		permits.Text{EN: "A parameter, header or field of the request is not what the contract (/openapi.yaml) allows. Every fault is listed: a JSON pointer into the body, or the place and name of a parameter.",
			ZH: "请求的参数、头部或字段不符合接口约定（/openapi.yaml）。所有错误均已列出：正文中的 JSON 指针，或参数的位置和名称。"}},
	permits.UnknownKind: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Unknown kind", ZH: "未知的类型"},
		permits.Text{EN: "No policy pack in force defines this kind of case, or it is opened through the other resource. GET /v1/kinds lists the kinds and their doors.",
			ZH: "现行规则包未定义此类型，或该类型应通过另一资源提交。可用类型及其入口见 GET /v1/kinds。"}},
	permits.UnknownStage: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Unknown stage", ZH: "未知的阶段"},
		permits.Text{EN: "The kind's workflow has no such stage. GET /v1/kinds/{kind} lists its stages in order.",
			ZH: "该类型的流程没有此阶段。各阶段顺序见 GET /v1/kinds/{kind}。"}},
	permits.UnknownAction: {http.StatusNotFound,
		permits.Text{EN: "Unknown action", ZH: "未知的操作"},
		permits.Text{EN: "The kind's workflow has no such action. GET /v1/kinds/{kind} lists its actions, who may take them and from which states.",
			ZH: "该类型的流程没有此操作。各操作、可操作人及所在状态见 GET /v1/kinds/{kind}。"}},
	permits.UnknownRegister: {http.StatusNotFound,
		permits.Text{EN: "Unknown register", ZH: "未知的登记册"},
		permits.Text{EN: "No policy pack in force defines this register. The kinds name the registers that their rules read.",
			ZH: "现行规则包未定义此登记册。各类型列出其规则所读取的登记册。"}},
	permits.InvalidEnterprise: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Not a unified social credit code", ZH: "统一社会信用代码无效"},
		permits.Text{EN: "An enterprise is named by its unified social credit code (GB 32100-2015): 18 characters of which the last is a check character. Compare it with the business licence.",
			ZH: "企业以统一社会信用代码（GB 32100-2015）标识，共 18 位，末位为校验码。请与营业执照核对。"}},
	permits.NotFound: {http.StatusNotFound,
		permits.Text{EN: "Not found", ZH: "未找到"},
		permits.Text{EN: "There is no such path or resource, or it is not one that you may see: cases of other enterprises answer as if they were not there.",
			ZH: "没有此路径或资源，或您无权查看：其他企业的案件视同不存在。"}},
	permits.Unauthenticated: {http.StatusUnauthorized,
		permits.Text{EN: "Not authenticated", ZH: "未认证"},
		permits.Text{EN: "Send a valid token as Authorization: Bearer <token>. The operator creates one with firewatch token; tokens expire.",
			ZH: "请以 Authorization: Bearer <令牌> 提供有效令牌。令牌由运维人员用 firewatch token 创建，会过期。"}},
	permits.Forbidden: {http.StatusForbidden,
		permits.Text{EN: "Not yours to do", ZH: "无权操作"},
		permits.Text{EN: "Your role or post may not do this, or not for this enterprise or division. The kind's workflow says who may; GET /v1/me says who you are.",
			ZH: "您的角色或岗位无权进行此操作，或不得对该企业或辖区操作。可操作人见类型的流程；您的身份见 GET /v1/me。"}},
	permits.PreconditionNeeded: {http.StatusPreconditionRequired,
		permits.Text{EN: "Say which version you read", ZH: "须说明所读版本"},
		permits.Text{EN: "A change must say what it is based on: send the ETag of what you read as If-Match (for a new record, If-None-Match: *), so that nobody's change is overwritten unseen.",
			ZH: "修改须说明依据的版本：请将读取时的 ETag 作为 If-Match 发送（新登记用 If-None-Match: *），以免覆盖他人未见的修改。"}},
	permits.StaleVersion: {http.StatusPreconditionFailed,
		permits.Text{EN: "Changed since you read it", ZH: "读取后已被修改"},
		permits.Text{EN: "Somebody changed it since you read it. Read it again, look at what changed, and repeat your change with the new ETag.",
			ZH: "您读取之后已有人修改。请重新读取，查看变化，再以新的 ETag 重复您的修改。"}},
	permits.WrongState: {http.StatusConflict,
		permits.Text{EN: "Not from this state", ZH: "当前状态不允许"},
		permits.Text{EN: "The case is in a state from which this is not possible. The kind's workflow says which actions leave which states.",
			ZH: "案件当前状态不允许此操作。各状态可进行的操作见类型的流程。"}},
	permits.NotCompliant: {http.StatusConflict,
		permits.Text{EN: "Not compliant", ZH: "未满足要求"},
		permits.Text{EN: "The action needs a compliant evaluation at its stage. The evaluation is enclosed: each finding names the clause, the facts, what was required and what to do.",
			ZH: "此操作要求该阶段的判定为全部符合。判定结果已附上：每项写明条款、所依据的事实、要求以及应采取的措施。"}},
	permits.StaleReading: {http.StatusConflict,
		permits.Text{EN: "Decided on something else", ZH: "所依据的内容已变化"},
		permits.Text{EN: "The decision names a dossier or evaluation that is no longer current. Read the current ones and decide on them.",
			ZH: "该决定所依据的资料或判定已不是最新。请阅读最新内容后再作决定。"}},
	permits.SeparationOfDuty: {http.StatusForbidden,
		permits.Text{EN: "Must be another person", ZH: "须由他人操作"},
		permits.Text{EN: "You took an earlier step of this case, and the workflow demands another person for this one.",
			ZH: "您已办理该案件的前一步骤，流程要求此步骤由他人办理。"}},
	permits.IdempotencyReused: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Idempotency key used for something else", ZH: "幂等键已用于其他请求"},
		permits.Text{EN: "This Idempotency-Key was used within 24 hours for another request. Use one new key for each intended change, and the same key only to repeat the same request.",
			ZH: "此 Idempotency-Key 在 24 小时内已用于另一请求。每次修改请用新的键，仅在重复同一请求时使用同一键。"}},
	permits.InvalidRelease: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Invalid release", ZH: "规则版本无效"},
		permits.Text{EN: "A pack of the bundle does not compile, breaks the contract of docs/packs.md, or fails its own tests. Each fault names file and line. Nothing was stored, and the release in force stays.",
			ZH: "规则包无法编译、不符合 docs/packs.md 的约定，或未通过自带测试。每项错误均注明文件和行号。未作任何保存，现行版本保持不变。"}},
	permits.AlreadyExists: {http.StatusConflict,
		permits.Text{EN: "Already there", ZH: "已存在"},
		permits.Text{EN: "What you want to create is there already. Read it and change it instead.",
			ZH: "要创建的内容已存在。请读取后修改。"}},
	permits.TooMany: {http.StatusUnprocessableEntity,
		permits.Text{EN: "Too many", ZH: "数量过多"},
		permits.Text{EN: "A counted limit was exceeded; the detail says which. Limits bound what one evaluation can cost.",
			ZH: "超出数量限制，详见说明。限制用于约束一次判定的开销。"}},
	permits.Unavailable: {http.StatusServiceUnavailable,
		permits.Text{EN: "Not available now", ZH: "暂不可用"},
		permits.Text{EN: "The database cannot be reached and nothing was changed. Repeat the request later.",
			ZH: "数据库暂时无法访问，未作任何更改。请稍后重试。"}},
	methodNotAllowed: {http.StatusMethodNotAllowed,
		permits.Text{EN: "Method not allowed", ZH: "不支持的方法"},
		permits.Text{EN: "The path exists, but not with this method. The Allow header lists those that it has; /openapi.yaml describes them.",
			ZH: "该路径存在，但不支持此方法。Allow 头列出可用方法，说明见 /openapi.yaml。"}},
	unsupportedMediaType: {http.StatusUnsupportedMediaType,
		permits.Text{EN: "Wrong content type", ZH: "内容类型不正确"},
		permits.Text{EN: "A body is sent as Content-Type: application/json in UTF-8, without Content-Encoding; a workbook or a policy bundle as the type that the detail names.",
			ZH: "正文须以 Content-Type: application/json、UTF-8 编码发送，且不使用 Content-Encoding；工作簿和规则包的内容类型见说明。"}},
	internalFailure: {http.StatusInternalServerError,
		permits.Text{EN: "Failure of the service", ZH: "服务故障"},
		permits.Text{EN: "Firewatch failed, and it is not certain whether the change was made. Read the resource, or repeat the request with the same Idempotency-Key. Quote the request id to the operator.",
			ZH: "服务发生故障，无法确定更改是否完成。请读取该资源，或以同一 Idempotency-Key 重复请求。联系运维人员时请提供请求编号。"}},
}

// fail answers an error as problem+json. It is echo's error handler, so no error leaves in another form.
func (s *server) fail(err error, c echo.Context) {
	if c.Response().Committed {
		s.log.Error("failed after the answer had begun", "request", callOf(c.Request().Context()).id, "error", err)
		return
	}
	id := callOf(c.Request().Context()).id
	refusal := refusalOf(err)
	kind := problemTypes[refusal.Problem]
	if kind.status >= http.StatusInternalServerError {
		s.log.Error(string(refusal.Problem), "request", id, "error", err, "cause", refusal.Cause)
	}
	problem := Problem{
		Type: "/problems/" + string(refusal.Problem), Title: kind.title.EN, TitleZh: kind.title.ZH,
		Status: kind.status, Detail: refusal.Detail.EN, DetailZh: refusal.Detail.ZH,
		Faults: refusal.Faults, RequestId: id,
	}
	if refusal.Judged != nil {
		s.metrics.evaluated(*refusal.Judged)
		problem.Evaluation = judgedEvaluation(*refusal.Judged)
	}
	var of *importRefused
	if errors.As(err, &of) {
		problem.Import = of.report
	}
	header := map[string]string{"Content-Type": "application/problem+json"}
	if kind.status == http.StatusUnauthorized {
		header["WWW-Authenticate"] = `Bearer realm="firewatch"` // RFC 6750, section 3
	}
	a, failed := answer(kind.status, header, problem)
	if failed != nil {
		s.log.Error("a problem could not be encoded", "request", id, "error", failed)
		a = permits.Answer{Status: http.StatusInternalServerError}
	}
	if err := (reply{a}).write(c.Response()); err != nil {
		s.log.Warn("the answer could not be sent", "request", id, "error", err)
	}
}

// refusalOf returns the refusal that an error is. What is none becomes internal, with the error as its cause:
// it is logged and never shown.
func refusalOf(err error) *permits.Error {
	var refusal *permits.Error
	if errors.As(err, &refusal) {
		if _, known := problemTypes[refusal.Problem]; known {
			return refusal
		}
		return internal(fmt.Errorf("problem %q has no status: %w", refusal.Problem, err))
	}
	var fromEcho *echo.HTTPError
	if errors.As(err, &fromEcho) {
		switch fromEcho.Code {
		case http.StatusNotFound:
			return permits.Refuse(permits.NotFound, "there is no such path; see /openapi.yaml", "没有此路径，见 /openapi.yaml")
		case http.StatusMethodNotAllowed:
			return permits.Refuse(methodNotAllowed, "this path does not have this method; see the Allow header",
				"该路径不支持此方法，见 Allow 头")
		case http.StatusBadRequest:
			return permits.Refuse(permits.InvalidRequest, fmt.Sprint(fromEcho.Message), "请求不符合接口约定")
		}
	}
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		refusal := internal(err)
		refusal.Detail = permits.Text{
			EN: "the request was given up before it was answered; repeat it with the same Idempotency-Key",
			ZH: "请求在答复前中止，请以同一 Idempotency-Key 重复"}
		return refusal
	}
	return internal(err)
}

func internal(cause error) *permits.Error {
	refusal := permits.Refuse(internalFailure,
		"the service failed; read the resource or repeat with the same Idempotency-Key, and quote the request id",
		"服务发生故障；请读取该资源或以同一 Idempotency-Key 重复，并提供请求编号")
	refusal.Cause = cause
	return refusal
}

// judgedEvaluation is an evaluation as answers show it: its digest, and its canonical bytes unchanged.
func judgedEvaluation(j permits.Judged) *JudgedEvaluation {
	return &JudgedEvaluation{Digest: j.Digest, Evaluation: json.RawMessage(j.Bytes)}
}
