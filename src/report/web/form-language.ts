import { createContext, use } from 'react'
import type { Language } from '#platform/language.ts'
import { type Translate, translator } from '#platform/web/words.ts'
import { formWords } from './form-words.ts'

/** The language of the report, which need not be the screen's. */
export const FormLanguage = createContext<Language>('ru')
export const useFormLanguage = (): Language => use(FormLanguage)

/** The form's wording in the language of the report. */
export const useFormWords = (): Translate<(typeof formWords)['ru']> => translator(formWords, useFormLanguage())
