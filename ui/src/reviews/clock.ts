// How long each input has been on the screen, kept on this computer for as long as the meeting lasts.
import { store, stored } from "../stored";

/** Seconds by input. */
type Spent = Record<string, number>;
const place = (review: string) => `spent ${review}`;

export const spentOn = (review: string): Spent => stored<Spent>(place(review), {});

/** Adds a second to what an input took. Nothing is added outside the inputs. */
export function tick(review: string, input: string): Spent {
  const spent = spentOn(review);
  if (!input) return spent;
  const more = { ...spent, [input]: (spent[input] ?? 0) + 1 };
  store(place(review), more);
  return more;
}

/** Whole minutes that were spent. */
export const minutes = (seconds: number): number => Math.floor(seconds / 60);
