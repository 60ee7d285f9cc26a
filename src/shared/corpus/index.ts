export { CorpusLore } from './corpus-lore'
export { corpusSeams } from './corpus-seams'
export { LORE_VERSION, learnPage, type PageLore } from './learn-page'
export { pagesWith } from './pages-with'
