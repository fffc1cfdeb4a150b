// What stands against a part of the session, at which proposal and field, and what the agenda says of a part.
import type { FoundingPart, FoundingProposal } from "../ipc/wire";
import { byField } from "../kit/labels";
import { sketched, sketchOf } from "../kit/sketches.svelte";
import { fieldOf, writable, type FieldSketch, type Refusal } from "../kit/wire";
import { t } from "../words.svelte";
import { DECIDE } from "./agenda";

/** What was refused when a part was to be agreed to, by proposal and field. */
export const refused = (one: FoundingPart, refusals: Refusal[]): Record<string, Record<string, string[]>> =>
  Object.fromEntries(one.proposals.map((proposal) => {
    const sketch = sketchOf(proposal.noun);
    const fields = sketch?.fields.filter((field) => writable(sketch, field)).map(({ name }) => name) ?? [];
    return [proposal.id, byField(refusals.filter((reason) => reason.row === proposal.id), fields)];
  }));

/** Of what was refused, what is still so: a field that says something else by now is no longer what was refused. `was`: the proposals as they were then. */
export function still(against: Record<string, string[]> | undefined, one: FoundingProposal, was: readonly FoundingProposal[]): Record<string, string[]> {
  const then = was.find(({ id }) => id === one.id)?.patch ?? {};
  return Object.fromEntries(Object.entries(against ?? {}).filter(([field]) => JSON.stringify(then[field] ?? null) === JSON.stringify(one.patch[field] ?? null)));
}

/** What would stand against the approval of a proposal as it is named now, by field. */
export const clashes = (one: FoundingPart, id: string): Record<string, string[]> =>
  byField(one.against.filter(({ row }) => row === id), one.against.map(({ field }) => field ?? ""));

/** Places that stand open in the texts of a part. */
export const open = ({ texts }: Pick<FoundingPart, "texts">): number => texts.reduce((sum, text) => sum + text.open, 0);
/** Those that stay so: what the act was tried on without a refusal and takes is filled with what is decided by it. */
export const leftOpen = (one: Pick<FoundingPart, "agreedOn" | "waits" | "texts">, passes: boolean): number =>
  passes && one.agreedOn !== null && one.waits > 0 ? 0 : open(one);

/** Leads to a field of the first part. */
export function lead(field: string) {
  const at = document.querySelector<HTMLElement>(`.part [data-field="${field}"] :is(input, textarea, select)`);
  at?.scrollIntoView({ block: "center" });
  at?.focus();
}

/** Where a part stands, in a word. */
export function stood(one: FoundingPart, approved: boolean): string {
  const places = open(one);
  if (one.against.length > 0) return t("ui-founding-against", { count: one.against.length });
  if (one.id === DECIDE && approved) return t("ui-founding-is-approved");
  if (one.agreedOn && one.proposals.length > 0) return t("ui-founding-since", { count: one.proposals.length });
  return one.agreedOn ? t("ui-founding-is-agreed") : one.proposals.length > 0 ? t("ui-founding-proposed", { count: one.proposals.length })
    : places > 0 ? t("ui-texts-open", { count: places }) : t("ui-founding-minutes-of", { count: one.minutes });
}

/** What of records is not said and stands against the approval: by register and field, each with the numbers of those that lack it.
 * Words are one record's own. */
export function blanks(against: Refusal[]): { noun: string; field: FieldSketch; rows: string[] }[] {
  const found: { noun: string; field: FieldSketch; rows: string[] }[] = [];
  for (const { id, row, field: name } of against) {
    const sketch = id === "refuse-empty" ? sketched(row) : undefined;
    const field = sketch?.rows === "many" ? fieldOf(sketch, name ?? "") : undefined;
    if (!sketch || !field || !row || !writable(sketch, field)) continue;
    const alike = field.kind === "words" || field.kind === "line" ? undefined : found.find((one) => one.noun === sketch.noun && one.field.name === field.name);
    if (!alike) found.push({ noun: sketch.noun, field, rows: [row] });
    else if (!alike.rows.includes(row)) alike.rows.push(row);
  }
  return found;
}
