/** Letters and digits that can't be taken for one another. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A secret that is read from a window or a paper and typed by hand: XXXX-XXXX-XXXX-XXXX, 78 bits of the bytes. */
export const typedCode = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 16), byte => SIGNS[byte % SIGNS.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

/** What was typed, without the spaces, dashes and small letters of whoever typed it. */
export const bareCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
