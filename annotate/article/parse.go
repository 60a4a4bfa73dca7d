package article

import "stet/annotate/text"

// Parse finds the structure of a scanned paste: first what the words of each
// line give away, then where the articles begin, then what place says of the
// lines that are left. When in doubt a line is story.
func Parse(t *text.Table) *Paste {
	p := &Paste{Table: t, Language: language(t)}
	lines := readLines(t)
	if t.Len() == 0 {
		return p
	}
	for i := range lines {
		t.Pause.Step(len(lines)+i, 3*len(lines))
		lines[i].role = wordRole(t, &lines[i])
	}
	galleries(t, lines)
	sponsored(t, lines)
	posters(lines)
	top, role := freeTop(t, lines)
	findVoices(t, lines)
	heads := headlines(t, lines)
	restore(lines, top, role, heads[0].at)
	for n, head := range heads {
		end := len(lines)
		if n+1 < len(heads) {
			end = heads[n+1].from
		}
		place(t, lines[head.from:end], head.at-head.from)
	}
	p.collect(lines, heads)
	p.readSentences()
	p.readMeta()
	return p
}

// collect writes lines as zones and articles.
func (p *Paste) collect(lines []line, heads []head) {
	article := -1
	p.Zones = make([]Zone, 0, len(lines))
	for i := range lines {
		if article+1 < len(heads) && heads[article+1].from == i {
			article++
			p.Articles = append(p.Articles, Article{Span: lines[i].Span})
		}
		l := &lines[i]
		p.Zones = append(p.Zones, Zone{Span: l.Span, Role: l.role, Article: article, Tokens: l.tokens, voice: l.voice})
		p.Articles[article].End = l.End
	}
}

// readSentences finds datelines and cuts the annotated zones into sentences.
func (p *Paste) readSentences() {
	led := -1 // the last article whose first paragraph was seen
	p.Sentences = make([]Sentence, 0, p.Len()/20+len(p.Zones))
	for z := range p.Zones {
		p.Pause.Step(2*len(p.Zones)+z, 3*len(p.Zones))
		zone := &p.Zones[z]
		if !zone.Role.Annotated() {
			continue
		}
		r := zone.Tokens
		lead := zone.Article != led && !zone.voice
		if zone.Role == Paragraph && (lonelyDateline(p.Table, r) || lead && lonelyPlace(p.Table, r)) {
			p.Datelines, zone.dateline = append(p.Datelines, zone.Span), true
			continue
		}
		if zone.Role == Paragraph && !zone.voice {
			find := dateline
			if zone.Article != led {
				find, led = leadDateline, zone.Article
			}
			if n := find(p.Table, r); n > 0 {
				p.Datelines = append(p.Datelines, p.SpanOf(text.Range{First: r.First, Last: r.First + n}))
				r.First += n
			}
		}
		if zone.Role == Headline {
			p.Sentences = append(p.Sentences, Sentence{p.SpanOf(r), r, z})
			continue
		}
		if isBullet(p.Table, r.First) {
			r.First++
		}
		for r.First < r.Last {
			s := text.Range{First: r.First, Last: p.SentenceEnd(r)}
			p.Sentences = append(p.Sentences, Sentence{p.SpanOf(s), s, z})
			r.First = s.Last
		}
	}
}
