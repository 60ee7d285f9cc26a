import { ENGLISH_WEEKDAY, WEEKDAY, WEEKDAY_NAMES } from '../lexicon'

/** The weekday that `text` names, 0 for Sunday to 6. */
export function readWeekday(text: string): number | undefined {
  const chinese = WEEKDAY.exec(text)?.[1]
  if (chinese !== undefined) return WEEKDAY_NAMES.indexOf(chinese === '天' ? '日' : chinese)
  const english = ENGLISH_WEEKDAY.exec(text)?.[1]
  return english === undefined
    ? undefined
    : ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(english.slice(0, 3).toLowerCase())
}
