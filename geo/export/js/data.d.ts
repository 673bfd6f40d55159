// The data that geo/export/page_data.py puts into the exported page.

import type { World } from "../../map/js/ground.js";
import type { Arc, AreaName, Night, Outline, Place, Ring, Scene } from "../../map/js/scene.js";
import type { Sun } from "../../page/components/sun-phase.js";

/** A value for each unit. */
export type ByUnit<T> = Record<string, T>;

/** An arc whose path is in `lines`. `straight` is the label of the line that is straight on the map. */
export type ShortArc = Omit<Arc, "paths" | "straight"> & { straight: string };
export interface Part {
  place: Place;
  arc: ShortArc | null;
  /** What the place's card says of the leg from the origin: terms with their texts. */
  facts: [string, string][];
}

/** `path`, in ten-thousandths of a degree: the first point, then the changes from step to step (from zero). */
export interface PackedLine {
  path: number[];
  turns: number[];
  straight: [number, number][];
}

export interface Choice {
  layers: string[];
  section: string;
  origin: string;
  unit: string;
  place: string;
  straight: boolean;
  night: boolean;
  claim: string;
}

export interface Sky {
  night: Night;
  sun: Sun;
}

export interface Data {
  choice: Choice;
  /** The scene without the parts that depend on the choice. */
  scene: Omit<
    Scene,
    | "places"
    | "arcs"
    | "origin"
    | "chosen"
    | "unit"
    | "night"
    | "baseMapAddress"
    | "areaNames"
    | "details"
    | "focus"
    | "revision"
  >;
  /** The names of each place, by its id; the one that is shown first. */
  names: Record<string, string[]>;
  units: ByUnit<Scene["unit"]>;
  sections: Record<string, string[]>;
  /** By origin, then by place. */
  from: Record<string, Record<string, ByUnit<Part>>>;
  /** By "from to". If a pair is missing, its line is that of "to from" backwards. */
  lines: Record<string, PackedLine>;
  /** The arcs of each claim: how far its places reach, and last its own. */
  claims: Record<string, ByUnit<Arc[]>>;
  outlines: Record<string, Outline>;
  documentTitles: Record<string, string>;
  /** The words of each ring in turn. */
  rings: ByUnit<Pick<Ring, "label" | "text">[]>;
  /** The places that each claim is about. */
  claimed: Record<string, string[]>;
  titles: Record<string, ByUnit<string>>;
  skies: Sky[];
  /** Of a large story: the places in full, and by origin the distances of the crowd. */
  foremost: string[];
  metres: Record<string, number[]>;
  mostArcs: number;
  strip: {
    language: string;
    title: string;
    unknown: string;
    phases: Record<"day" | "twilight" | "night", string>;
    places: string[];
  };
  world: World;
  areaNames: AreaName[];
  details: Scene["details"];
}
