package quote

import (
	"strings"

	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// budget is how many tokens a clause is searched for its subject.
const budget = 40

// place finds the subject of the cue and where its clause begins. It reports
// false for a cue that can have no speaker.
func (f *finder) place(u *unit, c *cue) bool {
	if c.source {
		c.start = c.First
		c.who = f.phraseRight(c.Last, u.Last, true)
		return c.who.Len() > 0
	}
	if c.passive {
		return f.agent(u, c)
	}
	end := f.beforeParen(f.beforeVerb(u, c.First))
	c.start = c.First
	if end <= u.First || f.blockAt(end-1) >= 0 {
		return f.follows(u, c) || c.form == 'g' && f.join(c)
	}
	p := end - 1
	if q := f.pastDate(u, end); q > 0 {
		return f.aside(u, c, q) || f.left(u, c, q)
	}
	switch {
	case c.form == 'g':
		return f.participle(u, c, p)
	case f.Is(p, ","):
		if f.aside(u, c, p) {
			return c.form != 'b' || f.plural(f.head(c.who))
		}
		return f.follows(u, c)
	case f.IsAny(p, "and", "but", "or"):
		return f.join(c)
	case f.IsAny(p, "who", "which", "that"):
		return f.relative(u, c, p)
	case f.stops(p):
		return f.follows(u, c)
	}
	return f.left(u, c, end)
}

// left gives the cue the noun phrase that ends before token end.
func (f *finder) left(u *unit, c *cue, end int) bool {
	c.who = f.antecedent(u, f.phraseLeft(u, end))
	c.start = f.clauseStart(u, c.who.First)
	return c.who.Len() > 0
}

// beforeParen returns the start of the brackets that end before token end, or end:
// "the Teachers' Union (TUC) said".
func (f *finder) beforeParen(end int) int {
	if !f.Is(end-1, ")") {
		return end
	}
	for i := end - 2; i > 0 && i > end-9 && f.free(i); i-- {
		if f.Is(i, "(") {
			return i
		}
	}
	return end
}

// antecedent returns whom a relative clause right before the verb describes:
// "residents who spoke to the paper said".
func (f *finder) antecedent(u *unit, r text.Range) text.Range {
	for i := r.First - 1; i > u.First && i > r.First-4 && i >= f.floor && f.free(i); i-- {
		if f.IsAny(i, "who", "whose") && !f.Is(i-1, ",") && (f.finite(i+1) || f.Has(i+1, lexicon.QuoteAux)) {
			if who := f.phraseLeft(u, i); who.Len() > 0 {
				return who
			}
		}
		if !f.Has(i, lexicon.QuoteAux) && !f.adverbial(i) {
			break
		}
	}
	return r
}

// pastDate returns the comma before a date that stands right before the verb,
// "Bayo Adelakun, on Tuesday said"; -1 when there is none.
func (f *finder) pastDate(u *unit, end int) int {
	for i := end - 1; i > u.First && i > end-6 && f.free(i); i-- {
		if f.Is(i, ",") && i < end-1 {
			return i
		}
		if !f.Has(i, lexicon.NameCalendar) && f.Kind(i) != text.Number && !f.IsAny(i, "on", "late", "early", "last", "night", "morning", "afternoon", "evening", "yesterday", "today", "in") {
			break
		}
	}
	return -1
}

// beforeVerb returns the end of what stands before the verb's adverbs and
// auxiliaries.
func (f *finder) beforeVerb(u *unit, i int) int {
	for i > u.First && f.free(i-1) && (f.adverbial(i-1) && !f.pronoun(i-1) || f.IsAny(i-1, "has", "have", "had", "is", "are", "was", "were", "been") || f.IsAny(i-1, "to", "on", "went", "goes") && f.IsAny(i, "to", "say", "on", "add", "tell")) {
		i--
	}
	return i
}

// follows finds a subject behind the cue: “…,” said Smith.
func (f *finder) follows(u *unit, c *cue) bool {
	if c.form == 'g' {
		return false
	}
	c.inverted = true
	c.who = f.phraseRight(c.Last, u.Last, false)
	return c.who.Len() > 0 && (c.form != 'b' || f.plural(f.head(c.who)) && !f.pronoun(c.who.First))
}

// join gives the cue the subject of the cue before it.
func (f *finder) join(c *cue) bool {
	c.joined = true
	return true
}

// participle places "saying", "adding": its subject is that of the cue before,
// or of the sentence.
func (f *finder) participle(u *unit, c *cue, p int) bool {
	if f.Is(p, "and") && f.Is(p-1, ",") {
		p--
	}
	c.start = c.First
	if with := f.with(u, p); with >= 0 {
		c.who, c.start = text.Range{First: with + 1, Last: p + 1}, with
		return true
	}
	c.joined = true
	return f.stops(p) || f.IsAny(p, "while", "and", "before", "after", "by", "without", "when", "in")
}

// with returns the "with" that gives a participle a subject of its own, "with a
// spokesman saying"; -1 when there is none before token p.
func (f *finder) with(u *unit, p int) int {
	for i := p; i > u.First && i > p-10 && f.free(i) && !f.stops(i); i-- {
		if f.Is(i, "with") {
			if i == p || !f.stops(i-1) && f.blockAt(i-1) < 0 {
				return -1
			}
			return i
		}
	}
	return -1
}

// relative places a cue in a relative clause: its speaker is what "who"
// stands for.
func (f *finder) relative(u *unit, c *cue, p int) bool {
	if f.Is(p, "that") {
		return false
	}
	end := p
	if f.Is(end-1, ",") {
		end--
	}
	c.who = f.phraseLeft(u, end)
	if n := len(f.cues); n > 0 && f.cues[n-1].source && f.cues[n-1].who.Last == end {
		c.who = f.cues[n-1].who
	}
	c.start, c.relative = c.First, true
	return c.who.Len() > 0
}

// agent places a passive: "was told by officials that …".
func (f *finder) agent(u *unit, c *cue) bool {
	if c.frame != 'l' && c.frame != 's' && c.frame != 't' {
		return false
	}
	by := c.Last
	if !f.Is(by, "by") {
		return c.frame == 'l' && f.hearer(u, c)
	}
	c.who = f.phraseRight(by+1, u.Last, false)
	c.start = c.First
	c.Last = max(c.Last, c.who.Last)
	return c.who.Len() > 0
}

// hearer places what a court was told by nobody in particular: "the jury was told
// that …".
func (f *finder) hearer(u *unit, c *cue) bool {
	end := f.beforeVerb(u, c.First)
	if !f.IsAny(f.head(f.phraseLeft(u, end)), "court", "jury", "jurors", "inquest", "tribunal", "hearing", "inquiry", "magistrates", "judge") {
		return false
	}
	return f.left(u, c, end)
}

// aside finds the subject before an aside that ends with the comma p:
// "Teague, 61, who lives two blocks away, said".
func (f *finder) aside(u *unit, c *cue, p int) bool {
	seg := f.segments(u, p)
	if len(seg) == 0 {
		return false
	}
	last := seg[len(seg)-1]
	if m := f.headed(last.First); m != nil && (m.Tokens.Last >= last.Last-1 || f.IsAny(m.Tokens.Last, "of", "from", "at", "with")) && f.person(m.Entity) && len(seg) > 1 {
		c.who, c.start = last, seg[0].First
		if len(seg) > 1 && f.clausal(seg[0]) {
			c.start = last.First
		}
		return true
	}
	if len(seg) > 1 && (f.title(seg[len(seg)-2]) || f.determiner(seg[len(seg)-2].First) && f.nominal(seg[len(seg)-2])) && f.nameOnly(last) {
		c.who, c.start = last, seg[0].First
		return true
	}
	if k := len(seg) - 2; k >= 0 && f.linking(last) {
		c.who, c.start = f.phraseLeft(u, seg[k].Last), seg[k].First
		return c.who.Len() > 0
	}
	for k := len(seg) - 2; k >= 0 && k >= len(seg)-5; k-- {
		s := seg[k]
		if f.opensAside(seg[k+1].First) && f.nominal(s) && f.Kind(s.First) != text.Number && !f.IsAny(s.First, "who", "whose", "which", "of", "aged") {
			c.who = f.phraseLeft(u, s.Last)
			c.start = f.clauseStart(u, c.who.First)
			return c.who.Len() > 0
		}
	}
	return false
}

// headed returns the mention that begins at token i with its name or title, or
// nil.
func (f *finder) headed(i int) *entity.Mention {
	k := f.set.From(i)
	if k >= len(f.set.Mentions) {
		return nil
	}
	m := &f.set.Mentions[k]
	if m.Tokens.First <= i || m.Title.Len() > 0 && m.Title.First == i {
		return m
	}
	return nil
}

// linking reports whether what stands between two commas only links the clause
// to the one before: "He, however, said".
func (f *finder) linking(r text.Range) bool {
	return r.Len() == 1 && f.adverbial(r.First) || f.IsAny(r.First, "however", "for", "in", "too", "though") && r.Len() <= 3
}

// title reports whether a noun phrase ends with a role: "its route director".
func (f *finder) title(r text.Range) bool {
	return r.Len() > 1 && f.nominal(r) && f.Has(r.Last-1, lexicon.NameRole)
}

// nameOnly reports whether a range is two to four capitalised words.
func (f *finder) nameOnly(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Kind(i) != text.Word || !f.Flag(i, text.Upper) || f.functional(i) {
			return false
		}
	}
	return r.Len() > 1 && r.Len() < 5
}

