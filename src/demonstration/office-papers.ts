import type { offices } from './founding.ts'
import { unifiedDays } from './journal.ts'

type OfficeName = keyof typeof offices
type OfficePaper = {
  readonly code: string
  readonly kind: string
  readonly title: string
  readonly on: string
  readonly source: string
  readonly offices?: readonly OfficeName[]
  readonly days?: readonly string[]
  /** A post of the announcement: in which network, by its name in the directory. */
  readonly network?: string
}

const both = ['kostanay', 'rudny'] as const
const inCity = { kostanay: 'в Костанае', rudny: 'в Рудном' }
const ofEach = (paper: (office: OfficeName) => OfficePaper): OfficePaper[] => both.map(paper)

/** Products that these papers prove: the annex has no other ones for them. */
export const withOwnPapers = ['I01', 'I02', 'I03', 'I04', 'I07', 'I08', 'I12', 'I14', 'I15', 'I25']

/** The papers with which the two offices opened, and those of the unified days; each proves the number `code`. */
export const officePapers: readonly OfficePaper[] = [
  ...ofEach(office => ({
    code: 'I06',
    kind: 'agreement',
    title: `Договор о помещении кабинета ${inCity[office]}`,
    on: '2020-03-02',
    source: 'Безвозмездное пользование комнатой до конца проекта.',
    offices: [office],
  })),
  ...ofEach(office => ({
    code: 'I01',
    kind: 'regulation',
    title: `Положение о работе кабинета ${inCity[office]}`,
    on: '2020-03-02',
    source: `Утверждено приказом председателя № ${office === 'kostanay' ? 3 : 4}.`,
    offices: [office],
  })),
  ...ofEach(office => ({
    code: 'I07',
    kind: 'schedule',
    title: `График работы кабинета ${inCity[office]}`,
    on: '2020-03-02',
    source: 'Утверждён приказом председателя № 5.',
    offices: [office],
  })),
  ...[
    'Образец заявления-жалобы о товаре с недостатком',
    'Образец заявления-жалобы о товаре, купленном через интернет',
  ].map(title => ({
    code: 'I08',
    kind: 'sample',
    title,
    on: '2020-03-16',
    source: 'Сборник образцов, приложение 1.8: висит в кабинетах и отдаётся посетителям.',
    offices: both,
  })),
  {
    code: 'I02',
    kind: 'announcement',
    title: 'Объявление об открытии кабинетов',
    on: '2020-03-04',
    source: 'Вывешено у входа и размещено в социальных сетях.',
    offices: both,
  },
  ...['Facebook', 'Instagram', 'Одноклассники'].map(network => ({
    code: 'I03',
    kind: 'screenshot',
    title: `Объявление об открытии кабинетов: ${network}`,
    on: '2020-03-06',
    source: `Снимок страницы с объявлением: ${network}.`,
    offices: both,
    network,
  })),
  ...ofEach(office => ({
    code: 'I04',
    kind: 'banner',
    title: `Баннер-паучок кабинета ${inCity[office]}`,
    on: '2020-03-11',
    source: 'Накладная № 57 на два баннера.',
    offices: [office],
  })),
  ...ofEach(office => ({
    code: 'I14',
    kind: 'schedule',
    title: `График единых дней приёма ${inCity[office]}`,
    on: '2020-04-06',
    source: 'Утверждён приказом председателя № 11.',
    days: unifiedDays.map(({ on }) => on),
  })),
  ...['Образец заявления о пересчёте коммунальных платежей', 'Образец заявления о возврате оплаты за обучение'].map(
    title => ({
      code: 'I15',
      kind: 'sample',
      title,
      on: '2020-04-13',
      source: 'Сборник образцов, приложение 2.4.',
      days: unifiedDays.map(({ on }) => on),
    }),
  ),
  {
    code: 'D02',
    kind: 'announcement',
    title: 'Объявление о единых днях приёма',
    on: '2020-04-08',
    source: 'Размещено в социальных сетях за неделю до каждого дня.',
    days: unifiedDays.map(({ on }) => on),
  },
  ...ofEach(office => ({
    code: 'I12',
    kind: 'journal',
    title: `Журнал единых дней приёма ${inCity[office]}`,
    on: '2020-10-14',
    source: 'Копия журнала с подписями посетителей.',
    days: unifiedDays.map(({ on }) => on),
  })),
]
