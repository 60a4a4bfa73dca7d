package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/export"
)

// copyText puts a text on the clipboard and says that it is there.
func (s *session) copyText(text, done string) {
	clipboard := navigator().Get("clipboard")
	if !clipboard.Truthy() {
		s.say("This browser does not let a page copy.")
		return
	}
	copied := outcome(clipboard.Call("writeText", text)) // at once: browsers ask for a click just before
	s.background("", func() {
		if _, err := copied(); err != nil {
			s.say("The browser did not let Stet copy.")
			return
		}
		s.say(done)
	})
}

// copyRich puts a text on the clipboard as HTML and as plain text, whichever the
// program that it is pasted into takes.
func (s *session) copyRich(asHTML, plain, done string) {
	item := app.Window().Get("ClipboardItem")
	if !item.Truthy() {
		s.copyText(plain, done)
		return
	}
	kinds := app.Window().Get("Object").New()
	kinds.Set("text/html", blobOf([]byte(asHTML), "text/html"))
	kinds.Set("text/plain", blobOf([]byte(plain), "text/plain"))
	copied := outcome(navigator().Get("clipboard").Call("write", listOf(item.New(kinds))))
	s.background("", func() {
		if _, err := copied(); err != nil {
			s.say("The browser did not let Stet copy.")
			return
		}
		s.say(done)
	})
}

// What to do where the clipboard cannot be read.
const (
	pasteIt   = "Copy an article first, then paste it into the box."
	pasteOver = "Copy the newer text first, then paste it into the box on the start page."
)

// tooBrief answers what was pasted over a story by mistake.
const tooBrief = "That is too short for a newer version of this story. To read it by itself, paste it into the box on the start page."

// brief reports whether words are too few to be an article: a name, an address,
// a sentence.
func brief(words string) bool {
	const few, sentence = 80, 200 // bytes
	words = strings.TrimSpace(words)
	return len(words) < few || len(words) < sentence && !strings.Contains(words, "\n")
}

// pasteText asks the browser for what was copied and reads it, where a story is
// shown as what may be a newer version of it. Where it may not be read, the
// person is told so.
func (s *session) pasteText(over string) {
	clipboard, instead := navigator().Get("clipboard"), pasteIt
	if over != "" {
		instead = pasteOver
	}
	if !clipboard.Truthy() || !clipboard.Get("read").Truthy() {
		s.say(instead)
		return
	}
	items := outcome(clipboard.Call("read")) // once and at once: browsers want a click just before, and some ask the person each time
	s.background("", func() {
		if text := wordsIn(items); strings.TrimSpace(text) != "" {
			s.arrived(paste{text: text, over: over})
			return
		}
		s.say(instead)
	})
}

// take reads the files or the words that were pasted or dropped, and reports
// whether there were any. Words over a story may be a newer version of it. The
// picture of them that Word and others put beside words is left alone.
func (s *session) take(data app.Value, over string) bool {
	if !data.Truthy() {
		return false
	}
	text := data.Call("getData", "text/plain").String()
	if strings.TrimSpace(text) == "" {
		text = pageWords([]byte(data.Call("getData", "text/html").String()))
	}
	if files := data.Get("files"); files.Get("length").Int() > 0 && (text == "" || !isPicture(files.Index(0))) {
		s.openFiles(files)
		return true
	}
	if text == "" {
		return false
	}
	s.arrived(paste{text: text, over: over})
	return true
}

func isPicture(file app.Value) bool { return strings.HasPrefix(file.Get("type").String(), "image/") }

// pageWords returns the words of a web page that was copied without its plain text, or "".
func pageWords(page []byte) string {
	opened, err := export.Open("clipboard.html", page)
	if err != nil {
		return ""
	}
	return opened.Text
}

// wordsIn returns the plain text of what was copied, or the words of a web page that was
// copied without it, or "".
func wordsIn(copied func() (app.Value, error)) string {
	items, err := copied()
	if err != nil {
		return ""
	}
	data := func(kind string) []byte {
		for i := range items.Get("length").Int() {
			item := items.Index(i)
			if !item.Get("types").Call("includes", kind).Bool() {
				continue
			}
			if blob, err := await(item.Call("getType", kind)); err == nil {
				data, _ := bytesOf(blob)
				return data
			}
		}
		return nil
	}
	if plain := string(data("text/plain")); strings.TrimSpace(plain) != "" {
		return plain
	}
	return pageWords(data("text/html"))
}

// dragged lets files be dropped on every screen: a browser would leave the app for
// them. The start takes them by itself, and words too.
func (f *frame) dragged(e app.Event) {
	defer f.S.recover()
	if f.takesFiles(e) {
		e.PreventDefault()
	}
}

// dropped opens the files that are dropped.
func (f *frame) dropped(e app.Event) {
	defer f.S.recover()
	if f.takesFiles(e) {
		e.PreventDefault()
		f.S.openFiles(e.Get("dataTransfer").Get("files"))
	}
}

// takesFiles reports whether files are dragged over a screen that leaves them to the
// window.
func (f *frame) takesFiles(e app.Event) bool {
	data := e.Get("dataTransfer")
	return f.route.screen != startScreen && data.Truthy() && data.Get("types").Call("includes", "Files").Bool()
}

// pastes takes what is pasted where a story is shown, or at the start, outside of a
// field.
func (f *frame) pastes(e app.Event) {
	defer f.S.recover()
	if (f.route.story != "" || f.route.screen == startScreen) && f.S.sheet != exportSheetName && !typing(e) && f.S.take(e.Get("clipboardData"), f.route.story) {
		e.PreventDefault()
	}
}
