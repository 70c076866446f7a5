/** A paper shown as it will print. */
export { PaperPreview } from "./paper-preview.tsx";
