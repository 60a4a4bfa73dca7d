package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// signed reports whether line i names the writer of an entry of a live blog, or
// the post that they have: a name above "Health reporter".
func (p *placer) signed(i int) bool {
	l := &p.lines[i]
	if l.ends || l.words > 6 {
		return false
	}
	if l.words >= 2 && p.wrote(l) {
		return true
	}
	if i > 0 && p.lines[i-1].role == Byline {
		return p.Has(l.tokens.Last-1, lexicon.BylinePost) || p.portrait(l)
	}
	if i+1 >= len(p.lines) || l.words > 4 || !p.nameLike(l) {
		return false
	}
	next := &p.lines[i+1]
	return next.role == Byline || next.role == "" && p.endsInPost(next, 6)
}

// endsInPost reports whether a line of up to n words is no sentence and ends in a post of the
// press: "Health reporter".
func (p *placer) endsInPost(l *line, n int) bool {
	return !l.ends && l.words <= n && p.Has(l.tokens.Last-1, lexicon.BylinePost)
}

// nameLike reports whether a line is made of names, with no verb: two words or
// more in capitals, or an agency in capitals alone.
func (p *placer) nameLike(l *line) bool {
	if l.numbers > 0 || l.words > 10 || l.quoted || l.colon(p.Table) {
		return false
	}
	if l.ends && l.words > 4 && !p.Flag(l.tokens.Last-1, text.Dotted) {
		return false
	}
	if l.words == 1 {
		return p.Flag(l.tokens.First, text.Caps)
	}
	if l.upper < 2 {
		return false
	}
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if lowerAt(p.Table, i) && !p.amongNames(i) && !(i == l.tokens.First && p.Is(i, "from")) {
			return false
		}
	}
	return true
}

// amongNames reports whether token i, in small letters, stands among names in a byline: "Ann
// Dorr and Lee de Vries", "Ann Dorr at the Senate".
func (p *placer) amongNames(i int) bool {
	if p.Is(i, "the") {
		return p.IsIn(i-1, "at in")
	}
	return p.IsIn(i, "and with now earlier in at for de van von der den bin bint al el la le du da dos di ul ur")
}

// writer reports whether line i of the head names who wrote the story: names
// beside the header, where no byline stands apart that names them already.
func (p *placer) writer(i int) bool {
	l := &p.lines[i]
	if !p.nameLike(l) || !p.besideHeader(i) || p.unnamed(l) {
		return false
	}
	if p.wrote(l) || p.belowClock(i) && p.portrait(l) {
		return true
	}
	if p.Is(l.tokens.First, "from") {
		return p.filedFrom(l)
	}
	if p.placed(l) && !p.filesFrom(i) || l.label(p.Table, 3) {
		return false
	}
	for k := p.at + 1; k < p.body; k++ {
		if p.lines[k].role == Byline && p.namesInstead(k, i) {
			return false
		}
	}
	return true
}

// belowClock reports whether the time of the day stands right above line i.
func (p *placer) belowClock(i int) bool {
	return p.is(i-1, Timestamp) && clockOnly(p.Table, &p.lines[i-1])
}

// namesInstead reports whether the byline at line k names the writers, so that line i does not:
// it stands apart, or begins with "by" below.
func (p *placer) namesInstead(k, i int) bool {
	if p.apart(k, i) && (k < i || p.lines[i-1].role != Timestamp) {
		return true
	}
	return k > i && p.Is(p.lines[k].tokens.First, "by")
}

// maxBelow is how many tokens below a line its words are looked for in.
const maxBelow = 240

// unnamed reports whether the story right below a line writes all of its words in
// small letters, as it does those of no name: "Bail granted" above "was granted bail".
func (p *placer) unnamed(l *line) bool {
	words := 0
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if p.Kind(i) != text.Word || p.Span(i).Len() < 4 {
			continue
		}
		if !p.smallBelow(l, i) {
			return false
		}
		words++
	}
	return words > 1
}

// smallBelow reports whether the word at token i stands in small letters below its line.
func (p *placer) smallBelow(l *line, i int) bool {
	for k := l.tokens.Last; k < min(len(p.Tokens), l.tokens.Last+maxBelow); k++ {
		if p.Hash(k) == p.Hash(i) && lowerAt(p.Table, k) {
			return true
		}
	}
	return false
}

// apart reports whether a line that is no writer's stands between two lines.
func (p *placer) apart(a, b int) bool {
	for k := min(a, b) + 1; k < max(a, b); k++ {
		if p.lines[k].role != Byline {
			return true
		}
	}
	return false
}

// placed reports whether a line is a thing and where that is ("Apartments in
// Phoenix"), a place, or somebody with a title, as those are whom a picture
// shows.
func (p *placer) placed(l *line) bool {
	first, last := l.tokens.First, l.tokens.Last-1
	for i := first + 1; i < last; i++ {
		if p.IsIn(i, "in at") {
			return i < first+2 || !p.Has(first, lexicon.NameFirst)
		}
	}
	switch {
	case p.Has(first, lexicon.NameHonorific) && l.words > 2: // "Dr Ann Dorr"
		return true
	case p.Has(last, lexicon.NameOrgHead) && !p.files(last): // "Holm Council"
		return true
	case p.Has(first, lexicon.NamePlace) && !p.Has(last, lexicon.BylineHouse): // not "London Post"
		return true
	}
	return p.Has(last, lexicon.NamePlace) && p.Is(last-1, ",") && !p.files(last-2) // "Apartments, Lagos"
}

// filesFrom reports whether line i is a person's name and the place that they write
// from, right above the story: "Jane Moss, Abuja".
func (p *placer) filesFrom(i int) bool {
	first := p.lines[i].tokens.First
	return i+1 == p.body && p.person(first) && p.Is(first+2, ",") && p.Has(first+3, lexicon.NamePlace)
}

