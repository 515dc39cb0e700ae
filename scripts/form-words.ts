import type { Words } from '../src/platform/language.ts'

const words = (ru: string, kk: string, en: string): Words => ({ ru, kk, en })

/** The wording of the operator's form of 2020: headings, instructions and columns, and their Kazakh and English equals. */
export const formWords = {
  title: words('ЗАКЛЮЧИТЕЛЬНЫЙ ПРОГРАММНЫЙ ОТЧЕТ', 'ҚОРЫТЫНДЫ БАҒДАРЛАМАЛЫҚ ЕСЕП', 'FINAL PROGRAMME REPORT'),
  grantee: words('Грантополучатель', 'Грант алушы', 'Grantee'),
  topic: words('Тема гранта', 'Гранттың тақырыбы', 'Topic of the grant'),
  sum: words('Сумма гранта', 'Гранттың сомасы', 'Sum of the grant'),
  tenge: words('тенге', 'теңге', 'tenge'),
  contract: words('Грантовый договор', 'Грант шарты', 'Grant contract'),
  period: words('Срок реализации', 'Іске асыру мерзімі', 'Period'),
  page: words('Страница', 'Бет', 'Page'),
  of: words('из', '/', 'of'),

  section1: words(
    '1. Опишите мероприятия в рамках социального проекта',
    '1. Әлеуметтік жоба аясындағы іс-шараларды сипаттаңыз',
    '1. Describe the activities of the social project',
  ),
  fillActivities: words(
    'Необходимо заполнить таблицу, указав сведения о всех проведенных мероприятиях в рамках реализации социального проекта согласно Приложения №3 (Детальное описание социального проекта) к грантовому договору:',
    'Грант шартына №3 қосымшаға (Әлеуметтік жобаның егжей-тегжейлі сипаттамасы) сәйкес әлеуметтік жобаны іске асыру аясында өткізілген барлық іс-шаралар туралы мәліметтерді көрсете отырып, кестені толтыру қажет:',
    'Fill in the table with all activities held under the social project according to Annex 3 (Detailed description of the social project) to the grant contract:',
  ),
  activityColumns: [
    words('№', '№', 'No.'),
    words('Наименование мероприятия', 'Іс-шараның атауы', 'Name of the activity'),
    words('Дата проведения', 'Өткізілген күні', 'Date'),
    words(
      'Место проведения (город/село адрес)',
      'Өткізілген орны (қала/ауыл, мекенжайы)',
      'Place (town/village, address)',
    ),
    words('Количество участников', 'Қатысушылар саны', 'Number of participants'),
    words('Категории участников', 'Қатысушылардың санаттары', 'Categories of participants'),
    words('Привлеченные эксперты', 'Тартылған сарапшылар', 'Experts engaged'),
    words(
      'Полнота выполнения запланированных мероприятий согласно запланированным срокам',
      'Жоспарланған мерзімдерге сәйкес іс-шаралардың орындалу толықтығы',
      'Completeness of the planned activities against the planned terms',
    ),
    words(
      'Приложение №__ с подтверждающими документами',
      'Растаушы құжаттары бар №__ қосымша',
      'Annex No. __ with confirming documents',
    ),
  ],
  annex: words('Приложение №', '№', 'Annex No. '),
  annexAfter: words('', ' қосымша', ''),
  describeActivities: words(
    'Необходимо детально описать и проанализировать все проведенные мероприятия в рамках реализации социального проекта с указанием уровня достижения запланированных индикаторов в соответствии с Приложением №3 (Детальное описание проекта) к грантовому договору.',
    'Грант шартына №3 қосымшаға (Жобаның егжей-тегжейлі сипаттамасы) сәйкес жоспарланған индикаторларға қол жеткізу деңгейін көрсете отырып, әлеуметтік жобаны іске асыру аясында өткізілген барлық іс-шараларды егжей-тегжейлі сипаттап, талдау қажет.',
    'Describe and analyse in detail all activities held under the social project, with the level of the planned indicators reached according to Annex 3 (Detailed description of the project) to the grant contract.',
  ),
  activity: words('Мероприятие {activity_number}.', '{activity_number}-іс-шара.', 'Activity {activity_number}.'),

  fillPlanFact: words(
    'Заполните таблицу и опишите соответствие запланированных результатов полученным результатам',
    'Кестені толтырып, жоспарланған нәтижелердің алынған нәтижелерге сәйкестігін сипаттаңыз',
    'Fill in the table and describe how the planned results agree with the results obtained',
  ),
  goal: words('Цель проекта:', 'Жобаның мақсаты:', 'Goal of the project:'),
  result: words(
    'Достигнутый результат реализации проекта:',
    'Жобаны іске асырудың қол жеткізілген нәтижесі:',
    'Result of the project reached:',
  ),
  task: words('Задача', 'Міндет', 'Task'),
  taskActivities: words('Мероприятия в рамках задачи', 'Міндет аясындағы іс-шаралар', 'Activities within the task'),
  shortTerm: words(
    'Краткосрочные достигнутые результаты (к мероприятиям)',
    'Қол жеткізілген қысқамерзімді нәтижелер (іс-шараларға)',
    'Short-term results reached (per activity)',
  ),
  products: words(
    'Продукты и индикаторы (к мероприятиям)',
    'Өнімдер мен индикаторлар (іс-шараларға)',
    'Products and indicators (per activity)',
  ),
  level: words(
    'Уровень планируемых индикаторов',
    'Жоспарланған индикаторлар деңгейі',
    'Level of the planned indicators',
  ),
  plan: words('план', 'жоспар', 'plan'),
  fact: words('факт', 'нақты', 'fact'),

  fillEffects: words(
    'Заполните таблицу, указав социальный и экономический эффекты социального проекта',
    'Әлеуметтік жобаның әлеуметтік және экономикалық әсерлерін көрсете отырып, кестені толтырыңыз',
    'Fill in the table with the social and economic effects of the social project',
  ),
  effectColumns: [
    words('№', '№', 'No.'),
    words('Индикатор', 'Индикатор', 'Indicator'),
    words('Единица измерения', 'Өлшем бірлігі', 'Unit'),
    words('Планируемый уровень', 'Жоспарланған деңгей', 'Planned level'),
    words('Фактический уровень', 'Нақты деңгей', 'Actual level'),
  ],
  fillDeviations: words(
    'Опишите обоснования отклонения по проекту от плана:',
    'Жоба бойынша жоспардан ауытқулардың негіздемесін сипаттаңыз:',
    'Give the reasons for the deviations of the project from the plan:',
  ),
  deviation: words(
    '{deviation_label}: план – {deviation_plan}, факт – {deviation_fact}.{#deviation_reason} {deviation_reason}{/deviation_reason}{#deviation_consent} Согласие оператора: {deviation_consent}.{/deviation_consent}',
    '{deviation_label}: жоспар – {deviation_plan}, нақты – {deviation_fact}.{#deviation_reason} {deviation_reason}{/deviation_reason}{#deviation_consent} Оператордың келісімі: {deviation_consent}.{/deviation_consent}',
    '{deviation_label}: plan – {deviation_plan}, fact – {deviation_fact}.{#deviation_reason} {deviation_reason}{/deviation_reason}{#deviation_consent} Operator’s consent: {deviation_consent}.{/deviation_consent}',
  ),

  section2: words(
    '2. Достижение цели (описание фактов и указание аргументов о достижении цели):',
    '2. Мақсатқа жету (фактілерді сипаттау және мақсатқа жету туралы дәлелдерді көрсету):',
    '2. Goal achievement (facts and arguments that the goal has been achieved):',
  ),
  section3: words(
    '3. Измерение социальных и других изменений, произошедших по окончании и/или в течение реализации социального проекта (сравнить до проектную ситуацию и ситуацию на момент завершения проекта, степень решения проблем и задач в рамках проекта):',
    '3. Әлеуметтік жоба аяқталғаннан кейін және/немесе оны іске асыру барысында болған әлеуметтік және басқа өзгерістерді өлшеу (жобаға дейінгі жағдай мен жоба аяқталған кездегі жағдайды, жоба аясындағы мәселелер мен міндеттердің шешілу дәрежесін салыстыру):',
    '3. Measurement of social and other changes by the end and/or in the course of the social project (compare the situation before the project and at its end, and how far the problems and tasks of the project are solved):',
  ),
  section4: words(
    '4. Статистическая информация в разрезе участников социального проекта (на момент предоставления программного отчета):',
    '4. Әлеуметтік жобаға қатысушылар бөлінісіндегі статистикалық ақпарат (бағдарламалық есеп ұсынылған сәтке):',
    '4. Statistics of the participants of the social project (at the time of the programme report):',
  ),
  statistics: {
    sex: words('Гендерный показатель:', 'Гендерлік көрсеткіш:', 'By sex:'),
    status: words('Социальный статус по категориям:', 'Санаттар бойынша әлеуметтік мәртебесі:', 'By social status:'),
    age: words('Возрастной показатель:', 'Жас көрсеткіші:', 'By age:'),
  },
  besides: words('Вне классов таблицы', 'Кесте топтарынан тыс', 'Outside the classes of the table'),
  section5: words(
    '5. Результаты социального проекта:',
    '5. Әлеуметтік жобаның нәтижелері:',
    '5. Results of the social project:',
  ),
  concrete: words(
    'конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами (с указанием количественных показателей, описанием качественных сдвигов):',
    'әлеуметтік жобаны іске асыру барысында көрсетілген нысаналы топтар алған нақты нәтижелер (сандық көрсеткіштерді көрсете отырып, сапалық өзгерістерді сипаттай отырып):',
    'concrete results that the target groups obtained in the course of the social project (with numbers and a description of changes in quality):',
  ),
  longTerm: words(
    'долговременное влияние проекта на решаемую в ходе его реализации проблему (обоснование прогнозируемых позитивных/негативных изменений в той или иной сфере, вызванных проектом):',
    'жобаның оны іске асыру барысында шешілетін мәселеге ұзақ мерзімді ықпалы (жоба тудырған белгілі бір саладағы болжамды оң/теріс өзгерістердің негіздемесі):',
    'long-term influence of the project on the problem that it solves (grounds for the positive/negative changes that the project is expected to cause in one or another field):',
  ),
  sustainability: words(
    'устойчивость социального проекта/социальной программы',
    'әлеуметтік жобаның/әлеуметтік бағдарламаның орнықтылығы',
    'sustainability of the social project/social programme',
  ),
  section6: words(
    '6. Анализ вклада партнеров (если есть), органов власти, структур, оказывавших поддержку в реализации социального проекта: насколько необходимым было их привлечение, каким образом это усилило социальный проект, какие уроки извлечены, каким образом планируется продолжить взаимодействие?',
    '6. Серіктестердің (бар болса), билік органдарының, әлеуметтік жобаны іске асыруға қолдау көрсеткен құрылымдардың үлесін талдау: оларды тарту қаншалықты қажет болды, бұл әлеуметтік жобаны қалай күшейтті, қандай сабақ алынды, өзара іс-қимылды қалай жалғастыру жоспарланып отыр?',
    '6. Analysis of the contribution of partners (if any), authorities and bodies that supported the social project: how necessary was it to engage them, how did it strengthen the social project, what lessons were learned, how is the cooperation to go on?',
  ),
  partners: words('Партнеры социального проекта', 'Әлеуметтік жобаның серіктестері', 'Partners of the social project'),
  partnersAre: words(
    'Организации, которые принимают непосредственное участие в реализации проекта, деятельность которых может отразиться на результатах проекта. К партнерам не относятся поставщики, оказывающие услуги по логистике, питанию, проезду и так далее.',
    'Жобаны іске асыруға тікелей қатысатын, қызметі жобаның нәтижелеріне әсер етуі мүмкін ұйымдар. Логистика, тамақтандыру, жол жүру және тағы басқа қызметтер көрсететін жеткізушілер серіктестерге жатпайды.',
    'Organisations that take a direct part in the project and whose work may affect its results. Suppliers of logistics, catering, travel and the like are not partners.',
  ),
  partnerColumns: [
    words(
      'Наименование организации /ФИО партнера',
      'Ұйымның атауы / серіктестің аты-жөні',
      'Name of the organisation / of the partner',
    ),
    words('Роль в проекте', 'Жобадағы рөлі', 'Role in the project'),
    words(
      'Контакты организации, партнера',
      'Ұйымның, серіктестің байланыс деректері',
      'Contacts of the organisation, of the partner',
    ),
    words('Примечание', 'Ескертпе', 'Note'),
  ],
  proposals: words(
    'Предложения по темам будущих социальных проектов, которые могут явиться продолжением настоящего социального проекта:',
    'Осы әлеуметтік жобаның жалғасы бола алатын болашақ әлеуметтік жобалардың тақырыптары бойынша ұсыныстар:',
    'Proposals for future social projects that may continue this one:',
  ),
  proposalColumns: [
    words('№', '№', 'No.'),
    words('Наименование проекта', 'Жобаның атауы', 'Name of the project'),
    words(
      'Обоснование целесообразности (описание проблемы)',
      'Орындылығының негіздемесі (мәселенің сипаттамасы)',
      'Why it is needed (description of the problem)',
    ),
    words('Цель', 'Мақсаты', 'Goal'),
    words('Задачи', 'Міндеттері', 'Tasks'),
    words(
      'Краткое описание (основные направления проекта)',
      'Қысқаша сипаттамасы (жобаның негізгі бағыттары)',
      'Short description (main directions of the project)',
    ),
    words('Необходимая сумма', 'Қажетті сома', 'Sum needed'),
    words(
      'Место реализации (география проекта)',
      'Іске асыру орны (жобаның географиясы)',
      'Place (geography of the project)',
    ),
    words('Ожидаемые результаты', 'Күтілетін нәтижелер', 'Expected results'),
  ],
  direction: words(
    '(Выберите направление предоставления гранта, которому соответствует предлагаемая Вами тема гранта)',
    '(Сіз ұсынып отырған грант тақырыбы сәйкес келетін грант беру бағытын таңдаңыз)',
    '(Choose the direction of grants that the proposed topic belongs to)',
  ),
  recommendations: words(
    'Укажите конкретные практические рекомендации по итогам реализации социального проекта для государственных органов.',
    'Әлеуметтік жобаны іске асыру қорытындысы бойынша мемлекеттік органдарға арналған нақты практикалық ұсынымдарды көрсетіңіз.',
    'Give concrete practical recommendations to state bodies that follow from the social project.',
  ),
  recommendationColumns: [
    words('Государственные органы', 'Мемлекеттік органдар', 'State bodies'),
    words('Рекомендации', 'Ұсынымдар', 'Recommendations'),
    words(
      'Номер и дата письма о направлении выработанных рекомендаций (копии писем с приложениями необходимо предоставить с данным отчетом)',
      'Әзірленген ұсынымдарды жолдау туралы хаттың нөмірі мен күні (хаттардың көшірмелерін қосымшаларымен осы есеппен бірге ұсыну қажет)',
      'Number and date of the letter that sent the recommendations (copies of the letters with annexes are to be handed in with this report)',
    ),
  ],
  pages: words(
    'Общее количество страниц отчета:',
    'Есеп беттерінің жалпы саны:',
    'Total number of pages of the report:',
  ),
  position: words('Должность', 'Лауазымы', 'Position'),
  signature: words('подпись', 'қолы', 'signature'),
  name: words(
    'Ф.И.О (при его наличии) руководителя, либо его заместителя',
    'Басшының не оның орынбасарының тегі, аты, әкесінің аты (бар болса)',
    'Name of the head or the deputy',
  ),
  date: words('Дата заполнения', 'Толтырылған күні', 'Date of filling'),
  seal: words('Место печати', 'Мөр орны', 'Place of the seal'),
  stated: words(
    '* значение указано по документу-источнику, не подсчитано по записям',
    '* мән дереккөз құжат бойынша көрсетілген, жазбалар бойынша саналмаған',
    '* the value is stated by a source document, not counted from records',
  ),
} as const
