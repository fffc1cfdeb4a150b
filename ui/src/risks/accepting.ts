// Who may accept a risk, as core says of each level. No drawing, no door.
import type { RiskAcceptor, RiskLine } from "../ipc/wire";

/** Keys of the people who may accept a risk at the level it stands at: its owner where the criteria leave it to them, then those who may by their post; never who rated it alone. */
export function mayAccept(acceptors: readonly RiskAcceptor[], risk: Pick<RiskLine, "stands" | "owner" | "alone">, people: readonly { id: string; name: string }[] = []): string[] {
  const level = acceptors.find((one) => one.level === risk.stands);
  const owner = level?.owner && risk.owner ? [risk.owner] : [];
  const alone = people.find(({ name }) => risk.alone !== "" && name === risk.alone)?.id;
  return [...owner, ...(level?.people ?? []).filter((id) => id !== risk.owner || owner.length === 0)].filter((id) => id !== alone);
}

/** Until when an acceptance would count, and the later day from which the effect of the treatment is judged; null where it ends no sooner. `until`
 * is the day somebody says; empty: as long as the criteria allow. */
export function endsUnseen(risk: Pick<RiskLine, "ends" | "checkOn">, until = ""): { until: string; check: string } | null {
  const last = until || risk.ends;
  return last && risk.checkOn && risk.checkOn > last ? { until: last, check: risk.checkOn } : null;
}
