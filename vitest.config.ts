import { defineConfig } from 'vitest/config'

const rooms = ['unit', 'laws', 'gold', 'architecture']
const screens = 'tests/unit/renderer/**/*.test.{ts,tsx}'

export default defineConfig({
  test: {
    environment: 'node',
    restoreMocks: true,
    testTimeout: 20_000,
    maxWorkers: '100%',
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          include: rooms.map((room) => `tests/${room}/**/*.test.{ts,tsx}`),
          exclude: [screens],
          // What has no state needs no world of its own: word list and tagger are read once by each worker.
          isolate: false
        }
      },
      { extends: true, test: { name: 'screens', include: [screens] } }
    ]
  }
})
