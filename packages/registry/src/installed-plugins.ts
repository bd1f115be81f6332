import type { CriteriaPlugin } from "@kiemtra/plugin-kit";

/** A plugin that is installed, loaded only when it is needed. */
export interface InstalledPlugin {
  readonly id: string;
  readonly version: string;
  readonly load: () => Promise<CriteriaPlugin>;
}

/** One line each: the only file that names plugins. */
export const installedPlugins: readonly InstalledPlugin[] = [
  {
    id: "procedure-listing",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-procedure-listing")).procedureListing,
  },
  {
    id: "qr-listing",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-qr-listing")).qrListing,
  },
  {
    id: "online-payment",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-online-payment")).onlinePayment,
  },
  {
    id: "youth-support",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-youth-support")).youthSupport,
  },
  {
    id: "steering",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-steering")).steering,
  },
  {
    id: "procedure-control",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-procedure-control")).procedureControl,
  },
  {
    id: "one-stop",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-one-stop")).oneStop,
  },
  {
    id: "online-services",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-online-services")).onlineServices,
  },
  {
    id: "digitisation",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-digitisation")).digitisation,
  },
  {
    id: "electronic-documents",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-electronic-documents")).electronicDocuments,
  },
  {
    id: "index-766",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-index-766")).index766,
  },
  {
    id: "certified-copies",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-certified-copies")).certifiedCopies,
  },
  {
    id: "task-tracking",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-task-tracking")).taskTracking,
  },
  {
    id: "financial-autonomy",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-financial-autonomy")).financialAutonomy,
  },
  {
    id: "discipline",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-discipline")).discipline,
  },
  {
    id: "remediation",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-remediation")).remediation,
  },
  {
    id: "satisfaction",
    version: "1.0.0",
    load: async () => (await import("@kiemtra/plugin-satisfaction")).satisfaction,
  },
];
