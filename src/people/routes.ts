import { verifyAudit } from '#platform/audit-verify.ts'
import { officeBound, type Permission, permissions, roles } from '#platform/permissions.ts'
import { command, open, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { addMember } from './commands/add-member.ts'
import { changeMember } from './commands/change-member.ts'
import { changeOrganisation } from './commands/change-organisation.ts'
import { changeOwnSettings } from './commands/change-own-settings.ts'
import { endMember } from './commands/end-member.ts'
import { firstRun, firstRunNeeded } from './commands/first-run.ts'
import { inviteMember } from './commands/invite-member.ts'
import * as contract from './contract.ts'
import { auditSheet, memberSheet } from './queries/house-sheets.ts'
import { listAudit } from './queries/list-audit.ts'
import { readMe } from './queries/me.ts'
import { listMemberOffices, listMembers, memberForUpdate, withAccounts } from './queries/members.ts'
import { readOrganisation } from './queries/organisation.ts'

export const routes: Route[] = [
  query(contract.me, { run: readMe }),
  command(contract.changeOwnSettings, { run: changeOwnSettings }),
  ...withExport(contract.listMembers, contract.exportMembers, {
    run: async (sql, { services }) => ({ items: await withAccounts(services.accounts, await listMembers(sql)) }),
    sheet: memberSheet,
  }),
  query(contract.listMemberOffices, { run: async sql => ({ items: await listMemberOffices(sql) }) }),
  command(contract.addMember, { run: addMember }),
  command(contract.changeMember, { subject: (sql, { params }) => memberForUpdate(sql, params.id), run: changeMember }),
  command(contract.endMember, { subject: (sql, { params }) => memberForUpdate(sql, params.id), run: endMember }),
  command(contract.inviteMember, { subject: (sql, { params }) => memberForUpdate(sql, params.id), run: inviteMember }),
  query(contract.listRights, {
    run: async () => ({
      roles: [...roles],
      officeBound: [...officeBound],
      permissions: Object.entries(permissions).map(([permission, having]) => ({
        permission: permission as Permission,
        roles: [...having],
      })),
    }),
  }),
  query(contract.readOrganisation, { run: (sql, { actor }) => readOrganisation(sql, actor.organisation) }),
  command(contract.changeOrganisation, { run: changeOrganisation }),
  open(contract.firstRunNeeded, async database => ({ needed: await firstRunNeeded(database) })),
  open(contract.firstRun, firstRun),
  open(contract.readInvitation, (_database, { input, services }) => services.accounts.invited(input.token)),
  open(contract.acceptInvitation, (_database, { input, services }) =>
    services.accounts.acceptInvitation(input.token, input.password),
  ),
  ...withExport(contract.listAudit, contract.exportAudit, { run: listAudit, sheet: auditSheet }),
  query(contract.verifyAudit, { run: (sql, { actor }) => verifyAudit(sql, actor.organisation) }),
]
