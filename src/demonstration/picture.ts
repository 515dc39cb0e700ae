import { crc32, deflateSync } from 'node:zlib'
import type { Chance } from './random.ts'

const [WIDTH, HEIGHT] = [320, 180]

const chunk = (type: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A picture of a meeting on a screen, as one sees it from afar: windows in rows, somebody in each. No face is anybody's. */
export function picture(chance: Chance): Uint8Array {
  const tint = () => [chance.between(70, 200), chance.between(90, 190), chance.between(110, 210)] as const
  const windows = Array.from({ length: 12 }, () => ({ wall: tint(), coat: tint() }))
  return png(WIDTH, HEIGHT, (x, y) => {
    const { wall, coat } = windows[Math.floor(x / 80) + Math.floor(y / 60) * 4]!
    const [u, v] = [(x % 80) - 40, (y % 60) - 26]
    const edge = x % 80 < 2 || y % 60 < 2
    const head = u * u + v * v < 110
    const body = v > 12 && (u * u) / 4 + (v - 34) * (v - 34) < 240
    return edge ? [32, 36, 44] : head ? [224, 190, 160] : body ? coat : wall
  })
}

/** A picture by the colour of each of its points. */
export function png(width: number, height: number, colourAt: (x: number, y: number) => readonly number[]): Uint8Array {
  const bytes = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) bytes.set(colourAt(x, y), y * (width * 3 + 1) + 1 + x * 3)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([sign, chunk('IHDR', head), chunk('IDAT', deflateSync(bytes)), chunk('IEND', Buffer.alloc(0))])
}
