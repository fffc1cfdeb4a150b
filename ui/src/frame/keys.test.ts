import { expect, test } from "vitest";
import { both, choose, keyed } from "../words.svelte";
import { lists } from "./keys";

test("keys are named as they stand on a keyboard of the language", () => {
  const all = lists.flatMap(({ rows }) => rows.map(([keys]) => keys));
  choose("es");
  const said = all.map(keyed).join(" ");
  expect(said).toContain("Intro");
  expect(said).not.toMatch(/Enter|Space|Delete|Backspace|Shift|Page/);
  choose("en");
  expect(all.map(keyed).join(" ")).toMatch(/Enter.*Page ↓/s);
  expect(both("ui-find-signs").join(" ")).not.toMatch(/Entrar/);
});
