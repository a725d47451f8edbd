export { ReportLoading as default } from "@/components/report/report-loading";
