package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/text"
)

// plainStory is two paragraphs that go with any headline.
const plainStory = "The matter came up at a crowded meeting in the capital on Tuesday morning, where reporters had gathered outside the hall.\n\n" +
	"Residents had waited there since dawn, and the doors were opened shortly after nine."

// TestHeadlineBehindALabel reads headlines with a label, a competition or a place in
// front, or with the outlet behind, alone and above a byline.
func TestHeadlineBehindALabel(t *testing.T) {
	for _, headline := range []string{
		"JUST IN: Assembly passes 2026 budget",
		"JUST IN: Court frees ex-minister on N20m bail",
		"JUST IN: Refinery cuts petrol price to N790",
		"PHOTOS: Fire guts 40 shops in Tamale market",
		"PHOTO: President meets striking nurses in Abuja",
		"PHOTOS: Fire Guts 40 Shops In Tamale Market",
		"PICS: Bus plunges into Torvik harbour",
		"PHOTO GALLERY: Fire guts 40 shops in Tamale market",
		"IPL 2025: Jaipur beat Pune by 6 wickets",
		"AFCON 2025: Ghana draw Mali, Gabon",
		"WORLD CUP 2026: Hosts held to draw",
		"MUMBAI: Man held for duping 12 people of Rs 3 crore",
		"CAG: Metro overshot estimate by Rs 90 crore",
		"BOIL WATER NOTICE: 61,000 customers affected after main break",
		"CYCLONE RUDRA: What we know so far",
		"Sources: Hawks to trade Dorr to Denver",
		"Source: Cabinet to meet on Friday",
		"Sources: Coach resigns after six losses",
		"Halden to cut 700 jobs | Reuters",
		"Halden to cut 700 jobs - Reuters",
		"Halden to cut 700 jobs | AP News",
		"Taka slips to record low of 122.40 | Bloomberg",
	} {
		for _, page := range []string{"HEADLINE\n\n", "News\n\nHEADLINE\n\nBy Elin Dahl\n12 March 2026\n\n"} {
			source := strings.Replace(page, "HEADLINE", headline, 1) + plainStory
			p := article.Parse(text.Scan(source))
			at := p.ZoneAt(strings.Index(source, headline))
			assert.Equal(t, article.Headline, p.Zones[at].Role, "%s in %q", headline, page)
		}
	}
}

// TestCreditAboveTheHeadline reads credits and captions that stand above it.
func TestCreditAboveTheHeadline(t *testing.T) {
	for line, want := range map[string]article.Role{
		"Photo: Elin Dahl/The Torvik Courier":                   article.Caption,
		"PHOTO: Ministry of Works and Housing":                  article.Caption,
		"People walk past the central bank in Torvik — AFP":     article.Caption,
		"People walk past the central bank in Torvik — AFP/Ann": article.Caption,
	} {
		assert.Equal(t, []article.Role{want, article.Headline, article.Byline, article.Paragraph, article.Paragraph},
			roles(line+"\n\nBank of Torvik keeps rate at 11 percent\n\nBy Elin Dahl\n\n"+plainStory), line)
	}
}

// TestCaptionUnderTheHeadline reads what a picture shows, whose "to" plans nothing.
func TestCaptionUnderTheHeadline(t *testing.T) {
	for line, want := range map[string]article.Role{
		"Supporters listen to speeches at a rally in Ely on Monday":  article.Caption,
		"Lee Holm next to police cars outside Ely station on Sunday": article.Caption,
		"Volunteers hand out food to families in Ely on Monday":      article.Caption,
		"Ministers to discuss levy at a summit in Ely on Monday":     article.Standfirst,
		"Mayor to step down after a vote in Ely on Monday":           article.Standfirst,
	} {
		assert.Equal(t, want, roles("Storm kills two and cuts power to homes\n\n" + line + "\n\nBy Elin Dahl\n\n" + plainStory)[1], line)
	}
}

