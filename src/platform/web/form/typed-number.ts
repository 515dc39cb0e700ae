/** «3 245 462», «12,5», «−4» to a number; nothing to null; what is no number stays as typed, for the refusal to say so. */
export function typedNumber(text: string): number | string | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')
  if (plain === '') return null
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
}
