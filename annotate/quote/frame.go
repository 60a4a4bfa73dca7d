package quote

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// read finds the quotes of a unit.
func (f *finder) read(u *unit) {
	f.floor = u.First
	if f.answered(u) || f.bare(u) && (f.headLabel(u) || f.float(u)) {
		return
	}
	f.wait = nil
	f.findCues(u)
	for k := range f.cues {
		f.frame(u, k)
	}
	f.label(u)
	f.labelled(u)
	f.continued(u)
	f.uncued(u)
}

// frame makes the quotes of one cue.
func (f *finder) frame(u *unit, k int) {
	c := &f.cues[k]
	if c.First < f.floor && !c.source {
		return
	}
	if c.joined && !f.inherit(u, k) {
		return
	}
	if f.asMarked(u, k) {
		c.frame = 'c'
	}
	if c.frame == 'o' && !f.objectMarked(u, k) {
		return
	}
	if c.source {
		f.sourced(u, k)
		return
	}
	if b := f.isHow(c); b >= 0 && !f.used[b] {
		f.add(u, c, Direct, "direct-is-how", f.blocks[b].Range)
		f.floor = c.Last
		return
	}
	at := c.Last
	if c.inverted {
		at = f.pastAside(c.who.Last, u.Last)
	} else if c.frame == 'l' && !c.passive {
		if at = f.addressee(at, u.Last); f.finite(at) || f.Is(at, "may") {
			at = c.Last // it is the subject of the clause: "warn the vaccine may not arrive"
		}
	}
	if c.inverted && c.start > f.floor {
		f.behind(u, k, at)
		return
	}
	at, that := f.adjuncts(f.charge(c, at, u.Last), u.Last)
	f.relativised(c, at)
	if j := f.colonBlock(at, u.Last); j > 0 {
		at = j
	}
	if !that && f.trailing(u, c, at) {
		f.behind(u, k, at)
		return
	}
	switch {
	case c.frame == 'c':
		f.called(u, k, at)
	case f.Is(c.start-1, "as") && c.start-1 == u.First && f.Is(at, ","):
		f.before(u, k, at, that)
	case !that && f.ends(at, u.Last) && f.brokenOff(c):
		f.behind(u, k, at)
	case !that && f.ends(at, u.Last) && !(f.Is(at, ",") && f.blockAt(at+1) >= 0 && !f.markedIn(text.Range{First: f.floor, Last: c.start})):
		f.behind(u, k, at)
	case f.Is(at, ":") && at+1 >= u.Last:
		f.await(u, k)
	default:
		f.before(u, k, at, that)
	}
}

// brokenOff reports whether a clause breaks off at its verb before the frame: "It
// was, he recalls, “…”".
func (f *finder) brokenOff(c *cue) bool {
	i := c.start - 2
	return f.Is(c.start-1, ",") && i > f.floor && f.free(i) && f.Has(i, lexicon.QuoteAux)
}

// isHow returns the block of “It is a farce,” is how Mr Dunne described it; -1
// when the cue stands in no such clause.
func (f *finder) isHow(c *cue) int {
	how := c.who.First - 1
	if !f.IsAny(how, "how", "what") || !f.IsAny(how-1, "is", "was") {
		return -1
	}
	if f.Is(how-2, ",") {
		how--
	}
	return f.blockAt(how - 2)
}

// objectMarked reports whether marked words stand in the object of the cue,
// before another clause or frame; where a frame closes the sentence, it has
// them.
func (f *finder) objectMarked(u *unit, k int) bool {
	for j := k + 1; j < len(f.cues); j++ {
		if c := &f.cues[j]; !c.joined && !c.relative && f.Is(c.start-1, ",") {
			return false
		}
	}
	for n := f.cues[k].Last; n < u.Last && n < f.cues[k].Last+14; n++ {
		if f.blockAt(n) >= 0 {
			return true
		}
		if f.stops(n) || f.conjunction(n) || k+1 < len(f.cues) && n >= f.cues[k+1].First {
			return false
		}
	}
	return false
}

// relativised notes that a frame stands inside a relative clause, whose verb
// follows the cue: "which the council says will close", "the man police say was
// driving".
func (f *finder) relativised(c *cue, at int) {
	if c.inverted || c.who.Len() == 0 || !f.finite(at) {
		return
	}
	if f.IsAny(c.start-1, "which", "who", "that", "whom") {
		c.within = true
		return
	}
	if last := c.who.Last - 1; c.who.Len() > 2 && f.determiner(c.who.First) && f.Has(last, lexicon.NameRoles) {
		c.who.First, c.within = last, true
	}
}

