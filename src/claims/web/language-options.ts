/** The languages that a paper can be in, each by its own name. */
export const languageOptions = [
  { value: 'ru', label: 'Русский' },
  { value: 'kk', label: 'Қазақша' },
]
