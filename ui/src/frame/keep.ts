// Focus and scroll of a place, kept when it is left and given back when it returns.

type Held = { top: number; at: number; tag: string; name: string };
const held = new Map<string, Held>();

const reach = "a[href], button, input, select, textarea, summary, [tabindex]";
const all = (place: HTMLElement) => [...place.querySelectorAll<HTMLElement>(reach)];
const named = (one: HTMLElement) => one.getAttribute("aria-label") ?? one.textContent?.trim().slice(0, 60) ?? "";

export function hold(address: string, place: HTMLElement) {
  const focused = document.activeElement instanceof HTMLElement && place.contains(document.activeElement) ? document.activeElement : null;
  held.set(address, {
    top: place.scrollTop, at: focused ? all(place).indexOf(focused) : -1, tag: focused?.tagName ?? "", name: focused ? named(focused) : "",
  });
}

/** Puts both back as soon as what they were on is there again; gives up after a second, or when the person goes on. */
export function giveBack(address: string, place: HTMLElement) {
  const was = held.get(address);
  if (!was) return;
  const begun = performance.now();
  const before = document.activeElement;
  const same = (one: HTMLElement | undefined) => one?.tagName === was.tag && named(one) === was.name;
  const again = () => {
    // A heading takes the focus when its screen comes; anything else that has it was chosen by the person.
    const taken = document.activeElement;
    if (taken && taken !== before && taken !== document.body && taken.tagName !== "H1") return;
    place.scrollTop = was.top;
    const there = all(place);
    const found = same(there[was.at]) ? there[was.at] : there.find(same);
    if (was.at >= 0) found?.focus({ preventScroll: true });
    const done = (was.at < 0 || !!found) && Math.abs(place.scrollTop - was.top) < 2;
    if (!done && performance.now() - begun < 1000) requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
}
