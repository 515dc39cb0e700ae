import type { Words } from '#platform/language.ts'

/** What of the rules R01–R47 and the identities E1–E20 software leaves to a reader, and why. The page of the rules prints it. */
export const beyondSoftware: readonly { readonly of: string; readonly why: Words }[] = [
  {
    of: 'R01',
    why: {
      ru: 'Один ли человек пришёл дважды, видно только по спискам. В чужом отчёте проверяется лишь, возможен ли итог.',
      kk: 'Бір адамның екі рет келгені тізімдерден ғана көрінеді. Бөтен есепте жиынның мүмкін екені ғана тексеріледі.',
      en: 'Whether one person came twice is seen from lists only. Of a written report it is judged whether the total is possible.',
    },
  },
  {
    of: 'R10',
    why: {
      ru: 'Что причина названа, видно; убедительна ли она, решает читатель.',
      kk: 'Себептің аталғаны көрінеді; оның сенімділігін оқырман шешеді.',
      en: 'That a reason is given is seen; whether it convinces is the reader’s to say.',
    },
  },
  {
    of: 'R21',
    why: {
      ru: 'Есть ли документ в приложении и о том ли он, по тексту отчёта не узнать: нужны сами файлы.',
      kk: 'Қосымшада құжаттың бар-жоғы және соның өзі екені есеп мәтінінен білінбейді: файлдардың өзі керек.',
      en: 'Whether a document is in the annex, and the right one, can’t be told from the text: the files are needed.',
    },
  },
  {
    of: 'R33',
    why: {
      ru: '«Договорились», «открыт», «откроется» – одно и то же событие или разные, программа не понимает.',
      kk: '«Келістік», «ашылды», «ашылады» – бір оқиға ма, әртүрлі ме, бағдарлама түсінбейді.',
      en: 'Whether “agreed”, “opened” and “will open” are one event or several needs understanding.',
    },
  },
  {
    of: 'R37',
    why: {
      ru: 'Отвечает ли вывод опроса на то, что план обещал узнать, – вопрос смысла.',
      kk: 'Сауалнама қорытындысы жоспардың білемін дегеніне жауап бере ме – мағына мәселесі.',
      en: 'Whether a finding answers what the plan promised to find out is a matter of meaning.',
    },
  },
  {
    of: 'R40',
    why: {
      ru: 'Одна ли география названа в разных местах разными словами, решает читатель; проверяются поля и сумма.',
      kk: 'Әр жерде әртүрлі аталған география бір ме, оқырман шешеді; жолдар мен сома тексеріледі.',
      en: 'Whether differently worded places are the same is the reader’s to say; fields and the sum are judged.',
    },
  },
  {
    of: 'R41',
    why: {
      ru: 'Чьё имя можно печатать, зависит от согласия, которого в отчёте нет. Проверяются только телефоны.',
      kk: 'Кімнің есімін басуға болатыны есепте жоқ келісімге байланысты. Телефондар ғана тексеріледі.',
      en: 'Whose name may be printed depends on a consent that the report doesn’t have. Phones are judged only.',
    },
  },
  {
    of: 'R43',
    why: {
      ru: 'Противоречит ли рекомендация сделанному («меньше рекламы» после отказа от рекламы), понимает только человек.',
      kk: 'Ұсыным істелген іске қайшы ма (жарнамадан бас тартып, жарнаманы азайту) – адам ғана түсінеді.',
      en: 'Whether a recommendation contradicts what was done takes a human reader.',
    },
  },
  {
    of: 'R46',
    why: {
      ru: 'Опечатки внутри слов не ищутся: без словаря имён и терминов ложных замечаний было бы больше верных.',
      kk: 'Сөз ішіндегі қателер ізделмейді: атаулар мен терминдер сөздігінсіз жалған ескерту көп болар еді.',
      en: 'Misspelt words aren’t looked for: without a dictionary of names and terms most findings would be false.',
    },
  },
  {
    of: 'R47, E12',
    why: {
      ru: 'Сложен ли итог из нескольких журналов или показов, из одного числа не видно. В программе части хранятся записями.',
      kk: 'Жиынның бірнеше журналдан немесе көрсетілімнен құралғаны бір саннан көрінбейді. Бағдарламада бөліктері жазба болып сақталады.',
      en: 'One number doesn’t show that it was gathered from several registers or screenings. In the program the parts are records.',
    },
  },
  {
    of: 'E10',
    why: {
      ru: 'Сколько публикаций вышло в каждом месяце, форма не печатает; проверяется, что показатель есть.',
      kk: 'Әр айда қанша жарияланым шыққанын нысан баспайды; көрсеткіштің бар екені тексеріледі.',
      en: 'The form doesn’t print publications by month; that there is an indicator is judged.',
    },
  },
  {
    of: 'E11',
    why: {
      ru: 'Сколько флаеров передано по актам, есть только в приложении.',
      kk: 'Актілермен қанша үнпарақ берілгені тек қосымшада бар.',
      en: 'How many flyers were given by acts stands in the annex only.',
    },
  },
]
