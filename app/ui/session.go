package ui

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/export"
	"stet/app/library"
	"stet/app/page"
	"stet/app/share"
)

// session is what the parts of the screen share.
type session struct {
	lib  *library.Library
	base string // the path that the app lives under, without a last slash
	ctx  app.Context
	live bool // ctx is set

	revision int  // counts the redraws, so that parts know of them
	pace     pace // of long work
	told
	arrivals []library.Arrival
	offers   map[string]*library.Offer // by story: what it may be a version of
	became   map[string]string         // by story that is no more: the one whose versions its own are now
	preview  string                    // the story that came by a link last, until that has been said
	linked   string                    // the story whose link the tab remembers, or ""
	placing  *placement                // an annotation that the person is about to place, or nil
	carried  *carriedOver              // what came along with the newest version, or nil
	recheck  bool                      // the reader is to list first what changed since it was checked
	keys     func(stroke) bool         // the keys of the screen, or nil
	left     spot                      // the mark that was selected last
	sheets
	keyCaps []string // the key of each of keyRows, "" where it is switched off

	selects   func()           // takes up what is selected on the page, or nil
	meets     func(library.At) // goes to a mark at which something was done, or nil
	prints    func()           // takes up that the page is about to be printed, or nil
	selecting *time.Timer      // runs until the selection has been left alone for a while
	returning *time.Timer      // runs for a moment once the person is back at this tab
}

// told is what the person is told over any screen.
type told struct {
	busy    string  // what takes time right now, "" when nothing does
	message message // what is said at the foot of the window
	fault   string  // a panic, in words; the app went on
	unread  bool    // the store did not give the list of stories when it was first asked
	unsaved string  // why what is only in memory could not be saved, once the person has read it
}

// sheets is what lies over the page.
type sheets struct {
	sheet    string    // the sheet over the page, or ""; the card is told apart
	card     bool      // the card lies over the page, on a phone
	shutCard func()    // takes it away; the reader's
	shutting bool      // the browser was asked to go back from one of them
	next     string    // the sheet that is to be shown then, or ""
	opener   app.Value // what had the focus when the sheet was opened
}

// spot is a mark of a version, so that it is selected again when the person
// comes back from another screen.
type spot struct {
	story   string
	version int
	mark    string // its ID, or "" when none is selected
}

// message is one line for the person, with an act offered beside it.
type message struct {
	text   string
	act    string // the label of the act, or ""
	do     func()
	on     string    // the story that the act is on: it ends with the next; or ""
	acts   int       // that could be undone there when it was said
	with   string    // the story that such an act is offered with, on its screens
	urgent bool      // read out at once
	at     time.Time // when it was said
}

// hasMessage reports whether there is something to be said still.
func (s *session) hasMessage() bool {
	m := &s.message
	return m.text != "" && (m.on == "" || s.lib.Undos(m.on) == m.acts)
}

func newSession(store library.Store) *session {
	s := &session{base: app.Getenv("GOAPP_ROOT_PREFIX"), offers: map[string]*library.Offer{}, became: map[string]string{}}
	s.lib = library.New(store, library.SystemClock{}, s.changed)
	s.lib.Pausing(s.pause)
	s.keyCaps = loadKeys()
	s.allow(doubt())
	s.selecting = time.AfterFunc(time.Hour, s.selected)
	s.returning = time.AfterFunc(time.Hour, s.returned)
	s.selecting.Stop() // until they are reset
	s.returning.Stop()
	return s
}

// loadLibrary reads the list of stories; a store that does not answer is asked
// again.
func (s *session) loadLibrary() {
	const tries = 10
	for i := range tries {
		err := s.lib.Load()
		if err == nil {
			return
		}
		if i == 0 {
			s.fail(err)
			s.onScreen(func() { s.unread = true })
		}
		time.Sleep(3 * time.Second)
	}
}

// atOnce is within what time the browser tells in several ways that the person
// is back at this tab.
const atOnce = 100 * time.Millisecond

// returned learns what other tabs did, once the person is back at this one. A
// store that does not answer now is heard of when something is saved.
func (s *session) returned() {
	defer s.recover()
	if !document().Get("hidden").Bool() {
		s.keyCaps = loadKeys()
		_ = s.lib.Load()
	}
}

// changed takes up what happened in the library.
func (s *session) changed() {
	if s.live {
		s.onScreen(s.forgetLink)
	}
}

// redraw has the frame and its parts drawn again.
func (s *session) redraw() {
	if s.live {
		s.ctx.Dispatch(func(app.Context) { s.revision++ })
	}
}

// onScreen runs f where the screen may be changed, then draws it again.
func (s *session) onScreen(f func()) {
	s.ctx.Dispatch(func(app.Context) {
		defer s.recover()
		s.revision++
		f()
	})
}

// onPage runs f where the page may be changed, and draws no component again.
func (s *session) onPage(f func()) {
	s.ctx.Dispatch(func(app.Context) {
		defer s.recover()
		f()
	})
}

// background runs work that takes time, after the screen has been painted;
// what is said in label shows while it lasts.
func (s *session) background(label string, work func()) {
	s.busy = label
	s.redraw()
	go func() {
		defer s.recover()
		defer s.onScreen(func() { s.busy = "" })
		nextFrame()
		work()
	}()
}

// print takes up that the page is about to be printed.
func (s *session) print() {
	if s.prints != nil {
		s.prints()
	}
}

