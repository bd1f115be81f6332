import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./build/precompress.ts";
import { serviceWorker } from "./build/service-worker.ts";

const LIBRARIES =
  /node_modules.*\/(react|react-dom|scheduler|@tanstack\/(react-router|router-core|react-store|store|history)|use-sync-external-store|idb)\//;
const FIELD =
  /web\/src\/(shared\/(?!office|use-saved-draft|inspection\/(visit-signals|signal-text))|words\/(vi|use-words|wordbook)|features\/(session|work|inspection|criterion)\/(?!signal-strips))|packages\/(i18n|core)\/(?!.*(more-reasons|explain-reason|office-errors|field-errors-en|group-|more-scales|\/signals\/|say-facts|\/imports\/))|packages\/ui\/src\/[^/]+$|lucide-react/;
const server = process.env.KIEMTRA_SERVER ?? "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [react(), tailwindcss(), serviceWorker(), precompress()],
  build: {
    target: "es2022",
    // The page's policy allows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    // Only the page names what it needs at once: what a screen needs is in the two chunks below, or small.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, dependencies, { hostType }) => (hostType === "html" ? dependencies : []),
    },
    rolldownOptions: {
      output: {
        // Two chunks for a first visit, better compressed than thirty: the libraries, and what its screens share.
        // Components that only office screens use live in `packages/ui/src/office/` and stay out of it.
        codeSplitting: {
          groups: [
            { name: "libraries", test: LIBRARIES },
            { name: "field", test: FIELD, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { "/trpc": server, "/api": server, "/papers": server },
  },
});
