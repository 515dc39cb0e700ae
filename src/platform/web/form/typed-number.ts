/** «3 245 462», «12,5», «−4» to a number; nothing to null; what is no number stays as typed, for the refusal to say so. */
export function typedNumber(text: string): number | string | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')
  if (plain === '') return null
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
}

/**
 * Whole tenge, as people write a sum: «12 500,00 ₸», «12.500», «12 500 тг». A group of three after a point or a comma is
 * thousands, for nobody owes a thousandth; a sum with tiyn stays as typed, for the field to say that whole tenge are meant.
 */
export function typedMoney(text: string): number | string | null {
  const plain = text
    .replace(/\s/g, '')
    .replace(/(?:₸|тенге|теңге|тг|kzt)\.?$/i, '')
    .replace('\u2212', '-')
    .replace(/[.,](?:0{1,2}|-)?$/, '')
  if (text.trim() === '') return null
  const whole = /^-?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(plain) ? plain.replace(/[.,]/g, '') : plain
  return /^-?\d+$/.test(whole) ? Number(whole) : text
}
