package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestUnderstoodUnits holds numbers whose unit stands with another number or is
// understood, levels that are read, and the money of many countries.
func TestUnderstoodUnits(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Output rose from 25,000 to 30,000 tonnes.", "25,000|25,000|25,000 quantity 25000 t; 30,000 tonnes|30,000 tonnes|30,000 quantity 30000 t"},
		{"They were jailed for five, seven and nine years.", "five|five|five duration 5 year; seven|seven|seven duration 7 year; nine years|nine years|nine duration 9 year"},
		{"Plots of 10, 20 and 30 acres were offered.", "10|10|10 quantity 10 acre; 20|20|20 quantity 20 acre; 30 acres|30 acres|30 quantity 30 acre"},
		{"The party polled 31 and 28 per cent in the two seats.", "31|31|31 percent 31 %; 28 per cent|28 per cent|28 percent 28 %; two|two|two count 2 of seats"},
		{"Revenue rose to $5.2bn from 4.8bn a year earlier.", "$5.2bn|$5.2bn|5.2 money 5.2e+09 USD; 4.8bn|4.8bn|4.8 money 4.8e+09 USD"},
		{"Inflation was 3.4% in May, against 3.1 in April.", "3.4%|3.4%|3.4 percent 3.4 %; 3.1|3.1|3.1 percent 3.1 %"},
		{"The rate fell to 4.2 per cent from 4.6.", "4.2 per cent|4.2 per cent|4.2 percent 4.2 %; 4.6|4.6|4.6 percent 4.6 %"},
		{"The fare rose from $2.75 to 2.90.", "$2.75|$2.75|2.75 money 2.75 USD; 2.90|2.90|2.90 money 2.9 USD"},
		{"He asked for 40% and got 25.", "40%|40%|40 percent 40 %; 25|25|25 percent 25 %"},
		{"The judge took six years as the start and cut it to 4½ for the plea.", "six years|six years|six duration 6 year; 4½|4½|4½ duration 4.5 year"},
		{"The toll rose to 14 from 12.", "14|14|14 count 14; 12|12|12 count 12"},
		{"She took 20 percent of the vote, and 14 seats.", "20 percent|20 percent|20 percent 20 % of vote; 14|14|14 count 14 of seats"},
		{"It cost £3m, up from 2.4m last year.", "£3m|£3m|3 money 3000000 GBP; 2.4m|2.4m|2.4 money 2400000 GBP"},
		{"They closed the gap in one quarter.", "one quarter|one quarter|one duration 1 quarter"},
		{"We asked for one season on the land.", "one season|one season|one duration 1 season"},
		{"His 94th-minute winner came from a 79th-minute corner.", "94th-minute|94th-minute|94th ordinal 94 of winner; 79th-minute|79th-minute|79th ordinal 79 of corner"},
		{"Owusu added a second before the break and Mensah headed a third.", "second|second|second ordinal 2; third|third|third ordinal 3"},
		{"Wind speeds went from 30 to 70 mph in an hour.", "30|30|30 quantity 30 mph; 70 mph|70 mph|70 quantity 70 mph"},
		{"The price went up from 20 to 35 rupees.", "20|20|20 money 20 INR; 35 rupees|35 rupees|35 money 35 INR"},
		{"The wait grew from two to five weeks.", "two|two|two duration 2 week; five weeks|five weeks|five duration 5 week"},
		{"Half say they will not vote; half want change.", "Half|Half|Half ratio 0.5; half|half|half ratio 0.5 of want change"},
		{"Police shot three and arrested 14 in 20 minutes.", "three|three|three count 3; 14|14|14 count 14; 20 minutes|20 minutes|20 duration 20 minute"},
		{"He ran 5km and scored 14 in the second game.", "5km|5km|5 quantity 5 km; 14|14|14 count 14; second|second|second ordinal 2 of game"},
		{"The firm paid $4m to 300 workers.", "$4m|$4m|4 money 4000000 USD; 300|300|300 count 300 of workers"},
		{"Sales rose 8% to 3.4m.", "8%|8%|8 percent 8 %; 3.4m|3.4m|3.4 count 3400000"},
		{"Turnout was 61.2% in the north and 48.7 in the south.", "61.2%|61.2%|61.2 percent 61.2 %; 48.7|48.7|48.7 percent 48.7 %"},
		{"A man aged under 25 and a woman aged about 40 were held.", "under 25|25|25 age 25 year lt; about 40|40|40 age 40 year approx"},
		{"Those aged 65 or over, and anyone 16 and under, pay nothing.", "65 or over|65|65 age 65 year ge; 16 and under|16|16 age 16 year le"},
		{"The $2-million project and the two-billion-dollar deal were shelved.", "$2-million|$2-million|2 money 2000000 USD; two-billion-dollar|two-billion-dollar|two-billion money 2e+09 USD"},
		{"It costs half a million pounds, or a million dollars.", "half a million pounds|half a million pounds|half a million money 500000 GBP; a million dollars|a million dollars|a million money 1000000 USD"},
		{"Millions of dollars were lost; hundreds of millions of euros are owed.", "Millions of dollars|Millions of dollars|Millions money 1000000 USD vague; hundreds of millions of euros|hundreds of millions of euros|hundreds of millions money 100000000 EUR vague"},
		{"The company pledged 5m USD and 3 million US dollars.", "5m USD|5m USD|5 money 5000000 USD; 3 million US dollars|3 million US dollars|3 money 3000000 USD"},
		{"DAKAR: The state owes 300bn CFA francs, and FCFA 2 billion in arrears.", "300bn CFA francs|300bn CFA francs|300 money 3e+11 XOF; FCFA 2 billion|FCFA 2 billion|2 money 2e+09 XOF"},
		{"DAR ES SALAAM: Sh2.4 trillion was raised, about TSh 90bn more.", "Sh2.4 trillion|Sh2.4 trillion|2.4 money 2.4e+12 TZS; about TSh 90bn|TSh 90bn|90 money 9e+10 TZS approx"},
		{"WARSAW: Rent is 3,200 zlotys, 200zł more.", "3,200 zlotys|3,200 zlotys|3,200 money 3200 PLN; 200zł|200zł|200 money 200 PLN"},
		{"BRASILIA: The R$1.2bn fund and 40 million reais more.", "R$1.2bn|R$1.2bn|1.2 money 1.2e+09 BRL; 40 million reais|40 million reais|40 money 40000000 BRL"},
		{"MEXICO CITY: He paid MXN$300 and 50 centavos.", "MXN$300|MXN$300|300 money 300 MXN; 50 centavos|50 centavos|50 money 0.5 MXN"},
		{"SEOUL: Sales were 3.2 trillion won ($2.3 billion).", "3.2 trillion won|3.2 trillion won|3.2 money 3.2e+12 KRW; $2.3 billion|$2.3 billion|2.3 money 2.3e+09 USD"},
		{"TAIPEI: A meal is NT$120; the firm made NT$4bn.", "NT$120|NT$120|120 money 120 TWD; NT$4bn|NT$4bn|4 money 4e+09 TWD"},
		{"HANOI: Pho costs 50,000 dong (VND50,000).", "50,000 dong|50,000 dong|50,000 money 50000 VND; VND50,000|VND50,000|50,000 money 50000 VND"},
		{"BEIJING: It paid 3.1 billion yuan, or RMB3.1bn, and 300 million renminbi.", "3.1 billion yuan|3.1 billion yuan|3.1 money 3.1e+09 CNY; RMB3.1bn|RMB3.1bn|3.1 money 3.1e+09 CNY; 300 million renminbi|300 million renminbi|300 money 300000000 CNY"},
		{"ISTANBUL: Bread is 15 lira, 12.50TL before.", "15 lira|15 lira|15 money 15 TRY; 12.50TL|12.50TL|12.50 money 12.5 TRY"},
		{"KYIV: He was paid UAH 21,000 and 500 hryvnias.", "UAH 21,000|UAH 21,000|21,000 money 21000 UAH; 500 hryvnias|500 hryvnias|500 money 500 UAH"},
		{"TEL AVIV: It cost NIS 90 million, 4,000 shekels each.", "NIS 90 million|NIS 90 million|90 money 90000000 ILS; 4,000 shekels|4,000 shekels|4,000 money 4000 ILS"},
		{"MOSCOW: The rouble firmed to 78.3 per dollar; oil fell to 4,900 roubles.", "78.3|78.3|78.3 money 78.3 RUB; 4,900 roubles|4,900 roubles|4,900 money 4900 RUB"},
		{"The pound rose to $1.33 and 1.15 euros.", "$1.33|$1.33|1.33 money 1.33 USD; 1.15 euros|1.15 euros|1.15 money 1.15 EUR"},
		{"A 20-pence coin, a $5 bill and a £50-a-night room.", "20-pence|20-pence|20 money 0.2 GBP; $5|$5|5 money 5 USD; £50|£50|50 money 50 GBP"},
		{"He offered one pound, then £1, then 1p.", "one pound|one pound|one money 1 GBP; £1|£1|1 money 1 GBP; 1p|1p|1 money 0.01 GBP"},
		{"It would be £3bn to £4bn, or £120 to £160 each.", "£3bn to £4bn|£3bn to £4bn|3bn to £4 money 3e+09 4e+09 GBP range; £120 to £160|£120 to £160|120 to £160 money 120 160 GBP range"},
		{"A cheque for €1.5-2 million and bonds of $1bn–$1.5bn.", "€1.5-2 million|€1.5-2 million|1.5-2 money 1500000 2000000 EUR range; $1bn–$1.5bn|$1bn–$1.5bn|1bn–$1.5 money 1e+09 1.5e+09 USD range"},
		{"Fees of up to $35,000 a year, and at least $500 a term, apply.", "up to $35,000|$35,000|35,000 money 35000 USD le; at least $500|$500|500 money 500 USD ge"},
		{"COLOMBO: LKR 300bn and Rs. 2.5mn were set aside.", "LKR 300bn|LKR 300bn|300 money 3e+11 LKR; Rs. 2.5mn|Rs. 2.5mn|2.5 money 2500000 LKR"},
		{"DHAKA: Tk1.2 lakh crore, Tk 500 and 40 taka.", "Tk1.2 lakh crore|Tk1.2 lakh crore|1.2 money 1.2e+12 BDT; Tk 500|Tk 500|500 money 500 BDT; 40 taka|40 taka|40 money 40 BDT"},
		{"KATHMANDU: NRs 5,000 and 300 rupees.", "NRs 5,000|NRs 5,000|5,000 money 5000 NPR; 300 rupees|300 rupees|300 money 300 NPR"},
		{"MALE: The tax is MVR 200, or US$12.", "MVR 200|MVR 200|200 money 200 MVR; US$12|US$12|12 money 12 USD"},
		{"LAHORE: The AQI hit 412 at 9am, and an AQI of 387 was recorded in Multan.", "412|412|412 quantity 412 points; 9am|9am|9am time 09:00; 387|387|387 quantity 387 points"},
		{"The tremor measured 5.8 on the Richter scale; a 6.1 earthquake followed.", "5.8|5.8|5.8 quantity 5.8 magnitude; 6.1|6.1|6.1 quantity 6.1 magnitude of earthquake"},
		{"Highs of 34 are forecast, with lows of minus 8 on the hills; the mercury touched 47.", "34|34|34 quantity 34 °; minus 8|minus 8|8 quantity -8 °; 47|47|47 quantity 47 °"},
		{"The Bruins improved to 12-3-1 with the win.", "12-3-1|12-3-1|12-3-1 score 12 3"},
		{"The Wild (9-4-2) have a 21-18-5 record away.", "9-4-2|9-4-2|9-4-2 score 9 4; 21-18-5|21-18-5|21-18-5 score 21 18"},
		{"The 4-3-3 was dropped for a 3-5-2.", ""},
		{"One third of the seats and four fifths of the votes are theirs.", "One third|One third|One third ratio 0.333333333 of seats; four fifths|four fifths|four fifths ratio 0.8 of votes"},
		{"The tank is two-thirds full and the hall was half empty.", "two-thirds|two-thirds|two-thirds ratio 0.666666666 of full; half|half|half ratio 0.5 of empty"},
		{"Mix it 3:1 with water; staff work in a 1:4 ratio.", "3:1|3:1|3:1 ratio 3 1; 1:4|1:4|1:4 ratio 1 4"},
		{"Half-and-half, a 50/50 split, is what they want.", "50/50|50/50|50/50 ratio 50 50"},
		{"She served at 40-15 and took it 6-0.", "40-15|40-15|40-15 score 40 15; 6-0|6-0|6-0 score 6 0"},
		{"The PMI rose to 52.4 from 51.8.", "52.4|52.4|52.4 quantity 52.4 points; 51.8|51.8|51.8 quantity 51.8 points"},
		{"The Footsie ended 41.2 up at 9,871.5; the Dax lost 120.", "41.2|41.2|41.2 quantity 41.2 points; 9,871.5|9,871.5|9,871.5 quantity 9871.5 points; 120|120|120 quantity 120 points"},
		{"The index gained 0.4 per cent to 7,214.", "0.4 per cent|0.4 per cent|0.4 percent 0.4 %; 7,214|7,214|7,214 quantity 7214 points"},
		{"Kenya's 4x400m team ran 2:58.31, 0.44 seconds off the mark.", "2:58.31|2:58.31|2:58.31 duration 178.31 second; 0.44 seconds|0.44 seconds|0.44 duration 0.44 second"},
		{"Membership fell from 1200 to 840.", "1200|1200|1200 count 1200; 840|840|840 count 840"},
		{"It was 1800 in 2023 and 1650 in 2024.", "1800|1800|1800 count 1800; 2023|2023|2023 date 2023; 1650|1650|1650 count 1650; 2024|2024|2024 date 2024"},
		{"The blaze began at 12.15 and was out at 6.15pm; the road was shut from 09.30 to 16.15.", "12.15|12.15|12.15 time 12:15; 6.15pm|6.15pm|6.15pm time 18:15; from 09.30 to 16.15|from 09.30 to 16.15|09.30 to 16.15 time 09:30 16:15 range"},
		{"It touched 41C (106 F).", "41C|41C|41 quantity 41 °C; 106 F|106 F|106 quantity 106 °F"},
		{"He fell 310m, equivalent to 1,017 ft.", "310m|310m|310 quantity 310 m; 1,017 ft|1,017 ft|1,017 quantity 1017 ft"},
		{"The rate was 35 for every 100,000 people.", "35 for every 100,000 people|35 for every 100,000 people|35 for every 100,000 ratio 0.00035"},
		{"Joblessness edged up to 5.4%.", "5.4%|5.4%|5.4 percent 5.4 %"},
		{"It fell to 900 from 1200 in February, and rents from 1500 to 1,425.", "900|900|900 count 900; 1200|1200|1200 count 1200; 1500|1500|1500 count 1500; 1,425|1,425|1,425 count 1425"},
		{"It was 36 C, or 97F.", "36 C|36 C|36 quantity 36 °C; 97F|97F|97 quantity 97 °F"},
		{"They cut it by 2% to 5.5% from 7.5%.", "2%|2%|2 percent 2 %; 5.5%|5.5%|5.5 percent 5.5 %; 7.5%|7.5%|7.5 percent 7.5 %"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}
