import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { router } from "./router.tsx";

export function App() {
  return (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  );
}
