package compare_test

import (
	"fmt"
	"slices"

	"stet/annotate"
	"stet/annotate/compare"
)

func ExampleVersions() {
	old := annotate.Annotate("At least 12 people died in the flood, police said. The bridge stays shut.")
	new := annotate.Annotate("At least 47 people died in the flood, police said. The bridge is open.")
	changes := compare.Versions(old, new)
	for _, c := range changes.Changes {
		fmt.Printf("%s, %s: %s → %s\n", c.Type, c.Weight, c.Before, c.After)
	}
	// Output:
	// figure-changed, high: At least 12 people → At least 47 people
	// claim-changed, medium: stays shut → is open
}

// Reports list changes under headings, by how much they matter to an editor.
func ExampleGroups() {
	old := annotate.Annotate("At least 12 people died in the flood, police said. The bridge stays shut.")
	new := annotate.Annotate("At least 47 people died in the flood, police said. The bridge is open.")
	changes := compare.Versions(old, new)
	for _, g := range compare.Groups() {
		fmt.Println(g.Name)
		for _, c := range changes.Changes {
			if slices.Contains(g.Weights, c.Weight) {
				fmt.Println("-", c.Name()+":", c.Before, "→", c.After)
			}
		}
	}
	// Output:
	// High weight
	// - Figure: At least 12 people → At least 47 people
	// Medium weight
	// - Claim: stays shut → is open
	// Low or no weight
}
