import { readConfig } from '#platform/config.ts'
import { openFileStore } from '#platform/files/store.ts'
import { secretsFrom } from '#platform/secrets.ts'
import type { Services } from '#platform/services.ts'
import { diaries, facts, holdings } from '../src/app.ts'
import { storyFolder } from './database.ts'

/** The last day of the demonstration's programme: the day on which stories happen. */
export const storyDay = '2020-11-30'

/** The platform's services for stories: a key and a folder of their own, and the day stands still. */
export function testServices(given: Partial<Services> = {}, data = storyFolder): Services {
  const config = readConfig({ QUQYQ_DATA: data, QUQYQ_KEY: '7'.repeat(64), QUQYQ_TODAY: storyDay, QUQYQ_LOG: 'silent' })
  return {
    config,
    secrets: secretsFrom(config.key),
    files: openFileStore(config),
    facts,
    holdings,
    diaries,
    mail: null,
    today: () => storyDay,
    jobs: missing('jobs'),
    accounts: missing('accounts'),
    ...given,
  }
}

/** A service that the story did not bring: using it fails loudly. */
const missing = (name: string): never =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error(`this story brought no ${name}`)
      },
    },
  ) as never
