import { expect, test } from "vitest";
import { coming } from "./attending";

test("who came how is said before names or behind them, in either language", () => {
  const told = (text: string) => coming(text).map(({ attendance, names }) => `${attendance}: ${names.join(", ")}`);
  expect(told("Marta")).toEqual(["remote: Marta"]);
  expect(told("Marta and Lukas by video")).toEqual(["remote: Marta, Lukas"]);
  expect(told("Marta by video, Henrik excused")).toEqual(["remote: Marta", "excused: Henrik"]);
  expect(told("Marta, Lukas; excused: Henrik, Ruth Adeyemi")).toEqual(["remote: Marta, Lukas", "excused: Henrik, Ruth Adeyemi"]);
  expect(told("Marta excused Henrik")).toEqual(["remote: Marta", "excused: Henrik"]);
  expect(told("excused: Henrik and Ruth, Lukas present")).toEqual(["excused: Henrik, Ruth", "present: Lukas"]);
  expect(told("Henrik: excused")).toEqual(["excused: Henrik"]);
  expect(told("Marta y Tomás por vídeo; ausentes Ruth, Lukas")).toEqual(["remote: Marta, Tomás", "excused: Ruth, Lukas"]);
  expect(told("Sinéad by video")).toEqual(["remote: Sinéad"]);
});
