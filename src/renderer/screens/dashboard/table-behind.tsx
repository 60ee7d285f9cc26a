import { useTranslation } from 'react-i18next'

interface TableBehindProps {
  readonly head: readonly string[]
  /** The first of each row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** The figures that a chart is drawn from, for who reads rather than looks. */
export function TableBehind({ head, rows }: TableBehindProps) {
  const { t } = useTranslation('work')
  return (
    <details className="table-behind">
      <summary>{t('figures.table')}</summary>
      <table className="figure-table">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values], i) => (
            <tr key={i}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={at}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
