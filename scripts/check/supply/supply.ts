import { codeOf, type Finding } from "../sources.ts";
import { judgeFloors } from "./floors.ts";
import { judgeLicences } from "./licences.ts";
import { judgeLock, readLocked } from "./lockfile.ts";
import { judgeProprietary } from "./proprietary.ts";

/** Everything `npm run check -- supply` looks for. */
export function judgeSupply(root: string, example: string): readonly Finding[] {
  const locked = readLocked(root);
  // The check itself names what it looks for.
  const sources = codeOf(root).filter(({ file }) => !file.startsWith("scripts/"));
  return [
    ...judgeLock(locked),
    ...judgeFloors(locked),
    ...judgeLicences(locked),
    ...judgeProprietary(sources, example),
  ];
}
