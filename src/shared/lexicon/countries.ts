import ENGLISH from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import CHINESE from 'i18n-iso-countries/langs/zh.json' with { type: 'json' }

type Names = Readonly<Record<string, string | readonly string[]>>

const namesOf = ({ countries }: { readonly countries: Names }): string[] => Object.values(countries).flat()

/** Names of the countries in Chinese. */
export const countriesInChinese = (): readonly string[] =>
  namesOf(CHINESE).filter((name) => /^\p{Script=Han}{2,}$/u.test(name))

/** Names of the countries in English, as the news calls them. */
export const countriesInEnglish = (): readonly string[] =>
  namesOf(ENGLISH).filter((name) => /^[\p{Lu}][\p{Script=Latin} .'-]+$/u.test(name))
