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

// keeper is one of the browser's two storages of short texts. What a browser
// forbids or has no room for is not kept.
type keeper string

const (
	ofDevice keeper = "localStorage"
	ofTab    keeper = "sessionStorage" // until the tab is closed
)

// storage returns the storage itself. It may be forbidden to be even looked at,
// which a plain Get would not survive.
func (k keeper) storage() app.Value {
	return app.Window().Get("Reflect").Call("get", app.Window(), string(k))
}

// get returns what was kept under a name, or "".
func (k keeper) get(name string) (value string) {
	defer func() { recover() }() // a browser may forbid the storage altogether
	if v := k.storage().Call("getItem", name); v.Truthy() {
		return v.String()
	}
	return ""
}

// set keeps a text under a name.
func (k keeper) set(name, value string) {
	defer func() { recover() }()
	k.storage().Call("setItem", name, value)
}

// remove forgets what was kept under a name.
func (k keeper) remove(name string) {
	defer func() { recover() }()
	k.storage().Call("removeItem", name)
}

// setting returns a setting, or "".
func setting(name string) string { return ofDevice.get(name) }

// set keeps a setting.
func set(name, value string) { ofDevice.set(name, value) }
