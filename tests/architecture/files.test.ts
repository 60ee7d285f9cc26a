import { expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files'

const MOST_LINES = 400
const MEDIAN_LINES = 120

const files = ['src', 'tests'].flatMap(sourceFiles)
const lineCount = (text: string) => text.split('\n').length - 1

test(`no file is over ${MOST_LINES} lines`, () => {
  const long = files.filter(({ text }) => lineCount(text) > MOST_LINES)
  expect(long.map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([])
})

test(`the median file is under ${MEDIAN_LINES} lines`, () => {
  const lengths = files.map(({ text }) => lineCount(text)).sort((a, b) => a - b)
  expect(lengths[lengths.length >> 1]).toBeLessThan(MEDIAN_LINES)
})

test('file names are in kebab case', () => {
  const odd = files
    .map(({ path }) => path.split('/').at(-1)!)
    .filter((name) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(name))
  expect(odd).toEqual([])
})

test('nothing is exported by default but where a tool asks for it', () => {
  const withDefault = files.filter(({ text }) => /^export default /m.test(text))
  expect(withDefault.map(({ path }) => path)).toEqual([])
})

test('imported text is never made into HTML', () => {
  const unsafe = sourceFiles('src').filter(({ text }) =>
    /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|\beval\(/.test(text)
  )
  expect(unsafe.map(({ path }) => path)).toEqual([])
})

test('the shared rooms know no clock and no chance', () => {
  const impure = sourceFiles('src/shared').filter(({ text }) =>
    /Math\.random|Date\.now|new Date\(\)|performance\.now/.test(text)
  )
  expect(impure.map(({ path }) => path)).toEqual([])
})
