package quote_test

import "testing"

// TestContent reads where what a source says begins and how far it reaches.
func TestContent(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Police say 2,140 such cars are on the road.", []string{"indirect | Police | 2,140 such cars are on the road"}},
		{"Officials say 1,312 such units operate in the city.", []string{"indirect | Officials | 1,312 such units operate in the city"}},
		{"The union said 14 mills run at night.", []string{"indirect | union | 14 mills run at night"}},
		{"Asked how many boats had sunk, the minister said 14 or 15.", nil},
		{"Tenants' adviser Carl Dunne said as much as a third of the rent pays for heating.", []string{"indirect | Carl Dunne | as much as a third of the rent pays for heating"}},
		{"Officials say up to 40 villages depend on the well.", []string{"indirect | Officials | up to 40 villages depend on the well"}},
		{"The charity said at least 300 people sleep on the quay.", []string{"indirect | charity | at least 300 people sleep on the quay"}},
		{"Figures published this month show crews in the region lost 18,300 hours outside hospitals in December.", []string{"indirect | Figures | crews in the region lost 18,300 hours outside hospitals in December"}},
		{"Data released this week show mills in the delta burned 40 tons of coal.", []string{"indirect | Data | mills in the delta burned 40 tons of coal"}},
		{"Families of four of them say they have not received the insurance they were promised.", []string{"indirect | Families of four of them | they have not received the insurance they were promised"}},
		{"Two of them say the gate was open.", []string{"indirect | Two of them | the gate was open"}},
		{"Teesmoor Council said Swainby Bridge, which opened in 1963, carries 28,000 vehicles a day, and that it would not reopen before June.", []string{"indirect | Teesmoor Council | Swainby Bridge, which opened in 1963, carries 28,000 vehicles a day, and that it would not reopen before June"}},
		{"The port said the ferry, which began sailing in May, was full.", []string{"indirect | port | the ferry, which began sailing in May, was full"}},
		{"Letters seen by the Mercury show a village elder, Sunil Rao, asked for the road to be closed.", []string{"indirect | Letters | a village elder, Sunil Rao, asked for the road to be closed"}},
		{"The report found the foreman, Carl Dunne, left the valve open.", []string{"indirect | report | the foreman, Carl Dunne, left the valve open"}},
		{"But a letter signed by 17 doctors and dated Jan. 22 says three colleagues had already given notice.", []string{"indirect | letter | three colleagues had already given notice"}},
		{"A memo written by the treasurer and circulated on Monday says the fund was empty.", []string{"indirect | memo | the fund was empty"}},
		{"The Association surveyed 64 members in January and found that queues caused by high winds and a lack of berths added nine days at the quay.", []string{"indirect | Association | queues caused by high winds and a lack of berths added nine days at the quay"}},
		{"The minister told a press conference that two guards and a taxi driver were killed and nine people wounded in the attack.", []string{"indirect | minister | two guards and a taxi driver were killed and nine people wounded in the attack"}},
		{"Analysts said in a note that the fall in yields was driven by pension funds, which added Sh112 billion of paper between July and October.", []string{"indirect | Analysts | the fall in yields was driven by pension funds, which added Sh112 billion of paper between July and October"}},
		{"The bank said prices were lifted by rice, which added $4 a sack in May.", []string{"indirect | bank | prices were lifted by rice, which added $4 a sack in May"}},
		{"According to the council's 6 p.m. bulletin, 187,420 people were in 612 centers and 11,300 houses had been destroyed.", []string{"indirect | council's 6 p.m. bulletin | 187,420 people were in 612 centers and 11,300 houses had been destroyed"}},
		{"Tachograph records showed he had taken two breaks since 3.50am, the sergeant said, and a magnet had been fitted to the recording unit.", []string{"indirect | sergeant | Tachograph records showed he had taken two breaks since 3.50am / a magnet had been fitted to the recording unit"}},
		{"Carl Dunne had shouted that the budget contained a hole of GH¢11.3 billion.", []string{"indirect | Carl Dunne | the budget contained a hole of GH¢11.3 billion"}},
		{"The crew yelled that the ramp was down.", []string{"indirect | crew | the ramp was down"}},
		{"The chairman blasted that decision in May.", nil},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, []quoteCase{{"", c.text, c.want}}) })
	}
}
