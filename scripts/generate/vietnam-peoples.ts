import { expectCount, readFacts, writeVietnamData } from "./facts-file.ts";

type Peoples = { groups: { code1979: string; name: string; isMinority: boolean; searchAliases: string[] }[] };

/** Decision 121-TCTK/PPCĐ of 2 March 1979: 54 groups. The 2008 numbering is left out: it is sourced for 20 groups only. */
const { groups } = readFacts<Peoples>("ethnic-groups-54.json");
expectCount("peoples", groups.length, 54);
expectCount("distinct codes", new Set(groups.map((group) => group.code1979)).size, 54);

const peoples = groups.map((group) => ({
  code: group.code1979,
  name: group.name.normalize("NFC"),
  isMinority: group.isMinority,
  searchAliases: group.searchAliases.map((alias) => alias.normalize("NFC").replaceAll("’", "'")),
}));
writeVietnamData("peoples.data.json", "vietnam-peoples.ts", { codeSystem: "TCTK-1979", peoples });
