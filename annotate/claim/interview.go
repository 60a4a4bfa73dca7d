package claim

import (
	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// minQuestions is how many questions make an interview of an article whose
// answers are not marked "A:".
const minQuestions = 3

// interviews finds which zones are answers in an interview, and who gives them
// in each article. Answers stand behind "A:", or between the questions of an
// article that has several of them in paragraphs of their own and where most of
// what stands between speaks of itself; an explainer does not.
func (f *finder) interviews() {
	f.answers = make([]bool, len(f.Zones))
	f.guests = make([]quote.Speaker, len(f.Articles))
	for first := 0; first < len(f.Zones); {
		last := first
		for last < len(f.Zones) && f.Zones[last].Article == f.Zones[first].Article {
			last++
		}
		f.interview(first, last)
		first = last
	}
	most := make([]int, len(f.Articles))
	for i := range f.entities.Entities {
		e := &f.entities.Entities[i]
		if e.Kind == entity.Person && len(e.Mentions) > most[e.Article] {
			most[e.Article] = len(e.Mentions)
			f.guests[e.Article] = quote.Speaker{Name: e.Name, Entity: e.ID, Kind: quote.Person, ResolvedBy: quote.ByName}
		}
	}
}

// interview marks the answers among the zones of one article.
func (f *finder) interview(first, last int) {
	questions, between, own := 0, 0, 0
	for i := first; i < last; i++ {
		switch z := &f.Zones[i]; {
		case f.Is(z.Tokens.First, "a") && f.Is(z.Tokens.First+1, ":"):
			f.answers[i] = true
		case f.asks(z):
			questions++
		case questions > 0 && f.replies(z):
			between++
			own += one(f.speaksOfSelf(z.Tokens))
		}
	}
	if questions < minQuestions || 2*own < between {
		return
	}
	asked := false
	for i := first; i < last; i++ {
		z := &f.Zones[i]
		asked = asked || f.asks(z)
		f.answers[i] = f.answers[i] || asked && !f.asks(z) && f.replies(z)
	}
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
	for last > z.Tokens.First && f.Is(last, "*") {
		last--
	}
	return (z.Role == article.Paragraph || z.Role == article.Heading) && f.Is(last, "?") && !f.IsAny(z.Tokens.First, "“", "\"", "‘", "'")
}

// replies reports whether a zone may be an answer: a paragraph that is no note
// of the editors.
func (f *finder) replies(z *article.Zone) bool {
	return z.Role == article.Paragraph && !f.IsAny(z.Tokens.First, "(", "[")
}

// speaksOfSelf reports whether somebody in a range calls himself "I" or "we".
func (f *finder) speaksOfSelf(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.IsAny(i, "i", "we", "my", "our", "me") {
			return true
		}
	}
	return false
}