// segments cuts the free text that ends at token p into its comma-separated
// parts, the nearest six, in text order.
func (f *finder) segments(u *unit, p int) []text.Range {
	var out []text.Range
	last := f.beforeParen(p)
	for i := last - 1; len(out) < 6 && p-i < 2*budget; i-- {
		if b := f.blockAt(i); b >= 0 && i >= u.First && f.blocks[b].First > u.First && !f.IsAny(f.blocks[b].First-1, ".", ":") && last-i < 2*budget {
			i = f.blocks[b].First
			continue
		}
		if i < u.First || i < f.floor || !f.free(i) || f.stops(i) {
			if last > i+1 {
				out = append(out, text.Range{First: i + 1, Last: last})
			}
			if i < u.First || i < f.floor || !f.free(i) || !f.Is(i, ",") {
				break
			}
			last = f.beforeParen(i)
			i = last
		}
	}
	for a, b := 0, len(out)-1; a < b; a, b = a+1, b-1 {
		out[a], out[b] = out[b], out[a]
	}
	return out
}

// opensAside reports whether an aside to a noun can begin at token i.
func (f *finder) opensAside(i int) bool {
	return f.Kind(i) == text.Number || f.IsAny(i, "who", "whose", "which", "a", "an", "the", "of", "speaking", "stuck", "sent", "himself", "herself", "one", "some", "many", "most", "all", "both", "including", "now", "then", "also", "from", "with", "on", "in", "at", "his", "her", "their", "its", "when", "while", "after", "if", "as", "for") ||
		strings.HasSuffix(f.Text(i), "ing") || f.Has(i, lexicon.ClaimParticiple) ||
		f.Has(i, lexicon.NameRole) || f.Has(i, lexicon.NameFirst) || f.Flag(i, text.Upper) || f.finite(i) || f.Has(i+1, lexicon.NameRole)
}

