/** All that draws a map, in one piece: until it is wanted, a picture stands in its place. */
export { mapScene } from '../../scene/map/map.ts';
export { createMapView } from '../../views/map/mapView.ts';
