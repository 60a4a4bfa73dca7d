package quote_test

import "testing"

func TestWhoIsSomebodyElse(t *testing.T) {
	check(t, []quoteCase{
		{"another ministry", "The defence ministry said two pilots were killed. The interior ministry said a third man was missing.", []string{"indirect | defence ministry | two pilots were killed", "indirect | interior ministry | a third man was missing"}},
		{"another army", "The Israeli army said it struck a tunnel. The Lebanese army said two soldiers were killed.", []string{"indirect | Israeli army | it struck a tunnel", "indirect | Lebanese army | two soldiers were killed"}},
		{"a government and the government of a country", "The government said talks would resume. The Ethiopian government said it had not been invited.", []string{"indirect | government | talks would resume", "indirect | Ethiopian government | it had not been invited"}},
		{"a council", "The city council said the road would close. The county council said it would stay open.", []string{"indirect | city council | the road would close", "indirect | county council | it would stay open"}},
		{"a witness", "The first witness said the car was red. The second witness said it was blue.", []string{"indirect | first witness | the car was red", "indirect | second witness | it was blue"}},
		{"whose father", "The father of the boy said he was at home. The father of the girl said she was at school.", []string{"indirect | father of the boy | he was at home", "indirect | father of the girl | she was at school"}},
		{"the same army, short", "The Lebanese army said two soldiers were killed. The army said a third was missing.", []string{"indirect | Lebanese army | two soldiers were killed", "indirect | Lebanese army | a third was missing"}},
		{"the same centre, less short", "Oman’s maritime security centre said 90 tonnes escaped. A plug was set, said the centre. The security centre said no signal was lost.", []string{"indirect | Oman’s maritime security centre | 90 tonnes escaped", "indirect | Oman’s maritime security centre | A plug was set", "indirect | Oman’s maritime security centre | no signal was lost"}},
		{"the same document", "A trust paper says 40 women would be moved. It would cost £2m, the same paper says.", []string{"indirect | trust paper | 40 women would be moved", "indirect | trust paper | It would cost £2m"}},
		{"whose department it is", "The health minister, Ana Ruiz, said 40 clinics had closed. The education minister, Luis Paz, said nine schools had closed. The health minister added that masks had arrived.", []string{"indirect | Ana Ruiz | 40 clinics had closed", "indirect | Luis Paz | nine schools had closed", "indirect | Ana Ruiz | masks had arrived"}},
		{"nobody’s department", "Health Minister Ana Ruiz said 40 clinics had closed. The education minister said nine schools had closed. The minister said masks had arrived.", []string{"indirect | Ana Ruiz | 40 clinics had closed", "indirect | education minister | nine schools had closed", "indirect | education minister | masks had arrived"}},
		{"an office in capitals", "“It is empty,” said Ann Mercer of the register. The money would be back, the Attorney General said.", []string{"direct | Ann Mercer | “It is empty,”", "indirect | Attorney General | The money would be back"}},
	})
}

func TestWhoHasOfficesInCapitals(t *testing.T) {
	check(t, []quoteCase{
		{"a member with a party", "“The road was closed for nine days,” said Labour MP Ann Webb.", []string{"direct | Ann Webb | “The road was closed for nine days,”"}},
		{"a party of several words", "“The road was closed,” says Democratic Unionist Party MP Ann Webb.", []string{"direct | Ann Webb | “The road was closed,”"}},
		{"members", "“The road was closed,” said Tory MPs on Monday.", []string{"direct | Tory MPs | “The road was closed,”"}},
		{"two offices", "“The plant will close,” said President and CEO Marla Steinbrook.", []string{"direct | Marla Steinbrook | “The plant will close,”"}},
	})
}