// nominal reports whether the range is a noun phrase rather than a clause.
func (f *finder) nominal(r text.Range) bool {
	for i := r.First + 1; i < r.Last; i++ {
		if f.Has(i, lexicon.QuoteAux) || f.Has(i, lexicon.QuotePast) {
			return false
		}
	}
	return !f.pronoun(r.First)
}

// phraseLeft returns the noun phrase that ends before token end.
func (f *finder) phraseLeft(u *unit, end int) text.Range {
	last := end - 1
	if f.pronoun(last) || f.IsAny(last, "others", "some", "many", "both") {
		return text.Range{First: last, Last: end}
	}
	first := end
	for first > u.First && first > f.floor && end-first < budget {
		i := first - 1
		if !f.free(i) || f.stops(i) || f.conjunction(i) && !f.Is(i, "that") || f.Is(i, "that") || f.IsAny(i, "nor", "and") && !f.coordinated(i, end) {
			break
		}
		if f.verbIn(i, end) {
			break
		}
		first = i
	}
	return f.trimPhrase(f.undated(text.Range{First: first, Last: end}))
}

// undated takes a date off the end of a noun phrase: "the council on Monday".
func (f *finder) undated(r text.Range) text.Range {
	end := r.Last
	for end > r.First+1 && (f.Has(end-1, lexicon.NameCalendar) && f.Flag(end-1, text.Upper) || f.IsAny(end-1, "morning", "afternoon", "evening", "night") || f.Kind(end-1) == text.Number) {
		end--
	}
	if end == r.Last || end < r.First+2 || !f.IsAny(end-1, "on", "late", "early", "in", "last") {
		return r
	}
	for end > r.First+1 && f.IsAny(end-1, "on", "late", "early", "in", "last") {
		end--
	}
	r.Last = end
	return r
}

