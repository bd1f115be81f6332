/**
 * better-auth names every framework and test runner that it can work beside as an optional peer. What a workspace has
 * of them would then be installed with the server. It works without; what it uses here is pg and kysely.
 */
const NOT_FOR_SERVING = ["react", "react-dom", "vitest"];

function readPackage(manifest) {
  if (manifest.name === "better-auth") {
    for (const name of NOT_FOR_SERVING) {
      delete manifest.peerDependencies?.[name];
      delete manifest.peerDependenciesMeta?.[name];
    }
  }
  return manifest;
}

module.exports = { hooks: { readPackage } };
