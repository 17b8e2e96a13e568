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
	"firewatch/internal/releases"
	"firewatch/internal/sheets"
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

// acceptBody is the door for every body: one JSON document of bounded size, which goes on in its canonical form, or a file.
// What is not JSON of that kind never reaches validation.
func (s *server) acceptBody(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		op := s.operation(c)
		if op == nil || op.Operation.RequestBody == nil {
			return next(c)
		}
		request := c.Request()
		for _, file := range []struct {
			mediaType string
			limit     int64
		}{{bundleType, releases.MaxBundle}, {sheets.MediaType, sheets.MaxBytes}} {
			if op.Operation.RequestBody.Value.Content[file.mediaType] != nil {
				return s.acceptFile(c, next, file.mediaType, file.limit)
			}
		}
		if isStream(op) {
			return s.acceptStream(c, next)
		}
		if err := checkMediaType(request.Header, "application/json"); err != nil {
			return err
		}
		raw, err := readBody(c.Response().Writer, request, canon.MaxBytes)
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

// bundleType is the media type of a policy bundle.
const bundleType = "application/gzip"

// acceptFile reads a body that is not JSON, bounded; what is in it is checked by who takes it.
func (s *server) acceptFile(c echo.Context, next echo.HandlerFunc, mediaType string, limit int64) error {
	request := c.Request()
	if err := checkMediaType(request.Header, mediaType); err != nil {
		return err
	}
	raw, err := readBody(c.Response().Writer, request, limit)
	if err != nil {
		return err
	}
	callOf(request.Context()).body = raw
	request.Body = io.NopCloser(bytes.NewReader(raw))
	request.ContentLength = int64(len(raw))
	return next(c)
}

func checkMediaType(header http.Header, want string) error {
	mediaType, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	charset := params["charset"]
	if err != nil || mediaType != want || (charset != "" && !strings.EqualFold(charset, "utf-8")) {
		return permits.Refuse(unsupportedMediaType,
			"send the body with Content-Type: "+want, "请以 Content-Type: "+want+" 发送正文")
	}
	if coding := header.Get("Content-Encoding"); coding != "" && !strings.EqualFold(coding, "identity") {
		return permits.Refuse(unsupportedMediaType,
			"send the body without Content-Encoding", "请勿使用 Content-Encoding 发送正文")
	}
	return nil
}

// readBody reads at most limit bytes. A body that announces more is refused without reading it, and the
// connection is closed after one that turns out to be longer.
func readBody(w http.ResponseWriter, request *http.Request, limit int64) ([]byte, error) {
	tooLarge := permits.Refuse(permits.TooLarge,
		fmt.Sprintf("the body has more than %d bytes", limit), fmt.Sprintf("正文超过 %d 字节", limit))
	if request.ContentLength > limit {
		w.Header().Set("Connection", "close")
		return nil, tooLarge
	}
	raw, err := io.ReadAll(http.MaxBytesReader(w, request.Body, limit))
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
