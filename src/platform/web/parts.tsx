import { type ComponentType, useEffect, useState } from 'react'
import { useMay } from './actor.tsx'
import { type Part, type Places, partsAt } from './register-part.ts'

type PartsProps = { [Place in keyof Places]: { place: Place } & Places[Place] }[keyof Places]

/** All that was registered for a place and is this reader's, in order. */
export function Parts({ place, ...given }: PartsProps) {
  const may = useMay()
  return partsAt(place)
    .filter(({ permission }) => may(permission))
    .map(part => <PartBody key={part.name} part={part} given={given} />)
}

/** The code of a part is fetched with the first page that shows it; its place is empty until then. */
function PartBody({ part, given }: { part: Part<object>; given: object }) {
  const [Body, setBody] = useState<ComponentType<object>>()
  useEffect(() => void part.load().then(body => setBody(() => body)), [part])
  return Body ? <Body {...given} /> : null
}
