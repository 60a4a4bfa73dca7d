package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/text"
)

func find(paste string) (*article.Paste, *entity.Set) {
	p := article.Parse(text.Scan(paste))
	return p, entity.Find(p)
}

// named lists the entities of a text as "kind | name | mention / mention".
func named(paste string) []string {
	p, set := find(paste)
	out := []string{}
	for _, e := range set.Entities {
		var mentions []string
		for _, m := range e.Mentions {
			mentions = append(mentions, m.In(p.Source))
		}
		out = append(out, string(e.Kind)+" | "+e.Name+" | "+strings.Join(mentions, " / "))
	}
	return out
}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The Information Commissioner’s Office and the Attorney General’s Office opened an inquiry.", []string{"organisation | Information Commissioner’s Office | Information Commissioner’s Office", "organisation | Attorney General’s Office | Attorney General’s Office"}},
		{"A survey by Consumer Watchers was published.", []string{"organisation | Consumer Watchers | Consumer Watchers"}},
		{"He sailed from Cook Strait to the shop in Baker Street.", []string{"place | Cook Strait | Cook Strait", "place | Baker Street | Baker Street"}},
		{"The Austin-based maker cut 40 posts.", []string{"place | Austin | Austin"}},
		{"The shop shut on New Year’s Eve.", []string{}},
		{"A man was arrested in Fernleigh Close on Friday.", []string{"place | Fernleigh Close | Fernleigh Close"}},
		{"A boat sank off Zuvara on Tuesday and a lorry burned near Torvik.", []string{"place | Zuvara | Zuvara", "place | Torvik | Torvik"}},
		{"The court ordered a refund of N340bn.", []string{}},
		{"Prosecutors charged Park Dong-hyun and the U.S.-led Joint Chiefs of Staff objected.", []string{"person | Park Dong-hyun | Park Dong-hyun", "place | U.S. | U.S.", "organisation | Joint Chiefs of Staff | Joint Chiefs of Staff"}},
		{"TORVALE, May 4 - A ferry sank on Friday near the old harbour, its owner said.", []string{"place | TORVALE | TORVALE"}},
		{"In May the house passed Bill 71, and a court read Section 9.", []string{"document | Bill 71 | Bill 71"}},
		{"In May they asked Bill 71 questions, told Bill 40 people had left and sent him home.", []string{}},
		{"In May they sent Bill 71 to the floor.", []string{"document | Bill 71 | Bill 71"}},
		{"The road was shut in May. Getty Images A tree lies across it.", []string{"organisation | Getty Images | Getty Images"}},
		{"Ann Mercer spoke. Mercer sat down.", []string{"person | Ann Mercer | Ann Mercer / Mercer"}},
		{"On Monday, Information Minister Attiya Tarar-Khan spoke for an hour in the rain. Ms Tarar-Khan then sat down on the bench.", []string{"person | Attiya Tarar-Khan | Attiya Tarar-Khan / Tarar-Khan"}},
		{"Ludwig van Houten, 61, spoke. Mr van Houten sat down.", []string{"person | Ludwig van Houten | Ludwig van Houten / van Houten"}},
		{"Stephen King, 41, spoke. King sat down.", []string{"person | Stephen King | Stephen King / King"}},
		{"Kevin Bishop, 41, spoke. Mr Bishop sat down.", []string{"person | Kevin Bishop | Kevin Bishop / Bishop"}},
		{"Later he met Olu Ade, a teacher, in May. Ade sat down.", []string{"person | Olu Ade | Olu Ade / Ade"}},
		{"Orrin Crossings said the fault was found at noon.", []string{"organisation | Orrin Crossings | Orrin Crossings"}},
		{"The World Health Organization met. The WHO voted.", []string{"organisation | World Health Organization | World Health Organization / WHO"}},
		{"A fire broke out. The Interbank Switch said no. The Kessler Kingfishers won and the Kingfishers sang.", []string{"organisation | Interbank Switch | Interbank Switch", "organisation | Kessler Kingfishers | Kessler Kingfishers / Kingfishers"}},
		{"The contractor, Clarity Data, which was paid in full, said no. On Monday, Serra Alta’s shares fell.", []string{"organisation | Clarity Data | Clarity Data", "organisation | Serra Alta | Serra Alta"}},
		{"Measles came to Karenga Health Centre IV in May. The Rt Revd Olu Pike was there.", []string{"organisation | Karenga Health Centre IV | Karenga Health Centre IV", "person | Olu Pike | Olu Pike"}},
		{"“No,” said Dympna Rune of Save Corry. “Yes,” said boater Gilk Aske.", []string{"person | Dympna Rune | Dympna Rune", "organisation | Save Corry | Save Corry", "person | Gilk Aske | Gilk Aske"}},
		{"Police identified him as Deshun Tilk. The town of Verkhny Yaik and Al Saada district were flooded.", []string{"person | Deshun Tilk | Deshun Tilk", "place | Verkhny Yaik | Verkhny Yaik", "place | Al Saada | Al Saada"}},
		{"The European Commission met. The Commission voted, and the Council of Wexford did not.", []string{"organisation | European Commission | European Commission / Commission", "organisation | Council of Wexford | Council of Wexford"}},
		{"On Monday the Election Commission met the European Commission for an hour. The Commission then voted by hand.", []string{"organisation | Election Commission | Election Commission", "organisation | European Commission | European Commission", "organisation | Commission | Commission"}},
		{"In May Raymond Kwan Chi-hang, 50, spoke. Later Kwan sat down.", []string{"person | Raymond Kwan Chi-hang | Raymond Kwan Chi-hang / Kwan"}},
		{"A Danish study of 400 people was published.", []string{}},
		{"Danish Siddiqui, 38, spoke in Pune. Danish said a Danish registry had opened.", []string{"person | Danish Siddiqui | Danish Siddiqui / Danish", "place | Pune | Pune"}},
		{"A 19-year-old Eritrean, who asked for no name, spoke.", []string{}},
		{"“Go home,” said Earl Stubbs, 68, waiting for a bus.", []string{"person | Earl Stubbs | Earl Stubbs"}},
		{"The union’s leader, Son Mi-kyung, spoke to owner Man Yiu-tung at noon.", []string{"person | Son Mi-kyung | Son Mi-kyung", "person | Man Yiu-tung | Man Yiu-tung"}},
		{"In May the nurse Lal Kumari Shahi, 39, spoke to Hisham Eid, 40, of the port.", []string{"person | Lal Kumari Shahi | Lal Kumari Shahi", "person | Hisham Eid | Hisham Eid"}},
		{"An eyewitness, Sunday Okechukwu, said the fire began early. On Sunday Okafor Ltd shut.", []string{"person | Sunday Okechukwu | Sunday Okechukwu", "organisation | Okafor Ltd | Okafor Ltd"}},
		{"“It came late,” said Ramadan El-Qassas, who farms here. In Ramadan Cairo sleeps late.", []string{"person | Ramadan El-Qassas | Ramadan El-Qassas", "place | Cairo | Cairo"}},
		{"The fault came first, distributor Gridline said. Most posts went, the owner Kustkraft said.", []string{"organisation | Gridline | Gridline", "organisation | Kustkraft | Kustkraft"}},
		{"The bill rose, as the nutrition group Belima-Nord found. The charity Sea Bridge said no.", []string{"organisation | Belima-Nord | Belima-Nord", "organisation | Sea Bridge | Sea Bridge"}},
		{"Franchisees, who pay the rent, said no. Dentists, who do not, said yes.", []string{}},
		{"St Finnian’s said it cherished every child. The MP for St Ives spoke at St. Hilda’s on Friday of St John Ambulance.", []string{"organisation | St Finnian’s | St Finnian’s", "place | St Ives | St Ives", "organisation | St. Hilda’s | St. Hilda’s", "organisation | St John Ambulance | St John Ambulance"}},
		{"All of it is kept by (Warden Facilities, which holds the contract, says) the firm.", []string{"organisation | Warden Facilities | Warden Facilities"}},
		{"Parents asked the ministry’s director in Ibra. The rebel Council said no to TrackCo on Friday.", []string{"place | Ibra | Ibra", "organisation | Council | Council", "organisation | TrackCo | TrackCo"}},
		{"The Harbour Workers Federation (HWF) met. HWF voted.", []string{"organisation | Harbour Workers Federation | Harbour Workers Federation / HWF / HWF"}},
	} {
		assert.Equal(t, c.want, named(c.text), c.text)
	}
}

