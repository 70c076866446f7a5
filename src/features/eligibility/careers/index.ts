import type { AnyDeed } from "../../../platform/deeds/index.ts";
import { careerTemplate } from "./career-template.ts";
import { listTold } from "./list-careers.ts";
import { lookAtCareerFile } from "./look-at-career-file.ts";
import { tellCareers } from "./tell-careers.ts";

export const careerDeeds: readonly AnyDeed[] = [listTold, tellCareers, careerTemplate, lookAtCareerFile];
