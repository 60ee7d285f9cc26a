/** Pairs `from to`, parted by bars. */
declare module 'opencc-js/dict/*' {
  const pairs: string
  export { pairs as default }
}