// TestStandfirstOfTwoLines reads summaries of two lines without points.
func TestStandfirstOfTwoLines(t *testing.T) {
	for _, lines := range []string{
		"Regulator says lender opened 2m fake accounts\nChief executive to step down in May",
		"Watchdog finds 400 false invoices\nTwo directors to leave by Friday",
		"Says tariff to be cut by Rs 3 per unit; farmers to get loans\nOpposition terms package 'eyewash'",
		"Minister says levy will end in June\nTraders call move too late",
		"Finds 400 false invoices at lender\nStaff union rejects report",
	} {
		for _, gap := range []string{"\n", "\n\n"} {
			if last := lines[strings.Index(lines, "\n"):]; len(strings.Fields(last)) <= 4 && gap == "\n\n" {
				continue // four words of their own may be a picture's
			}
			got := roles("Bank fined over accounts\n" + gap[1:] + strings.Replace(lines, "\n", gap, 1) + "\n\nTORVIK: A bank was fined on Monday over accounts that nobody had asked for.\n\n" + plainStory)
			assert.Equal(t, []article.Role{article.Headline, article.Standfirst, article.Standfirst, article.Paragraph}, got[:4], lines)
		}
	}
}

// TestBulletsWithoutBlank reads a list whose marks stand close to its words.
func TestBulletsWithoutBlank(t *testing.T) {
	assert.Equal(t, []article.Role{article.Headline, article.Standfirst, article.Standfirst, article.Paragraph, article.Paragraph},
		roles("Court stops eviction of 300 families\n\n•The families had lived there since 1998.\n•The case will be heard on April 3.\n\n"+plainStory))
}

// TestDatelineAlone reads a dateline that the page sets on a line of its own.
func TestDatelineAlone(t *testing.T) {
	for _, dateline := range []string{"LOWELL, Mass. —", "TORVIK —", "NEW TORVIK, Ohio (WXYZ) —", "TORVIK:", "NEW TORVIK:", "KARACHI/TORVIK:", "Karachi:", "KARACHI"} {
		p := article.Parse(text.Scan("Fire destroys mill in Lowell\n\nUpdated: 6:12 PM EDT Mar 12, 2026\n\n" + dateline + "\n" + plainStory))
		assert.Equal(t, article.Paragraph, p.Zones[2].Role, dateline)
		if assert.Len(t, p.Datelines, 1, dateline) {
			assert.Equal(t, dateline, p.Datelines[0].In(p.Source))
		}
	}
}

// TestSpeakerAloneIsNoDateline reads the name of who speaks above the first words of a
// transcript, and a label inside a story.
func TestSpeakerAloneIsNoDateline(t *testing.T) {
	for _, paste := range []string{
		"Mill at Torvik burns down\n\nNOVEMBER 5, 2025 4:21 PM ET\n\nANN DORR, HOST:\nHere's a story of a mill that was built in 1907 and burned down on Monday.\n\nLEE MORA, BYLINE: It did.\n\nDORR: How?\n\nMORA: Nobody knows how.\n",
		"Mill at Torvik burns down\n\nNovember 5, 2025\n\n" + plainStory + "\nVERDICT:\n" + plainStory,
	} {
		assert.Empty(t, article.Parse(text.Scan(paste)).Datelines, paste)
	}
}

// TestLinksOfASection reads links below "Read more UK news", and the picture below them.
func TestLinksOfASection(t *testing.T) {
	got := roles("Bus stop crash in Torvik kills one\n\nBy Elin Dahl\n12 March 2026\n\nA man was killed when a lorry hit a bus stop in Torvik on Wednesday.\n\nHe was waiting for a bus to work when he was hit at eight.\n\n" +
		"Read more UK news\nPIER PRESSURE Seaside town bans stag parties\nROCK BOTTOM Quarry firm goes bust\n\n1\nDarren Holt was on his way to work\nCredit: SWNS\n\n" + plainStory)
	assert.Equal(t, []article.Role{article.Furniture, article.Furniture, article.Furniture, article.Furniture, article.Caption, article.Caption, article.Paragraph, article.Paragraph}, got[5:])
}

