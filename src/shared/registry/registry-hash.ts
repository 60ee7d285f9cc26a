import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Entity, Registry } from '../model'
import { stableText } from '../review'

const WORDS = 8
const known = new WeakMap<Entity, Uint32Array>()

/**
 * What stands for a whole registry: the sum of the SHA-256 of its records, word by word. Order does not matter, and a
 * change costs what it touches, however long the list is. It finds damage; it is no seal against a forger.
 */
export class RegistryHash {
  private readonly words: Uint32Array

  private constructor(words: Uint32Array) {
    this.words = words
  }

  static of(registry: Registry): RegistryHash {
    const hash = new RegistryHash(new Uint32Array(WORDS))
    for (const entity of registry.values()) hash.add(entity, 1)
    return hash
  }

  copy(): RegistryHash {
    return new RegistryHash(this.words.slice())
  }

  /** Takes the change of one record into the sum. */
  move(before: Entity | null, after: Entity | null): void {
    if (before) this.add(before, -1)
    if (after) this.add(after, 1)
  }

  /** 64 hex digits; all zero for a registry without records. */
  text(): string {
    return Array.from(this.words, (word) => word.toString(16).padStart(8, '0')).join('')
  }

  private add(entity: Entity, sign: 1 | -1): void {
    const { words } = this
    wordsOf(entity).forEach((word, i) => (words[i] = words[i]! + sign * word))
  }
}

/** Of the whole registry; the hash of a registry without records is 64 zeros. */
export const registryHash = (registry: Registry): string => RegistryHash.of(registry).text()

function wordsOf(entity: Entity): Uint32Array {
  let words = known.get(entity)
  if (!words) {
    const bytes = sha256(utf8ToBytes(stableText(entity)))
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    words = Uint32Array.from({ length: WORDS }, (_, i) => view.getUint32(i * 4))
    known.set(entity, words)
  }
  return words
}
