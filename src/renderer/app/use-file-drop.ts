import { useEffect, useEffectEvent, useState } from 'react'

/** Takes files dropped anywhere on the window; true while some hover above it. */
export function useFileDrop(onDrop: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const take = useEffectEvent(onDrop)
  useEffect(() => {
    const controller = new AbortController()
    const listen = (
      type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      on: (event: DragEvent) => void
    ) => {
      const onlyFiles = (event: DragEvent): void => {
        if (event.dataTransfer?.types.includes('Files')) on(event)
      }
      window.addEventListener(type, onlyFiles, { signal: controller.signal })
    }
    listen('dragenter', () => setOver(true))
    listen('dragover', (event) => event.preventDefault())
    // Leaving the window has no related target; leaving one element for another has.
    listen('dragleave', (event) => setOver(event.relatedTarget !== null))
    listen('drop', (event) => {
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) take(files)
    })
    return () => controller.abort()
  }, [])
  return isOver
}