// asMarked reports whether the cue says as what it takes its object, in marks:
// "hailed the order as “historic”".
func (f *finder) asMarked(u *unit, k int) bool {
	c := &f.cues[k]
	if c.source || c.frame == 'a' || c.inverted {
		return false
	}
	for i := c.Last; i < u.Last && i < c.Last+16 && f.free(i) && !f.stops(i); i++ {
		if f.Is(i, "as") {
			for n := i + 1; n < i+4; n++ {
				if f.blockAt(n) >= 0 {
					return true
				}
			}
			return false
		}
		if f.conjunction(i) || i > c.Last && f.cueValue(i) != "" && f.finite(i) {
			return false
		}
	}
	return false
}

// colonBlock returns the colon before marked words that a short phrase at i
// leads to: "replied two days later with one word: ‘Later.’"; -1 when none.
func (f *finder) colonBlock(i, last int) int {
	for n := i; n < last && n < i+14 && f.free(n); n++ {
		if f.Is(n, ":") {
			if f.blockAt(n+1) >= 0 {
				return n
			}
			return -1
		}
		if f.stops(n) || f.finite(n) {
			return -1
		}
	}
	return -1
}

// trailing reports whether the frame closes its sentence: content stands
// before it, and behind it only when and where it was said.
func (f *finder) trailing(u *unit, c *cue, at int) bool {
	if c.start <= f.floor || !f.preposition(at) && !f.IsAny(at, "when", "while", "as", "of") || f.blockAt(c.start-1) < 0 && !f.Is(c.start-1, ",") {
		return false
	}
	if f.blockAt(c.start-1) < 0 && !f.clausal(text.Range{First: f.floor, Last: c.start}) {
		return false
	}
	if f.IsAny(at, "when", "while", "as") {
		return true
	}
	if b := f.blockAt(c.start - 1); b >= 0 && f.Is(f.inner(&f.blocks[b]).Last-1, ",") && f.preposition(c.Last) {
		return true
	}
	for n := at; n < u.Last && n < at+budget; n++ {
		if f.blockAt(n) >= 0 || f.finite(n) && !f.Has(n, lexicon.QuoteMedium) {
			return false
		}
		if f.stops(n) {
			return true
		}
	}
	return true
}

// ends reports whether the frame is over at token i.
func (f *finder) ends(i, last int) bool {
	return i >= last || f.free(i) && !f.Is(i, ":") && (f.stops(i) || f.Is(i, ".") && i+1 >= last)
}

// inherit gives a joined cue the speaker of the cue before it, or the first
// noun phrase of the sentence.
func (f *finder) inherit(u *unit, k int) bool {
	c := &f.cues[k]
	if c.who.Len() > 0 {
		return true
	}
	for j := k - 1; j >= 0; j-- {
		if p := f.cues[j]; p.who.Len() > 0 && !p.source {
			c.who = p.who
			return true
		}
	}
	if c.form == 'g' && c.First <= u.First+1 {
		return f.fronted(u, c)
	}
	c.who = f.sentenceSubject(u, c.First)
	return c.who.Len() > 0
}

// fronted reads a participle that opens the sentence, "Noting that …, the court
// ordered": its subject stands behind the comma that ends it.
func (f *finder) fronted(u *unit, c *cue) bool {
	for i := c.Last + 1; i+1 < u.Last && i < c.Last+2*budget; i++ {
		if !f.free(i) || !f.Is(i, ",") {
			continue
		}
		np := f.phraseRight(i+1, u.Last, false)
		if np.Len() == 0 {
			continue
		}
		verb := np.Last
		for n := 0; n < 4 && !f.finite(verb) && (f.Is(verb, "on") || f.adverbial(verb) || f.Has(verb, lexicon.NameCalendar)); n++ {
			verb++
		}
		if f.finite(verb) {
			c.who, c.until = np, i
			return true
		}
	}
	return false
}

