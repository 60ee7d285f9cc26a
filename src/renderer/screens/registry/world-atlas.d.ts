declare module 'world-atlas/land-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'
  const land: Topology<{ readonly land: GeometryCollection }>
  // eslint-disable-next-line no-restricted-syntax -- a file of JSON has no other
  export default land
}
