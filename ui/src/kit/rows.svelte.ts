// The rows of a list as far as they are in sight: further pages are asked for as the window reaches them.
import { rows as ask } from "./doors";
import type { Row, RowsAsk } from "./wire";

const PAGE = 200;

export class Rows {
  /** How many records the filter takes, and how many there are. */
  total = $state(0);
  all = $state(0);
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
    const taken = ask({ ...this.#asked, offset: page * PAGE, limit: PAGE }).then(
      (answer) => {
        if (turn !== this.#turn) return;
        const list = anew ? new Array<Row | undefined>(answer.total) : [...this.list];
        list.length = answer.total;
        answer.rows.forEach((row, at) => (list[page * PAGE + at] = row));
        [this.list, this.total, this.all, this.there] = [list, answer.total, answer.all, true];
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
