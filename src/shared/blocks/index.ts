export { labelBlocks } from './label-blocks'
