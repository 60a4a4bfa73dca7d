package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// The settings that are kept on the device. None is needed to go on: where the
// browser keeps nothing they are as at first.
const (
	densitySetting = "stet/density"         // "all" or "none"; else calm
	doubtSetting   = "stet/claim-doubt"     // at most so many percent; else the usual
	keysSetting    = "stet/single-keys-off" // "yes"
	backupSetting  = "stet/backed-up"       // when, in RFC 3339
)

// keeper returns the browser's storage of settings. It may be forbidden to be
// even looked at, which a plain Get would not survive.
func keeper() app.Value {
	return app.Window().Get("Reflect").Call("get", app.Window(), "localStorage")
}

// setting returns what was kept under a name, or "".
func setting(name string) (value string) {
	defer func() { recover() }() // a browser may forbid the storage altogether
	if v := keeper().Call("getItem", name); v.Truthy() {
		return v.String()
	}
	return ""
}

// set keeps a setting.
func set(name, value string) {
	defer func() { recover() }()
	keeper().Call("setItem", name, value)
}
