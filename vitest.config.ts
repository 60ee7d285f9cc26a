import { defineConfig } from 'vitest/config'

const rooms = ['unit', 'laws', 'gold', 'architecture']

export default defineConfig({
  test: {
    include: rooms.map((room) => `tests/${room}/**/*.test.{ts,tsx}`),
    environment: 'node',
    restoreMocks: true,
    testTimeout: 20_000,
    maxWorkers: '100%',
    benchmark: { include: ['tests/bench/**/*.bench.ts'] }
  }
})