func TestTwoHoldersOfASurname(t *testing.T) {
	_, set := find("Ardit Hoxha, 29, and Besnik Hoxha, 33, were jailed. Hoxha wept.")
	require.Len(t, set.Mentions, 3)
	assert.Empty(t, set.Mentions[0].Rivals)
	assert.Equal(t, []entity.ID{1}, set.Mentions[2].Rivals)

	_, set = find("Ardit Hoxha, 29, was jailed.\n\nTwo men fled.\n\nBesnik Hoxha, 33, was freed. Hoxha wept.")
	require.Len(t, set.Mentions, 3)
	assert.Equal(t, entity.ID(2), set.Mentions[2].Entity, "the one named last")
	assert.Equal(t, []entity.ID{1}, set.Mentions[2].Rivals, "nearness alone proves nothing")

	_, set = find("Ardit Hoxha denies killing his wife, Ann Hoxha, at home.\n\nAnn Hoxha was found on 3 May. Hoxha wept.")
	require.Len(t, set.Mentions, 4)
	assert.Equal(t, entity.ID(1), set.Mentions[3].Entity, "not the relative")
	assert.Equal(t, []entity.ID{2}, set.Mentions[3].Rivals)

	_, set = find("Ardit Hoxha was jailed. Hoxha wept. Hoxha appealed.\n\nTwo men fled.\n\nBesnik Hoxha, 33, was freed. Hoxha fled.")
	require.Len(t, set.Mentions, 5)
	assert.Equal(t, entity.ID(1), set.Mentions[4].Entity, "the one whom the story calls so")
	assert.Equal(t, []entity.ID{2}, set.Mentions[4].Rivals)

	_, set = find("Ann Hoxha was a chemist.\n\nTwo sons live.\n\nHer daughter, Mira Hoxha, wept. Dr. Hoxha tested milk.")
	require.Len(t, set.Mentions, 3)
	assert.Equal(t, entity.ID(1), set.Mentions[2].Entity, "a relative is not the doctor")

	_, set = find("Ann Hoxha, 29, and Besnik Hoxha, 33, were jailed. Mrs Hoxha wept.")
	require.Len(t, set.Mentions, 3)
	assert.Empty(t, set.Mentions[2].Rivals, "the title tells them apart")
}

