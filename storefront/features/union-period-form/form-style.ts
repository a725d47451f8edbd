import { StyleSheet } from "@react-pdf/renderer";
import { FAMILIES } from "@/lib/pdf/fonts";

const LINE = "#4a4a4a";

/** Black on white: the form is copied, stamped and filed. */
export const formStyle = StyleSheet.create({
  page: {
    paddingTop: 40,
    paddingBottom: 48,
    paddingHorizontal: 48,
    fontFamily: FAMILIES,
    fontSize: 9,
    color: "#111111",
  },
  top: { flexDirection: "row", justifyContent: "space-between" },
  body: { width: "44%", textAlign: "center" },
  state: { width: "52%", textAlign: "center" },
  bold: { fontWeight: 600 },
  rule: { alignSelf: "center", borderBottomWidth: 0.75, borderBottomColor: "#111111", marginTop: 2 },
  under: { marginTop: 6 },
  report: { fontSize: 15, fontWeight: 600, textAlign: "center", marginTop: 12 },
  subject: { fontSize: 11, fontWeight: 600, textAlign: "center", marginTop: 2 },
  period: { fontSize: 11, textAlign: "center", marginTop: 2 },
  stamp: {
    alignSelf: "center",
    marginTop: 8,
    paddingVertical: 3,
    paddingHorizontal: 12,
    borderWidth: 1,
    borderColor: "#111111",
    fontWeight: 600,
  },
  facts: { flexDirection: "row", flexWrap: "wrap", marginTop: 8, marginBottom: 4 },
  fact: { flexDirection: "row", width: "50%", paddingVertical: 1 },
  longFact: { width: "100%" },
  factName: { width: 92 },
  factValue: { flex: 1 },
  dong: { textAlign: "right", marginBottom: 2 },
  row: { flexDirection: "row", borderBottomWidth: 0.75, borderColor: LINE },
  headRow: { borderTopWidth: 0.75, marginTop: -0.5, backgroundColor: "#eeeeee", fontWeight: 600 },
  place: { width: 26, padding: 4, textAlign: "center", borderRightWidth: 0.75, borderColor: LINE },
  name: { flex: 2.1, padding: 4, borderRightWidth: 0.75, borderColor: LINE },
  cell: { flex: 1.15, padding: 4, textAlign: "right", borderRightWidth: 0.75, borderColor: LINE },
  headCell: { textAlign: "center" },
  notes: { marginTop: 8, fontSize: 7.5 },
  signs: { flexDirection: "row", justifyContent: "space-between", marginTop: 12 },
  sign: { width: "40%", textAlign: "center", height: 88 },
  foot: {
    position: "absolute",
    bottom: 20,
    left: 48,
    right: 48,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 7.5,
  },
});
