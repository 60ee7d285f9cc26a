import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts'
import './error-boundary.css'

interface ErrorBoundaryState {
  readonly error: Error | null
}

/** Keeps a defect of one screen from taking the window down, and says what is safe. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error }
  }

  override render(): ReactNode {
    return this.state.error ? <Broken error={this.state.error} /> : this.props.children
  }
}

function Broken({ error }: { readonly error: Error }) {
  const { t } = useTranslation()
  return (
    <div className="broken" role="alert">
      <h2 className="broken__title">{t('boundary.title')}</h2>
      <p>{t('boundary.kept')}</p>
      <Button look="primary" onPress={() => location.reload()} autoFocus>
        {t('boundary.reload')}
      </Button>
      <details className="broken__detail">
        <summary>{t('boundary.detail')}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </div>
  )
}