// coordinated reports whether the "and" at i joins two parts of one subject.
func (f *finder) coordinated(i, end int) bool {
	if end-i < 6 && f.listed(i-1) {
		return true
	}
	return end-i < 8 && !f.Is(i-1, ",") && f.Kind(i-1) == text.Word && (f.Flag(i-1, text.Upper) == f.Flag(i+1, text.Upper)) && !f.determiner(i+1) && !f.clausal(text.Range{First: i - 4, Last: i})
}

// listed reports whether a short noun phrase of people ends with token i, behind
// a comma or mark: ", residents and an army officer said".
func (f *finder) listed(i int) bool {
	if !f.Has(i, lexicon.NameRoles) && !f.Has(i, lexicon.NameRole) {
		return false
	}
	for n := i - 1; n > i-5; n-- {
		if !f.free(n) || f.Is(n, ",") {
			return true
		}
		if f.stops(n) || f.functional(n) && !f.determiner(n) || f.finite(n) || f.preposition(n) {
			return false
		}
	}
	return false
}

// verbIn reports whether the word at i is a finite verb of a clause before the
// phrase, not a participle inside it.
func (f *finder) verbIn(i, end int) bool {
	return f.Has(i, lexicon.QuoteAux) && !f.IsAny(i, "being", "having", "been") && !f.Flag(i, text.Upper)
}

// trimPhrase drops what stands before the noun phrase in its clause: opening
// adverbs, a fronted phrase ("In a clip for broadcasters she").
func (f *finder) trimPhrase(r text.Range) text.Range {
	for r.Len() > 1 && (f.adverbial(r.First) && !f.determiner(r.First) || f.IsAny(r.First, "and", "but", "so", "meanwhile", "however", "still", "yet")) {
		r.First++
	}
	if r.Len() == 3 && f.IsAny(r.First, "a", "an") && f.Has(r.Last-1, lexicon.NameRoles) {
		return text.Range{First: r.Last - 1, Last: r.Last} // "a move analysts called"
	}
	if f.IsAny(r.First, "a", "an") {
		return f.described(r)
	}
	if r.Len() < 2 || !f.preposition(r.First) {
		return r
	}
	if m := f.set.At(r.Last - 1); m != nil && m.Tokens.First > r.First {
		if m.Title.Len() > 0 && m.Title.First > r.First {
			return text.Range{First: m.Title.First, Last: r.Last}
		}
		return text.Range{First: m.Tokens.First, Last: r.Last}
	}
	for i := r.Last - 1; i > r.First; i-- {
		if f.determiner(i) && !f.preposition(i-1) && !f.IsAny(i-1, "of", "for", "by") {
			return text.Range{First: i, Last: r.Last}
		}
	}
	for i := r.Last - 1; i > r.First; i-- {
		if f.Has(i, lexicon.NameRoles) {
			return text.Range{First: i, Last: r.Last}
		}
	}
	return r
}

