import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { targetOfKey } from '../../corpus/target-of-key'

const estimatedRowPx = 52

interface InspectorListProps<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly picked: Item | null
  readonly onPick: (item: Item, index: number) => void
  /** Enter, or a double click. */
  readonly onEnter: (item: Item) => void
  /** What stands in the place of a list without items. */
  readonly none: string
  readonly children: (item: Item, index: number) => ReactNode
}

/** A list with one focus, in which the arrows pick. Only the rows in sight exist, so that thousands cost what ten do. */
export function InspectorList<Item>(props: InspectorListProps<Item>) {
  const { label, items, keyOf, picked, onPick, onEnter, none, children } = props
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const at = picked ? items.indexOf(picked) : -1
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: () => estimatedRowPx,
    getItemKey: (index) => keyOf(items[index]!),
    overscan: 6
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    // Only when another item is picked: in between the person scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at])
  if (items.length === 0) {
    return (
      <p className="inspector__none" tabIndex={0} data-inspector-list="">
        {none}
      </p>
    )
  }
  const move = (index: number) => {
    const item = items[index]
    if (!item) return
    onPick(item, index)
    virtual.scrollToIndex(index, { align: 'auto' })
  }
  return (
    <div
      ref={list}
      className="inspector-list"
      role="listbox"
      aria-label={label}
      aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
      tabIndex={0}
      data-inspector-list=""
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        if (event.key === 'Enter' && picked) onEnter(picked)
        else {
          const target = targetOfKey(event.key, { selected: at, count: items.length, pageRows: 8 })
          if (target === null) return
          move(target)
        }
        event.preventDefault()
      }}
    >
      <div role="presentation" className="inspector-list__rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            id={`${id}-${index}`}
            ref={virtual.measureElement}
            data-index={index}
            className="inspector-row"
            role="option"
            aria-selected={index === at}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => move(index)}
            onDoubleClick={() => onEnter(items[index]!)}
          >
            {children(items[index]!, index)}
          </div>
        ))}
      </div>
    </div>
  )
}
