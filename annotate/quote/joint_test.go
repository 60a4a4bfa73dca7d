package quote_test

import "testing"

func TestWhoSpeakTogether(t *testing.T) {
	check(t, []quoteCase{
		{"surnames that open the text", "Silva and Reis both said the dam had been inspected in May.", []string{"indirect | Silva and Reis | the dam had been inspected in May"}},
		{"behind marks", "“We were paid $40,000,” Hale and Brun said in a joint statement.", []string{"direct | Hale and Brun | “We were paid $40,000,”"}},
		{"names in full", "Anna Reed and Tom Hale said the dam was safe.", []string{"indirect | Anna Reed and Tom Hale | the dam was safe"}},
		{"one and a number of others", "Tom Hale and two other managers said the dam was safe.", []string{"indirect | Tom Hale and two other managers | the dam was safe"}},
		{"others behind a clause", "He met Hale and two other managers said the dam was safe.", []string{"indirect | two other managers | the dam was safe"}},
		{"a party and one with an article", "Labour and the Lib Dems said the plan was “a joke”.", []string{"mixed | Labour and the Lib Dems | the plan was “a joke”"}},
		{"three states", "Chad, Niger and Mali said they would quit the court.", []string{"indirect | Chad, Niger and Mali | they would quit the court"}},
		{"who lead three states", "The leaders of Chad, Niger and Mali said they would quit the court.", []string{"indirect | leaders of Chad, Niger and Mali | they would quit the court"}},
		{"who live in three towns", "Families in Kano, Kaduna and Sokoto said they had not eaten for two days.", []string{"indirect | Families in Kano, Kaduna and Sokoto | they had not eaten for two days"}},
		{"two behind a place", "In Chad, Niger and Mali said they would quit the court.", []string{"indirect | Niger and Mali | they would quit the court"}},
		{"two behind a day", "On Monday, Niger and Mali said they would quit the court.", []string{"indirect | Niger and Mali | they would quit the court"}},
		{"a firm of two names", "Marks and Spencer chief executive Ann Lee said nine shops would close.", []string{"indirect | Ann Lee | nine shops would close"}},
		{"a firm of one name twice", "Johnson and Johnson spokesman Bob Ray said nine plants would close.", []string{"indirect | Bob Ray | nine plants would close"}},
		{"a seat of two towns", "Tarn and Wick MP Ann Lee said the road was closed.", []string{"indirect | Ann Lee | the road was closed"}},
		{"one person of two offices", "President and CEO Marla Steinbrook said the plant would close.", []string{"indirect | Marla Steinbrook | the plant would close"}},
	})
}
