import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { largestBody } from "../src/api/limited.ts";
import { type Serving, serveApp } from "../src/cli/serve.ts";
import { reportSchema } from "../src/core/report.ts";
import { samplePersona } from "../src/samples/persona.ts";
import { readArchive } from "../src/sources/read.ts";
import { realEffects } from "../src/workspace/effects.ts";
import { blobOf } from "../src/workspace/lines.ts";
import { localWorkspace } from "../src/workspace/local.ts";
import { openFolder } from "../src/workspace/server/store.ts";
import { linesOfImport } from "../src/workspace/transfer.ts";

// The local server as a browser, another page and a program meet it: real HTTP, a real workspace file.

const folder = mkdtempSync(join(tmpdir(), "rapport-server-"));
const pages = join(folder, "pages");
let serving: Serving;
let origin = "";
let key = "";

beforeAll(async () => {
  mkdirSync(join(pages, "assets"), { recursive: true });
  writeFileSync(join(pages, "index.html"), "<!doctype html><html><head><title>Rapport</title></head><body></body></html>");
  writeFileSync(join(pages, "assets", "a.js"), "export {};");
  const effects = { ...realEffects(), zone: "Europe/Vienna" };
  const store = openFolder(join(folder, "data"), effects.random);
  key = await store.textKey();
  serving = await serveApp(localWorkspace(store, effects), { token: "t".repeat(32), port: 0, folder: pages });
  origin = `http://127.0.0.1:${serving.port}`;
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

const bearer = { authorization: `Bearer ${"t".repeat(32)}` };
const api = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${origin}/api${path}`, { ...init, headers: { ...bearer, ...init.headers } });

/** A request as no browser would let a page make it: with a Host of one's own. */
function raw(headers: Record<string, string>, path = "/api/state"): Promise<number> {
  return new Promise((done, failed) => {
    const sent = httpRequest({ host: "127.0.0.1", port: serving.port, path, headers }, answer => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    sent.on("error", failed);
    sent.end();
  });
}

async function importSample(persona: string): Promise<{ member: string; status: string; steps: number }> {
  const { name, files } = samplePersona(persona);
  const given = { name, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  const ledger = await readArchive(given, { settings: {}, textKey: key });
  const answer = await api("/imports?sample=true", { method: "POST", body: await blobOf(linesOfImport(key, { ledger })) });
  const lines = (await answer.text())
    .trim()
    .split("\n")
    .map(line => JSON.parse(line));
  const { outcome } = lines.at(-1);
  return { member: outcome.member, status: outcome.status, steps: lines.length };
}

test("an import over HTTP: rows, then the outcome; the same again changes nothing; the report is the document", async () => {
  const first = await importSample("newcomer");
  expect(first.status).toBe("added");
  const again = await importSample("newcomer");
  expect(again).toMatchObject({ status: "same", member: first.member });
  const state = await (await api("/state")).json();
  expect(state.members).toHaveLength(1);
  expect(state.members[0].imports).toHaveLength(1);
  const report = reportSchema.parse(await (await api(`/members/${first.member}/views/report`)).json());
  expect(report.index.value).toBeNull();
  expect(report.imports[0]?.name).toBe("Basic_LinkedInDataExport_11-22-2026.zip");
  expect((await api(`/members/${first.member}`, { method: "DELETE" })).status).toBe(204);
  expect((await (await api("/state")).json()).members).toEqual([]);
});

test("entries are kept, checked and removed", async () => {
  const { member } = await (
    await api("/members", { method: "POST", body: '{"settings":{}}', headers: { "content-type": "application/json" } })
  ).json();
  const reading = {
    day: 20_500,
    overall: 44,
    parts: null,
    industryTop: 8,
    networkTop: 12,
    industryName: null,
    industryMean: 34,
    networkMean: 41,
  };
  const put = (value: unknown): Promise<Response> =>
    api(`/members/${member}/entries/reading/2026-02-16`, {
      method: "PUT",
      body: JSON.stringify(value),
      headers: { "content-type": "application/json" },
    });
  expect((await put(reading)).status).toBe(204);
  expect(await (await api(`/members/${member}/entries/reading`)).json()).toEqual([
    { kind: "reading", id: "2026-02-16", value: reading },
  ]);
  const wrong = await put({ ...reading, overall: 144 });
  expect(wrong.status).toBe(400);
  expect(wrong.headers.get("content-type")).toContain("application/problem+json");
  expect(await wrong.json()).toMatchObject({ code: "bad-request" });
  expect((await api(`/members/${member}/entries/reading/2026-02-16`, { method: "DELETE" })).status).toBe(204);
  expect(await (await api(`/members/${member}/entries/reading`)).json()).toEqual([]);
  await api(`/members/${member}`, { method: "DELETE" });
});

test("problems say what a program needs: code and facts", async () => {
  const none = await api("/members/nobody/views/report");
  expect(none.status).toBe(404);
  expect(await none.json()).toMatchObject({ status: 404, code: "no-such-member" });
  const cut = await api("/imports", { method: "POST", body: '{"header":{"schema":"rapport/workspace@1","textKey":"00"}}\n' });
  expect(JSON.parse((await cut.text()).trim())).toMatchObject({ problem: { code: "bad-export" } });
});

test("no answer without the token, for another host, or to another page", async () => {
  expect((await fetch(`${origin}/api/state`)).status).toBe(403);
  expect((await fetch(`${origin}/api/state`, { headers: { authorization: "Bearer wrong" } })).status).toBe(403);
  const host = `127.0.0.1:${serving.port}`;
  expect(await raw({ ...bearer, host })).toBe(200);
  expect(await raw({ ...bearer, host: `rebound.example:${serving.port}` })).toBe(403);
  expect(await raw({ ...bearer, host, origin: "https://elsewhere.example" })).toBe(403);
  expect(await raw({ ...bearer, host, origin: "null" })).toBe(403);
  expect(await raw({ host: "rebound.example" }, "/")).toBe(403);
});

test("the token in the address becomes a cookie that scripts can not read, and the page says where it is", async () => {
  const opened = await fetch(serving.address, { redirect: "manual" });
  expect(opened.status).toBe(302);
  const cookie = opened.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Strict/i);
  const state = await fetch(`${origin}/api/state`, { headers: { cookie: cookie.split(";")[0] ?? "" } });
  expect(state.status).toBe(200);
  const page = await fetch(`${origin}/`);
  expect(await page.text()).toContain('name="rapport-home" content="server"');
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  const wrong = await fetch(`${origin}/?token=guess`, { redirect: "manual" });
  expect(wrong.headers.get("set-cookie")).toBeNull();
});

test("a body of 2 GB is refused before it is read, a lying one while it is", async () => {
  const status = await new Promise<number>((done, failed) => {
    const sent = httpRequest(
      {
        host: "127.0.0.1",
        port: serving.port,
        path: "/api/imports",
        method: "POST",
        headers: { ...bearer, "content-length": String(2 ** 31) },
      },
      answer => {
        answer.resume();
        done(answer.statusCode ?? 0);
        sent.destroy();
      },
    );
    sent.on("error", failed);
    sent.write("x");
  });
  expect(status).toBe(413);
  expect(largestBody).toBeLessThan(2 ** 31);
});

test("the API describes itself: every route with its answers", async () => {
  const document = await (await api("/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1/);
  const paths = Object.keys(document.paths);
  for (const path of ["/api/state", "/api/imports", "/api/members/{member}/views/report", "/api/members/{member}/views/explain"])
    expect(paths).toContain(path);
  expect(document.components.schemas.Problem).toBeDefined();
});
