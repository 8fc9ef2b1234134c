/** A colour for each kind of thing of the basemap, and for what the scene draws on it. */
export type Palette = Readonly<
  Record<
    | 'water'
    | 'land'
    | 'urban'
    | 'green'
    | 'building'
    | 'road'
    | 'roadCase'
    | 'shore'
    | 'river'
    | 'border'
    | 'borderCase'
    | 'halo'
    | 'city'
    | 'town'
    | 'waterName'
    | 'country'
    | 'route'
    | 'area'
    | 'areaPlain',
    string
  >
>;

export type Theme = 'light' | 'dark';

/** Colours of the basemap: quiet, so that markers and the route stand out. */
export const PALETTES = {
  light: {
    water: '#c9d9e2',
    land: '#f5f2ec',
    urban: '#e6dfd3',
    green: '#dfe5d1',
    building: '#ddd4c5',
    road: '#fffdf9',
    roadCase: '#d6ccbb',
    shore: '#a6becb',
    river: '#bcd0dc',
    border: '#a0978a',
    borderCase: '#eae5dc',
    halo: '#f8f6f1',
    city: '#34312c',
    town: '#6a645a',
    waterName: '#5d7d90',
    country: '#8a8173',
    route: '#b3391f',
    area: '#b3391f',
    areaPlain: '#5c5850',
  },
  dark: {
    water: '#12191e',
    land: '#262b2f',
    urban: '#32393e',
    green: '#28342f',
    building: '#3a4147',
    road: '#4a5259',
    roadCase: '#1f2427',
    shore: '#3d4c56',
    river: '#182026',
    border: '#5d676e',
    borderCase: '#272d32',
    halo: '#181d20',
    city: '#d9dad8',
    town: '#a9b0b3',
    waterName: '#6f8d9e',
    country: '#828b90',
    route: '#f08466',
    area: '#f08466',
    areaPlain: '#a8a294',
  },
} as const satisfies Record<Theme, Palette>;
