// What geo/export/page.py packs into the exported page.

import type { World } from "../../map/js/ground.js";
import type { Arc, Night, Place, Scene } from "../../map/js/scene.js";
import type { Sun } from "../../page/components/sun-phase.js";

/** Something for each unit. */
export type ByUnit<T> = Record<string, T>;

/** An arc whose path stands in `lines`; `straight` is the label of the line that looks straight. */
export type ShortArc = Omit<Arc, "paths" | "straight"> & { straight: string };
export interface Part {
  place: Place;
  arc: ShortArc | null;
}

/** `path` in ten-thousandths of a degree: the first point, then changes of the steps from point to point. */
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
  claim: string;
}

export interface Sky {
  night: Night;
  sun: Sun;
}

export interface Data {
  choice: Choice;
  /** The scene without what the reader's choice changes. */
  scene: Omit<
    Scene,
    "places" | "arcs" | "origin" | "chosen" | "unit" | "night" | "baseMapAddress" | "focus" | "revision"
  >;
  units: ByUnit<Scene["unit"]>;
  sections: Record<string, string[]>;
  /** By the place measured from, then by place. */
  from: Record<string, Record<string, ByUnit<Part>>>;
  /** By "from to"; a line that is not there is another one backwards. */
  lines: Record<string, PackedLine>;
  claims: Record<string, ByUnit<Arc | null>>;
  titles: Record<string, ByUnit<string>>;
  skies: Sky[];
  mostArcs: number;
  strip: {
    language: string;
    title: string;
    unknown: string;
    phases: Record<"day" | "twilight" | "night", string>;
    places: string[];
  };
  world: World;
}
