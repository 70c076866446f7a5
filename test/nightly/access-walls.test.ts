import { walls } from "../support/walls.ts";

walls("before its pact", "movement.register-titles");
