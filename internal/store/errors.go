package store

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"gorm.io/gorm"

	"firewatch/permits"
)

// meaning is what an error of a database means to a caller.
type meaning int

const (
	meansOther       meaning = iota
	meansDuplicate           // the key is taken
	meansNoParent            // it refers to a row that does not exist
	meansRetry               // the transaction lost against another and may be run again
	meansUnreachable         // the database cannot be reached or cannot write
	meansBadText             // a text that the database cannot hold
)

// fault translates an error of the database; what names the thing in question, e.g. "case 0190...". The driver's
// error stays the cause.
func (s *Store) fault(err error, what string) error {
	var known *permits.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		return err
	case errors.Is(err, gorm.ErrRecordNotFound):
		return notFound(what)
	case s.closed.Load():
		return unavailable(err)
	}
	var e *permits.Error
	switch s.engine.classify(err) {
	case meansDuplicate:
		e = permits.Refuse(permits.AlreadyExists, what+" already exists; read it, or choose another id", what+" 已存在，请读取现有内容或更换编号")
	case meansNoParent:
		e = permits.Refuse(permits.NotFound, what+" refers to something that is not stored", what+" 所引用的内容不存在")
	case meansRetry:
		e = permits.Refuse(permits.Unavailable,
			"the change met others and nothing was stored; send it again", "与其他操作冲突，未保存任何内容，请重试")
	case meansUnreachable:
		return unavailable(err)
	case meansBadText:
		e = badText(what)
	default:
		return fmt.Errorf("store: %s: %w", what, err)
	}
	e.Cause = err
	return e
}

func unavailable(cause error) error {
	e := permits.Refuse(permits.Unavailable,
		"the database cannot be reached; nothing was changed, try again shortly", "数据库暂时不可用，未做任何更改，请稍后重试")
	e.Cause = cause
	return e
}

func badText(what string) *permits.Error {
	return permits.Refuse(permits.InvalidRequest, what+" holds a character that no text may have (NUL, or not UTF-8); remove it",
		what+" 含有不允许的字符（NUL 或非 UTF-8），请删除")
}

// checkText refuses what PostgreSQL cannot hold on every engine: a document that was accepted on one must be
// storable on the other.
func checkText(what string, texts ...string) error {
	for _, s := range texts {
		if strings.IndexByte(s, 0) >= 0 || !utf8.ValidString(s) {
			return badText(what)
		}
	}
	return nil
}

func notFound(what string) error {
	return permits.Refuse(permits.NotFound, what+" does not exist", what+" 不存在")
}

func stale(what string) error {
	return permits.Refuse(permits.StaleVersion,
		what+" was changed since it was read; read it again and repeat", what+" 在读取后已被修改，请重新读取后再试")
}
