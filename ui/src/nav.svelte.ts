// Where the page is: the address is the place, and the webview's own history is the history. It knows the screens it is
// given and none by name.
import { address, parsed, type Place } from "./place";

/** A screen as far as the address goes: its id and the nouns whose records it shows. */
export type Known = { id: string; noun?: string; holds?: readonly string[]; at?: Readonly<Record<string, string>> };
/** What is done around a change of place: keep what is left, put back what was kept. */
type Watch = { leave: (address: string) => void; arrive: (address: string, back: boolean) => void };

const nowhere: Place = { screen: "home", record: null, query: {} };
/** `name`: what the record in sight is called. `step` counts on the way; it leads back to `first` and on to `last`. */
export const nav = $state<{
  at: Place; gone: string | null; wish: string | null; name: string; step: number; first: number; last: number;
}>({ at: nowhere, gone: null, wish: null, name: "", step: 0, first: 0, last: 0 });
let screens: readonly Known[] = [];
let watch: Watch = { leave: () => undefined, arrive: () => undefined };
const kept = new Map<string, unknown>();

const known = (place: Place) => screens.some((one) => one.id === place.screen);

function arrive(place: Place, back: boolean) {
  const [from, to] = [address(nav.at), address(place)];
  if (from === to) return;
  watch.leave(from);
  nav.at = place;
  nav.name = "";
  watch.arrive(to, back);
}

/** Shows a place and remembers the one before it. */
export function go(screen: string, record: string | null = null, query: Record<string, string> = {}) {
  const place = { screen, record, query };
  nav.gone = null;
  if (address(place) === address(nav.at)) return;
  arrive(place, false);
  nav.last = nav.step += 1;
  window.history.pushState(nav.step, "", address(place));
}

/** Shows other records of the same place, or the same ones in another order: no step of its own on the way back. */
export function settle(changed: Partial<Place>) {
  const place = { ...nav.at, ...changed };
  if (address(place) === address(nav.at)) return;
  window.history.replaceState(nav.step, "", address(place));
  if (place.record !== nav.at.record) nav.name = "";
  nav.at = place;
}

export function back() {
  if (nav.step > nav.first) window.history.back();
}
export function forward() {
  if (nav.step < nav.last) window.history.forward();
}

/** The address was changed from outside: back, forward, a link. A place that is not there says so. */
function turned() {
  const place = parsed(window.location.hash);
  const step: unknown = window.history.state;
  if (typeof step === "number") nav.step = step;
  else {
    nav.last = nav.step += 1;
    window.history.replaceState(nav.step, "", window.location.hash);
  }
  nav.gone = place.screen === "" || known(place) ? null : window.location.hash;
  arrive(known(place) ? place : nowhere, true);
}

/** Takes the table of screens, shows what the address says, and listens to it from now on. */
export function start(table: readonly Known[]) {
  screens = table;
  window.addEventListener("popstate", turned);
  const place = parsed(window.location.hash);
  if (known(place)) nav.at = place;
}

export const watching = (by: Watch) => void (watch = by);

/** Another workspace: the way back into the one before is no way. */
export function anew() {
  kept.clear();
  nav.gone = null;
  nav.first = nav.last = nav.step;
  const here = known(parsed(window.location.hash)) && address(nav.at) === window.location.hash;
  if (!here) Object.assign(nav, { at: nowhere, name: "" });
  window.history.replaceState(nav.step, "", address(nav.at));
}

/** What the record in sight is called, said by the part that shows it. */
export const call = (name: string) => void (nav.name = name);

/** The screen that shows records of a noun, if there is one. */
export const screenOf = (noun: string): string | null =>
  screens.find((one) => one.noun === noun || one.holds?.includes(noun))?.id ?? null;

/** Shows the records an answer of core means: a register, one of its records, a filter. */
export function reach(goal: { noun: string; id: string | null; filter: Record<string, string> }) {
  const screen = screenOf(goal.noun);
  const at = screens.find((one) => one.id === screen)?.at?.[goal.noun];
  go(screen ?? nowhere.screen, at ?? goal.id, goal.filter);
}

/** Where a part keeps what it wants to find again at this place: the list, whichever of its records is open. */
const corner = (part: string) => `${part} ${address({ ...nav.at, record: null })}`;
export const remember = (part: string, value: unknown) => void kept.set(corner(part), value);
export const recalled = <T>(part: string): T | undefined => kept.get(corner(part)) as T | undefined;
