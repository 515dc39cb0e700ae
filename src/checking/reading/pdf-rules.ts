/** A line drawn on a page: upright (`at` is its x) or lying (`at` is its y), from one end to the other. */
export type DrawnLine = { readonly at: number; readonly from: number; readonly to: number }
export type Drawn = {
  readonly upright: readonly DrawnLine[]
  readonly lying: readonly DrawnLine[]
  readonly images: number
}

type Operators = { readonly fnArray: ArrayLike<number>; readonly argsArray: readonly unknown[] }
type Codes = Readonly<Record<string, number>>
type Matrix = readonly [number, number, number, number, number, number]

/** Thinner than that a shape is a line. */
const THIN = 2.5
const SHORTEST = 4
/** A page with more of them is a drawing, and no table. */
const MOST = 6000
const painted = [
  'stroke',
  'closeStroke',
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
] as const

/** The straight lines of a page, whether they were drawn as lines, as thin shapes, or as edges of a filled cell. */
export function drawnLines({ fnArray, argsArray }: Operators, codes: Codes): Drawn {
  const inks = new Set(painted.map(name => codes[name]))
  const images = new Set([codes.paintImageXObject, codes.paintInlineImageXObject, codes.paintImageMaskXObject])
  const drawn = { upright: [] as DrawnLine[], lying: [] as DrawnLine[], images: 0 }
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (let index = 0; index < fnArray.length; index++) {
    const code = fnArray[index]
    if (code === codes.save) kept.push(matrix)
    else if (code === codes.restore) matrix = kept.pop() ?? matrix
    else if (code === codes.transform) matrix = product(matrix, argsArray[index] as Matrix)
    else if (images.has(code)) drawn.images++
    else if (code === codes.constructPath && drawn.upright.length + drawn.lying.length < MOST) {
      const [ink, [path]] = argsArray[index] as [number, [ArrayLike<number> | undefined]]
      if (inks.has(ink) && path) addEdges(path, matrix, drawn)
    }
  }
  return drawn
}

const product = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

/** A path as numbers: 0 moves, 1 draws a line, 2 and 3 are curves, 4 closes. */
function addEdges(path: ArrayLike<number>, matrix: Matrix, drawn: { upright: DrawnLine[]; lying: DrawnLine[] }) {
  let [start, last] = [
    [0, 0],
    [0, 0],
  ] as [Point, Point]
  const point = (at: number): Point => {
    const [x, y] = [path[at]!, path[at + 1]!]
    return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
  }
  for (let at = 0; at < path.length; ) {
    const kind = path[at++]
    if (kind === 4) {
      addEdge(last, start, drawn)
      last = start
      continue
    }
    const length = kind === 2 ? 6 : kind === 3 ? 4 : 2
    const to = point(at + length - 2)
    if (kind === 0) start = to
    else if (kind === 1) addEdge(last, to, drawn)
    last = to
    at += length
  }
}

type Point = readonly [number, number]
function addEdge([x1, y1]: Point, [x2, y2]: Point, { upright, lying }: { upright: DrawnLine[]; lying: DrawnLine[] }) {
  const [wide, high] = [Math.abs(x1 - x2), Math.abs(y1 - y2)]
  if (wide < THIN && high >= SHORTEST) upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  else if (high < THIN && wide >= SHORTEST)
    lying.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
}
