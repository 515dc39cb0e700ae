/** A phone of Kazakhstan as people read it out, with spaces that don't break. */
export const groupedPhone = (number: string) =>
  number.replace(/^(\+7)(\d{3})(\d{3})(\d\d)(\d\d)$/, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5')
