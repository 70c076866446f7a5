import { dayOf } from "../../basics/instant.ts";
import { type Arrivals, arrivedWhole } from "./arrivals.ts";
import { readStoredPact, titleRegistrations } from "./store/pact.ts";

/** The pact is signed on the day that it bears; until then it is a duty of the year's set-up. */
export const pactArrived: Arrivals = async (queries, { yearId }) => {
  const { signedAt, signingDay } = await readStoredPact(queries, yearId);
  return arrivedWhole(signedAt === null ? null : (signingDay ?? dayOf(signedAt)), { owed: true });
};

/** A unit has registered once it has a title; the day of its last one counts. */
export const titlesArrived: Arrivals = async (queries, { yearId }) => {
  const registered = await titleRegistrations(queries, yearId);
  const units = new Map(
    registered
      .toSorted((a, b) => a.registeredOn.localeCompare(b.registeredOn))
      .map(({ unitId, registeredOn }) => [unitId, registeredOn]),
  );
  return { whole: null, units, owed: false };
};
