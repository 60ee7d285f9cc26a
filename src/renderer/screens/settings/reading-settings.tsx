import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadingSettings as Reading } from '#shared/contract/index'
import { useFormat } from '../../i18n'
import { Choice, ValueSlider } from '../../parts'
import { changeSettings, useSettings } from '../../state'
import { isKaiInstalled } from './installed-fonts'
import './reading-settings.css'

/** How an article is set on the desk; what is changed is seen at once in the sample. */
export function ReadingSettings() {
  const { t } = useTranslation('work')
  const format = useFormat()
  const reading = useSettings((settings) => settings.reading)
  const [fonts] = useState(() =>
    (['serif', 'sans', 'kai'] as const).filter((f) => f !== 'kai' || isKaiInstalled())
  )
  const change = (part: Partial<Reading>): void => void changeSettings({ reading: { ...reading, ...part } })
  return (
    <section className="reading-settings" aria-label={t('reading.title')}>
      <div className="reading-settings__sample" lang="zh-CN">
        <p className="reading-settings__headline">{t('reading.sampleTitle')}</p>
        <p className="reading-settings__body">{t('reading.sample')}</p>
      </div>
      <Choice
        label={t('reading.font')}
        value={reading.font}
        options={fonts.map((value) => ({ value, label: t(`reading.fonts.${value}`) }))}
        onChange={(font) => change({ font })}
      />
      <ValueSlider
        label={t('reading.size')}
        value={reading.sizePx}
        min={13}
        max={30}
        step={1}
        words={t('reading.px', { count: reading.sizePx })}
        onChange={(sizePx) => change({ sizePx })}
      />
      <ValueSlider
        label={t('reading.lineHeight')}
        value={reading.lineHeight}
        min={1.4}
        max={2.6}
        step={0.1}
        words={format.number(reading.lineHeight)}
        onChange={(lineHeight) => change({ lineHeight: Math.round(lineHeight * 10) / 10 })}
      />
      <ValueSlider
        label={t('reading.measure')}
        value={reading.measureEm}
        min={20}
        max={56}
        step={2}
        words={t('reading.em', { count: reading.measureEm })}
        onChange={(measureEm) => change({ measureEm })}
      />
      <Choice
        label={t('reading.panes')}
        value={reading.panes}
        options={(['beside', 'stacked'] as const).map((value) => ({
          value,
          label: t(`reading.pane.${value}`)
        }))}
        onChange={(panes) => change({ panes })}
      />
      <Choice
        label={t('reading.focus')}
        value={reading.focus}
        options={(['off', 'dim', 'hide'] as const).map((value) => ({
          value,
          label: t(`reading.focused.${value}`)
        }))}
        onChange={(focus) => change({ focus })}
      />
    </section>
  )
}
