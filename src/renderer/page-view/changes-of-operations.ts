import type { Change } from '#shared/model/index'
import { coalesceSteps } from '#shared/text/index'
import type { Operation } from './operation'

/** The changes that make `operations` revisions: edits of one paragraph that follow each other are one. */
export function changesOfOperations(operations: readonly Operation[]): Change[] {
  const changes: Change[] = []
  for (const operation of operations) {
    const last = changes.at(-1)
    if (operation.kind !== 'edit') changes.push(structuralChange(operation))
    else if (last?.kind === 'paragraph.edited' && last.paragraph === operation.paragraph) {
      const steps = coalesceSteps([...last.steps, operation.step])
      changes[changes.length - 1] = { ...last, steps }
    } else {
      changes.push({ kind: 'paragraph.edited', paragraph: operation.paragraph, steps: [operation.step] })
    }
  }
  return changes.filter((change) => change.kind !== 'paragraph.edited' || change.steps.length > 0)
}

function structuralChange(operation: Exclude<Operation, { kind: 'edit' }>): Change {
  const { paragraph } = operation
  return operation.kind === 'split'
    ? { kind: 'paragraph.split', paragraph, at: operation.at, tail: operation.tail }
    : { kind: 'paragraph.joined', paragraph, next: operation.next }
}
