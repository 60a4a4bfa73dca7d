//go:build !js

package site

import (
	"net/http"
	"path"
	"strings"
)

// metaPolicy is the content security policy as the page itself states it, for
// hosts that send no header: everything comes from the site, and nothing goes
// anywhere else.
const metaPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
	"worker-src 'self'; base-uri 'none'; form-action 'none'"

// Policy is the content security policy of the header, where a page can also
// forbid to be framed.
const Policy = metaPolicy + "; frame-ancestors 'none'"

// setHeaders sets what every answer carries.
func setHeaders(h http.Header) {
	h.Set("Content-Security-Policy", Policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
	h.Set("Cache-Control", "no-cache")
}

// contentType returns the media type of a file by its name. The system's own
// table is not asked: it differs from machine to machine, and a wrong type for
// the program or a script stops the app.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".json":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".wasm":
		return "application/wasm"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".ico":
		return "image/x-icon"
	}
	return "application/octet-stream"
}

// accepts reports whether an Accept-Encoding header admits the coding by name.
func accepts(header, coding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, param, _ := strings.Cut(part, ";")
		if !strings.EqualFold(strings.TrimSpace(name), coding) {
			continue
		}
		q, isQ := strings.CutPrefix(strings.ReplaceAll(param, " ", ""), "q=")
		return !isQ || strings.Trim(q, "0.") != ""
	}
	return false
}
