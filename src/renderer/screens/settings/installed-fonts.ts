const KAI = ['KaiTi', 'Kaiti SC', 'STKaiti', 'BiauKai', 'AR PL UKai CN', 'LXGW WenKai']

/** Whether some Kaiti is on this computer. */
export function isKaiInstalled(): boolean {
  return KAI.some(isInstalled)
}

/** No call tells it: a family that is missing gives way to the one behind it, whose letters are as wide as before. */
function isInstalled(family: string): boolean {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return false
  const widthIn = (font: string): number => {
    canvas.font = `40px ${font}`
    return canvas.measureText('Galley wim 0123').width
  }
  return ['monospace', 'serif'].every((other) => widthIn(`"${family}", ${other}`) !== widthIn(other))
}
