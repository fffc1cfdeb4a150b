// The agenda of the founding session: where one is on it, what of it is done, and what a proposal still lacks.
import type { FoundingAnswer, FoundingPart, FoundingProposal } from "../ipc/wire";
import { silent } from "../kit/proposed";
import type { FieldSketch, Sketch } from "../kit/wire";

/** The part that approves, and is no part to agree to. */
export const DECIDE = "decide";

/** Parts that somebody agreed to, of how many, and the minutes of those that are left. */
export function progress({ parts }: Pick<FoundingAnswer, "parts">): { agreed: number; of: number; minutes: number } {
  const all = parts.filter((part) => part.id !== DECIDE);
  const left = parts.filter((part) => part.agreedOn === null);
  return { agreed: all.length - left.filter((part) => part.id !== DECIDE).length, of: all.length, minutes: left.reduce((sum, part) => sum + part.minutes, 0) };
}

/** Where the session goes on: the part that was asked for, else the first that nobody agreed to. */
export const at = (parts: FoundingPart[], asked: string | null): FoundingPart | undefined =>
  parts.find((part) => part.id === asked) ?? parts.find((part) => part.agreedOn === null) ?? parts[parts.length - 1];

/** The part after one that nobody has agreed to yet; else the last. */
export const next = (parts: FoundingPart[], id: string): string => {
  const here = parts.findIndex((part) => part.id === id);
  return (parts.slice(here + 1).find((part) => part.agreedOn === null) ?? parts[parts.length - 1])?.id ?? id;
};

/** What the proposals of a register still want said, each field once with how many lack it. */
export function lacking(sketch: Sketch, proposals: readonly Pick<FoundingProposal, "patch">[]): { field: FieldSketch; count: number }[] {
  const all = proposals.flatMap((one) => shown(sketch, one).wants);
  return sketch.fields.map((field) => ({ field, count: all.filter(({ name }) => name === field.name).length })).filter(({ count }) => count > 0);
}

/** Fields that say again in figures what another one says in words: they are read where it is changed. */
const AGAIN: Readonly<Record<string, readonly string[]>> = { objective: ["direction", "targetValue", "unit"] };
/** What is read of a proposal while nobody changes it. */
export const read = ({ noun }: Sketch, says: readonly FieldSketch[]): FieldSketch[] => says.filter(({ name }) => !AGAIN[noun]?.includes(name));

/** Fields of a proposal as its register shows them: what it is called first, then what it says, then what it still wants. What was
 * asked for once (`asked`) stays where it was when it is answered. */
export function shown(sketch: Sketch, { patch }: Pick<FoundingProposal, "patch">, asked: ReadonlySet<string> = new Set()): { title: FieldSketch | undefined; says: FieldSketch[]; wants: FieldSketch[] } {
  const order = sketch.form.flatMap(({ fields }) => fields);
  const place = (field: FieldSketch) => (order.includes(field.name) ? order.indexOf(field.name) : order.length);
  const fields = [...sketch.fields].filter((field) => !field.readOnly && !field.kept).sort((one, other) => place(one) - place(other));
  const full = (field: FieldSketch) => !silent(patch[field.name]);
  // A role is called by its kind, and has no other name.
  const title = fields.find((field) => field.name === sketch.title && full(field)) ?? fields.find(full);
  return {
    title,
    says: fields.filter((field) => full(field) && field !== title && !asked.has(field.name)),
    // A proposal for the organisation itself changes a row that has the rest already.
    wants: sketch.rows === "one" ? [] : fields.filter((field) => field !== title && (asked.has(field.name) || (!full(field) && (field.wanted || field.required)))),
  };
}

/** How a paragraph begins: its first sentence, and that more follows. The point behind a figure or an abbreviation ends no sentence. */
export function beginning(words: string): string {
  const plain = words.trim();
  const [line = ""] = plain.split("\n");
  const ends = [...line.matchAll(/[.!?](?=\s|$)/g)].map(({ index }) => line.slice(0, index + 1)).find((one) => !/(?:\d|\b(?:art|no|p|ej))\.$/i.test(one));
  const first = ends ?? line;
  return first.length < plain.length ? `${first} …` : first;
}
