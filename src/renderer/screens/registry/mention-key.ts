import type { StoredMention } from '../../state'

/** Names a mention in the corpus. */
export const mentionKey = ({ page, id }: Pick<StoredMention, 'page' | 'id'>): string => `${page} ${id}`
