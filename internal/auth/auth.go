// Package auth tells who is asking. A bearer token (RFC 6750) is a random secret of which only the SHA-256 is
// stored, so a copy of the database lets nobody in.
package auth

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"time"

	"firewatch/permits"
)

// A token is the prefix, by which scanners of leaked secrets know it, and 32 random bytes in base64url (RFC 4648)
// without padding: 43 characters.
const (
	prefix      = "fw_"
	secretBytes = 32
)

// Tokens is what authentication reads; permits.Store is one.
type Tokens interface {
	// PrincipalByToken returns Unauthenticated or NotFound for a digest that is unknown or expired.
	PrincipalByToken(ctx context.Context, digest string, now time.Time) (permits.Principal, error)
}

// NewToken makes a token from 32 bytes of random and returns it with its digest. The token is shown once, the
// digest is stored. It panics when random ends early: no token is better than a weak one.
func NewToken(random io.Reader) (token, digest string) {
	secret := make([]byte, secretBytes)
	if _, err := io.ReadFull(random, secret); err != nil {
		panic(fmt.Sprintf("auth: no randomness for a token: %v", err))
	}
	token = prefix + base64.RawURLEncoding.EncodeToString(secret)
	return token, Digest(token)
}

// Digest returns the SHA-256 of a token in hexadecimal, under which the store finds it. The token has 256 random
// bits, so a plain hash cannot be guessed backwards, and looking it up leaks nothing by its timing.
func Digest(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// Authenticate returns whom the Authorization header stands for at the time now. A header that is missing or
// malformed and a token that is unknown or expired are all Unauthenticated; other errors are the store's.
func Authenticate(ctx context.Context, tokens Tokens, header string, now time.Time) (permits.Principal, error) {
	if header == "" {
		return permits.Principal{}, permits.Refuse(permits.Unauthenticated,
			"send a token: Authorization: Bearer "+prefix+"...", "请提供令牌：Authorization: Bearer "+prefix+"...")
	}
	token, ok := bearer(header)
	if !ok {
		return permits.Principal{}, permits.Refuse(permits.Unauthenticated,
			"the Authorization header is not of the form: Bearer "+prefix+"...", "Authorization 头的格式应为：Bearer "+prefix+"...")
	}
	p, err := tokens.PrincipalByToken(ctx, Digest(token), now)
	switch {
	case permits.Is(err, permits.NotFound), permits.Is(err, permits.Unauthenticated):
		return permits.Principal{}, unknown()
	case err != nil:
		return permits.Principal{}, err
	case !p.Expires.IsZero() && !now.Before(p.Expires):
		return permits.Principal{}, unknown()
	}
	return p, nil
}

// unknown does not tell an expired token from one that never was: neither is anybody's.
func unknown() error {
	return permits.Refuse(permits.Unauthenticated,
		"the token is unknown or has expired; ask for a new one", "令牌无效或已过期，请重新申请")
}

// bearer returns the token of a header. The scheme is compared without case (RFC 9110, 11.1); a token of another
// form is refused here, before the store is asked.
func bearer(header string) (string, bool) {
	scheme, token, ok := strings.Cut(header, " ")
	if !ok || !strings.EqualFold(scheme, "Bearer") {
		return "", false
	}
	secret, ok := strings.CutPrefix(strings.TrimLeft(token, " "), prefix)
	if !ok {
		return "", false
	}
	// Strict, or the two unused bits of the last character would give one secret several spellings.
	b, err := base64.RawURLEncoding.Strict().DecodeString(secret)
	if err != nil || len(b) != secretBytes || len(secret) != base64.RawURLEncoding.EncodedLen(secretBytes) {
		return "", false
	}
	return prefix + secret, true
}
