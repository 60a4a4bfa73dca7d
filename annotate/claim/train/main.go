// Command train fits the weights of the claim model.
//
//	go run ./annotate/claim/train          writes annotate/claim/weights.bin
//	go run ./annotate/claim/train -cv      prints the figures of held-out folds
//	go run ./annotate/claim/train -rivals  prints the weights of what tells a rival version, and their figures
//	go run ./annotate/claim/train -denials prints the weights of what denials deny, and their figures
//
// It reads claims-news.jsonl and articles-a.jsonl of the gold, and our own
// sentences and articles; articles-b, the files called held or later and one in
// three of the texts of claims-own, claims-mixed, articles-desk, articles-rival,
// articles-pairs and articles-plain are never trained on.
// The fit is logistic regression by gradient descent with steps by AdaGrad, in
// orders that are always the same: the same data give the same bytes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"

	"stet/annotate/claim"
)

func main() {
	log.SetFlags(0)
	gold := flag.String("gold", filepath.Join("annotate", "testdata", "gold"), "directory of the gold files")
	own := flag.String("own", filepath.Join("annotate", "claim", "testdata"), "directory of our own sentences")
	out := flag.String("o", filepath.Join("annotate", "claim", "weights.bin"), "where the weights go")
	cv := flag.Bool("cv", false, "print the figures of held-out folds instead")
	links := flag.String("links", filepath.Join("annotate", "testdata", "fresh", "links-view.jsonl"), "articles whose denials are joined to what they deny")
	denials := flag.Bool("denials", false, "fit and print what tells the claim that is denied instead")
	rivals := flag.Bool("rivals", false, "fit and print what tells a rival version by what stands round it instead")
	flag.Parse()
	if *rivals {
		report, err := fitRivals(*gold, *own)
		if err != nil {
			log.Fatal("train: ", err)
		}
		fmt.Print(report)
		return
	}
	if *denials {
		report, err := fitDenials(*links)
		if err != nil {
			log.Fatal("train: ", err)
		}
		fmt.Print(report)
		return
	}
	data, err := read(*gold, *own)
	if err != nil {
		log.Fatal("train: ", err)
	}
	if *cv {
		fmt.Println(crossValidate(data))
		return
	}
	if err := os.WriteFile(*out, claim.Pack(fit(slices.DeleteFunc(data, func(s sample) bool { return s.reserved() }))), 0o644); err != nil {
		log.Fatal("train: ", err)
	}
}