// filedFrom reports whether a line that begins with "from" names a writer and a
// place: "From Ann Dorr in Mbeya", "From Ann Dorr, Mbeya".
func (p *placer) filedFrom(l *line) bool {
	for i := l.tokens.First + 3; i+1 < l.tokens.Last; i++ {
		if p.IsIn(i, "in at ,") {
			return true
		}
	}
	return false
}

// files reports a word that ends the name of a desk or an agency that files stories:
// "Post Report", "Express News Service".
func (p *placer) files(i int) bool {
	if p.HasAny(i, lexicon.BylineHouse, lexicon.BylinePost) || p.IsIn(i, "report bureau desk") {
		return true
	}
	return p.Is(i, "service") && p.Is(i-1, "news")
}

// post reports whether line i says what post the writer on the line above has.
func (p *placer) post(i int) bool {
	return p.is(i-1, Byline) && p.endsInPost(&p.lines[i], 5)
}

// besideHeader reports whether a byline or a time of publication is the next
// line, on either side, that is not the page's, or the headline is the last.
func (p *placer) besideHeader(i int) bool {
	for k := i - 1; k >= p.at && k >= 0; k-- {
		r := p.lines[k].role
		if r == Byline || r == Timestamp || r == Headline || r == Standfirst {
			return true
		}
		several := r == Caption && p.SeekAny(p.lines[i].tokens, ",", "and") < p.lines[i].tokens.Last
		if r != Furniture && !several {
			break // a single name below a caption may be a photographer's
		}
	}
	for k := i + 1; k < len(p.lines) && k < i+3; k++ {
		if r := p.lines[k].role; r == Byline || r == Timestamp {
			return true
		}
	}
	return false
}

// aboutWriter reports whether a line says who somebody of the byline is ("Ann
// Dorr is a health reporter").
func (p *placer) aboutWriter(l *line) bool {
	first := l.front(p.Table)
	if l.ends && p.IsIn(first+2, "has joined started won receives does") && p.authored(first) {
		return true
	}
	for i := first + 1; i < l.tokens.Last && i < first+5; i++ {
		if p.introduces(i) {
			return p.writes(i - 1)
		}
	}
	return false
}

// introduces reports whether the verb at token i says what a writer does or did: "is a",
// "covers", "has written".
func (p *placer) introduces(i int) bool {
	switch {
	case !p.IsOf(i, introducing):
		return false
	case p.IsIn(i, "is was"):
		return p.IsIn(i+1, "a an the")
	case p.Is(i, "has"):
		return p.IsIn(i+1, "covered reported written worked contributed")
	}
	return true
}

// introducing are verbs that may say what a writer does or did.
var introducing = text.ListOf("is was has writes covers reports")

// authored reports whether the two tokens from i on are a name that stands in a
// byline of the head.
func (p *placer) authored(i int) bool {
	if !p.Flag(i, text.Upper) || !p.Flag(i+1, text.Upper) {
		return false
	}
	for k := p.at + 1; k < p.body; k++ {
		if p.lines[k].role != Byline {
			continue
		}
		for j := p.lines[k].tokens.First; j+1 < p.lines[k].tokens.Last; j++ {
			if p.sameName(j, i) {
				return true
			}
		}
	}
	return false
}

// notedBelowName reports whether line i is a sentence about the writer whose
// name stands above it, "By" before it aside.
func (p *placer) notedBelowName(i int) bool {
	l, above := &p.lines[i], &p.lines[i-1]
	if !l.ends || above.words < 2 || above.words > 5 {
		return false
	}
	name := above.tokens.First
	if n := above.match(p.Table, name, lexicon.BylineStart); n > 0 {
		name += n
	}
	called := p.Hash(l.tokens.First) == p.Hash(name) || p.Hash(l.tokens.First) == p.Hash(above.tokens.Last-1)
	return called && (above.role == Byline || p.wrote(above))
}

// notedInHead reports whether line i, below the byline, is a sentence about its writer: "Ann
// Dorr spent four days in Holm."
func (p *placer) notedInHead(i int) bool {
	l := &p.lines[i]
	return l.ends && p.is(i-1, Byline) && p.authored(l.front(p.Table)) && !p.dated(l)
}

// wrote reports whether a line is a name that stands in a byline of the head.
func (p *placer) wrote(l *line) bool {
	if !p.nameLike(l) {
		return false
	}
	n := l.tokens.Len()
	for k := p.at + 1; k < p.body; k++ {
		if p.lines[k].role != Byline {
			continue
		}
		for j := p.lines[k].tokens.First; j+n <= p.lines[k].tokens.Last; j++ {
			same := 0
			for same < n && p.Hash(j+same) == p.Hash(l.tokens.First+same) {
				same++
			}
			if same == n {
				return true
			}
		}
	}
	return false
}

// writes reports whether token i, a name, stands in a byline of the head.
func (p *placer) writes(i int) bool {
	if !p.Flag(i, text.Upper) {
		return false
	}
	for k := p.at + 1; k < p.body; k++ {
		l := &p.lines[k]
		if l.role != Byline && !(l.role == "" && k < p.border && p.nameLike(l)) {
			continue
		}
		for j := l.tokens.First; j < l.tokens.Last; j++ {
			if p.Hash(j) == p.Hash(i) {
				return true
			}
		}
	}
	return false
}

// initialled reports whether a line is the initials of a writer and their
// house: "MR/PNA".
func (p *placer) initialled(l *line) bool {
	first := l.tokens.First
	if l.words != 2 || l.tokens.Len() != 3 || !p.Is(first+1, "/") || len(p.Text(first)) > 3 {
		return false
	}
	return p.Flag(first, text.Caps) && p.Flag(first+2, text.Caps)
}
