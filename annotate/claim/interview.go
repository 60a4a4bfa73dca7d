package claim

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// How many questions in paragraphs of their own make an interview of an article
// whose answers are not marked, and of one that calls itself an interview; and how
// many lines begin with who speaks in a transcript.
const (
	minQuestions = 3
	minAsked     = 2
	minSpeakers  = 3
)

// interviews finds which zones are answers in an interview, and who gives them.
// Answers stand behind "A:" or a name in capitals, between the questions of an
// article that calls itself an interview, or between those of one that has several
// and where most of what stands between speaks of itself; an explainer does not.
func (f *finder) interviews() {
	f.answers = make([]int32, len(f.Zones))
	f.guests = make([]quote.Speaker, len(f.Articles))
	for first := 0; first < len(f.Zones); {
		last := first
		for last < len(f.Zones) && f.Zones[last].Article == f.Zones[first].Article {
			last++
		}
		f.interview(first, last)
		first = last
	}
	f.findGuests()
}

// findGuests finds who is interviewed in each article: the person named most, of
// those named before the first answer when there are any.
func (f *finder) findGuests() {
	answered := make([]int, len(f.Articles)) // where the first answer begins
	for i := len(f.Zones) - 1; i >= 0; i-- {
		if f.answers[i] > 0 {
			answered[f.Zones[i].Article] = f.Zones[i].Start
		}
	}
	most := make([]int, len(f.Articles))
	for i := range f.entities.Entities {
		e := &f.entities.Entities[i]
		if n := f.guestly(e, answered[e.Article]); n > most[e.Article] {
			most[e.Article] = n
			f.guests[e.Article] = quote.Speaker{Name: e.Name, Entity: e.ID, Kind: quote.Person, ResolvedBy: quote.ByName}
		}
	}
}

// guestly returns how much speaks for an entity as the guest of an interview whose
// first answer begins at an offset.
func (f *finder) guestly(e *entity.Entity, answered int) int {
	if e.Kind != entity.Person {
		return 0
	}
	if z := f.ZoneAt(e.Mentions[0].Start); z >= 0 && f.Zones[z].Start < answered && f.Zones[z].Role.Annotated() {
		return len(f.entities.Mentions) + len(e.Mentions)
	}
	return len(e.Mentions)
}

// interview marks the answers among the zones of one article.
func (f *finder) interview(first, last int) {
	questions, between, own, labels := 0, 0, 0, 0
	called, told := false, false
	guest := int32(f.Zones[first].Article + 1)
	for i := first; i < last; i++ {
		z := &f.Zones[i]
		c, t := f.callsItself(z.Tokens)
		called, told = called || c, told || t
		labels += one(f.replies(z) && f.labelEnd(z) > 0)
		switch {
		case f.Is(z.Tokens.First, "a") && f.IsMark(z.Tokens.First+1, ':'):
			f.answers[i] = guest
		case f.asks(z):
			questions++
		case (questions > 0 || told) && f.replies(z):
			between++
			own += one(f.speaksOfSelf(z.Tokens))
		}
	}
	switch {
	case labels >= minSpeakers:
		f.transcript(first, last)
	case called && questions >= minAsked:
		f.conversation(first, last, told)
	case (told || questions >= minQuestions) && 2*own >= between:
		f.conversation(first, last, told)
	}
}

// conversation marks as answers what stands behind the first question, or all that
// somebody told, up to a line that ends it.
func (f *finder) conversation(first, last int, asked bool) {
	for i := first; i < last; i++ {
		z := &f.Zones[i]
		asked = asked || f.asks(z)
		if f.IsIn(z.Tokens.First, "— * – -") && f.IsIn(z.Tokens.First+1, "— * – -") && z.Tokens.Len() < 5 {
			return
		}
		if f.answers[i] == 0 && asked && !f.asks(z) && f.replies(z) {
			f.answers[i] = int32(z.Article + 1)
		}
	}
	f.endNote(first, last)
}

// endNote takes what the outlet adds behind the last answer for its own: paragraphs
// behind the one that follows the last question and that speak of nobody's self.
func (f *finder) endNote(first, last int) {
	for i := last - 1; i-1 > first; i-- {
		before := &f.Zones[i-1]
		if f.asks(before) || f.labelEnd(before) > 0 && f.answers[i-1] == 0 ||
			f.labelEnd(&f.Zones[i]) > 0 || f.speaksOfSelf(f.Zones[i].Tokens) {
			return
		}
		f.answers[i] = 0
	}
}

