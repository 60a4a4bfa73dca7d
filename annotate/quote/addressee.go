package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// addressee skips who is told: "reporters", "the hearing", "Channel North
// News".
func (f *finder) addressee(i, last int) int {
	if f.IsIn(i, "how why what of") || f.number(i) && !f.counted(i) && f.styledZone(f.zoneAt(i)) {
		return i
	}
	if f.IsIn(i, "seven nine ten") && f.Flag(i, text.Upper) && f.set.At(i) == nil && !f.styledZone(f.zoneAt(i)) {
		return f.nameTail(i+1, last) // a broadcaster: "told Nine the man was known"
	}
	if b := f.blockAt(i + 1); b >= 0 && f.determiner(i) && f.titled(&f.blocks[b]) {
		return f.blocks[b].Last // "told the „Waldauer Bote“"
	}
	if n := f.listedHearer(i); n > 0 {
		return f.settled(f.addressTail(i+n, last), last)
	}
	if m := f.set.At(i); m != nil && m.Tokens.First <= i+3 {
		return f.addressTail(m.Tokens.Last, last)
	}
	for n := i; n < last && n < i+8 && f.free(n) && !f.stops(n); n++ {
		if f.Is(n, "that") || n > i && (f.pronoun(n) || f.Has(n, lexicon.QuoteContracted)) {
			return n
		}
		if f.Is(n, "of") && f.IsIn(i-1, "warned warns cautioned") {
			return i // the subject: "warned the worst of the storm was to come"
		}
		if n == i {
			continue
		}
		if f.Kind(n) == text.Number && f.Flag(n-1, text.Upper) && f.countsBehind(n) {
			return n // "told Mark 14 men had fled"
		}
		if m := f.set.At(n); m != nil {
			return f.addressTail(m.Tokens.Last, last)
		}
		if w := f.listedHearer(n); w > 0 {
			return f.addressTail(n+w, last)
		}
		if f.preposition(n) || f.finite(n) || n > i+1 && f.determiner(n) {
			return f.settled(n, last)
		}
	}
	return f.shapedHearer(i, last)
}

// listedHearer returns how many words the list of those who are told things has at token
// i, zero when it has none or they only own what follows: "the BBC’s".
func (f *finder) listedHearer(i int) int {
	n, _ := f.Match(i, lexicon.QuoteAddressee)
	if f.Kind(i+n) == text.Clitic {
		return 0
	}
	return n
}

// shapedHearer skips who is told by the shape of the words alone.
func (f *finder) shapedHearer(i, last int) int {
	if f.plural(i) && f.stops(i+1) && !f.Flag(i, text.Upper) {
		return i + 1 // "He resigned, he told friends, “for the children”"
	}
	if f.Flag(i, text.Upper) {
		for i < last && f.Flag(i, text.Upper) {
			i++
		}
		return f.nameTail(i, last)
	}
	if !f.determiner(i) {
		return i
	}
	if i += 2; f.Kind(i) == text.Clitic {
		return f.possessed(i+1, last)
	}
	for i+1 < last && f.Kind(i) == text.Word && !f.functional(i) && f.nounGoesOn(i+1) {
		i++
	}
	if f.Kind(i) == text.Word && !f.functional(i) && !f.finite(i) && f.stops(i+1) {
		i++
	}
	return min(i, last)
}

// nounGoesOn reports whether the word at i can stand in a noun phrase behind its first
// word: "evening meeting", and not "he", "was".
func (f *finder) nounGoesOn(i int) bool {
	return f.Kind(i) == text.Word && !f.determiner(i) && !f.finite(i)
}

// settled returns the "that" behind words of place or time at token n, "told
// employees at shift meetings that", or n.
func (f *finder) settled(n, last int) int {
	if !f.preposition(n) {
		return n
	}
	for k := n + 1; k < min(last, n+7) && f.free(k) && !f.stops(k) && !f.finite(k); k++ {
		if f.Is(k, "that") {
			return k
		}
	}
	return n
}

// subjectIn returns where the subject of a clause begins that runs from token i, or
// from behind the name of who is told: "told the Mercury Lucy had rung".
func (f *finder) subjectIn(i, end int) int {
	for n := i + 1; n < end; n++ {
		capitals := f.Flag(n, text.Upper) && f.Flag(n-1, text.Upper)
		if capitals && f.opensName(n) && !f.opensName(n-1) {
			return n
		}
	}
	return i
}

// opensName reports whether the word at i begins a person's name: "Lucy", "Dr".
func (f *finder) opensName(i int) bool { return f.HasAny(i, lexicon.NameFirst, lexicon.NameHonorific) }

