import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MenuTrigger } from 'react-aria-components'
import { keyLabel, runCommand } from '../../keys'
import { IconButton, Menu, MenuItem, Popover } from '../../parts'
import { corpusActions, useCorpus } from '../../state'

/** What one does with a corpus now and then. */
export function CorpusMenu() {
  const { t } = useTranslation(['shell', 'compare'])
  const busy = useCorpus((state) => state.progress !== null)
  const origin = useCorpus((state) => state.corpus?.origin ?? null)
  return (
    <MenuTrigger>
      <IconButton label={t('list.more')}>
        <Ellipsis />
      </IconButton>
      <Popover placement="bottom end">
        <Menu label={t('list.more')}>
          <MenuItem onAction={() => void corpusActions.showFolder()}>{t('list.showFolder')}</MenuItem>
          <MenuItem
            onAction={() => void corpusActions.importAgain()}
            hint={keyLabel('list.read-again')}
            isDisabled={origin === null}
          >
            {t('list.readAgain')}
          </MenuItem>
          <MenuItem onAction={() => runCommand('bundle.second-reader')}>
            {t('compare:command.secondReader')}
          </MenuItem>
          <MenuItem onAction={() => runCommand('bundle.reading')}>{t('compare:command.reading')}</MenuItem>
          <MenuItem onAction={() => void corpusActions.redraftUntouched()} isDisabled={busy}>
            {t('list.redraft')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
