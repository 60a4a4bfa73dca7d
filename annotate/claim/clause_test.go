package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate"
	"stet/annotate/claim"
)

// TestClauses cuts sentences where a new subject has a verb of its own; a stroke
// stands before each clause but the first.
func TestClauses(t *testing.T) {
	for _, tt := range []struct {
		name  string
		texts []string
	}{
		{"an adverb before the subject", []string{
			"The road has been shut since May, and |just two shops are open.",
			"Ministers announced a review in March, and |not one hearing has been held.",
		}},
		{"a bare noun and its own words before the verb", []string{
			"The route lost its last bus in 2019, and |ridership on the trains rose by a tenth.",
			"The blaze gutted 40 shops, and |goods worth Tk 3 crore were destroyed.",
			"Profits fell by half, and |chairman Luis Ortega was voted out.",
		}},
		{"a name that holds a verb", []string{
			"Traders had sent seven ships to Santos and São Francisco do Sul.",
		}},
		{"an aside behind the subject", []string{
			"There is no lift, and |the stairs, at 90cm, are narrower than the rules allow.",
			"The minister resigned after the report, and |his deputy, Anna Weiss, took over.",
			"The lorry hit a wall, and |its driver, who is 61, was taken to hospital.",
			"The mill, once the largest in the district, closed in 2009, and |its machines were sold for scrap.",
		}},
		{"words of time before the subject", []string{
			"In June the firm sold its dairy arm, and |in July its chief executive resigned.",
			"The contract ran for ten years, and |in that time only two audits were done.",
		}},
		{"a long subject without an article", []string{
			"The tribunal upheld the fine in March, and |money already paid into the fund will be returned by June.",
			"The march was peaceful, but |riot police used tear gas near the bridge.",
			"The hospital closed its burns ward in 2022, and |waiting times for skin grafts in the region have doubled.",
			"The pier lost its licence last spring, and |anglers who ignore the signs face a fine of $300.",
			"The order covers all 14 wards, and |premises larger than 200 square metres must close by ten.",
			"The pumping station failed on Tuesday, and |bottled water was flown in from Darwin.",
			"The governor signed the bill, and |suits challenging it were filed within hours.",
			"Pumps failed in the tunnel, and |talks to end the strike by 340 drivers broke up on Friday.",
			"Refunds are late, and |fixed-price tickets have been withdrawn.",
			"Trout numbers rose in the upper lake, while |catches in the two lower lakes stayed level.",
		}},
		{"a participle of the subject is no verb", []string{
			"The charity found that queues caused by high winds and a lack of berths added nine days at the quay.",
			"Engineers say that cracks left by the frost and the heavy lorries have weakened the deck.",
			"The deck was weakened by frost and |the bridge was shut in May.",
		}},
		{"a verb of the present behind an adverb", []string{
			"The army has left 14 towns in the north, and |4,000 people still live in camps.",
			"Even though the ban took effect in May, |shops still sell the knives.",
		}},
		{"an aside with an and in it", []string{
			"The line is shut between Ludlow and Torvik and |it will not reopen for ten days.",
			"The quarry shut in October, and |its 94 drivers, most of them from Ludlow and Torvik, have been laid off.",
		}},
		{"words of law or time, then a bare subject", []string{
			"Parliament passed the act in 2021, and |under it councils must publish their reserves.",
			"The levee broke at dawn, and |by noon water had reached the hospital.",
		}},
		{"short clauses", []string{
			"Wages are up, but |prices are down.",
			"One man drowned; |another is missing.",
			"The court ruled in May, yet |nothing has been paid.",
		}},
		{"short clauses beside a bare and", []string{
			"Wages are up and |prices are down.",
			"One man drowned and |another is missing.",
		}},
		{"long clauses beside a bare and", []string{
			"The bridge at Torvik collapsed under a lorry on Monday and |the hospital in Ludlow ran out of blood on Tuesday.",
		}},
		{"some of what was promised", []string{
			"The state pledged $4bn, |of which $300m has been paid.",
			"The mayor promised 120 beds by May, |18 of which have opened.",
		}},
		{"some of those named before", []string{
			"The club has 340 members, of whom 12 are under 18.",
			"The firm runs nine depots, three of which have closed.",
			"Torvik fired 90 drones, 70 of which were shot down.",
			"Ludlow has 14,000 people, most of whom fled in May.",
			"It owns nine depots, of which more later.",
		}},
		{"a list of clauses", []string{
			"Sales rose 4%, |profits fell 2% and |debt climbed to $4 billion.",
			"Shops were looted, |lorries were set on fire and |a bank in Torvik was attacked.",
			"Ferries were cancelled, |trains were delayed and |hundreds of schools shut as snow hit Torvik.",
		}},
		{"no list of clauses", []string{
			"Nine men drowned, 14 were hurt and 40 are missing.",
			"Two men died and three others were hurt when a lorry hit a wall in Torvik.",
			"At least nine guards were killed and 63 more injured in the raid on Torvik.",
			"With half of the votes counted, Ann Lang has 40% and |Paul Orva has 38%.",
			"The club dismissed Ann Lang on Sunday, an hour after it lost in Torvik and fell to last place.",
			"The force seized Rs 40 lakh in cash, 41 phones and 212 cheques from flats in Torvik.",
			"They came to our lab, they signed a form and they left.",
		}},
		{"who denies it", []string{
			"The mayor spent £40,000 on flights, |a charge his office denies.",
			"Two guards beat the prisoner, |which the governor denies.",
			"The firm moved to Torvik, which is a port.",
			"The council proposed a levy of 4%, which voters rejected.",
			"The passengers, most of whom were children, were taken to hospital.",
		}},
		{"what was found", []string{
			"The hospital closed its burns ward on Monday, |after inspectors found that its doors had been locked.",
			"Nadia Ferris was dismissed, six days |after a panel ruled that she had misled it.",
			"Nadia Ferris was dismissed after nine years in office.",
		}},
		{"a number behind its hedge", []string{
			"Floods cut the road and |at least 14 villages lost power.",
		}},
		{"a plural behind one", []string{
			"Three people were killed in the crash and |a dozen were injured.",
			"The bus hit a wall near Torvik and |a further 12 were injured.",
			"A lorry hit a tree near Torvik and |a family of four were killed.",
			"The jury had 12 members and |a third were women under 30.",
			"The train crashed on Monday and |a few were in critical condition.",
			"A bomb hit the town and a school and a hospital were hit by debris.",
		}},
		{"how, when or by whom", []string{
			"Orva raised tariffs in May, and |the council responded by banning 40 firms.",
			"Police raided the house on Monday and |the suspect died by suicide hours later.",
			"Ludlow lost 40 seats on Thursday and |the farmers won by a wide margin.",
			"The storm hit the coast on Monday and |the airport closed by noon.",
			"The bank lost $40 million in May and |its chief resigned by letter.",
			"The storm hit 40 villages on Monday and |homes hit by flooding were evacuated.",
			"Police seized 40 guns on Monday and a van used by the gang.",
		}},
		{"a but inside a subject", []string{
			"Police arrested 40 people on Friday and |nothing but ash was found in the house.",
			"The storm cut power on Monday and |no one but the mayor was told.",
			"The government lost the vote on Monday and |every party but Torvik backed the bill.",
			"Prices fell by 4 percent in May and |a slow but steady recovery began.",
			"The backlog was 2,300 and all but 90 have been closed.",
		}},
		{"a number behind a bare noun or a verb", []string{
			"Output fell in May, and |unemployment 12 months later was 9 percent.",
			"The order would force him to close a wing of the jail and leave 21 posts unfilled.",
		}},
		{"short clauses with a source each", []string{
			"Wages are up, Ferris said, and |Weiss said prices are down.",
		}},
		{"one subject, whatever it does", []string{
			"The judge fined the firm £2m and ordered it to pay costs.",
			"Anna Weiss, dressed in black, sat in the gallery.",
			"Five conscripts died and two were taken away.",
			"Water and power were cut to 3,000 homes.",
			"The price of bread and milk has doubled.",
			"The talks between the union and the company collapsed on Friday.",
			"He said the cost of food and fuel rose.",
			"A driver and two passengers were taken to hospital.",
			"She fractured her wrist and three ribs when the scaffold gave way.",
			"Officers said 94 volunteers and three dogs took part in the search.",
			"It was used to call men to war and to announce the death of a king.",
			"The model was run with and without flow, an engineer for the owners said.",
			"He was sentenced to three years and two months' jail for approving accounts for people he had never met.",
			"The gap between prices in Torvik and that in Ludlow is what drives the trade.",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, s := range tt.texts {
				d := annotate.Annotate(strings.ReplaceAll(s, "|", ""))
				assert.Len(t, claim.Examples(d.Paste, d.Entities, d.Quotes, d.Figures), 1+strings.Count(s, "|"), s)
			}
		})
	}
}

