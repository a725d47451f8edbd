type Asked = {
  /** Null: every row of the table once. */
  readonly soak: { readonly minutes: number; readonly seed: number } | null;
  /** For vitest: `-t …`, a file's name. */
  readonly rest: readonly string[];
};

/** What stands behind `npm run faults --`. Throws a sentence for a number that is none. */
export function readAsked(args: readonly string[], now = new Date()): Asked {
  const rest = [...args];
  const take = (name: string): number | null => {
    const at = rest.indexOf(name);
    if (at < 0) return null;
    const [, text = ""] = rest.splice(at, 2);
    if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`${name} needs a number: npm run faults -- --soak 60 --seed 29`);
    return Number(text);
  };
  const [minutes, seed] = [take("--soak"), take("--seed")];
  // Another one each day; the last line says which, so that it can be asked for again.
  return { soak: minutes === null ? null : { minutes, seed: seed ?? Math.floor(now.getTime() / 86_400_000) }, rest };
}
