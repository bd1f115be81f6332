import { defineCriterion, importedPoints } from "@kiemtra/plugin-kit";

export const onlineServicesComposite = defineCriterion({
  key: "online-services-composite",
  revision: 1,
  law: ["qd-766-2022"],
  scale: importedPoints("online-services-points-published"),
});
