package compare

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// happened reports whether a range of one text says that something will be done,
// and a range of the other that it was: "will close", "has closed".
func happened(planned, past *text.Table, r, s text.Range) bool {
	i := intended(planned, r)
	if i < 0 || intended(past, s) >= 0 || past.Seek(s, lexicon.ClaimModal) < s.Last || past.Seek(s, lexicon.ClaimWill) < s.Last {
		return false
	}
	for j := s.First; j < s.Last; j++ {
		if doneBy(past, j) && pastOf(planned, past, i, j) {
			return true
		}
	}
	return false
}

// intended returns the verb behind "will", or "to" behind a form of "be", in a
// range: "will close", "is going to close"; else -1.
func intended(t *text.Table, r text.Range) int {
	for i := r.First; i+1 < r.Last; i++ {
		if t.IsIn(i, "will shall 'll") || t.Is(i, "to") && (t.Has(i-1, lexicon.ClaimBe) || t.Is(i-1, "going")) {
			for i++; i+1 < r.Last && t.Has(i, lexicon.ClaimAdverb); i++ {
			}
			return i
		}
	}
	return -1
}

// doneBy reports whether a verb tells what was done: a past, or a participle
// behind "have".
func doneBy(t *text.Table, i int) bool {
	switch {
	case strings.HasSuffix(t.Folded(i+1), "ing"):
		return false
	case t.IsIn(i, "was were been"):
		return true
	}
	return t.HasAny(i, lexicon.ClaimPast, lexicon.ClaimParticiple) || strings.HasSuffix(t.Folded(i), "ed")
}

// pastOf reports whether a verb of one text is a past of another of the other
// text: "be" and "was", "rule" and "ruled", "meet" and "met".
func pastOf(planned, past *text.Table, i, j int) bool {
	x, y := planned.Folded(i), past.Folded(j)
	if x == "be" {
		return past.IsIn(j, "was were been")
	}
	if stem, regular := strings.CutSuffix(y, "ed"); regular {
		root := strings.TrimRight(x, "ey")
		return root != "" && strings.HasPrefix(stem, root) && len(stem)-len(root) <= 1
	}
	return x != "" && y != "" && strings.Contains(irregular, " "+x+"/"+y+" ")
}

// irregular are verbs and their pasts that do not end in "ed".
const irregular = " meet/met hold/held give/gave give/given take/took take/taken make/made go/went go/gone leave/left lead/led lose/lost win/won pay/paid sell/sold buy/bought build/built begin/began begin/begun become/became come/came cut/cut put/put set/set shut/shut quit/quit hit/hit send/sent spend/spent speak/spoke speak/spoken see/saw see/seen seek/sought hear/heard have/had get/got find/found fight/fought fall/fell fall/fallen rise/rose rise/risen run/ran fly/flew fly/flown drive/drove keep/kept say/said tell/told stand/stood teach/taught throw/threw withdraw/withdrew withdraw/withdrawn write/wrote write/written sit/sat sink/sank strike/struck swear/swore bring/brought break/broke break/broken choose/chose choose/chosen draw/drew feed/fed lay/laid let/let ring/rang sing/sang steal/stole wear/wore undergo/underwent "
