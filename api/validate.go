package api

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/labstack/echo/v4"

	"firewatch/permits"
)

// validation collects every fault, and leaves authentication to its own middleware. The date-time format is
// checked here, because a time without a zone is ambiguous and must be refused (RFC 3339, section 5.6).
var validation = &openapi3filter.Options{
	MultiError:         true,
	AuthenticationFunc: openapi3filter.NoopAuthenticationFunc,
	SchemaValidationOptions: []openapi3.SchemaValidationOption{
		openapi3.WithStringFormatValidator("date-time", openapi3.NewCallbackValidator(func(s string) error {
			_, err := time.Parse(time.RFC3339, s)
			return err
		})),
	},
}

// validate holds the request to the contract: path, query, headers and the envelope of the body. What is inside
// a document is checked by the use case, against the schema of its kind or register.
func (s *server) validate(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		op := s.operation(c)
		if op == nil {
			return next(c)
		}
		query, err := url.ParseQuery(c.Request().URL.RawQuery)
		if err != nil {
			return permits.Refuse(permits.InvalidRequest, "the query string is malformed", "查询字符串格式错误")
		}
		pathParams := map[string]string{}
		for i, name := range c.ParamNames() {
			value, err := url.PathUnescape(c.ParamValues()[i])
			if err != nil {
				return permits.Refuse(permits.InvalidRequest, "the path is malformed", "路径格式错误")
			}
			pathParams[name] = value
		}
		request, options := c.Request(), *validation
		if isStream(op) { // the validator would read it whole into memory
			options.ExcludeRequestBody = true
			request = request.WithContext(request.Context()) // a copy
			request.Body = http.NoBody
		}
		faults := queryFaults(op, query)
		err = openapi3filter.ValidateRequest(c.Request().Context(), &openapi3filter.RequestValidationInput{
			Request: request, PathParams: pathParams, QueryParams: query, Route: op, Options: &options})
		if err != nil {
			faults = append(faults, contractFaults(err)...)
		}
		if len(faults) == 0 {
			return next(c)
		}
		return &permits.Error{Problem: permits.InvalidRequest, Faults: faults, Detail: permits.Text{
			EN: "the request is not what the contract allows; every fault is listed",
			ZH: "请求不符合接口约定，所有错误均已列出"}}
	}
}

// queryFaults finds query parameters that the operation does not have, or that are given twice: a misspelt filter
// that was silently ignored would show a list that is not the one asked for.
func queryFaults(op *routers.Route, query url.Values) []permits.Fault {
	var faults []permits.Fault
	for name, values := range query {
		switch {
		case op.Operation.Parameters.GetByInAndName(openapi3.ParameterInQuery, name) == nil:
			faults = append(faults, permits.Fault{Pointer: "query:" + name, Rule: "additionalProperties",
				Detail: permits.Text{EN: "this operation has no such parameter; remove it", ZH: "此操作没有该参数，请删除"}})
		case len(values) > 1:
			faults = append(faults, permits.Fault{Pointer: "query:" + name, Rule: "maxItems",
				Detail: permits.Text{EN: "give this parameter once", ZH: "该参数只能出现一次"}})
		}
	}
	slices.SortFunc(faults, func(a, b permits.Fault) int { return strings.Compare(a.Pointer, b.Pointer) })
	return faults
}

// contractFaults turns what the validator found into faults, one for each thing that is wrong.
func contractFaults(err error) []permits.Fault {
	switch err := err.(type) {
	case openapi3.MultiError:
		var faults []permits.Fault
		for _, one := range err {
			faults = append(faults, contractFaults(one)...)
		}
		return faults
	case *openapi3filter.RequestError:
		if err.Parameter != nil {
			return parameterFaults(err)
		}
		if err.Err != nil {
			return contractFaults(err.Err)
		}
	case *openapi3.SchemaError:
		return []permits.Fault{bodyFault(err)}
	}
	return []permits.Fault{{Rule: "contract", Detail: permits.Text{EN: err.Error(), ZH: "请求不符合接口约定"}}}
}