// described drops the noun that a frame describes: "a finding the chief constable
// said …".
func (f *finder) described(r text.Range) text.Range {
	for i := r.First + 2; i+1 < r.Last && i < r.First+5; i++ {
		if f.IsAny(i, "the", "his", "her", "their", "its") && f.Kind(i-1) == text.Word && !f.functional(i-1) && !f.preposition(i-1) {
			return text.Range{First: i, Last: r.Last}
		}
	}
	return r
}

// phraseRight returns the noun phrase that begins at token i; wide takes what
// modifies it as well.
func (f *finder) phraseRight(i, last int, wide bool) text.Range {
	first := i
	for i < last && i-first < budget && f.free(i) && !f.stops(i) {
		if i > first && (f.IsAny(i, "who", "which", "that", "when", "while", "as", "because", "but", "where", "whose", "if", "and") && !(f.Is(i, "and") && f.joinsNames(i)) || !wide && f.preposition(i) && !f.IsAny(i, "about") && !(f.Is(i, "by") && strings.HasSuffix(f.Text(i-1), "ed")) || f.verbIn(i, last)) {
			break
		}
		if f.Has(i, lexicon.NameCalendar) && !f.Has(i, lexicon.NameFirst) && i > first {
			break
		}
		i++
	}
	for i > first+1 && f.preposition(i-1) {
		i--
	}
	r := text.Range{First: first, Last: i}
	if r.Len() == 0 || !f.beginsPhrase(first) {
		return text.Range{}
	}
	if f.Is(i, ",") && !f.named(r) {
		if m := f.set.At(i + 1); m != nil && f.person(m.Entity) && m.Tokens.First >= i+1 && (m.Tokens.First == i+1 || m.Title.First == i+1) {
			return text.Range{First: i + 1, Last: m.Tokens.Last}
		}
		if name := f.capitals(i+1, last); f.nameOnly(name) && f.stops(name.Last) {
			return name
		}
	}
	return r
}

// capitals returns the capitalised words from token i on.
func (f *finder) capitals(i, last int) text.Range {
	r := text.Range{First: i, Last: i}
	for r.Last < last && f.Kind(r.Last) == text.Word && f.Flag(r.Last, text.Upper) {
		r.Last++
	}
	return r
}

func (f *finder) joinsNames(i int) bool {
	return f.Flag(i-1, text.Upper) && f.Flag(i+1, text.Upper)
}

// beginsPhrase reports whether a noun phrase can begin at token i.
func (f *finder) beginsPhrase(i int) bool {
	if f.Kind(i) == text.Number {
		return false
	}
	if f.pronoun(i) || f.determiner(i) || f.Flag(i, text.Upper) || f.IsAny(i, "new", "former", "old", "early", "first", "such", "at", "more", "nobody", "everyone", "someone", "anyone") {
		return true
	}
	return f.Kind(i) == text.Word && (f.Has(i, lexicon.NameRoles) || !f.functional(i) && !f.adverbial(i))
}

// named reports whether a person's name stands in the range.
func (f *finder) named(r text.Range) bool {
	for k := f.set.From(r.First); k < len(f.set.Mentions) && f.set.Mentions[k].Tokens.First < r.Last; k++ {
		if f.person(f.set.Mentions[k].Entity) {
			return true
		}
	}
	return false
}

// clauseStart returns the first token of the clause whose subject begins at i:
// the subject itself, or a fronted phrase before it.
func (f *finder) clauseStart(u *unit, i int) int {
	for n := 0; i > u.First && i > f.floor && n < 2*budget; n++ {
		p := i - 1
		if !f.free(p) || f.stops(p) || f.conjunction(p) || f.IsAny(p, "and", "nor") {
			break
		}
		i--
	}
	return i
}
