// What was found by its words is brought into sight once it is there.
export function shown(node: HTMLElement, meant: boolean) {
  const into = (now: boolean) => now && node.scrollIntoView({ block: "center" });
  into(meant);
  return { update: into };
}
