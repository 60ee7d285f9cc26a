import { useTranslation } from 'react-i18next'
import { resources } from './resources'

type FailureCode = keyof typeof resources.en.codes.failure

interface FailureLike {
  readonly code: FailureCode
  readonly values: Readonly<Record<string, string | number>>
}

/** Says in words what went wrong, of a failure that came as a value or was thrown. */
export function useFailureText(): (failure: unknown) => string {
  const { t } = useTranslation('codes')
  return (failure) => {
    const { code, values } = failureLike(failure)
    return t(`failure.${code}`, values)
  }
}

function failureLike(failure: unknown): FailureLike {
  const { code, values, message } = (failure ?? {}) as Partial<FailureLike> & { message?: string }
  if (code !== undefined && code in resources.en.codes.failure) return { code, values: values ?? {} }
  return { code: 'unexpected', values: { message: message ?? String(failure) } }
}
