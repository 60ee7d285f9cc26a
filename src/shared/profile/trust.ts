/**
 * How sure it is that who meets a confusion corrects it, 0 to 1, from how many of those who met it did: the lower end
 * of Wilson's interval at one standard deviation. 0.5 after one correction, 0.67 after two, 0.91 after ten.
 */
export function trustIn(corrected: number, met: number): number {
  if (met === 0) return 0
  const share = corrected / met
  const spread = Math.sqrt((share * (1 - share)) / met + 1 / (4 * met * met))
  return Math.max(0, (share + 1 / (2 * met) - spread) / (1 + 1 / met))
}