// appositeName returns the name that stands behind a noun phrase between commas, or
// the phrase: "Counsel for the union, Ann Lee, asked".
func (f *finder) appositeName(r text.Range) text.Range {
	if !f.Is(r.Last, ",") || f.named(r) {
		return r
	}
	if m := f.set.At(r.Last + 1); m != nil && f.person(m.Entity) && f.Is(m.Tokens.Last, ",") {
		return text.Range{First: r.Last + 1, Last: m.Tokens.Last}
	}
	if name := f.capitals(r.Last+1, f.Len()); f.nameOnly(name) && f.Is(name.Last, ",") {
		return name
	}
	return r
}

// sentenceSubject returns the first noun phrase of the unit, before its verb.
func (f *finder) sentenceSubject(u *unit, before int) text.Range {
	i := u.First
	for i < before && (f.adverbial(i) || f.IsAny(i, "and", "but", "meanwhile", "however") || f.Is(i, ",")) {
		i++
	}
	if f.preposition(i) {
		for n := i; n < before && n < i+25; n++ {
			if f.Is(n, ",") {
				i = n + 1
				break
			}
		}
	}
	for n := i; n < before; n++ {
		if !f.free(n) || f.stops(n) || f.finite(n) || f.conjunction(n) {
			return f.appositeName(f.undated(text.Range{First: i, Last: n}))
		}
	}
	return text.Range{}
}

// pastAside returns the token after an aside to the subject at i: “said Smith,
// who runs it,”.
func (f *finder) pastAside(i, last int) int {
	if !f.Is(i, ",") || i+1 >= last || f.blockAt(i+1) >= 0 || !f.opensAside(i+1) || f.clauseAt(i+1) {
		return i
	}
	for n := i + 1; n < last && n < i+budget && f.free(n); n++ {
		if f.Is(n, ",") && n > i+1 {
			return n
		}
		if f.stops(n) && !f.Is(n, ",") {
			return n
		}
	}
	return i
}

// clauseAt reports whether a pronoun and a verb stand at i.
func (f *finder) clauseAt(i int) bool { return f.pronoun(i) && f.finite(i+1) }

// addressee skips who is told: "reporters", "the hearing", "Channel North
// News".
func (f *finder) addressee(i, last int) int {
	if f.IsAny(i, "how", "why", "what", "of") {
		return i
	}
	if n, _ := f.Match(i, lexicon.QuoteAddressee); n > 0 && f.Kind(i+n) != text.Clitic {
		return f.addressTail(i+n, last)
	}
	if m := f.set.At(i); m != nil && m.Tokens.First <= i+3 {
		return f.addressTail(m.Tokens.Last, last)
	}
	for n := i; n < last && n < i+8 && f.free(n) && !f.stops(n); n++ {
		if f.Is(n, "that") || f.pronoun(n) && n > i {
			return n
		}
		if m := f.set.At(n); m != nil && n > i {
			return f.addressTail(m.Tokens.Last, last)
		}
		if w, _ := f.Match(n, lexicon.QuoteAddressee); w > 0 && n > i && f.Kind(n+w) != text.Clitic {
			return f.addressTail(n+w, last)
		}
		if n > i && (f.preposition(n) || f.finite(n)) || n > i+1 && f.determiner(n) {
			return n
		}
	}
	if f.Flag(i, text.Upper) {
		for i < last && f.Flag(i, text.Upper) {
			i++
		}
		return f.nameTail(i, last)
	}
	if f.determiner(i) {
		i += 2
		for i < last && f.Kind(i) == text.Word && !f.functional(i) && !f.stops(i) && i+1 < last && !f.determiner(i+1) && f.Kind(i+1) == text.Word && !f.finite(i+1) {
			i++
		}
		if f.Kind(i) == text.Word && !f.functional(i) && !f.finite(i) && f.stops(i+1) {
			i++
		}
		return min(i, last)
	}
	return i
}

// nameTail skips the lower-case rest of a name that ends the frame: "told
// Joy-style radio."
func (f *finder) nameTail(i, last int) int {
	for n := i; n < last && n < i+5 && f.free(n); n++ {
		if f.Is(n, "-") && !f.Flag(n, text.SpaceBefore) || f.Kind(n) == text.Word && !f.functional(n) && !f.finite(n) {
			continue
		}
		if f.stops(n) && !f.Is(n, ":") || n > i && n < i+3 && (f.Is(n, "that") || f.pronoun(n)) {
			return n
		}
		break
	}
	return i
}