func parameterFaults(err *openapi3filter.RequestError) []permits.Fault {
	at := err.Parameter.In + ":" + err.Parameter.Name
	if inner := schemaErrors(err.Err); len(inner) > 0 {
		var faults []permits.Fault
		for _, one := range inner {
			rule, detail := describe(one)
			faults = append(faults, permits.Fault{Pointer: at, Rule: rule, Detail: detail})
		}
		return faults
	}
	// The value could not even be read as the type that the contract says, or is empty.
	kind := "value"
	if schema := err.Parameter.Schema; schema != nil && schema.Value.Type != nil {
		kind = strings.Join(schema.Value.Type.Slice(), " or ")
	}
	return []permits.Fault{{Pointer: at, Rule: "type", Detail: permits.Text{
		EN: "write a " + kind + " here, or leave the parameter out", ZH: "此处应为 " + kind + "，或省略该参数"}}}
}

func schemaErrors(err error) []*openapi3.SchemaError {
	var many openapi3.MultiError
	if errors.As(err, &many) {
		var found []*openapi3.SchemaError
		for _, one := range many {
			found = append(found, schemaErrors(one)...)
		}
		return found
	}
	var one *openapi3.SchemaError
	if errors.As(err, &one) {
		return []*openapi3.SchemaError{one}
	}
	return nil
}

func bodyFault(err *openapi3.SchemaError) permits.Fault {
	path := err.JSONPointer()
	rule, detail := describe(err)
	if rule == "additionalProperties" {
		// The validator points at the object; the fault is the key in it, which only its reason names.
		var key string
		if _, scanErr := fmt.Sscanf(err.Reason, "property %q is unsupported", &key); scanErr == nil {
			path = append(path, key)
		}
	}
	return permits.Fault{Pointer: permits.Pointer(path...), Rule: rule, Detail: detail}
}

// describe says in both languages what a schema asks for. Values are not repeated: they may be personal.
func describe(err *openapi3.SchemaError) (rule string, detail permits.Text) {
	schema := err.Schema
	say := func(en, zh string, args ...any) permits.Text {
		return permits.Text{EN: fmt.Sprintf(en, args...), ZH: fmt.Sprintf(zh, args...)}
	}
	switch err.SchemaField {
	case "properties":
		return "additionalProperties", say("this field is not known here; remove it or correct its name", "此处没有该字段，请删除或更正名称")
	case "required":
		return "required", say("this field is missing; add it", "缺少该字段，请补充")
	case "type", "nullable":
		kind := strings.Join(schema.Type.Slice(), " or ")
		return "type", say("write a value of type %s here", "此处的值应为 %s 类型", kind)
	case "format":
		if schema.Format == "date-time" {
			return "format", say("write a date-time with a zone, as in 2026-11-20T09:20:00+08:00 (RFC 3339)",
				"应为带时区的日期时间，如 2026-11-20T09:20:00+08:00（RFC 3339）")
		}
		return "format", say("write a value of format %s", "格式应为 %s", schema.Format)
	case "pattern":
		return "pattern", say("write a value that matches %s", "值应匹配 %s", schema.Pattern)
	case "enum":
		return "enum", say("write one of %v", "应为 %v 之一", schema.Enum)
	case "minLength":
		return "minLength", say("write at least %d characters", "至少 %d 个字符", schema.MinLength)
	case "maxLength":
		return "maxLength", say("write at most %d characters", "最多 %d 个字符", *schema.MaxLength)
	case "minimum":
		return "minimum", say("write at least %v", "不得小于 %v", *schema.Min)
	case "maximum":
		return "maximum", say("write at most %v", "不得大于 %v", *schema.Max)
	case "maxItems":
		return "maxItems", say("write at most %d items", "最多 %d 项", *schema.MaxItems)
	}
	return err.SchemaField, say("%s", "不符合接口约定（%s）", err.Reason)
}
