import * as z from 'zod'
import { PersonFilters } from '../person-contract.ts'

/** What the page's address keeps. Never what was searched: addresses get into logs and histories. */
export const PersonSearch = z.object(PersonFilters.shape)
export type PersonSearch = z.infer<typeof PersonSearch>

/** In the place of a card's id in the address: the form of a new one. */
export const NEW = 'new'
