package quote

import (
	"strconv"

	"stet/annotate/entity"
	"stet/annotate/text"
)

// ID numbers the quotes of a paste from 1, in text order; zero is "none".
type ID int

// String returns the ID as the JSON writes it: "q1", or "" for none.
func (id ID) String() string {
	if id == 0 {
		return ""
	}
	return "q" + strconv.Itoa(int(id))
}

// Type is how the words are given.
type Type string

// The types; see the package's documentation. Scare and Title are marked words
// that nobody is quoted for.
const (
	Direct   Type = "direct"
	Mixed    Type = "mixed"
	Indirect Type = "indirect"
	Scare    Type = "scare"
	Title    Type = "title"
)

// Quoted reports whether the type counts as a quote.
func (t Type) Quoted() bool { return t == Direct || t == Mixed || t == Indirect }

// SpeakerKind is what kind of source speaks.
type SpeakerKind string

// The kinds of speaker.
const (
	Person       SpeakerKind = "person"
	Organisation SpeakerKind = "organisation"
	Group        SpeakerKind = "group"
	Anonymous    SpeakerKind = "anonymous"
	Document     SpeakerKind = "document"
	Unknown      SpeakerKind = "unknown"
)

// Resolution is how the speaker was found from the mention.
type Resolution string

// The resolutions; empty when there is no speaker.
const (
	ByName     Resolution = "name"
	BySurname  Resolution = "surname"
	ByPronoun  Resolution = "pronoun"
	ByRole     Resolution = "role"     // "the minister", "two officials"
	ByFloating Resolution = "floating" // no words name who speaks: it is known from what stands round
	ByLabel    Resolution = "label"    // a line of a transcript begins with the name
)

// CueClass is the stance of the reporting verb.
type CueClass string

// The classes of cue; empty when there is no cue.
const (
	Neutral    CueClass = "neutral"
	Endorse    CueClass = "endorse"
	Doubt      CueClass = "doubt"
	Deny       CueClass = "deny"
	Evaluative CueClass = "evaluative"
)

// Speaker is who is said to have said something. It is shared by quotes and
// claims.
type Speaker struct {
	Name       string    // canonical, or as printed for the unnamed; "" when unknown
	Entity     entity.ID // zero when the speaker is no entity
	Kind       SpeakerKind
	Mention    text.Span // the words that name the speaker, empty when none do
	ResolvedBy Resolution
	Ambiguous  bool // two candidates and no evidence
}

// be makes the speaker an entity.
func (s *Speaker) be(e *entity.Entity, kind SpeakerKind) {
	s.Name, s.Entity, s.Kind = e.Name, e.ID, kind
}

// known reports whether the speaker is a person whom the article names.
func (s *Speaker) known() bool { return s.Kind == Person && s.Entity != 0 }

// follow makes the speaker who another is, with a mention of its own.
func (s *Speaker) follow(other *Speaker) {
	s.Name, s.Entity, s.Kind = other.Name, other.Entity, other.Kind
}

// Quote is one utterance of one speaker.
type Quote struct {
	ID         ID
	text.Span              // from the first part to the last, frames between included
	Parts      []text.Span // the words themselves; a direct part includes its marks
	Type       Type
	Speaker    Speaker
	Cue        text.Span // the reporting words, empty when there are none
	CueClass   CueClass
	Via        string  // who relays it, or ""
	Zone       int     // index into article.Paste.Zones
	Confidence float64 // measured precision of the rule, 0 when unmeasured
	Rule       Rule    // what found the words
}

// Words returns what was said, its parts joined by an ellipsis; the span holds the
// frames between them too.
func (q *Quote) Words(of string) string { return text.Words(of, q.Parts) }