// recover catches a panic and tells the person; it is deferred in every
// handler, goroutine and rendering.
func (s *session) recover() {
	if p := recover(); p != nil {
		s.panicked(p)
	}
}

// panicked tells the person of a panic.
func (s *session) panicked(p any) {
	app.Log("stet:", p, stack())
	s.fault = fmt.Sprint(p)
	s.redraw()
}

// tell shows a message.
func (s *session) tell(m message) {
	m.at = time.Now()
	s.onScreen(func() {
		if s.message = m; !m.urgent {
			s.announce(m.text)
		}
	})
}

// heard takes the message away, unless it offers something that can be done
// from any screen.
func (s *session) heard() {
	if s.message.act == "" || s.message.on != "" {
		s.message = message{}
	}
}

// say shows words.
func (s *session) say(text string) { s.tell(message{text: text}) }

// fail shows what went wrong.
func (s *session) fail(err error) { s.tell(message{text: sentence(err), urgent: true}) }

// offer shows a message with an act beside it.
func (s *session) offer(text, act string, do func()) {
	s.tell(message{text: text, act: act, do: do})
}

// offerOn offers an act on a story, until something else is done to it.
func (s *session) offerOn(id, text, act string, do func()) {
	s.tell(message{text: text, act: act, do: do, on: id, acts: s.lib.Undos(id), with: id})
}

// offerUndo says what was done to a story, and offers to take it back.
func (s *session) offerUndo(id, text string) {
	s.offerOn(id, text, "Undo", func() {
		s.lib.Undo(id)
		s.meet(id)
	})
}

// meet goes to the mark at which something was done to a story last, where that is read: it
// may be far from what is seen.
func (s *session) meet(id string) {
	if at := s.lib.Acted(id); at != nil && s.meets != nil {
		s.meets(*at)
	}
}

// sentence makes an error a sentence.
func sentence(err error) string {
	return cmp.Or(page.Sentence(err.Error()), "Something went wrong.")
}

// link returns the address of a path of the app: "library", "story/…".
func (s *session) link(path string) string { return s.base + "/" + path }

// visit goes to a path of the app.
func (s *session) visit(path string) {
	s.onScreen(func() {
		s.sheet = ""
		s.ctx.Navigate(s.link(path))
	})
}

// instead goes to a path of the app in the place of the one that is shown, so that
// the way back does not lead there again.
func (s *session) instead(path string) {
	s.onScreen(func() {
		address(s.link(path))
		app.Window().Call("onpopstate") // go-app shows what the address says
	})
}

// pasted reads a paste and shows the first of its stories.
func (s *session) pasted(text, source string) { s.arrived(paste{text: text, source: source}) }

// paste is what was pasted, or came otherwise.
type paste struct {
	text, source string
	from         string        // something of where it came from, to be said; or ""
	over         string        // the story that was shown, of which it may be a newer version; or ""
	notes        []export.Note // that came with it
}

// arrived reads what came and shows the first of its stories.
func (s *session) arrived(p paste) {
	if share.Is(p.text) {
		s.openLink(p.text)
		return
	}
	if isLink(strings.TrimSpace(p.text)) {
		s.fail(errOnlyLink)
		return
	}
	if p.over != "" && brief(p.text) {
		s.say(tooBrief)
		return
	}
	s.background("Reading …", func() {
		arrivals, err := s.kept(&p)
		if err != nil {
			s.fail(err)
			return
		}
		s.persist()
		s.onScreen(func() { s.arrivals, s.message = arrivals, message{} })
		switch {
		case len(arrivals) == 1 && arrivals[0].Known:
			s.say(strings.TrimSpace(s.already(arrivals[0]) + " " + p.from))
		case p.from != "":
			s.say(p.from)
		}
		s.visit("story/" + arrivals[0].Story)
		for _, a := range arrivals {
			s.lib.Read(a.Story, 0)
		}
		if p.notes != nil {
			placed, lost := s.lib.NotesArrived(arrivals, p.notes)
			s.noted(arrivals, placed, lost, p.from)
		}
		s.look(arrivals, p.over)
	})
}

// already says that a text was there, and where it stands below newer ones.
func (s *session) already(a library.Arrival) string {
	const words = "This text was in your library already"
	if n := s.versionOf(a.Story); a.Newer > 0 {
		return words + ", as version " + strconv.Itoa(n-a.Newer) + " of " + strconv.Itoa(n) + ". Here is the newest."
	}
	return words + "."
}

// kept keeps what came as stories. An article that came with notes is found where
// one reads as it does.
func (s *session) kept(p *paste) ([]library.Arrival, error) {
	if p.notes != nil {
		if id := s.lib.Holder(p.text); id != "" {
			return []library.Arrival{{Story: id, Known: true}}, nil
		}
	}
	return s.lib.Pasted(p.text, p.source)
}

// open brings a story into memory and reads a version, the newest for -1.
func (s *session) open(id string, version int) {
	s.background("", func() {
		err := s.lib.Open(id)
		missing := errors.Is(err, library.ErrNotFound)
		if missing && s.openAgain(id) {
			err, missing = nil, false
		}
		if to := s.became[id]; missing && s.lib.Stored(to) {
			s.instead("story/" + to)
			return
		}
		if err != nil {
			if missing {
				s.instead("")
			}
			s.fail(err)
			return
		}
		if story := s.lib.Story(id); version < 0 && story != nil {
			version = len(story.Versions) - 1
		}
		s.lib.Read(id, version)
	})
}
