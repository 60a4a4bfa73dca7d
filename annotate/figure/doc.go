// Package figure finds the figures of a paste: quantities, ranks, rates, spans
// of time and points in the calendar that are given by a numeral, each with
// its value and what it counts.
//
// # What a figure is
//
// A figure needs a numeral: digits, number words, fractions, or one of a few
// words that stand for a number, such as "dozen", "half", "twice" and "doubled".
// "Several", "both", "Tuesday" and a month alone are none. Numbers that are part
// of a name are none either: roads, laws, aircraft, teams, rooms, telephone
// numbers, kings. "One" is a figure where it counts.
//
// A figure has three spans:
//
//	more than £4.2 million   the figure itself: hedge, sign, currency, number,
//	                         scale, unit, the words of a range
//	£4.2 million             Core: without the hedge
//	4.2                      Number: the digits or words of the number alone
//
// What is counted stays outside (Of), and so do the verb (Act), "the", "only",
// "a record" and "a total of". Two ends of a range are one figure; two values of
// a change ("from 5 to 7") are two. A conversion in brackets is another figure.
//
// Value is a number in the figure's own unit, or ISO or EDTF text for days and
// times. Vague numbers have the least that they can mean ("dozens": 12) and say
// so by Mod. Weight is Minor for what nobody would check: "the two sides".
//
// # How it works
//
// Find goes through each sentence once, from numeral to numeral (find.go):
//
//  1. Where a figure can begin, the readers are tried, the most special first:
//     dates and times (date.go, clock.go, days.go, period.go, year.go), ages
//     (age.go, life.go), scores and votes (tally.go, sport.go), multiples and
//     fractions (multiple.go, fraction.go, ratio.go), ranks (rank.go), then
//     numbers with a unit, a currency or nothing (quantity.go, percent.go,
//     money.go, duration.go, count.go), as numeral.go reads them.
//  2. Names, addresses and lists are turned down (veto.go, name.go, group.go,
//     address.go).
//  3. The span grows: ranges (range.go), units that stand with another number
//     (elided.go, suspended.go, share.go), hedges (hedge.go).
//  4. What is counted, and the verb, are looked for in the clause (counted.go).
//
// At last figures of a headline are joined with those of the story that state
// the same (same.go). Compare tells by meaning how two figures differ
// (compare.go, convert.go).
//
// # Limits
//
// A rule reads within its clause. The counted noun is missed where it stands far
// from the number or is only understood. The country of "$" or "Rs" is assumed
// from the place of the article, and marked so. Numbers inside names that no
// list or neighbour gives away are taken for figures.
package figure
