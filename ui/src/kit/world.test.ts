import { expect, test, vi } from "vitest";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
const { chosen } = await import("../words.svelte");
const { countries, country, here, zone, zoneOf, zones } = await import("./world");

test("a country is found by its name in the language of the window, and by its code", async () => {
  expect((await countries("irel")).list.map((one) => one.key)).toEqual(["IE"]);
  expect((await countries("es")).list[0]).toEqual({ key: "ES", name: "Spain" });
  chosen.lang = "es";
  expect((await countries("alem")).list[0]).toEqual({ key: "DE", name: "Alemania" });
  expect(country("XX")).toBe("XX");
  chosen.lang = "en";
});

test("there are the 249 countries of ISO 3166, each once and each with a name", async () => {
  const all = (await countries("")).list;
  expect(new Set(all.map((one) => one.key)).size).toBe(249);
  expect(all.filter((one) => one.name === one.key)).toEqual([]);
});

test("a time zone is found by its city", async () => {
  expect((await zones("madr")).list[0]).toEqual({ key: "Europe/Madrid", name: "Madrid (Europe)" });
  expect(zone("UTC")).toBe("UTC");
});

test("where a computer seems to be is said by its zone, else by its language, else not at all", () => {
  expect([here("Europe/Dublin", "en-US"), here("UTC", "de-AT"), here("UTC", "en-US")]).toEqual(["IE", "AT", ""]);
});

test("a country proposes its zone, and one that lies in it stays", () => {
  expect([zoneOf("ES", "UTC"), zoneOf("ES", "Atlantic/Canary"), zoneOf("DE", "Europe/Madrid")]).toEqual(["Europe/Madrid", "Atlantic/Canary", "Europe/Berlin"]);
});
