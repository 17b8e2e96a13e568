package api

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"firewatch/internal/auth"
	"firewatch/internal/canon"
	"firewatch/permits"
)

// authenticated finds out who is asking, before anything of the body is read. Public operations are those that
// the contract marks with an empty security list; every other one needs a bearer token (RFC 6750).
func (s *server) authenticated(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		op := s.operation(c)
		if op == nil || (op.Operation.Security != nil && len(*op.Operation.Security) == 0) {
			return next(c)
		}
		ctx := c.Request().Context()
		principal, err := auth.Authenticate(ctx, s.store, c.Request().Header.Get("Authorization"), s.clock())
		if err != nil {
			return err
		}
		callOf(ctx).principal = principal
		return next(c)
	}
}

// acceptBody is the door for every body: one JSON document of bounded size, which goes on in its canonical form.
// What is not JSON of that kind never reaches validation.
func (s *server) acceptBody(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		op := s.operation(c)
		if op == nil || op.Operation.RequestBody == nil {
			return next(c)
		}
		request := c.Request()
		if err := checkMediaType(request.Header); err != nil {
			return err
		}
		raw, err := readBody(c.Response().Writer, request)
		if err != nil {
			return err
		}
		body, err := canon.Parse(raw)
		if err != nil {
			return err
		}
		callOf(request.Context()).body = body
		request.Body = io.NopCloser(bytes.NewReader(body))
		request.ContentLength = int64(len(body))
		return next(c)
	}
}

func checkMediaType(header http.Header) error {
	mediaType, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	charset := params["charset"]
	if err != nil || mediaType != "application/json" || (charset != "" && !strings.EqualFold(charset, "utf-8")) {
		return permits.Refuse(unsupportedMediaType,
			"send the body with Content-Type: application/json (UTF-8)", "请以 Content-Type: application/json（UTF-8）发送正文")
	}
	if coding := header.Get("Content-Encoding"); coding != "" && !strings.EqualFold(coding, "identity") {
		return permits.Refuse(unsupportedMediaType,
			"send the body without Content-Encoding", "请勿使用 Content-Encoding 发送正文")
	}
	return nil
}

// readBody reads at most canon.MaxBytes. A body that announces more is refused without reading it, and the
// connection is closed after one that turns out to be longer.
func readBody(w http.ResponseWriter, request *http.Request) ([]byte, error) {
	tooLarge := permits.Refuse(permits.TooLarge,
		fmt.Sprintf("the body has more than %d bytes", canon.MaxBytes), fmt.Sprintf("正文超过 %d 字节", canon.MaxBytes))
	if request.ContentLength > canon.MaxBytes {
		w.Header().Set("Connection", "close")
		return nil, tooLarge
	}
	raw, err := io.ReadAll(http.MaxBytesReader(w, request.Body, canon.MaxBytes))
	var over *http.MaxBytesError
	if errors.As(err, &over) {
		return nil, tooLarge
	}
	if err != nil {
		return nil, permits.Refuse(permits.InvalidRequest,
			"the body ended before it was complete", "正文在传输完成前中断")
	}
	return raw, nil
}
