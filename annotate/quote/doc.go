// Package quote finds the quotes of a paste: words that a source said or
// wrote, direct or reported, with who said them.
//
// # What a quote is
//
// A quote is one utterance with its source:
//
//   - Direct: all of it stands in quotation marks, which belong to its span;
//   - Mixed: the reporter's clause, some words of which stand in marks;
//   - Indirect: reported speech without marks, without "that", without the verb
//     of saying and without the full stop.
//
// Marked words that nobody is quoted for are kept as Scare (they keep a
// distance) or Title (they name a work, a law, a ship), and do not count.
//
// An utterance that a verb of saying cuts in two is one quote with two Parts; so
// is one that goes on in the next paragraphs with its marks opened again. No
// quotes are what somebody did not say or may say, bare refusals and denials,
// orders, and what somebody wants or plans. "Believes that", with a holder who is
// named, is indirect.
//
// Cue is the reporting word, and Speaker.Mention the words that name who speaks
// ("she", "the mayor"); Speaker.Name is the full name that they stand for. Who
// only passes the words on is Via. Where a surname fits two people the speaker is
// Ambiguous.
//
// # How it works
//
//  1. Marks are paired, paragraph by paragraph, after the style that the article
//     votes for (marks.go, pair.go).
//  2. Sentences are cut into units, and cues are found in them (cue.go, sense.go, verbal.go,
//     word.go, nouncue.go). Those that only name a thing, deny that something was said or
//     speak of what is yet to be said are dropped (denied.go, announced.go,
//     purpose.go, reduced.go, number.go).
//  3. Each cue becomes a frame: its subject (subject.go, aside.go, relative.go,
//     agent.go, utterer.go), its content before it, behind it or on both sides
//     (frame.go, within.go, nested.go, trailing.go, front.go, behind.go, second.go,
//     content.go, breaks.go), if that is reported speech (reported.go), or "according to" and
//     its like (source.go, account.go).
//  4. Marked words without a frame take up the quote before (float.go, answer.go);
//     what is left is Scare or Title.
//  5. Speakers are resolved in text order (speaker.go): names, pronouns
//     (pronoun.go, neuter.go, topic.go), posts and descriptions (role.go, office.go,
//     described.go, byword.go), organisations (firm.go), the unnamed (unnamed.go, again in
//     described.go).
//  6. Quotes of a headline take the speaker of the same words below (echo.go), and
//     each gets the measured precision of its rule (rule.go, quotes.go).
//
// # Limits
//
// A speaker is a guess where only nearness tells. Verbs that are no verbs of
// saying by themselves ("he sniffed") count beside marks alone. Speech that is
// reported without a verb, over several sentences, is not found, and where the
// reporter's own words begin inside a long mixed clause is often unclear.
package quote