// transcript marks the lines that begin with a name in capitals and a colon, and
// those behind them, as what they say; questions are nobody's claims.
func (f *finder) transcript(first, last int) {
	speaks := int32(0)
	for i := first; i < last; i++ {
		z := &f.Zones[i]
		if end := f.labelEnd(z); end > 0 {
			if f.IsIn(z.Tokens.First, "q question reporter host moderator interviewer presenter") {
				speaks = int32(z.Article + 1)
				continue
			}
			if speaks = int32(z.Article + 1); !f.IsIn(z.Tokens.First, "a answer") {
				speaks = f.speakerOf(z, end)
			}
		}
		if f.replies(z) {
			f.answers[i] = speaks
		}
	}
	f.endNote(first, last)
}

// speakerOf adds the speaker of a line of a transcript to the guests, and returns
// how it is counted.
func (f *finder) speakerOf(z *article.Zone, end int) int32 {
	name := text.Range{First: z.Tokens.First, Last: f.phraseEnd(z.Tokens.First, end)}
	span := f.SpanOf(name)
	s := quote.Speaker{Name: f.Source[span.Start:span.End], Kind: quote.Person, Mention: span, ResolvedBy: quote.ByLabel}
	for i := range f.entities.Entities {
		e := &f.entities.Entities[i]
		if e.Kind == entity.Person && e.Article == z.Article && endsInName(e.Name, s.Name) {
			s.Name, s.Entity = e.Name, e.ID
			break
		}
	}
	f.guests = append(f.guests, s)
	return int32(len(f.guests))
}

// unlabelled returns the tokens of a sentence without the name of who says it that
// opens a line of a transcript, and without what only leads in to it.
func (f *finder) unlabelled(s *article.Sentence) text.Range {
	r, z := s.Tokens, &f.Zones[s.Zone]
	if f.answers[s.Zone] > 0 && r.First == z.Tokens.First {
		if end := f.labelEnd(z); end > 0 && end+1 < r.Last {
			r.First = end + 1
		}
	}
	switch z.Role {
	case article.Headline, article.Standfirst:
		r.First = f.pastTag(r)
	case article.Paragraph, article.ListItem:
		r.First = f.pastLeadIn(r)
	}
	return r
}

// endsInName reports whether a name ends in a part of it, capitals or not.
func endsInName(name, part string) bool {
	return len(name) > len(part) && name[len(name)-len(part)-1] == ' ' && strings.EqualFold(name[len(name)-len(part):], part)
}

// maxSpoken is how many tokens name at most who speaks in a transcript.
const maxSpoken = 12

// labelEnd returns the colon behind a name in capitals at the front of a line, with
// what somebody is in brackets: "AKERS:", "PAM ORD (lead engineer):", or 0.
func (f *finder) labelEnd(z *article.Zone) int {
	r := z.Tokens
	depth := 0
	for i := r.First; i < min(r.Last, r.First+maxSpoken); i++ {
		switch {
		case f.IsMark(i, ':') && i > r.First:
			return i
		case f.IsMark(i, '('), f.IsMark(i, ')'):
			depth += nesting(f.Source[f.Tokens[i].Start])
		case depth == 0 && !f.Flag(i, text.Caps) && !f.IsIn(i, "q a . -"):
			return 0
		}
	}
	return 0
}

// maxCalled is how many tokens a line has at most by which an article says what it is.
const maxCalled = 40

// callsItself reports whether a range says that an interview is one, or that it was
// told to somebody.
func (f *finder) callsItself(r text.Range) (called, told bool) {
	if r.Len() > maxCalled {
		return false, false
	}
	for ; r.First < r.Last; r.First++ {
		r.First = f.MayBegin(r, lexicon.ClaimInterview)
		if n, _ := f.MatchBefore(r.First, r.Last, lexicon.ClaimInterview); n > 0 {
			called, told = true, told || f.Is(r.First, "as")
		}
	}
	return called, told
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// asks reports whether a zone is a question and nothing else quotes it.
func (f *finder) asks(z *article.Zone) bool {
	last := z.Tokens.Last - 1
	for last > z.Tokens.First && f.IsMark(last, '*') {
		last--
	}
	if !f.IsMark(last, '?') || f.IsIn(z.Tokens.First, "“ \" ‘ '") {
		return false
	}
	return z.Role == article.Paragraph || z.Role == article.Heading
}

// replies reports whether a zone may be an answer: a paragraph that is no note
// of the editors.
func (f *finder) replies(z *article.Zone) bool {
	return z.Role == article.Paragraph && !f.IsIn(z.Tokens.First, "( [")
}

// speaksOfSelf reports whether somebody in a range calls himself "I" or "we".
func (f *finder) speaksOfSelf(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.IsOf(i, ofSelf) {
			return true
		}
	}
	return false
}

// ofSelf are words by which somebody speaks of himself.
var ofSelf = text.ListOf("i we my our me us")
