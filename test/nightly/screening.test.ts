// The comparison of src/features/eligibility/screening/screening.test.ts, with five times as many persons.
process.env["SCREENED_PERSONS"] = "2000";
await import("../../src/features/eligibility/screening/screening.test.ts");
