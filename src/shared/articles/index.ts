export { buildArticles } from './build-articles'
export { naiveArticles } from './naive-articles'
export { readingOf } from './reading-of'
