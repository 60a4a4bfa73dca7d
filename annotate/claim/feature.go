package claim

import (
	"sort"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// The named features. Some of them are shown as reasons: see reasons.
const (
	fBias = iota
	fFigure
	fMoney
	fPercent
	fDate
	fName
	fNames
	fPast
	fPassive
	fState
	fHedge
	fDispute
	fUnverified
	fFuture
	fCause
	fCompare
	fPolicy
	fOpinion
	fSelf
	fQuestion
	fExclaim
	fNegation
	fConditional
	fDirect
	fAttributed
	fHeadline
	fCaption
	fShort
	fLong
	fNoVerb
	fCounts
	fKindFuture
	fStateOnly
	fStative
	fMeasure
	fThan
	fSuperlative
	fBecause
	fRule
	fShare        // a figure says what part of a whole
	fSmall        // an exact count below ten
	fDirectFigure // a figure is the object of the main verb
	fMoneyFigure  // it is a sum of money
	fMultiple     // doubled, twice as many
	fTrend        // the main verb tells a change
	fAct          // it is an act by somebody
	fFirm         // a rule, beside "will"
	fCeremony
	fCall
	fFeeling
	fMayCome       // a modal before a verb of the future
	fBinds         // what must be or may be by law
	fPut           // somebody puts a figure
	fRuled         // the main verb allows, bans, requires
	fForesees      // it expects or predicts
	fFigureSubject // a figure stands before the main verb
	fFigureObject  // a figure stands right behind it
	fFigureLater
	fMeasured    // a figure and a verb that measures
	fSilence     // somebody refuses to comment
	fScene       // a caption of what the picture shows
	fDenies      // the main verb denies
	fWitness     // somebody tells what he did or saw
	fLasting     // the perfect of what lasts: "has led the force since"
	fUndone      // what has not been done
	fRanked      // an ordinal is what the subject is
	fScheduled   // the present of what is to come: "opens on Friday"
	fLawful      // the subject is a law, a rule or a contract
	fGeneric     // the subject is all of a kind: "councils may"
	fUndated     // what will be, with no date and no measure
	fAnswers     // a denial of what was said, which says nothing itself
	fCalls       // the main verb asks something of others
	fBrands      // somebody gives a thing a name: "termed it a success"
	fJudges      // "is a disgrace"
	fAsks        // a question stands as the subject: "what comes next is"
	fLead        // it stands in the first paragraphs
	fPermit      // what one may do
	fNow         // the present passive: "is owned"
	fComparative // "is larger"

	fOfPerson   // the subject is a person with a name
	fOfBody     // it is an organisation
	fOfRole     // it is somebody in a role: "soldiers"
	fOfPronoun  // it is a pronoun of persons
	fOfIt       // it is another pronoun
	fIndefinite // it is new: "a man", "two men"

	fSourced       // somebody is named for it
	fDenial        // its own verb disputes
	fAnswering     // what stands before it says that another version follows
	fRebuts        // a rule finds that it disputes
	fOther         // another source spoke in this paragraph or the one before
	fOtherHere     // in this paragraph
	fOtherNext     // right before
	fShared        // what others said before shares a longer word with it
	fConcedes      // its source confirms or concedes
	fDoubted       // its source is kept at a distance: "claims"
	fDocument      // its source is a document
	fByRole        // its source is named by a role
	fForSomebody   // its source speaks for somebody: a lawyer, a spokeswoman
	fFrameBefore   // the frame stands before it
	fNegationFirst // it begins with a negation

	fForm // the first of the forms of the main verb

	fKind         = fForm + int(forms) // the first of the kinds
	namedFeatures = fKind + len(kinds)
)

// Buckets is the number of hashed features; a power of two.
const Buckets = 1 << 14

// vector is the sparse vector of a clause: the named features that it has,
// and the buckets of its words, of their stems and of its main verb in its form.
// Each counts once. The named features of a sentence that stands alone count
// twice: by the weights that they have in an article, and by what they weigh more
// or less there.
type vector struct {
	has   [namedFeatures]bool
	alone bool
	named []uint16 // the numbers of the named features that it has
	words []uint16 // buckets
	form  form     // of the main verb
	kind  Kind     // what the rules take it for
	sets  bool     // it has a word that sets one fact against another
	none  bool     // the rules find that it disputes, but only by "there was no …"
}

// set adds a named feature to those that a clause has when it has it by one of
// its words or figures.
func (v *vector) set(i int, yes bool) { v.has[i] = v.has[i] || yes }

// list returns the numbers of the named features, for which out has room.
func (v *vector) list(out *[namedFeatures]uint16) []uint16 {
	n := 0
	for i, has := range &v.has {
		if out[n] = uint16(i); has {
			n++
		}
	}
	return out[:n]
}

// has reports whether a word or phrase of the clause is in any of the lists.
func (c *candidate) has(lists marks) bool { return c.classes&lists != 0 }

// features reads the features of a clause. Their words are only good until the
// next clause is read.
func (f *finder) features(c *candidate) vector {
	v := vector{words: f.words[:0], alone: !f.isStory()}
	r := c.tokens
	c.classes, c.main = marks(f.BitsIn(r, firstClass)), f.mainVerb(c)
	if c.main.form == noVerb && aboveStory(c.role) {
		f.tellsNow(c)
	}
	if f.supposed(c.main) {
		c.classes &^= inState
	}
	c.inside = f.figuresIn(c.Span)
	v.has[fBias] = true
	f.figureFeatures(c, &v)
	f.wordFeatures(c, &v)
	f.verbFeature(c, &v)
	v.has[fQuestion] = f.endsWith(r, '?')
	v.has[fExclaim] = f.endsWith(r, '!')
	v.has[fDirect] = spoken(c)
	v.has[fAttributed] = c.quote != nil && c.quote.Type != quote.Direct
	v.has[fHeadline] = aboveStory(c.role)
	v.has[fCaption] = c.role == article.Caption
	v.has[fShort] = r.Len() < 6
	v.has[fLong] = r.Len() > 22
	v.has[fNoVerb] = !c.finite
	v.has[fCounts] = f.counts(c)
	v.has[fKindFuture] = c.has(inKindFuture)
	v.has[fStateOnly] = v.has[fState] && !v.has[fPast]
	f.predicateFeatures(c, &v)
	f.rivalFeatures(c, &v)
	v.named, f.words = v.list(&f.places), v.words
	return v
}

// spoken reports a clause in the words of a source.
func spoken(c *candidate) bool { return c.quote != nil && c.quote.Type == quote.Direct }

// endsWith reports whether a mark stands behind the clause's last word.
func (f *finder) endsWith(r text.Range, mark byte) bool {
	return f.IsMark(r.Last, mark) || f.IsMark(r.Last+1, mark)
}

func (f *finder) figureFeatures(c *candidate, v *vector) {
	for i := range c.inside {
		g := &c.inside[i]
		if g.Weight == figure.Minor {
			continue
		}
		switch g.Kind {
		case figure.Money:
			v.has[fMoney] = true
		case figure.Percent, figure.Ratio, figure.Multiple:
			v.has[fPercent] = true
		case figure.Date, figure.Time, figure.DateTime:
			v.has[fDate] = true
			continue
		}
		v.has[fFigure] = true
	}
}

// figuresIn returns the figures inside a span. It is asked in text order,
// mostly, so it looks first where it was.
func (f *finder) figuresIn(s text.Span) []figure.Figure {
	from := f.lastFigure
	if from > 0 && f.figures[from-1].Start >= s.Start {
		from = sort.Search(from, func(i int) bool { return f.figures[i].Start >= s.Start })
	}
	for from < len(f.figures) && f.figures[from].Start < s.Start {
		from++
	}
	f.lastFigure = from
	end := from
	for end < len(f.figures) && f.figures[end].End <= s.End {
		end++
	}
	return f.figures[from:end]
}

func (f *finder) wordFeatures(c *candidate, v *vector) {
	r, names := c.tokens, 0
	for i := r.First; i < r.Last; i++ {
		k := &f.Tokens[i]
		v.words = f.appendBuckets(v.words, i)
		if k.Kind != text.Word {
			continue
		}
		if i > r.First && k.Flags&text.Upper != 0 {
			names++
		}
		if m := f.marks[i]; m&telling != 0 || i >= c.main.at && f.Source[k.End-1] == 't' {
			f.wordFeature(i, m, v)
		}
	}
	for _, k := range classes {
		if c.classes&k.list != 0 {
			v.has[k.feature] = true
		}
	}
	v.has[fHedge] = c.voiced == Hedged || c.has(inHedge) && f.hedges(r)
	v.has[fUnverified] = !spoken(c) && (c.has(inUnverified) || v.has[fNegation] && c.has(inVerify) || f.unchecked(c))
	v.has[fName] = names > 0
	v.has[fNames] = names > 3
	v.has[fConditional] = f.is(r.First, inSub) && f.IsIn(r.First, "if unless whether")
}

// classes pairs named features with the lists that tell them.
var classes = [...]struct {
	list    marks
	feature int
}{
	{inFuture, fFuture}, {inCause, fCause}, {inCompare, fCompare},
	{inPolicy, fPolicy}, {inOpinion, fOpinion}, {inSelf, fSelf}, {inState, fState},
	{inCeremony, fCeremony}, {inCall, fCall}, {inFeeling, fFeeling},
	{inFirm, fFirm}, {inRule, fRule},
}

// doubtless reports a "no" that negates nothing: "no fewer than", "no doubt".
func (f *finder) doubtless(i int) bool {
	return f.Is(i, "no") && f.IsIn(i+1, "fewer less more longer later sooner doubt")
}

// telling are the marks of words that wordFeature reads.
const telling = bygone | inNegation

// wordFeature reads a word for a negation, a verb of the past, or a superlative
// behind the main verb.
func (f *finder) wordFeature(i int, m marks, v *vector) {
	switch {
	case m&inNegation != 0:
		v.set(fNegation, !f.doubtless(i))
	case m&bygone != 0:
		past := f.Ends(i, "ed")
		v.set(fPast, past)
		v.set(fPassive, past && f.is(i-1, inBe))
	default:
		v.set(fSuperlative, f.superlative(i, f.Text(i)))
	}
}
