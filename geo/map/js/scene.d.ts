// Written by `make js` from geo/map/scene_types.py, which says what each key means.

import type { Cell } from "./details.js";
import type { World } from "./ground.js";

export interface Frame {
  west: number;
}

export interface AreaName {
  text: string;
  kind: string;
  spots: [number, number][];
}

export interface Words {
  map: string;
  legend: string;
  onlyLayer: string;
  allLayers: string;
  noLayers: string;
  key: string;
  site: string;
  city: string;
  area: string;
  night: string;
  nightAt: string;
  disputed: string;
  farFrom: string;
  farTo: string;
  described: string;
  inSight: string;
  listShort: string;
  list: string;
  together: string;
  more: string;
  close: string;
  origin: string;
  length: string;
  nearby: string;
  comma: string;
  nearbyCount: string;
  spread: string;
  fit: string;
  fitSection: string;
  fitAll: string;
  fullScreen: string;
  fitShort: string;
  fitSectionShort: string;
  fitAllShort: string;
  fullScreenShort: string;
  skip: string;
  wheel: string;
  shown: string;
  chosen: string;
  reading: string;
  antimeridian: string;
  dateLine: string;
  zoomIn: string;
  zoomOut: string;
  attribution: string;
  noBaseMap: string;
  noTiles: string;
}

export interface Layer {
  id: string;
  title: string;
  letter: string;
  shape: string;
  colour: string;
  ink: string;
  shown: boolean;
}

export interface Place {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
  trueLongitude: number;
  timeZone: string;
  far: string;
  layer: string;
  rank: number;
  precision: string;
  outline: string;
  polygons: number[];
  quiet: boolean;
  description: string;
}

export interface CrowdPlaces {
  ids: string[];
  names: string[];
  latitudes: number[];
  longitudes: number[];
  layerIds: string[];
  layers: number[];
  ranks: number[];
  precisions: number[];
  timeZones: string[];
  zones: number[];
  points: string | string;
}

export interface Crowd {
  places: string | CrowdPlaces;
  metres: string | number[];
  bounds: [number, number][];
  quiet: boolean;
}

export interface Straight {
  path: [number, number][];
  label: string;
}

export interface Arc {
  id: string;
  start: string;
  to: string;
  paths: [number, number][][];
  label: string;
  text: string;
  rank: number;
  quiet: boolean;
  claim: boolean;
  reach: string;
  straight: Straight | null;
}

export interface Outline {
  name: string;
  rings: [number, number][][];
}

export interface Ring {
  id: string;
  line: [number, number][];
  holds: string[];
  label: string;
  text: string;
}

export interface Night {
  shown: boolean;
  at: string;
  rings: [number, number][][];
}

export interface Unit {
  sign: string;
  metres: number;
}

export interface Tiles {
  address: string;
  attribution: string;
}

export interface Fit {
  places: string[];
  section: string[];
  claim: string[];
  n: number;
}

export interface Focus {
  place: string;
  n: number;
}

export interface Scene {
  frame: Frame;
  language: string;
  words: Words;
  layers: Layer[];
  places: Place[];
  crowd: Crowd | null;
  arcs: Arc[];
  outline: Outline | null;
  rings: Ring[];
  origin: string;
  chosen: string;
  instant: string | null;
  night: Night;
  unit: Unit;
  baseMap: string;
  baseMapAddress: string | World;
  areaNames: string | AreaName[];
  details: string | Record<string, Cell>;
  tiles: Tiles;
  fit: Fit;
  focus: Focus;
  revision: number;
}
