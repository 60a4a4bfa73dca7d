package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestAlike holds sentences that look like a construction that another table holds and are
// none.
func TestAlike(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"The Dow fell 42 points after weak labour data.", "42 points|42 points|42 quantity 42 points"},
		{"Ali, a former Labour whip, was given three points on his licence.", "three|three|three count 3 of points"},
		{"After 5km a second rider broke clear.", "5km|5km|5 quantity 5 km; second|second|second ordinal 2 of rider"},
		{"Within 2 km a second bomb went off.", "2 km|2 km|2 quantity 2 km; second|second|second ordinal 2 of bomb"},
		{"They are 20 miles a week ahead.", "20 miles|20 miles|20 quantity 20 mi"},
		{"The camps lie 10 km a day apart.", "10 km|10 km|10 quantity 10 km"},
		{"The death toll in Gaza, now 60, is expected to rise.", "60|60|60 count 60"},
		{"Of 40 schools in Kano, only 12, all private, reopened.", "40|40|40 count 40 of schools; 12|12|12 count 12"},
		{"The number of clubs in the towns of Ravenna, now 60, has grown.", "60|60|60 count 60"},
		{"The Greens, now 48, walked out.", "48|48|48 count 48"},
		{"His mother, Maria Lopez, now 71, wept.", "71|71|71 age 71 year"},
		{"She is the widow of Peter Holm, now 71, who fled.", "71|71|71 age 71 year"},
		{"Two bus crash victims were named.", "Two|Two|Two count 2 of bus crash victims"},
		{"Two Texas crash survivors were named.", "Two|Two|Two count 2 of Texas crash survivors"},
		{"Some 30 crews battle blaze.", "Some 30|30|30 count 30 approx of crews"},
		{"Three gas share deals were signed.", "Three|Three|Three count 3 of gas share deals"},
		{"It issued 400 business visit permits.", "400|400|400 count 400 of business visit permits"},
		{"Phone thefts rose 12% on 2023.", "12%|12%|12 percent 12 %; 2023|2023|2023 date 2023"},
		{"Call volumes fell 8 per cent on 2024.", "8 per cent|8 per cent|8 percent 8 %; 2024|2024|2024 date 2024"},
		{"The government held its line on 2030.", "2030|2030|2030 date 2030"},
		{"He made calls to 400 voters.", "400|400|400 count 400 of voters"},
		{"The party met 500 block leaders.", "500|500|500 count 500 of block leaders"},
		{"The FTSE 100 fell as UK deaths climbed above 40,000.", "above 40,000|40,000|40,000 count 40000 gt"},
		{"The Dow dropped after US jobless claims fell below 200,000.", "below 200,000|200,000|200,000 count 200000 lt"},
		{"The Dow Jones Industrial Average closed above 40,000.", "above 40,000|40,000|40,000 quantity 40000 points gt"},
		{"The S&P 500 closed below 5,000.", "below 5,000|5,000|5,000 quantity 5000 points lt"},
		{"The FTSE 100 share index rose 1% and closed above 8,000.", "1%|1%|1 percent 1 %; above 8,000|8,000|8,000 quantity 8000 points gt"},
		{"Two firefighters battle fires in Kent.", "Two|Two|Two count 2 of firefighters"},
		{"Milk was sold for 99c.", "99c|99c|99 money 0.99 USD"},
		{"The forecast is for 34c on Monday.", "34c|34c|34 quantity 34 °C"},
		{"Deaths on the line saw a 20 per cent fall to 80.", "20 per cent|20 per cent|20 percent 20 %; 80|80|80 count 80"},
		{"The row has reached No 10.", ""},
		{"The song reached No 10 in the charts.", "No 10|No 10|10 ordinal 10"},
		{"The hotel was rated 9 by guests.", "9|9|9 count 9"},
		{"They won the World Series 27 times.", "27 times|27 times|27 frequency 27 times"},
		{"She led when she was two under.", "two|two|two count 2"},
		{"The striker (17) has scored more than the winger (14).", "17|17|17 count 17; 14|14|14 count 14"},
		{"The charity is within 2m of its target.", "2m|2m|2 count 2000000 of target"},
		{"They won the 4 x 10km relay.", "10km|10km|10 quantity 10 km of relay"},
		{"Gold in the 4 × 100m, then in the 4 x 400 metres mixed relay.", "100m|100m|100 quantity 100 m; 400 metres|400 metres|400 quantity 400 m of mixed relay"},
		{"It sells 4 x 25kg bags.", "4|4|4 count 4; 25kg|25kg|25 quantity 25 kg of bags"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}
