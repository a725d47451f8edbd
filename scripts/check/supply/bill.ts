import { type LockedPackages, type Placed, placedOf } from "./lockfile.ts";

type Component = {
  readonly type: "library";
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: "SHA-512"; readonly content: string }[];
  readonly licenses: readonly ({ readonly expression: string } | { readonly license: { readonly name: string } })[];
};

/** The market's bill of materials as CycloneDX 1.5 (cyclonedx.org/docs/1.5/json). */
export type Bill = {
  readonly bomFormat: "CycloneDX";
  readonly specVersion: "1.5";
  readonly version: 1;
  readonly metadata: {
    readonly component: { readonly type: "application"; readonly name: string; readonly version: string };
  };
  readonly components: readonly Component[];
};

/**
 * Every package that package-lock.json names, each version once, those for building and testing as well. Made from the lock
 * alone, so that the same lock gives the same bill; `npm sbom` refuses a tree whose peers disagree, as Medusa's do.
 */
export function billOf(
  locked: LockedPackages,
  { name, version }: { readonly name: string; readonly version: string },
): Bill {
  const components = new Map(placedOf(locked).map((it) => [`${it.name}@${it.version}`, componentOf(it)]));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name, version } },
    components: [...components.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, it]) => it),
  };
}

function componentOf({ name, version, integrity = "", license }: Placed): Component {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    ...{ type: "library", "bom-ref": purl, name, version, purl },
    hashes: integrity.startsWith("sha512-") ? [{ alg: "SHA-512", content: hexOf(integrity) }] : [],
    licenses: license ? [/^SEE /.test(license) ? { license: { name: license } } : { expression: license }] : [],
  };
}

const hexOf = (integrity: string): string =>
  Buffer.from((integrity.split(" ")[0] ?? "").slice("sha512-".length), "base64").toString("hex");
