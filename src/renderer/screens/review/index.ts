export { ReviewScreen } from './review-screen'
export type { ReviewScreenProps } from './review-screen'
