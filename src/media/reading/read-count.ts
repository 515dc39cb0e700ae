import type { RowFault } from '../reach-contract.ts'

const MOST = 100_000_000_000

/** A count as networks write it: «1 234», «1,234», «12.5K», «1,2 тыс.»; empty and dashes are no count. Negatives are refused. */
export function readCount(cell: string): number | null | { fault: RowFault } {
  const text = cell.replace(/[\s\u00a0\u202f']/g, '').toLowerCase()
  if (text === '' || /^[-–—]+$/.test(text) || text === 'n/a') return null
  if (/^[-–—−﹣－]|[-−]$|^\(.*\)$/.test(text)) return { fault: 'negative' }
  const [, digits, scale] = /^\+?([\d.,]+)(k|m|тыс\.?|млн\.?|мың)?$/.exec(text) ?? []
  if (!digits) return { fault: 'not_a_number' }
  const value = scale ? scaled(digits, scale) : whole(digits)
  if (value === undefined) return { fault: 'not_a_number' }
  return value > MOST ? { fault: 'too_big' } : value
}

/** Of a whole number points and commas only group by three, or end it with noughts: «1234.00». */
function whole(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits)
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits) && new Set(digits.replace(/\d/g, '')).size === 1)
    return Number(digits.replace(/[.,]/g, ''))
  const [, number] = /^(\d+)[.,]0+$/.exec(digits) ?? []
  return number === undefined ? undefined : Number(number)
}

function scaled(digits: string, scale: string): number | undefined {
  if (!/^\d+([.,]\d{1,2})?$/.test(digits)) return undefined
  const times = scale === 'm' || scale.startsWith('млн') ? 1_000_000 : 1000
  return Math.round(Number(digits.replace(',', '.')) * times)
}
