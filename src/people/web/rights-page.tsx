import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listRights } from '../contract.ts'
import { permissionWords } from './permission-words.ts'
import classes from './rights-page.module.css'
import { roleWords } from './role-words.ts'
import { words } from './words.ts'

/** The very table by which the server decides, in words. */
export default function RightsPage() {
  const t = useWords(words)
  const language = useLanguage()
  const rights = useRead(listRights, {}, { staleTime: 3_600_000 })
  return (
    <>
      <PageHead title={t('rights')} note={t('rightsNote')} />
      <Loaded read={rights} lines={12}>
        {({ roles, officeBound, permissions }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard too
          <section className={classes.scroll} tabIndex={0} aria-label={t('rights')}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope='col'>{t('right')}</th>
                  {roles.map(role => (
                    <th key={role} scope='col'>
                      {roleWords[role][language]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {permissions.map(({ permission, roles: having }) => (
                  <tr key={permission}>
                    <th scope='row'>{permissionWords[permission][language]}</th>
                    {roles.map(role => (
                      <td key={role} className={having.includes(role) ? undefined : classes.none}>
                        <span className={classes.role}>{roleWords[role][language]}</span>
                        {!having.includes(role) ? (
                          t('hasNot')
                        ) : officeBound.includes(role) && permission.startsWith('reception.entry') ? (
                          t('officeBound')
                        ) : (
                          <span className={classes.plainly}>{t('has')}</span>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Loaded>
    </>
  )
}
