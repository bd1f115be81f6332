import { cruiseOptions } from "@kiemtra/dependency-rules/rules";
import { cruise } from "dependency-cruiser";

/** Apps and packages with who imports whom, as a mermaid graph; plugins are drawn as one. */
export async function dependencyPicture(root: string): Promise<string> {
  const { output } = await cruise(["apps", "packages"], {
    ...cruiseOptions,
    baseDir: root,
    exclude: { path: "(^|/)(dist|e2e|test|planted|\\.turbo)/|\\.test\\.tsx?$" },
  } as never);
  if (typeof output === "string") throw new Error("dependency-cruiser gave text where a result was expected");
  const edges = new Set<string>();
  for (const module of output.modules) {
    const from = boxOf(module.source);
    for (const { resolved, dynamic, dependencyTypes } of module.dependencies) {
      const typeOnly = dependencyTypes.includes("type-only");
      const to = boxOf(resolved);
      if (from && to && from !== to)
        edges.add(`${from} ${dynamic ? "-. loads .->" : typeOnly ? "-. types .->" : "-->"} ${to}`);
    }
  }
  const solid = new Set(
    [...edges].filter((edge) => edge.includes("-->")).map((edge) => edge.replace(" --> ", " ")),
  );
  const drawn = [...edges].filter(
    (edge) => edge.includes("-->") || !solid.has(edge.replace(/ -\. \w+ \.-> /, " ")),
  );
  return ["flowchart LR", ...drawn.sort().map((edge) => `  ${edge}`), ""].join("\n");
}

function boxOf(source: string): string | undefined {
  const match =
    /^(apps|packages)\/(plugins(?=\/)|[^/]+)\/(?:[^/]+\/)?src\/|^(apps|packages)\/([^/]+)\/src\//.exec(
      source,
    );
  const name = match?.[2] ?? match?.[4];
  return name?.replaceAll("-", "_");
}
