import { Menu as MenuIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MenuTrigger } from 'react-aria-components'
import { keyLabel, runCommand } from '../keys'
import { IconButton, Menu, MenuChoice, MenuItem, MenuRule, Popover } from '../parts'
import { changeSettings, corpusActions, useCorpus, useSettings } from '../state'
import type { DialogName } from './dialog-name'

const languages = ['system', 'zh-CN', 'en'] as const
const themes = ['system', 'light', 'dark'] as const

export function AppMenu({ onDialog }: { readonly onDialog: (name: DialogName) => void }) {
  const { t } = useTranslation(['shell', 'compare', 'work', 'learning', 'profile', 'registry'])
  const language = useSettings((settings) => settings.language)
  const theme = useSettings((settings) => settings.theme)
  const hasCorpus = useCorpus((state) => state.corpus !== null)
  return (
    <MenuTrigger>
      <IconButton label={t('app.menu')}>
        <MenuIcon />
      </IconButton>
      <Popover placement="bottom end">
        <Menu label={t('app.menu')}>
          <MenuItem onAction={() => void corpusActions.choose()} hint={keyLabel('app.open-folder')}>
            {t('app.openFolder')}
          </MenuItem>
          {hasCorpus && (
            <MenuItem onAction={() => void corpusActions.close()}>{t('app.closeCorpus')}</MenuItem>
          )}
          <MenuItem onAction={() => runCommand('bundle.open')}>{t('compare:command.openBundle')}</MenuItem>
          {hasCorpus && (
            <MenuItem onAction={() => runCommand('work.figures')} hint={keyLabel('work.figures')}>
              {t('work:command.figures')}
            </MenuItem>
          )}
          {hasCorpus && (
            <MenuItem onAction={() => runCommand('registry.open')} hint={keyLabel('registry.open')}>
              {t('registry:command.open')}
            </MenuItem>
          )}
          {hasCorpus && (
            <MenuItem onAction={() => runCommand('compare.open')} hint={keyLabel('compare.open')}>
              {t('compare:command.open')}
            </MenuItem>
          )}
          {hasCorpus && (
            <MenuItem onAction={() => runCommand('profile.open')} hint={keyLabel('profile.open')}>
              {t('profile:command.open')}
            </MenuItem>
          )}
          {hasCorpus && (
            <MenuItem onAction={() => onDialog('learning')} hint={keyLabel('learning.open')}>
              {t('learning:command.open')}
            </MenuItem>
          )}
          <MenuRule />
          <MenuChoice
            name="language"
            title={t('app.language')}
            value={language}
            options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
            onChange={(value) => void changeSettings({ language: value })}
          />
          <MenuRule />
          <MenuChoice
            name="theme"
            title={t('app.theme')}
            value={theme}
            options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
            onChange={(value) => void changeSettings({ theme: value })}
          />
          <MenuRule />
          <MenuItem onAction={() => onDialog('settings')} hint={keyLabel('app.settings')}>
            {t('app.settings')}
          </MenuItem>
          <MenuItem onAction={() => onDialog('palette')} hint={keyLabel('app.palette')}>
            {t('command.palette')}
          </MenuItem>
          <MenuItem onAction={() => onDialog('keys')} hint={keyLabel('app.show-keys')}>
            {t('app.keys')}
          </MenuItem>
          <MenuItem onAction={() => onDialog('about')}>{t('app.about')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
