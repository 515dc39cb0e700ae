import { createContext, lazy, type ReactNode, Suspense, use, useMemo, useRef, useState } from 'react'
import * as z from 'zod'
import { useAddress } from '#platform/web/address.tsx'
import { FigureLink } from '#platform/web/figure-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import type { Figure } from '../model.ts'

const FigureDrawer = lazy(() => import('./figure-drawer.tsx'))
const Opened = z.object({
  figure: z.string().max(80).optional(),
  part: z.coerce.number().int().min(0).optional(),
})
/** Opens a figure by its name, on a page that can. */
export const OpenFigure = createContext<((name: string) => void) | undefined>(undefined)

type FiguresProps = { programme: string; report?: string | undefined; children: ReactNode }

/** A page whose numbers open: which one is open stands in the address (`?figure=I05`), and so does the part of a sum. */
export function Figures({ programme, report, children }: FiguresProps) {
  const [{ figure, part }, setSearch] = useAddress(Opened)
  const opener = useRef<HTMLElement>(undefined)
  const open = useMemo(
    () => (name: string) => {
      opener.current = document.activeElement as HTMLElement
      setSearch({ figure: name, part: undefined })
    },
    [],
  )
  const close = () => {
    setSearch({ figure: undefined, part: undefined })
    opener.current?.focus({ preventScroll: true })
  }
  // A closed drawer keeps its figure while it goes.
  const [last, setLast] = useState(figure)
  if (figure && figure !== last) setLast(figure)
  return (
    <OpenFigure value={open}>
      {children}
      {last && (
        <Suspense>
          <FigureDrawer
            key={last}
            opened={figure !== undefined}
            programme={programme}
            report={report}
            name={last}
            part={part}
            onPart={index => setSearch({ part: index }, { replace: true })}
            onClose={close}
          />
        </Suspense>
      )}
    </OpenFigure>
  )
}

type ReportFigureProps = { figure: Figure; text?: string; promised?: boolean }

/** A number of the report. Its unit stands beside it in the table or the sentence, so money goes without its sign. */
export function ReportFigure({ figure, text, promised = false }: ReportFigureProps) {
  const open = use(OpenFigure)
  const formats = useFormats()
  // A row of the form that the plan doesn't have: nothing stands behind it.
  if (figure.formula === '') return '—'
  return (
    <FigureLink
      figure={figure}
      text={text ?? formats.number(figure.value)}
      promised={promised}
      {...(open && { onOpen: () => open(figure.name) })}
    />
  )
}

/** What the contract promised, in its words: «не менее 200». */
export const PlanFigure = ({ figure, text = figure.text }: { figure: Figure; text?: string }) => (
  <ReportFigure figure={figure} text={text} promised />
)
