//go:build !js

package client_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
	"stet/app/internal/client"
)

func TestMain(m *testing.M) { browsertest.Main(m) }

// TestStartFillsInTheMemory holds that a browser lays the same memory
// by either program before it runs it.
func TestStartFillsInTheMemory(t *testing.T) {
	whole, started := client.Start(t)
	require.Less(t, len(started), len(whole))
	server := browsertest.ServeHandler(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/whole":
			_, _ = w.Write(whole)
		case "/started":
			_, _ = w.Write(started)
		}
	}), "/")
	page := browsertest.Blank(t)
	page.Navigate(server.URL)
	require.Equal(t, "the same", browsertest.Eval[string](page, `(async () => {
		const imported = {gojs: new Proxy({}, {get: () => () => {}})};
		const memory = async (name) => {
			const program = await (await fetch(name)).arrayBuffer();
			const {instance} = await WebAssembly.instantiate(program, imported);
			return new Uint8Array(instance.exports.mem.buffer);
		};
		const [a, b] = [await memory("whole"), await memory("started")];
		if (a.length !== b.length) return "other lengths: " + a.length + ", " + b.length;
		const i = a.findIndex((v, i) => v !== b[i]);
		return i < 0 ? "the same" : "otherwise from " + i;
	})()`))
}