// addressTail skips an aside to the addressee: "told Emer Quirke BL,
// prosecuting, that".
func (f *finder) addressTail(i, last int) int {
	if f.Has(i, lexicon.NamePostnominal) {
		i++
	}
	if f.Kind(i) == text.Clitic {
		i = f.possessed(i+1, last)
	}
	if f.Kind(i) == text.Number && f.Flag(i-1, text.Upper) {
		i++ // "Channel 4"
	}
	if f.Has(i-1, lexicon.QuoteOutlet) && f.Flag(i, text.Upper) {
		i = f.outletEnd(i, last)
	}
	if f.Is(i, ",") {
		for n := i + 1; n < i+8 && n < last && f.free(n); n++ {
			if f.Is(n, ",") && f.Is(n+1, "that") {
				return n + 1
			}
		}
	}
	return f.nameTail(i, last)
}

// possessed skips what belongs to somebody: "told the BBC's Today programme".
func (f *finder) possessed(i, last int) int {
	for n := i; n < last && n < i+6; n++ {
		if f.Kind(n) != text.Word || f.functional(n) && !f.Flag(n, text.Upper) || f.pronoun(n) || f.determiner(n) || f.preposition(n) || f.finite(n) {
			return n
		}
	}
	return i
}

// outletEnd skips the name of an outlet that stands behind what it is, up to
// where the reported clause begins: "told broadcaster Kanal 9 he was …".
func (f *finder) outletEnd(i, last int) int {
	n := i
	for n < last && f.free(n) && (f.Flag(n, text.Upper) || f.Kind(n) == text.Number) {
		n++
	}
	if n >= last || f.stops(n) || f.pronoun(n) || f.determiner(n) || f.preposition(n) {
		return n
	}
	return i
}

// charge skips who is accused: what is said follows "of".
func (f *finder) charge(c *cue, i, last int) int {
	if f.IsAny(c.First, "blame", "blamed", "blames", "blaming") {
		if f.Is(i, "on") && f.blockAt(i+1) >= 0 {
			c.frame = 'c'
		}
		return i
	}
	if !f.IsAny(c.First, "accuse", "accused", "accuses", "accusing") {
		return i
	}
	for n := i; n < last && n < i+12 && f.free(n) && !f.stops(n); n++ {
		if f.Is(n, "of") && f.blockAt(n+1) >= 0 {
			c.frame = 'c'
			return n + 1
		}
		if f.Is(n, "of") && strings.HasSuffix(f.Text(n+1), "ing") {
			return n + 1
		}
	}
	return i
}

// adjuncts skips when, where and by what something was said, up to "that", to
// marked words or to the reported clause; that reports whether "that" was
// skipped too.
func (f *finder) adjuncts(i, last int) (at int, that bool) {
	for n := 0; n < 5 && i < last; n++ {
		j := f.adjunct(i, last)
		if j == i {
			break
		}
		if i = j; f.issued(i) {
			i++
		}
	}
	if i+1 < last && f.complements(i) {
		return f.pastParenthesis(i+1, last), true
	}
	if j := f.farThat(i, last); j > 0 {
		return j, true
	}
	return i, false
}

// issued reports whether the participle at i says how a medium came out: "in a
// statement read to the court".
func (f *finder) issued(i int) bool {
	return (f.IsAny(i, "read", "sent", "seen", "made", "given", "broadcast") || strings.HasSuffix(f.Text(i), "ed") && f.free(i)) && f.preposition(i+1)
}

// complements reports whether the word at i is the "that" of a reported clause
// and not its subject: "said that works would start", not "said that was true".
func (f *finder) complements(i int) bool {
	if !f.Is(i, "that") || !f.finite(i+1) {
		return f.Is(i, "that")
	}
	return !f.Has(i+1, lexicon.QuoteAux) && (f.Has(i+2, lexicon.QuoteAux) || strings.HasSuffix(f.Text(i+1), "s") && !f.IsAny(i+1, "depends", "means", "makes", "leaves", "takes"))
}

// pastParenthesis skips a phrase between commas that begins the reported clause:
// "said that, in his view, the contract …".
func (f *finder) pastParenthesis(i, last int) int {
	if !f.Is(i, ",") {
		return i
	}
	if f.conjunction(i + 1) {
		return i + 1
	}
	for n := i + 1; n+1 < last && n < i+9 && f.free(n); n++ {
		if f.Is(n, ",") {
			return n + 1
		}
		if f.stops(n) || f.finite(n) {
			break
		}
	}
	return i
}