// TestLeadBehindAPlaceIsStory reads leads whose verb looks like a participle and
// whose place nobody knows, and captions with a word in front.
func TestLeadBehindAPlaceIsStory(t *testing.T) {
	for line, want := range map[string]article.Role{
		"TORVANUR: A wild elephant strayed into the campus of a college near Orvapet on Wednesday evening, forcing students to flee.": article.Paragraph,
		"ORVAPUR: A loaded truck crashed into a tea stall at Torvik crossing in the early hours of Tuesday.":                          article.Paragraph,
		"JAILED: Ann Dorr, 42, pictured outside Hull Crown Court with her solicitor in March last year.":                              article.Caption,
		"DEVASTATED: Flowers and cards placed by neighbours outside the home in Ely on Monday morning.":                               article.Caption,
		"TRAGEDY: Candles and toys placed on the steps of the school in Ely late on Monday evening.":                                  article.Caption,
		"ORVAPUR: A young man from Torvik drowned in the lake near the dam late on Tuesday evening.":                                  article.Paragraph,
		"ORVAPUR: Four people drowned in a lake near the temple here in the early hours of Tuesday.":                                  article.Paragraph,
		"CHARGED: Lee Holm, 34, pictured leaving Hull Crown Court with his brother on Monday last week.":                              article.Caption,
		"WET: The road at Ely on Monday.":             article.Caption,
		"WRECKED: Cars parked by the pier on Tuesday": article.Caption,
	} {
		assert.Equal(t, want, roles("Elephant strays into college as truck hits stall\n\nBy Elin Dahl\n12 March 2026, 8:10 am\n\n" + line + "\n\n" + plainStory)[3], line)
	}
}

// TestTextForAPicture reads the words that stand for a picture behind its agency,
// and the caption below them.
func TestTextForAPicture(t *testing.T) {
	for _, picture := range []string{
		"Getty Images A fallen tree lies across a road with a crushed silver car beneath it\nA fallen tree crushed a car in Torvik",
		"PA Media Two police officers in yellow jackets stand at a gate\nPolice at the gate of the school in Ely",
		"Reuters A man in a blue shirt holds up a bottle\nThe bottle was found on a beach near Hull",
	} {
		got := roles("Storm Orva: Two dead as winds batter coast\n3 hours ago\nElin Dahl\nBBC News\n" + picture + "\nTwo people have died after winds of up to 92mph battered the coast on Wednesday night.\n" + plainStory)
		assert.Equal(t, []article.Role{article.Caption, article.Caption, article.Paragraph}, got[4:7], picture)
	}
}

// TestHeadlineOfAPictureAgency reads a headline about a house that sells pictures.
func TestHeadlineOfAPictureAgency(t *testing.T) {
	for _, headline := range []string{"Getty Images Sues AI Firm Over Copied Photos", "PA Media Buys Torvik Radio Station for £4m"} {
		assert.Equal(t, []article.Role{article.Headline, article.Byline}, roles(headline + "\n\nBy Elin Dahl\n\n" + plainStory)[:2], headline)
	}
}

// TestPublishedInAPaper reads where and when a story stood in print.
func TestPublishedInAPaper(t *testing.T) {
	for line, want := range map[string]article.Role{
		"Published in Dawn, March 12th, 2026":                     article.Timestamp,
		"Published in The Express Tribune, March 12th, 2026.":     article.Timestamp,
		"Published in The Torvik Courier on 12 March 2026.":       article.Timestamp,
		"Originally published as Storm batters coast near Torvik": article.Furniture,
	} {
		assert.Equal(t, want, roles("Storm batters coast\n\nBy Elin Dahl\n\n" + plainStory + "\n\n" + line)[4], line)
	}
}

// TestStorySignedByItsAgency reads last paragraphs that an agency signs, and a
// caption that it signs too.
func TestStorySignedByItsAgency(t *testing.T) {
	for line, want := range map[string]article.Role{
		"The raids covered Torvik, Ely and Hull, they said. (PTI)":             article.Paragraph,
		"Two of them were taken to a hospital in the district. (ANI)":          article.Paragraph,
		"The next hearing will be held after the summer break. PTI":            article.Paragraph,
		"The minister told reporters that work had begun. – AFP":               article.Paragraph,
		"Officers outside the hall in Torvik on Thursday. (PTI)":               article.Caption,
		"Elin Dahl speaks to reporters in Torvik on Thursday. (AFP)":           article.Caption,
		"People wait for buses that were cancelled after the storm. (AFP)":     article.Caption,
		"Police guard the hall where the president is staying. AFP":            article.Caption,
		"Relatives comfort a woman who has lost her home. (AFP)":               article.Caption,
		"The man who was held at his home was produced in court. (PTI)":        article.Paragraph,
		"The two men, who were on bail, surrendered. (PTI)":                    article.Paragraph,
		"People wait for buses after the storm. (AFP)":                         article.Caption,
		"The court rejected a plea that was made by the owners. (PTI)":         article.Paragraph,
		"The hall in Torvik was sealed by officers of the agency. (PTI Photo)": article.Caption,
	} {
		for _, below := range []string{"", "\n\nAdvertisement\n\nRelated stories\nFerry service to end in May"} {
			assert.Equal(t, want, roles("Agency raids 14 places in Torvik\n\n12 March 2026\n\n" + plainStory + "\n\n" + line + below)[4], line)
		}
	}
}

