import { expect, test } from "vitest";
import { exposition } from "./exposition";

test("writes each gauge with its help, its type and a line per value", () => {
  const gauges = [
    { name: "market_consignments", help: "By step.", label: "step", samples: [{ of: "placed", value: 3 }] },
    { name: "market_bank_lines_held", help: "Waiting.", label: null, samples: [{ of: "", value: 0 }] },
    { name: "market_upkeep_open", help: "Found.", label: "sweep", samples: [] },
  ];
  expect(exposition(gauges)).toBe(
    [
      "# HELP market_consignments By step.",
      "# TYPE market_consignments gauge",
      'market_consignments{step="placed"} 3',
      "# HELP market_bank_lines_held Waiting.",
      "# TYPE market_bank_lines_held gauge",
      "market_bank_lines_held 0",
      "# HELP market_upkeep_open Found.",
      "# TYPE market_upkeep_open gauge",
      "",
    ].join("\n"),
  );
});

test("a label's value can't end its line", () => {
  const samples = [{ of: 'a"b\\c\nd', value: 1 }];
  expect(exposition([{ name: "n", help: "h", label: "l", samples }])).toContain('n{l="a\\"b\\\\c\\nd"} 1\n');
});
