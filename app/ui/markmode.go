package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// markCursor is where mark mode is: a range of the tokens of one sentence.
type markCursor struct {
	sentence int
	tokens   text.Range
}

// startMarking enters mark mode at the sentence of the selected mark, or the
// first.
func (r *reader) startMarking() {
	if r.page == nil || len(r.page.Doc.Paste.Sentences) == 0 {
		return
	}
	n := 0
	if m := r.current(); m != nil {
		for i, s := range r.page.Doc.Paste.Sentences {
			if s.Start <= m.Key.Start {
				n = i
			}
		}
	}
	r.marking = true
	r.toSentence(n)
}

func (r *reader) toSentence(n int) {
	all := r.page.Doc.Paste.Sentences
	n = max(0, min(n, len(all)-1))
	r.cursor = markCursor{n, all[n].Tokens}
	r.showCursor()
}

// moveWord moves the end of the selected words, or with the other keys its
// start, inside the sentence.
func (r *reader) moveWord(by int, start bool) {
	c := &r.cursor
	whole := r.page.Doc.Paste.Sentences[c.sentence].Tokens
	if start {
		c.tokens.First = max(whole.First, min(c.tokens.First+by, c.tokens.Last-1))
	} else {
		c.tokens.Last = max(c.tokens.First+1, min(c.tokens.Last+by, whole.Last))
	}
	r.showCursor()
}

// showCursor selects the words in the text, so that one sees them, and has them said.
func (r *reader) showCursor() {
	r.words = r.page.Doc.Paste.SpanOf(r.cursor.tokens)
	r.S.announce(page.Cut(r.words.In(r.page.Doc.Text), 160))
	block := r.blockOf(r.words)
	if !block.Truthy() {
		return
	}
	base, err := strconv.Atoi(block.Get("dataset").Get("at").String())
	if err != nil || base > r.words.Start {
		return
	}
	first := unitsOfBytes(r.page.Doc.Text[base:r.words.Start])
	last := first + unitsOfBytes(r.words.In(r.page.Doc.Text))
	n1, at1 := place(block, first)
	n2, at2 := place(block, last)
	if n1 != nil && n2 != nil {
		app.Window().Call("getSelection").Call("setBaseAndExtent", n1, at1, n2, at2)
		bringIntoView(block)
	}
}

// blockOf returns the block of the article that holds a span.
func (r *reader) blockOf(s story.Span) app.Value {
	var found app.Value
	all("#text [data-at]", func(v app.Value) {
		if at, err := strconv.Atoi(v.Get("dataset").Get("at").String()); err == nil && at <= s.Start {
			found = v
		}
	})
	if found == nil {
		return app.Null()
	}
	return found
}

// place returns the text node at so many UTF-16 units into a block, and the
// units into the node.
func place(block app.Value, units int) (app.Value, int) {
	const showText = 4
	walker := document().Call("createTreeWalker", block, showText)
	for node := walker.Call("nextNode"); node.Truthy(); node = walker.Call("nextNode") {
		n := node.Get("length").Int()
		if units <= n {
			return node, units
		}
		units -= n
	}
	return nil, 0
}
