/**
 * Where the Kazakh code page of Windows (KZ-1048) differs from windows-1251: letters of other peoples there, which an
 * office of Kazakhstan doesn't write, and Kazakh ones here.
 */
const cyrillic = new Map(
  Object.entries({ Ќ: 'Қ', Ћ: 'Һ', ќ: 'қ', ћ: 'һ', Ў: 'Ұ', ў: 'ұ', Ј: 'Ә', Ґ: 'Ө', Є: 'Ғ', Ї: 'Ү' }),
)
for (const [from, to] of Object.entries({ ґ: 'ө', є: 'ғ', ј: 'ә', Ѕ: 'Ң', ѕ: 'ң', ї: 'ү' })) cyrillic.set(from, to)
const others = new RegExp(`[${[...cyrillic.keys()].join('')}]`, 'g')

/** The text of a file in whichever encoding an office saves it: UTF-8, UTF-16, the Windows ones. Undefined: no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes)
  const text = wide ? decode(bytes, wide) : (decode(bytes, 'utf-8') ?? windows(bytes))
  // Control characters are in no text; a page feed ends some old prints.
  return text === undefined || /[\p{Cc}--[\t\n\r\f]]/v.test(text) ? undefined : text
}

function windows(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, 'windows-1251') ?? ''
  return /[а-яё]{2}/i.test(text) ? text.replace(others, letter => cyrillic.get(letter)!) : decode(bytes, 'windows-1252')
}

/** UTF-16 says so by its mark; without one, every other byte of plain text is zero or the number of the alphabet. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400)
  if (!head.includes(0)) return undefined
  const high = (odd: number) => head.filter((byte, at) => at % 2 === odd && (byte === 0 || byte === 4)).length
  if (high(1) * 2 > head.length * 0.85) return 'utf-16le'
  return high(0) * 2 > head.length * 0.85 ? 'utf-16be' : undefined
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
