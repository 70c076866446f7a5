export function buildScreens(): void;
