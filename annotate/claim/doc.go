// Package claim finds the claims of a paste: clauses that state something
// about the world that a third party could check, with who claims it, how
// firmly, and why it was marked.
//
// # What a claim is
//
// A claim states, in the outlet's voice or a source's, what records, data,
// pictures or witnesses could bear out or refute. Whether it is true is not
// asked. A question, an opinion, a wish, a call, advice, a feeling, a courtesy,
// or a promise without a date or a measure is none; a fact inside a sentence that
// judges is one. "It was never inspected" and "Bail was refused" are claims.
//
// The span is the clause of the content: "Officials said [more than 50 soldiers
// were killed]". Facts that share a subject are one claim; a new subject, a
// semicolon or another source begins the next. Relative clauses and clauses of
// time belong to it, a connective at its front and the full stop do not. A denial
// keeps its verb.
//
//   - Level: 2 for what a fact-checker would begin with, which is particular and
//     has consequences; 1 for the rest.
//   - Kind: what the point is: a number (Quantity), a rank or a trend
//     (Comparison), what was done (Event), what caused it (Causal), how things
//     are (Status), a rule or a ruling (Policy), a future that can be measured
//     (Prediction), what the outlet could not verify (Caveat).
//   - Strength: the first that holds of Disputed, Hedged, Attributed, Asserted.
//   - Claimant: whose claim it is, unless it is the outlet's own.
//   - Reasons: the features that spoke for it; Reason.Text says each in words.
//
// # How it works
//
// Find goes from sentence to sentence (find.go):
//
//  1. A sentence is cut where a new clause begins (clause.go, opening.go, list.go;
//     headline.go for headlines), and frames of attribution are taken off
//     (frame.go, framed.go, held.go, impersonal.go, label.go, source.go, estimate.go),
//     then what is no part of it at its edges (trim.go).
//  2. Each clause becomes a vector of named features and hashed words (feature.go,
//     setting.go, predicate.go, kind.go, bucket.go) over marks of the tokens
//     (mark.go, verb.go, present.go, lists.go).
//  3. A small linear model scores it (model.go), and the score, level, kind,
//     strength, claimant and reasons are read from model and rules (judge.go,
//     strength.go, hedge.go, deny.go, rival.go, caveat.go, vouch.go).
//  4. When all are found, it is told which claims with a source give a rival version, by
//     who spoke before and of whom (sign.go, version.go, evidence.go).
//  5. The claims of an article are joined: what a caveat covers, what a denial
//     denies, what states the same (link.go, denied.go, repeat.go).
//
// Clauses from Threshold on are claims; those from Floor on are weak ones, which
// a reader may ask for. The program train fits the model to the gold and packs
// it; see testdata/README.md for the texts and for what two readers agree on.
//
// # Limits
//
// Where a clause ends, which kind it has and whether it is key are matters on
// which people differ too. A dispute without a word of denial is often missed, and a
// fact that is packed into a noun phrase mostly.
package claim
