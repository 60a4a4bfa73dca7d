// Stet's loader: starts the app's WebAssembly, keeps what was typed before it
// ran, and looks after the service worker. The functions on window named
// goapp… are the ones that go-app's client calls.
"use strict";

(() => {
  const ENV = {{.Env}};
  const BASE = {{.Base}};
  const WASM = BASE + "web/app.wasm";
  const SIZE = {{.WasmSize}}; // bytes, not compressed

  window.goappGetenv = (name) => ENV[name];

  // ---------- the program ----------

  const strip = document.getElementById("app-wasm-loader");
  const bar = document.getElementById("app-wasm-loader-bar");
  const label = document.getElementById("app-wasm-loader-label");

  if (matchMedia("(pointer: coarse)").matches) {
    document.getElementById("paste").placeholder = "Paste an article here."; // as the program has it
  }

  start().catch((err) => {
    console.error("Stet could not start:", err);
    say("Stet could not start: " + reason(err) + ". What you pasted is still in the box; reload the page to try again.");
  });

  async function start() {
    if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly");
    const go = new Go();
    go.env = { GOGC: "400", GOMEMLIMIT: "128MiB" };
    const { instance } = await instantiate(await download(), go.importObject);
    carryOver();
    const ended = go.run(instance);
    strip.hidden = true;
    await ended;
    say("Stet stopped working. What you did is saved; reload the page to go on.");
  }

  // download asks for the program and watches a copy of the answer: the
  // answer itself goes to the compiler untouched, or the browser would not
  // keep the compiled code.
  async function download() {
    const response = await fetch(WASM, { credentials: "same-origin" });
    if (!response.ok) throw new Error("the program could not be fetched (status " + response.status + ")");
    if (!navigator.serviceWorker || !navigator.serviceWorker.controller) watch(response.clone());
    return response;
  }

  async function watch(response) {
    let loaded = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      loaded += value.byteLength;
      const percent = Math.min(100, Math.floor((100 * loaded) / SIZE));
      bar.value = percent;
      label.textContent = "Getting ready … " + percent + "%";
    }
  }

  async function instantiate(response, imports) {
    if (WebAssembly.instantiateStreaming && (response.headers.get("Content-Type") || "").startsWith("application/wasm")) {
      return WebAssembly.instantiateStreaming(response, imports);
    }
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
  }

  function say(message) {
    screen.hidden = strip.hidden = false;
    strip.classList.add("failed");
    bar.hidden = true;
    label.textContent = message;
  }

  function reason(err) {
    if (!navigator.onLine) return "you are offline, and it was not stored on this device yet";
    return (err && err.message) || String(err);
  }

  // ---------- what was done before the program ran ----------

  let pasted = false; // the text came by pasting
  let pressed = ""; // the button that was pressed last
  const early = document.getElementById("paste");
  const page = document.body.firstElementChild;
  const screen = page.querySelector("main");
  screen.hidden = location.pathname !== BASE; // another screen will come in its place
  early.addEventListener("paste", () => { pasted = true; });
  page.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) pressed = button.id;
  });

  // carryOver waits for the program's first screen, which replaces the page's,
  // and does there what was done here: text, selection and focus of the paste
  // box come as one input event, whose inputType says whether it was pasted;
  // a button that was pressed is pressed again.
  function carryOver() {
    const text = early.value, from = early.selectionStart, to = early.selectionEnd;
    if (!text && !pressed) return;
    new MutationObserver((_, observer) => {
      const box = document.getElementById("paste");
      if (!box || box === early) return;
      observer.disconnect();
      if (text) fillIn(box, text, from, to);
      const button = pressed && document.getElementById(pressed);
      if (button) button.click();
    }).observe(document.body, { childList: true, subtree: true });
  }

  function fillIn(box, text, from, to) {
    box.value = text;
    box.focus();
    box.setSelectionRange(from, to);
    box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: pasted ? "insertFromPaste" : "insertText" }));
  }

  // ---------- service worker and new versions ----------

  window.goappUpdatedBeforeWasmLoaded = false;
  window.goappOnUpdate = () => { window.goappUpdatedBeforeWasmLoaded = true; };

  let registration = null;
  let reloading = false;

  // goappTryUpdate is the answer to the toast: the waiting version takes over
  // and the page is loaded anew from it. With none waiting it looks for one.
  window.goappTryUpdate = () => {
    if (!registration) return;
    if (!registration.waiting) {
      registration.update().catch(() => {});
      return;
    }
    reloading = true;
    registration.waiting.postMessage("take-over");
  };

  if ("serviceWorker" in navigator) register();

  async function register() {
    const controlled = Boolean(navigator.serviceWorker.controller);
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (reloading) location.reload();
    });
    try {
      registration = await navigator.serviceWorker.register(BASE + "app-worker.js", { scope: BASE, updateViaCache: "none" });
    } catch (err) {
      console.warn("Stet will not work offline here:", err.message);
      return;
    }
    if (!controlled) return; // the first visit is no update
    if (registration.waiting) window.goappOnUpdate();
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed") window.goappOnUpdate();
      });
    });
  }

  // A tab that stays open for days looks for a new version when it is looked at.
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || !registration || Date.now() - looked < 3600e3) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });

  // ---------- install, and files opened with the app ----------

  let prompt = null;
  window.goappOnAppInstallChange = () => { window.goappAppInstallChangedBeforeWasmLoaded = true; };
  window.goappIsAppInstalled = () =>
    navigator.standalone === true || window.matchMedia("(display-mode: standalone)").matches;
  window.goappIsAppInstallable = () => Boolean(prompt) && !window.goappIsAppInstalled();
  window.goappIsAppleBrowser = () => "standalone" in navigator;
  window.goappShowInstallPrompt = async () => {
    if (!prompt) return;
    await prompt.prompt();
    prompt = null;
    window.goappOnAppInstallChange();
  };
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    prompt = event;
    window.goappOnAppInstallChange();
  });
  window.addEventListener("appinstalled", () => {
    prompt = null;
    window.goappOnAppInstallChange();
  });

  if ("launchQueue" in window) {
    window.launchQueue.setConsumer(async (launch) => {
      if (launch.files && launch.files.length) await share(launch.files);
    });
  }

  // share gives opened files the way of shared ones: to the worker, and from
  // there to the app at ?shared.
  async function share(handles) {
    const form = new FormData();
    for (const handle of handles) form.append("files", await handle.getFile());
    await fetch(BASE + "share", { method: "POST", body: form, redirect: "manual" });
    location.assign(BASE + "?shared");
  }
})();
