// Deciding a treatment: what it begins with, and what follows from it. No drawing, no door.
import type { ControlRow } from "../ipc/wire";
import type { Row } from "../kit/wire";
import type { Figures } from "./rating";

/** What can be done about a risk, in the order in which it is thought of. */
export const chooses = ["reduce", "avoid", "share", "accept"] as const;
/** Whether something is less afterwards, so that what remains is said. */
export const lessens = (treatment: string) => treatment === "reduce" || treatment === "share";

export type Treated = {
  treatment: string; how: string; controls: string[]; figures: Figures; why: string; worksWhen: string; due: string | null; cost: number | null;
};

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** The figures a record says, `likelihood` first; of what remains with `left`. */
export function saidOf(row: Row, fields: readonly string[], left = false): Figures {
  const name = (field: string) => (left ? `left${field[0]?.toUpperCase() ?? ""}${field.slice(1)}` : field);
  const said = fields.map((field) => [field, Number(row.values[name(field)] ?? 0)] as const);
  return Object.fromEntries(said.filter(([, figure]) => figure > 0));
}

/** The figures that a risk which nobody rated yet brings from the impact it was made of. */
export const brought = (row: Row, fields: readonly string[]): Figures => (row.values["state"] === "unrated" && row.values["foundBy"] === "impact" ? saidOf(row, fields) : {});

/** What stands in the record, or: it is reduced, by the controls it names, and hits as hard as before. How likely it is then a person says. */
export function begun(row: Row, fields: readonly string[]): Treated {
  const { [fields[0] ?? ""]: _, ...hits } = saidOf(row, fields);
  const left = saidOf(row, fields, true);
  const controls = row.values["controls"];
  return {
    treatment: text(row.values["treatment"]) || "reduce", how: text(row.values["how"]), controls: Array.isArray(controls) ? controls.map(String) : [],
    figures: Object.keys(left).length > 0 ? left : hits, why: text(row.values["leftWhy"]), worksWhen: text(row.values["worksWhen"]),
    due: text(row.values["due"]) || null, cost: typeof row.values["cost"] === "number" ? row.values["cost"] : null,
  };
}

/** Whether deciding it this way takes the acceptance that stands, or leaves it; nothing where none stands. What is accepted is what is done and
 * what remains: not the reason, the sign, the day or the cost. */
export function acceptance(row: Row, said: Treated, fields: readonly string[]): "" | "falls" | "stands" {
  if (row.values["state"] !== "accepted") return "";
  const now = lessens(said.treatment) ? said.figures : said.treatment === "accept" ? saidOf(row, fields) : saidOf(row, fields, true);
  const about = (one: Treated, figures: Figures) => JSON.stringify([one.treatment, one.how.trim(), one.controls, fields.map((field) => figures[field] ?? 0)]);
  return about(said, now) === about(begun(row, fields), saidOf(row, fields, true)) ? "stands" : "falls";
}

/** Numbers of the controls that will name the risk as their reason, and of those that are excluded today. */
export function reasonFor(all: readonly ControlRow[], ids: readonly string[]): { named: string[]; excluded: string[] } {
  const chosen = all.filter((row) => ids.includes(row.id));
  return { named: chosen.map(({ number }) => number), excluded: chosen.filter(({ applicability }) => applicability === "excluded").map(({ number }) => number) };
}

