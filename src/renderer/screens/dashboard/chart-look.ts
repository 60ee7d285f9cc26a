export const chartHeightPx = 200

/** One colour a person, in turn. */
export const CHART_COLOURS = ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-5', '--chart-6']

export const axisLook = {
  tickLine: false,
  axisLine: { stroke: 'var(--line-strong)' },
  tick: { fill: 'var(--ink-soft)', fontSize: 10.5 }
}

export const tooltipLook = {
  cursor: { fill: 'var(--hover)' },
  contentStyle: {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius-m)',
    background: 'var(--raised)',
    color: 'var(--ink)'
  },
  itemStyle: { color: 'var(--ink)' },
  isAnimationActive: false
}
