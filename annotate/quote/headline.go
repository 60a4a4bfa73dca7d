package quote

import (
	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// styledZone reports whether verbs may be capitalised in the zone.
func (f *finder) styledZone(z int) bool { return f.Zones[z].Role == article.Headline }

// zoneAt returns the zone of token i.
func (f *finder) zoneAt(i int) int { return f.ZoneAt(int(f.Tokens[i].Start)) }

// stated reports whether what stands behind a cue and a comma in a headline is a clause,
// what its subject says, "Torvex cuts outlook, says orders fell 12%", and not who says it.
func (f *finder) stated(u *unit, c *cue) bool {
	r := text.Range{First: c.Last, Last: c.Last}
	for r.Last < u.Last && f.free(r.Last) && (!f.stops(r.Last) || f.Is(r.Last, "-")) {
		r.Last++
	}
	switch {
	case r.Len() == 0 || !f.styledZone(u.zone) || !c.clausal() || f.Is(r.First, "to") || f.preposition(r.First):
		return false
	case f.pronoun(r.First), f.Is(r.First, "no"), f.Is(r.First, "there"):
		return r.Len() > 1
	case f.number(r.First) && !f.counted(r.First):
		return true
	}
	return f.tells(r)
}

// tells reports a clause of a headline that has a verb, or an infinitive for what will be,
// behind its first word and before a phrase of place or a relative clause.
func (f *finder) tells(r text.Range) bool {
	for i := r.First + 1; i < r.Last; i++ {
		switch {
		case f.finite(i), f.IsIn(i, "to is are was were"), f.Ends(i, "ed") && !f.Flag(i, text.Upper):
			return true
		case f.preposition(i), f.IsIn(i, "of for who as after"):
			return false
		}
	}
	return false
}

// firstBody returns what a headline begins with, as far as the noun of people or of a
// body in it, or its first name: "Union" of "Union to strike from Monday", "Torvex" of
// "Torvex cuts outlook"; empty when there is none.
func (f *finder) firstBody(r text.Range) text.Range {
	for i := r.First; i < r.Last; i++ {
		end := i + 1
		if m := f.headed(i); m != nil && (m.Tokens.First == i || m.Title.First == i) && m.Tokens.Last <= r.Last {
			end = m.Tokens.Last
		} else if !f.speaker(i) {
			continue
		}
		for end < r.Last {
			if m := f.set.At(end); m != nil && m.Tokens.First == end {
				end = m.Tokens.Last
			} else if f.speaker(end) || f.Kind(end) == text.Clitic && end+1 < r.Last {
				end++
			} else if f.Kind(end-1) == text.Clitic && f.speaker(end+1) {
				end += 2 // "Moldova’s energy chief"
			} else {
				break
			}
		}
		return text.Range{First: r.First, Last: end}
	}
	end := r.First
	for end < r.Last && f.Kind(end) == text.Word && f.Flag(end, text.Upper) {
		end++
	}
	if end-r.First > 2 || end == r.Last {
		end = r.First
	}
	return text.Range{First: r.First, Last: end}
}

// speaker reports a noun for people or for a body.
func (f *finder) speaker(i int) bool {
	return f.HasAny(i, lexicon.NameRole, lexicon.NameRoles, lexicon.NameOrgHead)
}

// actsOn reports whether the subject of a headline does something more behind the comma
// that ends what it says, ", accuses Kyiv", or another does, when that has a verb: ",
// Europe vows response".
func (f *finder) actsOn(said text.Range) bool {
	verb := said.Last + 1
	if f.Flag(verb, text.Upper) || f.speaker(verb) {
		if verb++; !f.tells(said) {
			return false
		}
	}
	if !f.HasAny(verb, lexicon.ClaimPresent, lexicon.QuoteCue) || f.Flag(verb, text.Upper) {
		return false
	}
	return !f.speaker(verb) && !f.Ends(verb, "ing")
}

// pastTopic returns a clause of a headline without the topic or label that a colon or a
// line sets off in front: "Gaza war: 30 killed in school strike", "LIVE | General lied".
func (f *finder) pastTopic(r text.Range) text.Range {
	for i := r.First + 1; i+2 < r.Last && i < r.First+maxTopic && f.free(i); i++ {
		if f.IsIn(i, ": |") {
			return f.trim(text.Range{First: i + 1, Last: r.Last})
		}
		if f.stops(i) || f.finite(i) {
			break
		}
	}
	return r
}

// maxTopic is how many tokens a topic has at most before its colon.
const maxTopic = 5

// tagged takes a headline that no frame reads and that names who says so behind a colon or
// a dash, "Bridge ‘was never inspected’ – engineer", "Toll rises to 47 – officials", or in
// front of a colon, "MP: Minister ‘lied’", "Police: Driver was texting".
func (f *finder) tagged(u *unit) {
	if !f.styledZone(u.zone) || f.floor > u.First || f.Is(u.Last-1, "?") {
		return
	}
	if d := f.lastDraft(); d != nil && d.unit == u.index {
		return
	}
	first, end := u.First, f.trim(u.Range).Last
	if f.Has(first, lexicon.HeadlineLabel) && (f.dash(first+1) || f.Is(first+1, ":") && f.Flag(first, text.Caps)) {
		first += 2 // "URGENT - Quake rocks Chile: institute"
	}
	for i := end - 2; i > first+1 && i > end-maxTopic-1; i-- {
		who := text.Range{First: i + 1, Last: end}
		if u.marked && who.Len() > 1 && f.Flag(who.First, text.Upper) && !f.named(who) {
			continue // "‘Game over’: Storm batters residents"
		}
		if !f.Is(i, ":") && !f.dash(i) || !f.free(i) || !f.sourceTag(u, who) || !f.tailTag(u, who) {
			continue
		}
		if told := f.attribute(u, who, text.Range{First: first, Last: i}); told {
			return
		}
	}
	for i := first + 1; i+2 < end && i < first+maxTopic; i++ {
		who := text.Range{First: first, Last: i}
		if !f.Is(i, ":") || !f.free(i) || !f.sourceTag(u, who) || !f.frontTag(u, who) {
			continue
		}
		if told := f.attribute(u, who, text.Range{First: i + 1, Last: end}); told {
			return
		}
	}
}

// tag reports a phrase that names who speaks: no verb, mark or number in it, and a noun
// for people, a body or a document, or a person's or a body's name at its end.
func (f *finder) tag(who text.Range) bool {
	for i := who.First; i < who.Last; i++ {
		if !f.free(i) || f.stops(i) || f.finite(i) || f.number(i) {
			return false
		}
	}
	head := f.head(who)
	switch {
	case f.Has(head, lexicon.QuotePictures): // "video"
		return false
	case f.speaker(head), f.HasAny(head, lexicon.NameDocument, lexicon.NameOrg, lexicon.QuoteCompany, lexicon.QuoteSpokes):
		return true
	}
	m := f.set.At(head)
	return m != nil && f.set.Get(m.Entity).Kind != entity.Place
}

// attribute gives what a headline says to who is named beside it, when it holds marked
// words that no frame has, or none and is a clause.
func (f *finder) attribute(u *unit, who, said text.Range) bool {
	said = f.pastTopic(f.trim(said))
	behind := who.First > said.First
	told := !u.marked && f.reports(said, behind && f.tellsVerbless(who, said))
	for i := said.First; i < said.Last && !told; i++ {
		b := f.blockAt(i)
		if b < 0 || f.used[b] {
			continue
		}
		told = f.inner(&f.blocks[b]).Len() > 1 || behind && f.blocks[b].Last == said.Last && f.judged(b)
	}
	if told {
		f.add(u, &cue{who: who}, f.kindOf(said), "headline-tag", said)
		f.floor = u.Last
	}
	return told
}

// tellsVerbless reports whether who stands behind a headline's words can be who tells them
// though they show no verb: "Three dead in floods – officials".
func (f *finder) tellsVerbless(who, said text.Range) bool {
	if f.speaker(f.head(who)) {
		return true
	}
	return said.Len() > 5 && f.holdsOffice(who) && !f.article(said.First) && !f.number(said.First)
}

// holdsOffice reports whether a phrase names somebody to whom the article gives an office.
func (f *finder) holdsOffice(who text.Range) bool {
	m := f.set.At(f.head(who))
	return m != nil && f.person(m.Entity) && len(f.set.Get(m.Entity).Titles) > 0
}

// judged reports whether the one word in marks says what something is, "Claims ‘absurd’",
// and is no title: "The making of ‘Titanic’", "cast in ‘Wicked’".
func (f *finder) judged(b int) bool {
	first := f.blocks[b].First
	return !f.Flag(f.inner(&f.blocks[b]).First, text.Upper) && !f.preposition(first-1) && !f.Is(first-1, "of")
}
