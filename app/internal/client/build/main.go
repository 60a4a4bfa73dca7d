//go:build !js

// Command build compiles the client of this module into a file:
//
//	go run ./app/internal/client/build FILE
package main

import (
	"log"
	"os"

	"stet/app/internal/client"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: build FILE")
	}
	if err := client.Build(".", os.Args[1]); err != nil {
		log.Fatal("building the client: ", err)
	}
}