// TestBriefSignedByItsAgency reads a story of one paragraph.
func TestBriefSignedByItsAgency(t *testing.T) {
	assert.Equal(t, []article.Role{article.Headline, article.Paragraph},
		roles("Agency raids 14 places in Torvik\n\nTORVIK: The agency raided 14 places in Torvik in a loan case, officials said. (PTI)"))
}

// TestMarksOfThePage reads what pages print around a story.
func TestMarksOfThePage(t *testing.T) {
	const head, furniture = "Torvex to cut 900 jobs", article.Furniture
	for _, tt := range []struct {
		name, paste string
		at          []int
		want        article.Role
	}{
		{"the title of the page above the headline", head + " | BBC News\n" + head + "\nPublished 12 March\n\n" + plainStory, []int{0}, furniture},
		{"companies to follow", head + "\n\nBy Elin Dahl\nMarch 12, 2026\n\nCompanies\nNordhaven ASA\nFollow\n\nTorvex Corp\nFollow\n\n" + plainStory, []int{3, 4, 5, 6, 7}, furniture},
		{"topics behind In", head + "\n\n12 March 2026\n\n" + plainStory + "\n\nIn: Torvex Unions", []int{4}, furniture},
		{"name and times", head + "\nElin Dahl Published March 3, 2026 Updated about 5 hours ago\n\n" + plainStory, []int{1}, article.Timestamp},
		{"name and times behind bars", head + "\nElin Dahl | Published March 3, 2026 | Updated 5 hours ago\n\n" + plainStory, []int{1}, article.Timestamp},
	} {
		got := roles(tt.paste)
		for _, at := range tt.at {
			assert.Equal(t, tt.want, got[at], "%s, %d", tt.name, at)
		}
	}
}

// TestSummaryBelowAPicture reads a summary that stands below a caption.
func TestSummaryBelowAPicture(t *testing.T) {
	got := roles("PM launches housing scheme\nWeb Desk\nMarch 12, 2026\nPM addresses the ceremony in Islamabad on March 12, 2026. — PID\n\n500,000 houses to be built in five years.\nLoans to carry 5% markup, says PM.\nFirst phase begins in Quetta.\n\nISLAMABAD: The prime minister launched a housing scheme on Thursday.\n\n" + plainStory)
	assert.Equal(t, []article.Role{article.Caption, article.Standfirst, article.Standfirst, article.Standfirst, article.Paragraph}, got[3:8])
}

// TestHeadlinesThatBeginLikeAPage holds that a headline keeps its place though it begins, or
// has a mark, as lines of pages have.
func TestHeadlinesThatBeginLikeAPage(t *testing.T) {
	for _, headline := range []string{
		"Do not sell arms to rebels, MPs tell government", "Gambling problem costs NHS £1bn a year, study finds",
		"Available on the NHS: new jab for asthma", "Connect with nature to beat stress, doctors told",
		"Record 40° heat in Delhi", "Rebels powered by gold: Sudan’s forgotten war", "Apology: minister sorry for train remark",
	} {
		got := roles(headline + "\n\nBy Ann Lee\n\nThe government was told on Monday that the plan would cost more than it had said, and that nine towns would have to wait for years. Nobody spoke for it.\n")
		assert.Equal(t, []article.Role{article.Headline, article.Byline, article.Paragraph}, got, headline)
	}
}