// farThat returns the token after a "that" that a phrase at i leads to, or -1.
func (f *finder) farThat(i, last int) int {
	if !f.preposition(i) && !f.Is(i, "of") && !(f.Is(i, ",") && (f.preposition(i+1) || f.adverbial(i+1) || f.IsAny(i+1, "however", "though", "too", "citing", "quoting"))) {
		return -1
	}
	for n := i; n < last && n < i+16 && f.free(n); n++ {
		if f.Is(n, "that") && n > i+1 && n+1 < last {
			return n + 1
		}
		if f.stops(n) && !f.Is(n, ",") || f.finite(n) && n > i+1 && !f.Has(n, lexicon.QuoteMedium) {
			return -1
		}
		if v := f.cueValue(n); v != "" && v[2] == 'g' && n > i && f.Is(n+1, "that") {
			return -1 // another frame: "told parliament, before adding that"
		}
	}
	return -1
}

// adjunct skips one adverb, date or phrase that names a medium.
func (f *finder) adjunct(i, last int) int {
	if f.Has(i, lexicon.NameCalendar) && f.Flag(i, text.Upper) && !f.Is(i, "may") {
		return f.dated(i, last)
	}
	if f.IsAny(i, "last", "this", "next", "late", "early", "earlier") && (f.IsAny(i+1, "week", "month", "year", "night", "morning", "afternoon", "evening", "summer", "winter", "spring", "autumn", "on", "in") || f.Has(i+1, lexicon.NameCalendar)) {
		return i + 2
	}
	if f.adverbial(i) && !f.determiner(i) && !f.IsAny(i, "only", "even", "all", "both", "just", "nearly", "previously", "once", "first", "since", "day", "week", "year", "month", "night") && !f.finite(i+1) {
		return i + 1
	}
	if f.Is(i, ",") && f.preposition(i+1) {
		if j := f.mediumEnd(i+1, last); j > 0 && f.Is(j, ",") {
			return j + 1
		}
		return i
	}
	if !f.IsAny(i, "in", "on", "at", "during", "by", "via", "through", "from", "after", "before", "following", "to", "over", "outside", "with") {
		return i
	}
	if j := f.mediumEnd(i, last); j > 0 {
		return j
	}
	return i
}

// dated returns the end of the date that begins with the day or month at i.
func (f *finder) dated(i, last int) int {
	i++
	for i < last && (f.IsAny(i, "morning", "afternoon", "evening", "night") || f.Kind(i) == text.Number || f.Has(i, lexicon.NameCalendar) && f.Flag(i, text.Upper)) {
		i++
	}
	return i
}

// mediumEnd returns the end of a phrase at i that names a day, a medium or an
// occasion; -1 when it names none.
func (f *finder) mediumEnd(i, last int) int {
	for n := i + 1; n < last && n < i+8 && f.free(n); n++ {
		if f.Has(n, lexicon.NameCalendar) && f.Flag(n, text.Upper) {
			return f.dated(n, last)
		}
		if w, _ := f.Match(n, lexicon.QuoteMedium); w > 0 && !f.Has(n+w, lexicon.QuoteMedium) && f.Kind(n+w) != text.Clitic && !(f.Is(n+w, "-") && !f.Flag(n+w, text.SpaceBefore)) {
			return f.mediumTail(n+w, last)
		}
		if f.stops(n) || f.finite(n) && !f.Has(n, lexicon.QuoteMedium) || f.pronoun(n) {
			return -1
		}
	}
	return -1
}

// mediumTail skips what belongs to the medium: "with the BBC", "on Monday".
func (f *finder) mediumTail(i, last int) int {
	if !f.IsAny(i, "with", "to", "on", "by", "for", "from", "of", "in", "at") {
		return i
	}
	n := i + 1
	if f.determiner(n) {
		n++
	}
	if m := f.set.At(n); m != nil {
		return min(m.Tokens.Last, last)
	}
	if f.Has(n, lexicon.NameCalendar) {
		return f.dated(n, last)
	}
	if w, _ := f.Match(n, lexicon.QuoteAddressee); w > 0 {
		return n + w
	}
	if f.Flag(n, text.Upper) && !f.Has(n, lexicon.NameFunction) {
		for n < last && f.Flag(n, text.Upper) {
			n++
		}
		return f.nameTail(n, last)
	}
	return i
}
