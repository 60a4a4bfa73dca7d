package quote_test

import "testing"

// TestSecondParts reads what goes on with a quote behind a frame in the middle.
func TestSecondParts(t *testing.T) {
	check(t, []quoteCase{
		{"a participle behind a source", "The ministry had, according to the audit, paid for rice that never came.", []string{"indirect | audit | The ministry had / paid for rice that never came"}},
		{"an adjective behind a source", "Her team has, in the words of a banker, more charm than sense.", []string{"indirect | banker | Her team has / more charm than sense"}},
		{"a month is no auxiliary", "Its loan falls due in May, according to the bank, which had no comment.", []string{"indirect | bank | Its loan falls due in May"}},
		{"marks go on with a clause", "Ann Mercer resigned. She had left, she said, “to breathe”.", []string{"mixed | Ann Mercer | She had left / “to breathe”"}},
		{"marks go on behind a name", "They had come, said Ann Mercer, 22, “to show we are not afraid”.", []string{"mixed | Ann Mercer | They had come / “to show we are not afraid”"}},
		{"marks go on behind a source", "The cuts are needed, according to the treasurer, “to keep the lights on”.", []string{"mixed | treasurer | The cuts are needed / “to keep the lights on”"}},
		{"marks go on behind who was told", "Ann Mercer resigned, she told friends, “for the sake of my children”.", []string{"mixed | Ann Mercer | Ann Mercer resigned / “for the sake of my children”"}},
		{"marks behind a clause of time", "As she left, Ann Mercer told reporters, “it is over”.", []string{"direct | Ann Mercer | “it is over”"}},
		{"marks behind a day", "On Friday, Ann Mercer said, “we were ready”.", []string{"direct | Ann Mercer | “we were ready”"}},
		{"marks that begin a sentence", "The vote was close, Ann Mercer said, “We won.”", []string{"direct | Ann Mercer | “We won.”"}},
		{"whom it includes", "A blast killed 12 people, medics said, including two nurses.", []string{"indirect | medics | A blast killed 12 people / including two nurses"}},
		{"some of them", "Seven people were hurt, police said, two of them badly.", []string{"indirect | police | Seven people were hurt / two of them badly"}},
		{"up from", "Exports will reach 62 million bags, the agency said, up from 56 million.", []string{"indirect | agency | Exports will reach 62 million bags / up from 56 million"}},
		{"those who were told", "No stone would be left, he told residents, some of whom winced.", []string{"indirect |  | No stone would be left"}},
		{"which the outlet adds", "The plant leaked for years, residents said, all of which the company denies.", []string{"indirect | residents | The plant leaked for years"}},
		{"among what happened", "The ban was lifted, the minister said, among cheers from the gallery.", []string{"indirect | minister | The ban was lifted"}},
		{"told at the end", "The core business is sound, chair Ann Mercer told suppliers.", []string{"indirect | Ann Mercer | The core business is sound"}},
		{"inside a relative clause", "The pill, which its maker says cuts the risk of stroke, costs $400.", []string{"indirect | maker | cuts the risk of stroke"}},
		{"inside one, with a subject", "The dam, which the minister says residents want, will flood six villages.", []string{"indirect | minister | residents want"}},
		{"inside one, behind a verb that is a noun too", "A road, which the council claims would save time, is opposed by farmers.", []string{"indirect | council | would save time"}},
		{"who did something else", "Ann Mercer, who proposed the ban, said it would work.", []string{"indirect | Ann Mercer | it would work"}},
	})
}
