import "./app/app.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { registerServiceWorker } from "./app/register-service-worker.ts";
import { applyPreferences } from "./shared/preferences.ts";

applyPreferences();
const place = document.getElementById("root");
if (place) createRoot(place).render(<App />);
// Words first, letters after: the fonts' rules load once the first screen is there.
requestAnimationFrame(() => setTimeout(() => void import("./app/fonts.css"), 0));
registerServiceWorker();