// TestTopics cuts headlines where another subject begins: at commas, and at "as"; the
// strokes stand round what is cut out.
func TestTopics(t *testing.T) {
	for _, headline := range []string{
		"Truck bomb hits Torvik hotel|, |at least 19 killed",
		"Floods kill 31 in Torvik|, |two lakh moved to camps",
		"Carmaker to shut plant|, |1,900 jobs at risk",
		"Fires in north kill 23|, |president declares emergency",
		"Levy on fuel up 4%|, |tax on beer scrapped",
		"Rail strike off|, |fares to rise 4%",
		"Shares in Torvik mill plunge 34%| • |Founder takes over as chairman",
		"Striker Okafor joins Leeds|, |Moyes stays at Hull",
		"Board raises levy to 6%|, |three members dissent",
		"Storm cuts power to 80,000 homes| as |crews struggle to reach coast",
		"Clinic shuts its doors| as |nurse shortage bites",
		"Ferries cancelled| as |gusts top 90mph",
		"Eight killed, 40 hurt in Torvik stampede",
		"12 dead as boat sinks off Torvik",
		"Regulator fines bank $40m, bans two traders",
		"Inspectors close three kitchens, cite 27",
		"Bailiffs seize van, three crates of tools",
		"Pier reopens, two months late",
		"Woman, 34, dies in Torvik crash",
		"Police arrest two brothers, cousin over Torvik raid",
		"Torvik, Ludlow fail to agree on herring",
		"Ferris sworn in as first woman on Torvik council",
		"Buses run as normal in Torvik",
		"Weiss quits as chair of Torvik port",
	} {
		parts := strings.Split(headline, "|")
		d := annotate.Annotate(strings.Join(parts, "") + "\n\nBy Nadia Ferris\n\nThe council in Torvik decided it on Monday. Two members voted against.\n")
		e := claim.Examples(d.Paste, d.Entities, d.Quotes, d.Figures)
		if assert.Greater(t, len(e), 1, headline) {
			assert.Equal(t, parts[0], d.Text[e[0].Start:e[0].End])
		}
		if len(parts) > 1 {
			assert.Equal(t, parts[2], d.Text[e[1].Start:e[1].End])
		}
	}
}

