/** F1 on the half of a corpus that nobody reviewed, after so many decisions in the other. */
export interface CurvePoint {
  readonly decisions: number
  readonly f1: number
}

const WIDTH = 720
const HEIGHT = 360
const LEFT = 64
const RIGHT = 24
const TOP = 48
const BOTTOM = 56
const FONT = "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** The curve as a picture of its own. */
export function drawCurve(points: readonly CurvePoint[]): string {
  const most = points.at(-1)!.decisions
  const least = Math.floor(Math.min(...points.map(({ f1 }) => f1)) * 10) / 10
  const x = (decisions: number) => LEFT + (decisions / most) * (WIDTH - LEFT - RIGHT)
  const y = (f1: number) => HEIGHT - BOTTOM - ((f1 - least) / (1 - least)) * (HEIGHT - TOP - BOTTOM)
  const ticks = Array.from({ length: Math.round((1 - least) * 10) + 1 }, (_, k) => least + k / 10)
  const line = points.map(({ decisions, f1 }) => `${x(decisions).toFixed(1)},${y(f1).toFixed(1)}`).join(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${FONT}" font-size="13">
  <title>Learning helps</title>
  <desc>F1 of suggestions in the half of a generated corpus that nobody reviewed, by decisions made in the other half.</desc>
  <rect x="1" y="1" width="${WIDTH - 2}" height="${HEIGHT - 2}" rx="10" fill="#fbfaf6" stroke="#c9c4b8" stroke-width="1.5" />
  <g fill="#24211c">
    <text x="${LEFT}" y="28" font-weight="600">F1 of suggestions in the half that nobody reviewed</text>
    <text x="${WIDTH - RIGHT}" y="${HEIGHT - 14}" text-anchor="end">decisions in the other half</text>
${ticks.map((f1) => `    <text x="${LEFT - 10}" y="${(y(f1) + 4).toFixed(1)}" text-anchor="end">${f1.toFixed(1)}</text>`).join('\n')}
${points.map(({ decisions, f1 }) => `    <text x="${x(decisions).toFixed(1)}" y="${(y(f1) - 10).toFixed(1)}" text-anchor="middle">${f1.toFixed(2)}</text>\n    <text x="${x(decisions).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${decisions}</text>`).join('\n')}
  </g>
  <g stroke="#ddd8cc">
${ticks.map((f1) => `    <line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(f1).toFixed(1)}" y2="${y(f1).toFixed(1)}" />`).join('\n')}
  </g>
  <polyline points="${line}" fill="none" stroke="#1f6f8b" stroke-width="2.5" />
  <g fill="#1f6f8b">
${points.map(({ decisions, f1 }) => `    <circle cx="${x(decisions).toFixed(1)}" cy="${y(f1).toFixed(1)}" r="4" />`).join('\n')}
  </g>
</svg>
`
}
