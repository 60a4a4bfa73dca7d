package ui

import (
	"net/url"
	"strings"
)

// screen names one of the screens.
type screen string

const (
	startScreen    screen = "start"
	readScreen     screen = "read"
	versionsScreen screen = "versions"
	libraryScreen  screen = "library"
	helpScreen     screen = "help"
)

// route is what an address asks for.
type route struct {
	screen screen
	story  string
	query  url.Values
}

// routeOf reads an address below the base path. What is unknown leads to the
// start.
func routeOf(u *url.URL, base string) route {
	path := strings.Trim(strings.TrimPrefix(u.Path, base), "/")
	r := route{screen: startScreen, query: u.Query()}
	parts := strings.Split(path, "/")
	switch {
	case path == "library":
		r.screen = libraryScreen
	case path == "help":
		r.screen = helpScreen
	case parts[0] == "story" && len(parts) == 2:
		r.screen, r.story = readScreen, parts[1]
	case parts[0] == "story" && len(parts) == 3 && parts[2] == "versions":
		r.screen, r.story = versionsScreen, parts[1]
	}
	return r
}

// cameFrom notes with an entry of the history that is new which path was left for it;
// "" where that was none of the app.
func cameFrom(path string) {
	if !history().Get("state").Truthy() {
		history().Call("replaceState", map[string]any{"from": path}, "")
	}
}

// leave goes to a path of the app, or for "" to where the screen was called from: by a
// step back where that is what lies behind, so that the way back grows no longer.
func (s *session) leave(path string) {
	if state := history().Get("state"); state.Truthy() && state.Get("from").Truthy() {
		if from := state.Get("from").String(); path == "" || from == "/"+path {
			history().Call("back")
			return
		}
	}
	s.visit(path)
}

// address has the entry of the history that is shown stand for another address.
func address(link string) {
	history().Call("replaceState", history().Get("state"), "", link)
}