// TestHeadlineSpan holds where the claim of a headline, in brackets, begins and ends.
func TestHeadlineSpan(t *testing.T) {
	for _, headline := range []string{
		"Breaking: [5 killed in Torvik blast]",
		"VIDEO: [Firemen rescue 14 from flooded bus in Ludlow]",
		"UPDATE 2-[Torvex profit jumps 14% on grain]",
		"RPT-[Torvex recalls 40,000 vans over brakes]",
		"LONDON MARKETS-[Shares in Torvex fall 4% on profit warning]",
		"[US-Orva trade falls 4% in May]",
		"[Mill in Torvik cuts 4,000 jobs as orders slump]",
		"[Oil rises 2% as Orva tensions flare]",
		"[Storm tears roof off school as gusts top 90mph]",
		"Anger mounts as [council cuts 300 jobs in Ludlow]",
		"Torvik reels as [fire kills 12 in mill]",
		"Frustration mounts at talks as [Orva rejects draft on 40 dams]",
		"Hopes fade as [crews end search for 14 miners]",
		"Torvex says [to cut 900 jobs in Ludlow]",
		"Storm Orva live: [40,000 homes without power in Torvik]",
		"[Bridge 'unsafe since 2019'], inquiry finds",
		"['12 killed' in Torvik drone strike]",
		"[‘Lost’ painting sold for £4m in Ludlow]",
		"[Teachers' pay rises by 4% in Torvik]",
		"[Miners' union wins 4% in 'long night' of talks]",
	} {
		d := annotate.Annotate(strings.NewReplacer("[", "", "]", "").Replace(headline) + "\n\nBy Nadia Ferris\n\nThe council in Torvik decided it on Monday. Two members voted against.\n")
		if assert.NotEmpty(t, d.Claims, headline) {
			c := d.Claims[0]
			assert.Equal(t, headline[strings.Index(headline, "[")+1:strings.Index(headline, "]")], d.Text[c.Start:c.End])
		}
	}
}

// TestParagraphWithoutAnEnd holds that only the last sentence of a paragraph that ends
// with no mark is taken for a line of the page.
func TestParagraphWithoutAnEnd(t *testing.T) {
	d := annotate.Annotate("Rupiah falls to record low\n\nBy Nadia Ferris\n\nTwo members of the board voted against the sale on Monday.\n\nThe central bank sold $5.6 billion in March, its governor said. Reserves fell to $149 billion\n\nThe rupiah has lost 4 percent this year.\n")
	var marked []string
	for _, c := range d.Claims {
		marked = append(marked, d.Text[c.Start:c.End])
	}
	assert.Contains(t, marked, "The central bank sold $5.6 billion in March")
	assert.NotContains(t, marked, "Reserves fell to $149 billion")
}
