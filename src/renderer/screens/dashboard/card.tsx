import { useId, type ReactNode } from 'react'

interface CardProps {
  readonly title: string
  readonly what?: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

export function Card({ title, what, isWide = false, children }: CardProps) {
  const id = useId()
  return (
    <section className={`card ${isWide ? 'card--wide' : ''}`} aria-labelledby={id}>
      <h3 id={id} className="card__title">
        {title}
      </h3>
      {what !== undefined && <p className="card__what">{what}</p>}
      {children}
    </section>
  )
}
