// Package article finds the structure of a pasted text: which lines are
// headline, byline, caption, story or page furniture, where one article ends
// and the next begins, what the datelines are, and what the page says about
// itself (authors, outlet, times).
//
// # What a role is
//
// A paste is what a person selected on a page, so it holds more than the story.
// Every line gets one Role. Headline, Standfirst, Caption, Paragraph and
// ListItem are the article: the engines read them. The others are kept and
// shown, but hold no marks:
//
//   - Byline: who wrote it, an agency's name, a note on the author or the source;
//   - Timestamp: when it was published or updated, however it is printed;
//   - Heading: a cross-head of the story, the title of a live blog's entry;
//   - Correction: a note by which the outlet corrects or explains itself;
//   - Furniture: all else that is the page's: buttons, promos, links to other
//     stories, image counters, copyright. A headline that the page prints
//     again is furniture too.
//
// A dateline ("KARACHI:", "OSLO, Norway (AP) —") is a span of its own at the
// front of a paragraph, and no part of its first sentence. Lines of readers'
// comments below a story are furniture.
//
// # How it works
//
// Parse goes over the lines in four steps, from what is sure to what is not:
//
//  1. Lines: printed lines are read, and those that were broken by width are put
//     together (line.go, wrap.go).
//  2. Words: a role that the line's own words give away, wherever it stands
//     (mark.go; furniture.go, counter.go, stamp.go, author.go, credit.go,
//     creditlabel.go, caption.go, path.go).
//  3. Articles: each headline begins one (title.go, head.go, top.go).
//  4. Place: what stands above, between and below tells the role of the lines
//     that are left (place.go, role.go, tail.go, body.go; list.go, link.go, foot.go, live.go,
//     interview.go, voice.go, comment.go, page.go, scene.go, seen.go, summary.go).
//
// Then datelines are cut off, annotated zones are cut into sentences
// (dateline.go, parse.go), and the lines about publication are read (meta.go,
// date.go, author.go).
//
// # Limits
//
// In doubt a line is story, so that nothing of the article is lost. Sites whose
// furniture nobody has seen leave some of it in the story; headlines without
// their usual place, and pastes that begin in the middle of a story, are
// guesses. Languages other than English are told (language.go), not read.
package article
