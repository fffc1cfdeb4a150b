// What the profile and its sectors are now, for the pages that show them.
import { attempt, desk } from "../desk.svelte";
import { view } from "../ipc/doors";
import type { ProfileAnswer, PublicSector } from "../ipc/wire";
import { chosen } from "../words.svelte";

export function profiled(): { readonly answer: ProfileAnswer | null; readonly sectors: PublicSector[] } {
  let answer = $state<ProfileAnswer | null>(null);
  let sectors = $state<PublicSector[]>([]);
  $effect(() => {
    void desk.changes;
    const lang = chosen.lang;
    void attempt(async () => {
      const [found, catalogue] = await Promise.all([view("profile", { lang }), view("catalogue", { lang })]);
      [answer, sectors] = [found, catalogue.sectors];
    });
  });
  return { get answer() { return answer; }, get sectors() { return sectors; } };
}
