import type { DisclosureDimension } from "./table";

/** A dimension by numbers: nodes are their places in `codes`; a leaf is a node that nothing stands under. */
export type Axis = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly parents: readonly (readonly number[])[];
  readonly children: readonly (readonly number[])[];
  /** For each node the leaves under it (a leaf: itself), and all nodes that hold it (itself first). */
  readonly under: readonly (readonly number[])[];
  readonly above: readonly (readonly number[])[];
  readonly membersAre: DisclosureDimension["membersAre"];
};

/** Throws on unknown parents, circles, and on nodes whose children share a leaf: such children don't add up. */
export function axisOf({ name, nodes, membersAre }: DisclosureDimension): Axis {
  const codes = nodes.map((it) => it.code);
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  if (placeOf.size !== codes.length) throw new Error(`${name}: a node stands twice`);
  const parents = nodes.map((it) => it.parentCodes.map((code) => placeIn(placeOf, code, name)));
  const children: number[][] = codes.map(() => []);
  parents.forEach((above, node) => above.forEach((parent) => children[parent]?.push(node)));
  const above = codes.map((_, node) => reach(node, parents, name));
  const under: number[][] = codes.map(() => []);
  above.forEach((nodesAbove, node) => {
    if (children[node]?.length === 0) nodesAbove.forEach((it) => under[it]?.push(node));
  });
  codes.forEach((code, node) => {
    const shared = (children[node] ?? []).reduce((count, child) => count + (under[child]?.length ?? 0), 0);
    if (children[node]?.length !== 0 && shared !== under[node]?.length)
      throw new Error(`${name}: the children of ${code} overlap`);
  });
  return { name, codes, placeOf, parents, children, under, above, membersAre };
}

export function placeIn(placeOf: ReadonlyMap<string, number>, code: string, axis: string): number {
  const place = placeOf.get(code);
  if (place === undefined) throw new Error(`${axis} has no node ${code}`);
  return place;
}

function reach(node: number, parents: readonly (readonly number[])[], name: string): readonly number[] {
  const found = new Set([node]);
  for (const at of found) for (const parent of parents[at] ?? []) found.add(parent);
  if ((parents[node] ?? []).some((parent) => reachesBack(parent, node, parents)))
    throw new Error(`${name}: nodes stand in a circle`);
  return [...found];
}

function reachesBack(from: number, node: number, parents: readonly (readonly number[])[]): boolean {
  const found = new Set([from]);
  for (const at of found) for (const parent of parents[at] ?? []) found.add(parent);
  return found.has(node);
}
