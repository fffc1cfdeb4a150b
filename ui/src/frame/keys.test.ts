import { expect, test, vi } from "vitest";

vi.stubGlobal("navigator", { language: "es", userAgent: "" });
vi.stubGlobal("document", { documentElement: {} });
const { both, choose, keyed } = await import("../words.svelte");
const { lists } = await import("./keys");

test("keys are named as they stand on a keyboard of the language", () => {
  const all = lists.flatMap(({ rows }) => rows.map(([keys]) => keys));
  choose("es");
  const said = all.map(keyed).join(" ");
  expect(said).toContain("Intro");
  expect(said).not.toMatch(/Enter|Space|Delete|Backspace|Shift|Page/);
  choose("en");
  expect(all.map(keyed).join(" ")).toMatch(/Page Down.*Enter/s);
  expect(both("ui-find-signs").join(" ")).not.toMatch(/Entrar/);
});
