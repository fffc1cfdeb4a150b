// The questions and edits that every register answers.
import { edit, rehearse, trouble, view, type Done, type Trouble } from "../ipc/doors";
import type { Edit, Rehearsal } from "../ipc/wire";
import type { Filter, OneAnswer, Proposal, Row, RowIn, RowsAnswer, RowsAsk, Sketch } from "./wire";

// The generated types name each noun; here a noun is data.
const ask = view as unknown as <T>(name: string, args: object) => Promise<T>;

export const registers = () => ask<Sketch[]>("registers", {});
export const rows = (asked: RowsAsk) => ask<RowsAnswer>("register.rows", asked);
export const oneOf = (noun: string, id: string) => ask<OneAnswer>("register.one", { noun, id });
export const offered = (noun: string) => ask<Proposal[]>("register.offered", { noun });
export const headsOf = (noun: string, heads: string[]) => ask<string[]>("register.heads", { noun, heads });

/** An edit of a register, by its noun. */
export const editOf = (noun: string, verb: string, args: object) => ({ [noun]: { [verb]: args } }) as unknown as Edit;
export const imported = (noun: string, given: RowIn[], skipBad: boolean) => editOf(noun, "import", { rows: given, ...(skipBad ? { skipBad } : {}) });
export const rehearsed = (edited: Edit): Promise<Rehearsal> => rehearse(edited);

/** Makes an edit and gives either what it did or what stands against it, for whoever shows that at its field. */
export async function tried(edited: Edit): Promise<{ done: Done; against: null } | { done: null; against: Trouble }> {
  try {
    return { done: await edit(edited), against: null };
  } catch (thrown) {
    return { done: null, against: trouble(thrown) };
  }
}

/** All that a question shows, page by page: no list ends before its end. */
export async function everyPage<Answer extends { rows: unknown[]; total: number }>(ask: (page: { offset: number; limit: number }) => Promise<Answer>): Promise<Answer> {
  const whole = await ask({ offset: 0, limit: 500 });
  while (whole.rows.length < whole.total) {
    const { rows } = await ask({ offset: whole.rows.length, limit: 500 });
    if (rows.length === 0) break;
    whole.rows.push(...rows);
  }
  return whole;
}

/** All records that a question shows. */
export const everyRow = async (asked: RowsAsk): Promise<Row[]> => (await everyPage((page) => rows({ ...asked, ...page }))).rows;

/** All keys that a filter shows. */
export const keys = async (noun: string, filter: Filter, more: Partial<RowsAsk> = {}): Promise<string[]> =>
  (await everyRow({ ...more, noun, filter })).map((row) => row.id);
