// Stet's service worker: the app works offline, and a deploy replaces it whole
// or not at all.
//
// All files of one version lie in one cache, named after the version and the
// path that the app is served under. A new version waits until the page asks
// for it; the old one answers until then. Caches of others are left alone.
"use strict";

const BASE = {{.Base}};
const PREFIX = "stet:" + BASE + ":";
const CACHE = PREFIX + {{.Version}};
const SHARED = "stet-shared:" + BASE; // what was shared with the app, until the page takes it
const FILES = {{.Files}}; // [url, integrity or ""]

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return;
  const answer = answerFor(event.request, url.pathname.slice(BASE.length));
  if (answer) event.respondWith(answer);
});

function answerFor(request, path) {
  if (path === "share" && request.method === "POST") return keepShared(request);
  if (request.method !== "GET") return null;
  if (path === "shared.json") return takeShared();
  return request.mode === "navigate" ? page(request) : file(request);
}

// fill fetches every file past the HTTP cache; a file that fails, or that is
// of another version, fails the install and takes the half cache with it.
async function fill() {
  if (await whole()) return;
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(FILES.map(([url, integrity]) => new Request(url, { cache: "reload", integrity })));
  } catch (err) {
    await caches.delete(CACHE);
    throw err;
  }
}

async function whole() {
  if (!(await caches.has(CACHE))) return false;
  const keys = await (await caches.open(CACHE)).keys();
  return keys.length === FILES.length;
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

// page answers a navigation: any address under the app is the shell, whatever
// its path and query say; the app reads them.
async function page(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: true })) || (await cache.match(BASE)) || fetch(request);
}

async function file(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: true })) || fetch(request);
}

// keepShared stores what another app shared, and sends the page to fetch it.
async function keepShared(request) {
  const form = await request.formData();
  const field = (name) => String(form.get(name) || "");
  const files = [];
  for (const f of form.getAll("files")) {
    if (f instanceof File) files.push({ name: f.name, type: f.type, data: base64(await f.arrayBuffer()) });
  }
  const shared = { title: field("title"), text: field("text"), url: field("url"), files };
  const cache = await caches.open(SHARED);
  await cache.put(BASE + "shared.json", new Response(JSON.stringify(shared), { headers: { "Content-Type": "application/json" } }));
  return Response.redirect(BASE + "?shared", 303);
}

function base64(buffer) {
  const bytes = new Uint8Array(buffer);
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(binary);
}

// takeShared hands what was shared to the page, once.
async function takeShared() {
  const cache = await caches.open(SHARED);
  const shared = await cache.match(BASE + "shared.json");
  await caches.delete(SHARED);
  return shared || new Response("{}", { headers: { "Content-Type": "application/json" } });
}
