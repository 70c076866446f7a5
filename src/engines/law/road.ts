import { type Place, placeOf, withInstrument } from "./citation.ts";
import { type Condition, type Leaf, partsOf } from "./condition.ts";
import type { Route } from "./kinds.ts";
import { leafId } from "./leaf.ts";

/** Whether a condition is the point that a dossier claims: by its citation, or by the name of a leaf. */
export function isRoad(condition: Condition, road: string): boolean {
  return condition.cite === road || (partsOf(condition) === undefined && leafId(condition as Leaf) === road);
}

/** Whether a tree holds the point that a dossier claims. */
export const leadsTo = (condition: Condition, road: string): boolean =>
  isRoad(condition, road) || (partsOf(condition)?.some((part) => leadsTo(part, road)) ?? false);

/** The roads of a tree that a dossier may claim, in the order of the law: the parts of every `any` that cite a point. */
export function roadsOf(condition: Condition): string[] {
  const parts = partsOf(condition) ?? [];
  const cited = ({ cite }: Condition): string[] => ("any" in condition && cite !== undefined ? [cite] : []);
  return [...new Set(parts.flatMap((part) => [...cited(part), ...roadsOf(part)]))];
}

/** What a road asks, in the words of its conditions; points that stand in several places are told with each. */
export const roadSays = (condition: Condition, road: string): string =>
  [...new Set(placesOf(condition, road).map(saysOf))].join("; ");

const placesOf = (condition: Condition, road: string): Condition[] =>
  isRoad(condition, road) ? [condition] : (partsOf(condition) ?? []).flatMap((part) => placesOf(part, road));

const saysOf = (condition: Condition): string =>
  condition.says ?? joinedSays("any" in condition ? "any" : "all", (partsOf(condition) ?? []).map(saysOf));

/** A branch without words of its own by those of its parts: of a choice the first, of conditions that hold together all. */
export function joinedSays(branch: "all" | "any", parts: readonly string[]): string {
  const [first = "", ...others] = parts.filter((says) => says !== "");
  return branch === "any"
    ? first
    : [first, ...others.map((says) => says[0]!.toLowerCase() + says.slice(1))].join(" và ");
}

/** The kinds of commendation that a point is a road for, in the order of the law; empty where it belongs to no kind. */
export function routesOf(condition: Condition, road: string, within?: Route): Route[] {
  const route = condition.route ?? within;
  const below = (partsOf(condition) ?? []).flatMap((part) =>
    isRoad(condition, road) ? routesIn(part, route) : routesOf(part, road, route),
  );
  const own = isRoad(condition, road) && below.length === 0 && route !== undefined ? [route] : [];
  return [...new Set([...own, ...below])];
}

/** The kind of commendation of a claimed point: that of the dossier, unless the point is for others only. */
export function basisOfRoad(when: Condition, road: string, asked: Route | "any"): Route | "any" {
  const routes = routesOf(when, road);
  return asked === "any" || routes.length === 0 || routes.includes(asked) ? asked : routes[0]!;
}

function routesIn(condition: Condition, within: Route | undefined): Route[] {
  const route = condition.route ?? within;
  const below = (partsOf(condition) ?? []).flatMap((part) => routesIn(part, route));
  return below.length === 0 && route !== undefined ? [route] : below;
}

/**
 * The road that a text names: by its key ("Đ73.1.b"), with or without its instrument, or as officials write it ("điểm b
 * khoản 1 Điều 73", with the number of the text after it or not).
 *
 * @param instrument the instrument of the standard, which keys without one belong to
 * @returns the key; undefined where the text names none of the roads, or fits two
 */
export function roadNamed(roads: readonly string[], instrument: string, text: string): string | undefined {
  const asked = text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  const keyed = roads.find((road) =>
    [road, withInstrument(road, instrument)].some((key) => key.toLowerCase() === asked),
  );
  if (keyed !== undefined) return keyed;
  const said = placeSaid(asked);
  if (said === undefined) return undefined;
  const [found, another] = roads.filter((road) => {
    const place = placeOf(road, instrument);
    return place !== undefined && isPlace(place, said);
  });
  return another === undefined ? found : undefined;
}

/** A place as officials write it; of the instrument only its number is told apart, and a law that is only called one is the standard's. */
const written =
  /^(?:điểm (?<point>[a-zđ]{1,2}),? )?(?:khoản (?<clause>\d+[a-z]?),? )?điều (?<article>\d+[a-z]?)(?:,? (?:của )?(?:luật\b.*|(?:[^\d]* )?(?<instrument>\d+\/\d{4}\/\S+)))?$/u;

const placeSaid = (text: string): Partial<Place> | undefined => written.exec(text)?.groups;

const isPlace = (place: Place, { article, clause, point, instrument }: Partial<Place>): boolean =>
  place.article === article &&
  place.clause === clause &&
  place.point === point &&
  (instrument === undefined || instrument === place.instrument.toLowerCase());
