import { readdirSync } from "node:fs";
import path from "node:path";

/** Every page of a door as its folders have it, "/hop-tac-xa/don/[id]" among them: a new page is found by itself. */
export function pagesOf(door: string, group: string): readonly string[] {
  return (
    readdirSync(path.join(__dirname, "../../app/[locale]", group, door), { recursive: true, encoding: "utf8" })
      // A catch-all is what answers where there is no page.
      .filter((file) => path.basename(file) === "page.tsx" && !file.includes("[..."))
      .map((file) => path.posix.join(`/${door}`, path.dirname(file)).replaceAll(/\/\([^)]+\)/g, ""))
      .toSorted()
  );
}
