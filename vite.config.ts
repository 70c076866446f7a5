import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // Data URLs would need a wider content policy for fonts; files are cached for a year anyway.
  build: { assetsInlineLimit: 0, target: "es2022", reportCompressedSize: false },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
