package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// The settings that are kept on the device. None is needed to go on: where the
// browser keeps nothing they are as at first.
const (
	densitySetting     = "stet/density"         // "all" or "none"; else calm
	doubtSetting       = "stet/claim-doubt"     // at most so many percent; else the usual
	keysSetting        = "stet/single-keys-off" // "yes"
	changedKeysSetting = "stet/keys"            // see loadKeys
	backupSetting      = "stet/backed-up"       // when, in RFC 3339
	readingSetting     = "stet/reading/"        // and a story: how far it was read in this tab
)

// keeper is one of the browser's two storages of short texts. What a browser
// forbids or has no room for is not kept.
type keeper string

const (
	ofDevice keeper = "localStorage"
	ofTab    keeper = "sessionStorage" // until the tab is closed
)

// call calls a method of the storage. It may be forbidden to be even looked at,
// which a plain Get would not survive.
func (k keeper) call(method string, args ...any) (v app.Value) {
	defer func() { recover() }()
	return app.Window().Get("Reflect").Call("get", app.Window(), string(k)).Call(method, args...)
}

// get returns what was kept under a name, or "".
func (k keeper) get(name string) string {
	if v := k.call("getItem", name); v != nil && v.Truthy() {
		return v.String()
	}
	return ""
}

// setting returns a setting, or "".
func setting(name string) string { return ofDevice.get(name) }

// set keeps a setting.
func set(name, value string) { ofDevice.call("setItem", name, value) }
