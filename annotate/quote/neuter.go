package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
)

// neuter resolves "it" to the organisation or document spoken of last.
func (r *resolver) neuter(s *Speaker, i int) {
	if r.bodyBefore(s, i) {
		return
	}
	if n := len(r.recent); n > 0 {
		last := r.recent[n-1]
		if last.zone == r.zoneOf(i) && last.viaName != "" && r.documented(last.via) {
			s.Name, s.Entity, s.Kind = last.viaName, 0, Document
			return
		}
		if k := last.speaker.Kind; last.zone == r.zoneOf(i) && (k == Organisation || k == Document || k == Unknown && last.speaker.Name != "" || k == Person && r.IsAny(i, "it", "its") && r.sexless(last.speaker.Entity)) {
			s.Name, s.Entity, s.Kind = last.speaker.Name, last.speaker.Entity, last.speaker.Kind
			return
		}
	}
	if r.IsAny(i-1, "what", ",") && r.ownSubject(s, i) || r.subjectBefore(s, i) {
		return
	}
	if r.paperBefore(s, i) {
		return
	}
	for k := r.set.From(i) - 1; k >= 0 && k > r.set.From(i)-12; k-- {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		if e.Article != r.article || i-m.Tokens.First > 120 {
			break
		}
		if r.told(m.Tokens.First - 1) {
			continue
		}
		if e.Kind == entity.Organisation || e.Kind == entity.Document || e.Kind == entity.Place && (r.leads(m) || r.acts(m)) {
			s.Name, s.Entity, s.Kind = e.Name, e.ID, speakerKind(e.Kind)
			return
		}
	}
	s.Kind = Unknown
}

// told reports whether a verb of telling ends at token i, an article aside: what
// stands behind is who heard it, "told the Tribune".
func (r *resolver) told(i int) bool {
	if r.Has(i, lexicon.QuoteArticle) {
		i--
	}
	return r.IsAny(i, "told", "tells", "telling")
}
