import { SheetPage } from './sheet-page.tsx'

export default function RecommendationsPage() {
  return <SheetPage sheet='recommendations' />
}
