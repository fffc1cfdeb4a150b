// The rows of a list as far as they are in sight: further pages are asked for as the window reaches them.
import { rows as ask } from "./doors";
import { chosen } from "../words.svelte";
import { told } from "./labels";
import { fieldOf, type Row, type RowsAsk, type Sketch, type StateTally } from "./wire";

const PAGE = 200;
/** What a grid asks of its rows. */
export type List = {
  readonly total: number; readonly there: boolean; readonly list: readonly (Row | undefined)[];
  want(first: number, last: number): Promise<void>; between(first: number, last: number): Promise<Row[]>;
};

/** A list that is at hand as a whole. */
export const listed = (given: () => readonly Row[]): List => ({
  get total() { return given().length; },
  there: true,
  get list() { return given(); },
  want: () => Promise.resolve(),
  between: (first, last) => Promise.resolve(given().slice(first, last + 1)),
});

/** Such a list in the order a person asked for, by what they read; as it came where they did not. */
export function sorted(sketch: Sketch, rows: Row[], sort: string): Row[] {
  const field = fieldOf(sketch, sort.replace("-", ""));
  if (!field) return rows;
  const key = (row: Row) => (field.kind === "day" ? String(row.values[field.name] ?? "") : told(field, row));
  const all = [...rows].sort((one, other) => key(one).localeCompare(key(other), chosen.lang, { numeric: true }));
  return sort.startsWith("-") ? all.reverse() : all;
}

export class Rows implements List {
  /** How many records the filter takes, and how many there are. */
  total = $state(0);
  all = $state(0);
  /** How many stand in each state of the life, whatever the filter. */
  states = $state.raw<StateTally[]>([]);
  /** Whether anything was answered yet. */
  there = $state(false);
  /** By place in the order; a hole is a row not asked for yet. */
  list = $state.raw<(Row | undefined)[]>([]);
  #asked: RowsAsk;
  #flying = new Map<number, Promise<void>>();
  #turn = 0;
  #trouble: (thrown: unknown) => void;

  constructor(noun: string, trouble: (thrown: unknown) => void) {
    this.#asked = { noun };
    this.#trouble = trouble;
  }

  /** Asks anew. What is shown stays until the answer is there, so that nothing flickers. */
  async again(asked: RowsAsk, first: number, last: number): Promise<void> {
    const same = JSON.stringify({ ...asked }) === JSON.stringify(this.#asked);
    this.#asked = asked;
    this.#turn += 1;
    this.#flying.clear();
    const from = same ? first : 0;
    await this.#take(Math.floor(from / PAGE), true);
    await this.want(from, same ? last : PAGE);
  }

  /** Asks for whatever is missing between two rows. */
  async want(first: number, last: number): Promise<void> {
    const missing = new Set<number>();
    for (let at = Math.max(0, first); at < Math.min(last, this.total); at += 1) {
      if (this.list[at]) continue;
      missing.add(Math.floor(at / PAGE));
      at = (Math.floor(at / PAGE) + 1) * PAGE - 1;
    }
    await Promise.all([...missing].map((page) => this.#take(page, false)));
  }

  /** The rows from `first` up to and with `last`, asked for if need be. */
  async between(first: number, last: number): Promise<Row[]> {
    await this.want(first, last + 1);
    return this.list.slice(first, last + 1).filter((row): row is Row => row !== undefined);
  }

  #take(page: number, anew: boolean): Promise<void> {
    const flying = this.#flying.get(page);
    if (flying) return flying;
    const turn = this.#turn;
    const taken = ask({ ...this.#asked, offset: page * PAGE, limit: PAGE, ...(anew ? { states: true } : {}) }).then(
      (answer) => {
        if (turn !== this.#turn) return;
        const list = anew ? new Array<Row | undefined>(answer.total) : [...this.list];
        list.length = answer.total;
        answer.rows.forEach((row, at) => (list[page * PAGE + at] = row));
        [this.list, this.total, this.all, this.there] = [list, answer.total, answer.all, true];
        if (anew) this.states = answer.states;
      },
      (thrown: unknown) => {
        if (turn === this.#turn) this.#trouble(thrown);
      },
    ).finally(() => {
      if (turn === this.#turn) this.#flying.delete(page);
    });
    this.#flying.set(page, taken);
    return taken;
  }
}
