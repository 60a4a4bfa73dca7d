//go:build !js

// Package web holds the parts of the app's page that are not Go: styles,
// icons, the page itself, the loader, the service worker and the manifest.
// They are embedded natively only; the client fetches what it needs of them.
//
// page.html, app.js, worker.js and manifest.webmanifest are templates; package
// site fills them.
package web

import "embed"

// Files holds every file of the folder.
//
//go:embed *.html *.txt *.js *.css *.svg *.png *.ico *.webmanifest
var Files embed.FS
