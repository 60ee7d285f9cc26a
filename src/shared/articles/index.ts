export { buildArticles } from './build-articles'
