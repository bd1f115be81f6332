import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Who files online hears in time that the dossier was received, or what it lacks. */
export const onlineDossiersAcknowledged = defineCriterion({
  key: "online-dossiers-acknowledged",
  revision: 1,
  law: ["nd-45-2020"],
  scale: bands({ of: "online-acknowledged-in-time", over: "online-dossiers" }, [
    { from: 100, sharePercent: 100 },
    { from: 95, sharePercent: 75 },
    { from: 85, sharePercent: 50 },
  ]),
  ownReasons: ["band-below-full"],
});
