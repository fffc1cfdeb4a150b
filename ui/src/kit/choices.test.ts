import { expect, test, vi } from "vitest";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
const { fitting, foremost, offer } = await import("./choices");
const { everyPage } = await import("./doors");

const people = (many: number) => Array.from({ length: many }, (_, at) => ({ key: `p${at}`, name: `Person ${at}` }));

test("a list that shows fewer than fit says so", () => {
  expect(offer(people(20)).cut).toBe(false);
  const cut = offer(people(21));
  expect([cut.cut, cut.list.length]).toEqual([true, 20]);
  expect(offer(fitting(people(300), "person 299"))).toEqual({ list: [{ key: "p299", name: "Person 299" }], cut: false });
});

test("all pages are asked for, and a list that shrinks meanwhile does not ask for ever", async () => {
  const asked: number[] = [];
  const whole = await everyPage(async ({ offset, limit }) => {
    asked.push(offset);
    return { rows: people(1203).slice(offset, offset + limit), total: 1203 };
  });
  expect([whole.rows.length, new Set(whole.rows.map(({ key }) => key)).size, asked]).toEqual([1203, 1203, [0, 500, 1000]]);
  const shrunk = await everyPage(async ({ offset }) => ({ rows: offset === 0 ? people(3) : [], total: 9 }));
  expect(shrunk.rows.length).toBe(3);
});

test("who is offered first stands there once, and the others follow as they were", () => {
  const [p0, p1, p2] = people(3) as [{ key: string; name: string }, { key: string; name: string }, { key: string; name: string }];
  expect(foremost([p2], [p0, p1, p2])).toEqual([p2, p0, p1]);
  expect(foremost([{ key: "far", name: "Far" }], [p0])).toEqual([{ key: "far", name: "Far" }, p0]);
  expect(foremost([], [p0, p1])).toEqual([p0, p1]);
});
