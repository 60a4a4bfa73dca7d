package entity_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/text"
)

// TestNamesAreWithoutTitles reads who is named by title, office and letters
// behind the name, as desks of many countries print them.
func TestNamesAreWithoutTitles(t *testing.T) {
	for _, c := range [][2]string{
		{"Pc Dan Orme", "Dan Orme"},
		{"Dame Ruth Calloway DBE", "Ruth Calloway"},
		{"Professor Emeritus Hugh Dale", "Hugh Dale"},
		{"Inspector-General of Police Kayode Egbe", "Kayode Egbe"},
		{"UN Secretary-General Antonio Reis", "Antonio Reis"},
		{"SSP Operations Naveed Arshad", "Naveed Arshad"},
		{"Advocate General Punjab Khalid Ishaq", "Khalid Ishaq"},
		{"CSP Fatima Bello", "Fatima Bello"},
		{"DIG Anil Rao", "Anil Rao"},
		{"Kalapur Police Station OC Jabed Miah", "Jabed Miah"},
		{"KP Sharma Oli", "KP Sharma Oli"},
		{"Island Nurses’ Union President Saman Hettige", "Saman Hettige"},
		{"The Government Doctors’ Forum", "Government Doctors’ Forum"},
		{"The Attorney General’s Office", "Attorney General’s Office"},
		{"IG Metallbund", "IG Metallbund"},
		{"Md Rafiqul Huq", "Md Rafiqul Huq"},
		{"Ramon “Jun” Villa", "Ramon “Jun” Villa"},
		{"Rogelio “Boy” Villapando", "Rogelio “Boy” Villapando"},
		{"H.E. Khalid Al Fahad", "Khalid Al Fahad"},
		{"HE Khalid Al Fahad", "Khalid Al Fahad"},
		{"Datuk Seri Azmin Yusof", "Azmin Yusof"},
		{"Tan Sri Lim Kok Thay", "Lim Kok Thay"},
		{"Kate Forbes-Gunn MSP", "Kate Forbes-Gunn"},
		{"Femi Falana SAN", "Femi Falana"},
		{"Martin King III", "Martin King III"},
		{"Dr. Robert Hale Jr.", "Robert Hale Jr."},
		{"Robert Hale, Jr.,", "Robert Hale, Jr."},
		{"A. K. Sharma", "A. K. Sharma"},
		{"Jan de Vries", "Jan de Vries"},
		{"Ngugi wa Mwangi", "Ngugi wa Mwangi"},
		{"Fatima binti Ahmad", "Fatima binti Ahmad"},
		{"Anwar-ul-Haq Kakar", "Anwar-ul-Haq Kakar"},
		{"Shams-ud-Din Ahmad", "Shams-ud-Din Ahmad"},
		{"Chan Tai-man", "Chan Tai-man"},
		{"Yeon-hee Park", "Yeon-hee Park"},
		{"Ven. Ananda Sumana", "Ananda Sumana"},
		{"Eyewitness Liam Carney", "Liam Carney"},
		{"Senator Abdi Sheikh Noor", "Abdi Sheikh Noor"},
		{"MLA N A Haris", "N A Haris"},
		{"The Consumer Safety Board", "Consumer Safety Board"},
		{"Norrland Paper NPAP.ST", "Norrland Paper"},
		{"The Royal Society for the Protection of Bats", "Royal Society for the Protection of Bats"},
		{"Kestrel Air", "Kestrel Air"},
		{"Doctors Without Borders", "Doctors Without Borders"},
		{"Save the Children", "Save the Children"},
		{"St Anne's Hospital", "St Anne's Hospital"},
		{"AT&T", "AT&T"},
	} {
		t.Run(c[0], func(t *testing.T) {
			set := entity.Find(article.Parse(text.Scan(c[0] + " said the road would stay shut until May.")))
			if assert.NotEmpty(t, set.Entities) {
				assert.Equal(t, c[1], set.Entities[0].Name)
			}
		})
	}
}
