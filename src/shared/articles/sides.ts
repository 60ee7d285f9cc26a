import type { Block } from '../model'
import type { SeamEvidence } from '../text'
import { EnteringSide, LeavingSide } from './seam-side'
import { Wording } from './wording'

/** Both sides of a page's blocks, each read once though several stages weigh it, and what its seams are weighed by. */
export class Sides {
  private readonly wording = new Wording()
  private readonly left = new Map<Block, LeavingSide>()
  private readonly entered = new Map<Block, EnteringSide>()

  constructor(readonly seams: SeamEvidence) {}

  /** `before` is the text that runs into the block, if it is known. */
  leaving(block: Block, before = ''): LeavingSide {
    const known = this.left.get(block)
    if (known?.before === before) return known
    const side = new LeavingSide(block, this.wording, before)
    this.left.set(block, side)
    return side
  }

  entering(block: Block): EnteringSide {
    const known = this.entered.get(block)
    if (known) return known
    const side = new EnteringSide(block, this.wording)
    this.entered.set(block, side)
    return side
  }
}
