/** Digits that belong together: groups are kept apart by spaces that don't break, a fraction by a comma or a point. */
const NUMBER = /\d+(?:[\u00a0\u202f]\d{3})*(?:[.,]\d+)*/g

/** The numbers of a text, as they are printed. */
export const numbersIn = (text: string): string[] => text.match(NUMBER) ?? []
