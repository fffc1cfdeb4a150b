// What stands against a part of the session, at which proposal and field, and what the agenda says of a part.
import type { FoundingPart } from "../ipc/wire";
import { byField } from "../kit/labels";
import { sketchOf } from "../kit/sketches.svelte";
import { writable, type Refusal } from "../kit/wire";
import { t } from "../words.svelte";
import { DECIDE } from "./agenda";

/** What was refused when a part was to be agreed to, by proposal and field. */
export const refused = (one: FoundingPart, refusals: Refusal[]): Record<string, Record<string, string[]>> =>
  Object.fromEntries(one.proposals.map((proposal) => {
    const sketch = sketchOf(proposal.noun);
    const fields = sketch?.fields.filter((field) => writable(sketch, field)).map(({ name }) => name) ?? [];
    return [proposal.id, byField(refusals.filter((reason) => reason.row === proposal.id), fields)];
  }));

/** What would stand against the approval of a proposal as it is named now, by field. */
export const clashes = (one: FoundingPart, id: string): Record<string, string[]> =>
  byField(one.against.filter(({ row }) => row === id), one.against.map(({ field }) => field ?? ""));

/** Leads to a field of the first part. */
export function lead(field: string) {
  const at = document.querySelector<HTMLElement>(`.part [data-field="${field}"] :is(input, textarea, select)`);
  at?.scrollIntoView({ block: "center" });
  at?.focus();
}

/** Where a part stands, in a word. */
export function stood(one: FoundingPart, approved: boolean): string {
  const open = one.texts.reduce((sum, text) => sum + text.open, 0);
  if (one.against.length > 0) return t("ui-founding-against", { count: one.against.length });
  if (one.id === DECIDE && approved) return t("ui-founding-is-approved");
  if (one.agreedOn && one.proposals.length > 0) return t("ui-founding-since", { count: one.proposals.length });
  return one.agreedOn ? t("ui-founding-is-agreed") : one.proposals.length > 0 ? t("ui-founding-proposed", { count: one.proposals.length })
    : open > 0 ? t("ui-texts-open", { count: open }) : t("ui-founding-minutes-of", { count: one.minutes });
}
