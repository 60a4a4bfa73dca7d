//go:build js

// Stet's client: the program that runs in the browser.
package main

import "stet/app/ui"

func main() {
	ui.Run()
}
