package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// opening takes an utterance that opens its unit and whose frame has no verb of
// saying that is known: “Typical,” sniffed one councillor; “Never” was the answer.
func (f *finder) opening(u *unit) {
	b := f.blockAt(u.First)
	if b < 0 || f.used[b] {
		return
	}
	at := f.blocks[b].Last
	if f.Is(at, ",") {
		at++
	}
	if at+2 >= u.Last || !f.free(at) {
		return
	}
	n := f.pastDashes(at, u.Last)
	if next := f.blockAt(n); n > at && next >= 0 && !f.Flag(f.inner(&f.blocks[next]).First, text.Upper) {
		d := f.add(u, &cue{who: f.phraseRight(at+1, at+2, false)}, Direct, "uncued", f.blocks[b].Range)
		f.more(u, d, n) // “If it rains” – he looked up – “we run.”
		return
	}
	if f.IsIn(at, "is was came went comes goes") {
		if who, ok := f.answer(at+1, u.Last); ok {
			f.add(u, &cue{who: who}, Direct, "uncued", f.blocks[b].Range)
		}
		return
	}
	r := f.inner(&f.blocks[b])
	if !f.IsIn(r.Last-1, ", ! ?") && !f.Is(at-1, ",") {
		return
	}
	if f.Is(at, "so") && f.foreign {
		at++ // „…“, so the 32-year-old
	} else if f.pronoun(at) && f.utters(at+1) && f.cueOf(at+1).Form == 0 {
		f.add(u, &cue{who: text.Range{First: at, Last: at + 1}}, Direct, "uncued", f.blocks[b].Range)
		return // “Not guilty,” he mouthed
	} else if !f.utters(at) {
		return
	} else {
		at++
	}
	who := f.phraseRight(at, u.Last, false)
	if who.Len() > 0 && f.closes(who.Last, u.Last) && !f.Has(f.head(who), lexicon.QuotePlacard) {
		d := f.add(u, &cue{who: who}, Direct, "uncued", f.blocks[b].Range)
		f.more(u, d, who.Last)
	}
}

// utters reports whether the word at i is shaped like a verb that may say how
// something was said: one in the past, or in the present before a name.
func (f *finder) utters(i int) bool {
	if f.Kind(i) != text.Word || f.Flag(i, text.Upper) || f.functional(i) {
		return false
	}
	return f.Ends(i, "ed") || f.Ends(i, "s") && f.Flag(i+1, text.Upper) || f.Has(i, lexicon.QuotePast)
}

// answer reports whether a noun for an utterance stands behind a determiner at i,
// "the advice of Dr Penn", and returns whose it is.
func (f *finder) answer(i, last int) (who text.Range, ok bool) {
	if f.IsIn(i, "all what") {
		if who = f.phraseRight(i+1, last, false); f.IsIn(who.Last+1, "say said says") {
			return who, true // “He's a good lad,” was all his father would say
		}
	}
	for n := i; n < last && n < i+6 && f.free(n) && !f.stops(n); n++ {
		if !f.HasAny(n, lexicon.QuoteAssertion, lexicon.QuoteUtterance) {
			continue
		}
		switch {
		case f.IsIn(n+1, "of from"):
			who = f.phraseRight(n+2, last, false)
		case f.Kind(n-1) == text.Clitic || f.Kind(n-2) == text.Clitic:
			if who = (text.Range{First: i, Last: n - 1}); f.Kind(n-1) != text.Clitic {
				who.Last-- // "was the minister's only comment"
			}
		case f.IsIn(i, "his her their its"):
			who = text.Range{First: i, Last: i + 1}
		}
		return who, true
	}
	return who, false
}

// heralded reports whether a noun for an utterance stands before the colon at i, in
// its clause: "The last message on his phone, sent at noon: “on my way”".
func (f *finder) heralded(i int) bool {
	for n := i - 1; n > i-14 && f.free(n); n-- {
		if f.Has(n, lexicon.QuoteUtterance) {
			return true
		}
		if f.stops(n) && !f.Is(n, ",") {
			break
		}
	}
	return false
}

// pastBeat returns the comma before the rest of an utterance, in lower case, behind
// a frame that goes on: “Please,” she begged the officer, “he is only six.”
func (f *finder) pastBeat(at, last int) int {
	for n := at; n < last && n < at+18; n++ {
		if b := f.blockAt(n); b >= 0 {
			if f.Is(n-1, ",") && !f.Flag(f.inner(&f.blocks[b]).First, text.Upper) {
				return n - 1
			}
			return at
		}
		if f.stops(n) && !f.Is(n, ",") || n > at && f.cueOf(n).Form == lexicon.FormPast {
			return at
		}
	}
	return at
}
