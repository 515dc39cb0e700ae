import { SheetPage } from './sheet-page.tsx'

export default function PartnersPage() {
  return <SheetPage sheet='partners' />
}
