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
    <section className={`figures-card ${isWide ? 'figures-card--wide' : ''}`} aria-labelledby={id}>
      <h3 id={id} className="figures-card__title">
        {title}
      </h3>
      {what !== undefined && <p className="figures-card__what">{what}</p>}
      {children}
    </section>
  )
}
