package claim

import (
	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxLabel is how many tokens a source has at most that a colon or a dash sets off.
const maxLabel = 6

// labelled takes the source off a line of a headline or a list that a colon sets
// off in front, "Coroner: Climber trusted app", or a mark behind, "31 dead - governor".
func (f *finder) labelled(clause text.Range, role article.Role) (content, source text.Range) {
	if !aboveStory(role) && role != article.ListItem {
		return clause, text.Range{}
	}
	for i := clause.First + 1; i < min(clause.Last-1, clause.First+maxLabel); i++ {
		if source = (text.Range{First: clause.First, Last: i}); f.IsMark(i, ':') && f.isSource(source) {
			return text.Range{First: i + 1, Last: clause.Last}, source
		}
	}
	end := f.trimEnd(clause).Last
	for i := end - 2; i >= max(clause.First+minHead, end-maxLabel+1); i-- {
		source = text.Range{First: i + 1, Last: end}
		switch dash := f.IsIn(i, "- – —") && f.Flag(i, text.SpaceBefore); {
		case dash && f.papers(source):
			return text.Range{First: clause.First, Last: i}, text.Range{}
		case (dash || f.IsMark(i, ':')) && f.isSource(source):
			return text.Range{First: clause.First, Last: i}, source
		}
	}
	return clause, text.Range{}
}

// announced takes a frame off what its subject says that it will do, when a figure measures
// it, in a headline: "Torvex says to cut 900 jobs".
func (f *finder) announced(clause text.Range, role article.Role) (content, source text.Range) {
	for i := clause.First + 1; role == article.Headline && i+2 < min(clause.Last, clause.First+maxSpeaker); i++ {
		switch {
		case f.Is(i, "says") && f.plans(i+1) && f.hasFigure(text.Range{First: i, Last: clause.Last}):
			return text.Range{First: i + 1, Last: clause.Last}, text.Range{First: clause.First, Last: i}
		case f.is(i, finite) && !f.Is(i, "to"):
			return clause, text.Range{}
		}
	}
	return clause, text.Range{}
}

// hasFigure reports a figure among the tokens of a range.
func (f *finder) hasFigure(r text.Range) bool { return len(f.figuresIn(f.SpanOf(r))) > 0 }

// papers reports the name of a paper or a channel, which signs a headline and claims
// nothing: "… - BBC News".
func (f *finder) papers(r text.Range) bool {
	last := r.Last - 1
	if r.Len() > 1 && f.Flag(last, text.Upper) && f.Has(last, lexicon.ClaimOutlet) {
		return true
	}
	return f.Flag(r.First, text.Upper) && f.IsIn(last, "reuters afp newspapers online")
}

// isSource reports a phrase whose head can say something: a person, a body, an
// office or a document. What asks, "Q:", and a region, "UP:", are none.
func (f *finder) isSource(r text.Range) bool {
	if f.tag(r) == r.Len() || f.is(r.First, inPreposition) {
		return false
	}
	for i := r.First; i < r.Last; i++ {
		if f.Kind(i) == text.Number || f.is(i, finite) || f.IsMark(i, ',') {
			return false
		}
		if f.is(i, inPreposition) && i > r.First {
			r.Last = i
		}
	}
	head := r.Last - 1
	switch {
	case f.storm(r), f.IsIn(head, "live updates up q"):
		return false
	case r.Len() == 1 && f.IsIn(head, "video watch exclusive update"):
		return false
	}
	if m := f.entities.At(head); m != nil && m.Entity != 0 {
		kind := f.entities.Get(m.Entity).Kind
		return kind == entity.Person || kind == entity.Organisation
	}
	switch {
	case f.is(head, inDocument|inAdvocate), f.HasAny(head, lexicon.NameRole, lexicon.NameRoles):
		return true
	case f.HasAny(head, lexicon.NameOrg, lexicon.NameOrgHead):
		return true
	case f.HasAny(head, lexicon.QuoteOffice, lexicon.QuoteCompany, lexicon.QuoteSeveral):
		return true
	}
	return f.Flag(head, text.Caps) && !f.HasAny(head, lexicon.HeadlineLabel, lexicon.FurnitureLine)
}

// storm reports the name of a storm: "Typhoon Isolde".
func (f *finder) storm(r text.Range) bool {
	head := r.Last - 1
	if !f.IsIn(r.First, "typhoon cyclone storm hurricane") || r.Len() > 2 || !f.Flag(head, text.Upper) {
		return false
	}
	return !f.HasAny(head, lexicon.NameRole, lexicon.NameRoles, lexicon.NameOrgHead)
}

// tag returns how many tokens of a run a label of the page takes that no source has:
// "JUST IN", "PHOTOS".
func (f *finder) tag(r text.Range) int {
	n, _ := f.MatchBefore(r.First, r.Last, lexicon.FurnitureLine)
	if n < 2 && f.Has(r.First, lexicon.PictureMaker) {
		return 1
	}
	if n < 2 || f.is(r.First+n-1, inDocument|inAdvocate) {
		return 0
	}
	return n
}

// pastTag returns where a headline begins behind what the page calls it: "LIVE: …",
// "Exclusive: …", "Storm Isolde live: …", "JUST IN: …", "PHOTOS: …".
func (f *finder) pastTag(r text.Range) int {
	i := r.First + 1
	if n := f.tag(r); n > 0 && f.IsMark(r.First+n, ':') {
		return r.First + n + 1
	}
	if wired := f.pastWire(r); wired > r.First {
		return wired
	}
	if f.IsIn(r.First, "live exclusive breaking revealed video watch urgent update updated flash alert wrapup refile corrected") {
		if f.Kind(i) == text.Number {
			i++
		}
		if i+1 < r.Last && (f.IsMark(i, ':') || f.Flag(r.First, text.Caps) && f.IsIn(i, "- – —")) {
			return i + 1
		}
	}
	for ; i+1 < min(r.Last, r.First+maxLabel); i++ {
		if f.IsMark(i, ':') && f.IsIn(i-1, "live updates") {
			return i + 1
		}
	}
	return r.First
}

// pastLeadIn returns where a sentence begins behind words without a verb that a colon sets
// off and that speak for nobody: "Key points: …", "Make no mistake: …", not "My view: …",
// "According to the police: …", "Hill's version: …".
func (f *finder) pastLeadIn(r text.Range) int {
	for i := r.First; i < min(r.Last, r.First+maxLabel); i++ {
		switch kind := f.Tokens[i].Kind; {
		case kind == text.Word || kind == text.Clitic:
			if f.is(i, finite) {
				return r.First
			}
		case f.IsMark(i, ':') && i > r.First:
			if f.speaks(text.Range{First: r.First, Last: i}) || !f.beginsClause(i+1, r.Last, minClause) {
				return r.First
			}
			return i + 1
		default:
			return r.First
		}
	}
	return r.First
}

// speaks reports words before a colon that speak for somebody.
func (f *finder) speaks(r text.Range) bool {
	return f.isSource(r) || f.IsIn(r.First, "my our according") || f.IsIn(r.Last-1, "version account")
}

// pastWire returns where a headline begins behind the label that an agency joins to it
// with a dash, "RPT-Torvex …", "UPDATE 2-Torvex …", a word known as one, and any from two
// words on, all in capitals: "LONDON MARKETS-Shares …", not "US-China …".
func (f *finder) pastWire(r text.Range) int {
	i := r.First
	for i < min(r.Last, r.First+maxLabel) && f.Kind(i) == text.Word && f.Flag(i, text.Caps) {
		i++
	}
	several := i-r.First > 1
	if f.Kind(i) == text.Number {
		i++
	}
	if i == r.First || i+1 >= r.Last || !f.IsIn(i, "- – —") || f.Flag(i+1, text.Caps) && several {
		return r.First
	}
	if f.Has(r.First, lexicon.HeadlineLabel) || several && !f.Flag(i, text.SpaceBefore) && f.Flag(i+1, text.Upper) {
		return i + 1
	}
	return r.First
}