// nameTail skips the lower-case rest of a name that ends the frame: "told
// Joy-style radio."
func (f *finder) nameTail(i, last int) int {
	for n := i; n < last && n < i+5 && f.free(n); n++ {
		if f.Is(n, "-") && !f.Flag(n, text.SpaceBefore) || f.Kind(n) == text.Word && !f.functional(n) && !f.finite(n) {
			continue
		}
		if f.stops(n) && !f.Is(n, ":") {
			return n
		}
		if soon := n > i && n < i+3; soon && (f.Is(n, "that") || f.pronoun(n)) {
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
	if f.Is(i, "-") && !f.Flag(i, text.SpaceBefore) {
		i = f.possessed(i+1, last) // "Variety-style site Stagewatch"
	}
	if n := f.possessed(i, last); n > i && f.Has(n-1, lexicon.NameOrgHead) {
		i = n // "the Commons transport committee"
	}
	if f.Kind(i) == text.Number && f.Flag(i-1, text.Upper) && !f.countsBehind(i) {
		if i++; f.Kind(i) == text.Clitic {
			i = f.possessed(i+1, last) // "Radio 4’s Today programme", "Channel 4"
		} else if f.IsIn(i, "live extra news sport") && f.Flag(i, text.Upper) {
			i++ // "Radio 5 Live"
		}
	}
	if n, _ := f.Match(i, lexicon.QuoteAddressee); n > 0 && f.Flag(i-1, text.Upper) && !f.pronoun(i) {
		i += n // "a Senate inquiry"
	}
	if (f.Has(i-1, lexicon.QuoteOutlet) || f.Flag(i-1, text.Upper)) && f.Flag(i, text.Upper) {
		i = f.outletEnd(i, last)
	}
	return f.pastParticiple(f.nameTail(i, last), last)
}

// pastParticiple skips what those who are told are doing, before the "that" of the clause: "told
// the committee examining the Bill that".
func (f *finder) pastParticiple(i, last int) int {
	if !f.Ends(i, "ing") || f.Flag(i, text.Upper) {
		return i
	}
	for n := i + 1; n < min(last, i+7) && f.free(n) && !f.stops(n) && !f.finite(n); n++ {
		if f.Is(n, "that") {
			return n
		}
	}
	return i
}

// countsBehind reports whether the number at i, behind the name of who is told, counts what
// stands behind it: "told AFP 12 people had died", not "told Channel 4 viewers", "told Kestrel 12
// News" or "told Kestrel 12 they had".
func (f *finder) countsBehind(i int) bool {
	counted := f.plural(i+1) && !f.pronoun(i+1) && !f.Flag(i+1, text.Upper)
	return counted && !f.IsIn(i-1, "channel radio tv kanal canal")
}

// pastDescribed skips what is said of the addressee between the commas at i and behind
// it, before the reported clause: "told his brother, who lives in Leeds, that", "told
// Sky, the broadcaster, he was".
func (f *finder) pastDescribed(i, last int) int {
	if !f.Is(i, ",") {
		return i
	}
	for n := i + 1; n < i+15 && n < last && f.free(n); n++ {
		if f.Is(n, ",") && (f.Is(n+1, "that") || (f.article(i+1) || f.Is(i+1, "who")) && f.clauseAt(n+1)) {
			return n + 1
		}
		if f.stops(n) {
			break
		}
	}
	return i
}

// pastName skips a name between the commas at i and behind it, or before a colon:
// "told the firm's director, Gary Denholm: “…”".
func (f *finder) pastName(i int) int {
	if m := f.headed(i + 1); f.Is(i, ",") && m != nil && m.Tokens.First <= i+4 && f.person(m.Entity) {
		if f.Is(m.Tokens.Last, ",") && !f.finite(m.Tokens.Last+1) {
			return m.Tokens.Last + 1
		}
		if f.Is(m.Tokens.Last, ":") {
			return m.Tokens.Last
		}
	}
	return i
}

// possessed skips what belongs to somebody: "told the BBC's Today programme".
func (f *finder) possessed(i, last int) int {
	for n := i; n < last && n < i+6; n++ {
		if f.Kind(n) != text.Word || f.functional(n) && !f.Flag(n, text.Upper) || f.endsName(n) {
			return n
		}
	}
	return i
}

// endsName reports whether the word at i stands in no name of a thing: "he", "the", "was".
func (f *finder) endsName(i int) bool {
	return f.pronoun(i) || f.determiner(i) || f.preposition(i) || f.finite(i)
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