func TestTitles(t *testing.T) {
	_, set := find("On Monday, Finance Minister Kwabena Ofori, 61, spoke. Olu Ade, a retired teacher, sat down.")
	require.Len(t, set.Entities, 2)
	assert.Equal(t, []string{"Finance Minister"}, set.Entities[0].Titles)
	assert.Equal(t, []string{"retired teacher"}, set.Entities[1].Titles)
}

func TestAtAndFrom(t *testing.T) {
	p, set := find("It was late in the evening when Ann Mercer met Paul Idris at the old bridge.")
	for i := range p.Tokens {
		m := set.At(i)
		switch i {
		case 7, 8:
			require.NotNil(t, m)
			assert.Equal(t, "Ann Mercer", set.Get(m.Entity).Name)
		case 10, 11:
			require.NotNil(t, m)
			assert.Equal(t, "Paul Idris", set.Get(m.Entity).Name)
		default:
			assert.Nil(t, m)
		}
	}
	assert.Equal(t, 1, set.From(9))
	assert.Equal(t, len(set.Mentions), set.From(len(p.Tokens)))
	assert.Nil(t, set.Get(0))
	assert.Nil(t, set.Get(99))
	assert.Empty(t, entity.ID(0).String())
	assert.Equal(t, "e7", entity.ID(7).String())
}

func FuzzFind(f *testing.F) {
	f.Add("Finance Minister Kwabena Ofori, 61, spoke.\n\nMr Ofori sat down.")
	f.Add("THE KING AND THE BISHOP OF X & Y (Z)")
	f.Add(strings.Repeat("Ann-", 30) + strings.Repeat(" of the ", 9))
	f.Fuzz(func(t *testing.T, s string) {
		p, set := find(strings.ToValidUTF8(s, "?"))
		last := 0
		for _, m := range set.Mentions {
			require.GreaterOrEqual(t, m.Tokens.First, last, "mentions are in order and never overlap")
			require.Positive(t, m.Tokens.Len())
			require.NotNil(t, set.Get(m.Entity))
			last = m.Tokens.Last
		}
		for _, e := range set.Entities {
			require.NotEmpty(t, e.Mentions)
			for _, span := range e.Mentions {
				require.LessOrEqual(t, span.End, len(p.Source))
			}
		}
	})
}
