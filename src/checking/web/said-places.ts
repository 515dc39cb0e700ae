import type { ShownFinding } from '../contract.ts'

/** Each place of a finding once, with at most so many letters of what stands there. */
export const saidPlaces = (places: ShownFinding['places'], most: number) =>
  [...new Map(places.map(place => [`${place.where} ${place.text}`, place]))].map(([key, { where, text, block }]) => ({
    key,
    where,
    block,
    said: text && `: «${text.length > most ? `${text.slice(0, most)}…` : text}»`,
  }))
