//go:build js

// Stet's client: the program that runs in the browser.
package main

import (
	"stet/app/library/idb"
	"stet/app/ui"
)

func main() { ui.Run(idb.New("stet")) }
