import { NameRole } from '../lexicon'

/** Bits of what stands before or behind a place in the text. */
export const Role = {
  office: 1,
  occupation: 2,
  honorific: 4,
  signer: 8,
  deed: 16,
  shortDeed: 32,
  verb: 64
} as const

/** The role of each class of words; 0 for most. */
export const ROLE_OF = new Uint8Array(32)
ROLE_OF[NameRole.office] = Role.office
ROLE_OF[NameRole.occupation] = Role.occupation
ROLE_OF[NameRole.honorific] = Role.honorific
ROLE_OF[NameRole.signer] = Role.signer
ROLE_OF[NameRole.deed] = Role.deed
ROLE_OF[NameRole.shortDeed] = Role.shortDeed
ROLE_OF[NameRole.verb] = Role.verb
