import { SheetPage } from './sheet-page.tsx'

export default function ProposalsPage() {
  return <SheetPage sheet='proposals' />
}
