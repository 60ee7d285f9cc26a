import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, TextField } from '../../parts'

interface NameDialogProps {
  readonly title: string
  readonly label: string
  readonly action: string
  readonly onClose: () => void
  readonly onName: (name: string) => void
}

const nameMaxChars = 60

/** Asks for a name. */
export function NameDialog({ title, label, action, onClose, onName }: NameDialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const given = name.trim()
  const finish = (): void => {
    if (given === '') return
    onName(given)
    onClose()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" onPress={finish} isDisabled={given === ''}>
            {action}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          finish()
        }}
      >
        <TextField label={label} value={name} maxLength={nameMaxChars} onChange={setName} autoFocus />
      </form>
    </Dialog>
  )
}
