package check

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// role is the parts that a word can play beside figures, one bit for each, in the
// order of the letters of the word file.
type role uint64

const (
	roleUp      role = 1 << iota // a rise, as a verb, a noun or a comparative
	roleDown                     // a fall
	roleLink                     // what stands between a word of change and by how much
	roleBase                     // before the value that something changed from
	rolePast                     // puts a value in the past
	roleNow                      // puts a value in the present
	roleClause                   // a new clause, with another subject
	roleBack                     // points back to the sentence before
	roleSome                     // parts that need not be all, or that overlap
	roleMade                     // the whole consists of what follows
	roleRest                     // what is left of a whole
	roleThem                     // the whole itself, behind "of"
	roleLevel                    // levels that cannot pass a hundred per cent
	roleWhole                    // those that a share is of, and cannot pass
	roleLost                     // lost, destroyed: no more than all of it
	roleAdult                    // adults only: men and women are all of them
	roleRevised                  // a number that the article tells as changing
	roleTerm                     // units of time before "earlier", which then compares and does not correct
	roleBegun                    // how something begins
	roleEnding                   // how something ends, as a verb
	roleEnded                    // how something ends, or what stands before its end
	roleBorn                     // the ends of a life of something that has anniversaries
	roleHead                     // those who share what is given a head
	roleLead                     // a series stands at this score
	roleGame                     // one game of a series
	roleResult                   // results of a game, before how many of them
	roleSeveral                  // says that several answers were allowed, or that shares are of several wholes
	roleAnswer                   // what voters and those asked did
	roleEach                     // so much for each
	roleMargin                   // what is won by so many
	roleMoves                    // a verb that moves a value
	roleAverage                  // an average
	roleRange                    // tells of a range, before "from"
	roleJubilee                  // comes round each year
	rolePoint                    // what a difference of percentages is counted in
	roleBill                     // what so many at so much come to
	roleSteady                   // says that something went one way all the time
	roleEither                   // one of two things that are all there are
	roleBest                     // opens the length of a series
	roleGap                      // what stands between two numbers that are no range
	roleIncome                   // what can fall by more than all of it
	roleKin                      // somebody beside the one who is spoken of: "her sister, 91"
	roleExpect                   // before a value that is only expected
	roleOverlap                  // says that groups overlap
	roleWins                     // wins votes
	roleSet                      // the members of a set that is complete by its nature
	roleContest                  // what is told of who won, and by how much
	roleLeft                     // what is left of a whole, or apart from its other parts
	_                            // free
	roleRun                      // a run of results
	roleLife                     // the ends of a life, and ages
	roleHeld                     // what somebody is in for a time: an office, a prison
	roleOwns                     // a verb before all that somebody has
	roleTotal                    // the whole itself, behind "of that"
	roleLikely                   // what is at most a hundred per cent: how likely, how far done
	roleDone                     // what a share of people did
	roleState                    // how some of a number of things are
)

// roleOf returns the parts that token i can play.
func (c *checker) roleOf(i int) (r role) {
	for _, b := range []byte(c.Value(i, lexicon.CheckWord)) {
		switch {
		case b >= 'a':
			r |= 1 << (b - 'a')
		case b >= 'A':
			r |= 1 << (b - 'A' + 26)
		default:
			r |= 1 << (b - '0' + 52)
		}
	}
	return r
}

// plays reports whether token i plays the part.
func (c *checker) plays(i int, r role) bool { return c.rolesOf(i)&r != 0 }

// roleRead marks a token whose parts have been looked up.
const roleRead role = 1 << 63

// rolesOf returns the parts that token i can play, looked up once.
func (c *checker) rolesOf(i int) role {
	if uint(i) >= uint(len(c.roles)) {
		return 0
	}
	if c.roles[i] == 0 {
		c.roles[i] = c.roleOf(i) | roleRead
	}
	return c.roles[i]
}

// readRoles returns all the parts that the tokens of a sentence play.
func (c *checker) readRoles(tokens text.Range) (all role) {
	for i := c.Seek(tokens, lexicon.CheckWord); i < tokens.Last; {
		all |= c.rolesOf(i)
		i = c.Seek(text.Range{First: i + 1, Last: tokens.Last}, lexicon.CheckWord)
	}
	return all &^ roleRead
}

// Is reports whether token i is a word. The rules ask it a thousand times over: the
// client, which inlines package text alone, would otherwise hold the body of
// Paste.Is in each place.
func (c *checker) Is(i int, word string) bool { return c.Paste.Is(i, word) }

// Kind returns the kind of token i; it stands here as Is does.
func (c *checker) Kind(i int) text.Kind { return c.Paste.Kind(i) }

// Has reports whether token i is in a class; it stands here as Is does.
func (c *checker) Has(i int, class lexicon.Class) bool { return c.Paste.Has(i, class) }
