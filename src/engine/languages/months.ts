/** The names of months and weekdays in the languages whose articles are read, with the forms that dates use. */

/** January to December; a month with several forms has them between slashes. */
const monthNames = [
  'january february march april may june july august september october november december', // en
  'januar/jänner februar/feber märz/mrz april mai juni juli august september oktober november dezember', // de
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre', // fr
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre', // es
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre', // it
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', // pt
  'januari februari maart/mrt april mei juni juli augustus september oktober november december', // nl
  // pl, ru, uk: as a date has it and as a calendar has it
  `stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja czerwca/czerwiec lipca/lipiec sierpnia/sierpień
   września/wrzesień października/październik listopada/listopad grudnia/grudzień`,
  'января/январь февраля/февраль марта апреля/апрель мая/май июня/июнь июля/июль августа сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь',
  // ar, in Egypt and in the Levant
  'يناير فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس سبتمبر/أيلول أكتوبر نوفمبر ديسمبر',
  'січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада грудня/грудень',
  // da, no, sv where they differ from those above; cs
  'januar februar marts april maj juni juli august september oktober november december',
  'januar februar mars april mai juni juli august september oktober november desember',
  'januari februari mars april maj juni juli augusti september oktober november december',
  `ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září
   října/říjen listopadu/listopad prosince/prosinec`,
];

/** Monday to Sunday, in the order of the languages above; their place does not matter. */
const weekdayNames = `
  monday tuesday wednesday thursday friday saturday sunday
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo
  lunedì martedì mercoledì giovedì venerdì sabato domenica
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  poniedziałek wtorek środa czwartek piątek sobota niedziela
  понедельник вторник среда четверг пятница суббота воскресенье
  الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
  понеділок вівторок середа четвер пʼятниця субота неділя
`;

const PLAIN = /^[a-zA-Z]+$/;

/** Most words have plain letters alone, of which nothing is to be taken off. */
const fold = (word: string): string =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\p{M}'’ʼ]/gu, '');

/** All beginnings of names, from `shortest` letters on, with the number of the name; 0 where two names begin so. */
function beginnings(names: Iterable<readonly [name: string, number: number]>, shortest: number): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [name, number] of names) {
    const letters = fold(name);
    for (let length = shortest; length <= letters.length; length++) {
      const start = letters.slice(0, length);
      numbers.set(start, (numbers.get(start) ?? number) === number ? number : 0);
    }
  }
  return numbers;
}

const months = beginnings(
  monthNames.flatMap((names) =>
    names.split(/\s+/).flatMap((forms, i) => forms.split('/').map((name) => [name, i + 1] as const)),
  ),
  3,
);
const weekdays = beginnings(
  weekdayNames
    .trim()
    .split(/\s+/)
    .map((name) => [name, 1] as const),
  2,
);
const weekdayNumbers = new Map(
  weekdayNames
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .trim()
        .replace(' sonnabend', '/sonnabend')
        .split(/\s+/)
        .map((names, i) => [names, i + 1] as const),
    )
    .flatMap(([names, number]) => names.split('/').map((name) => [fold(name), number] as const)),
);

/**
 * The number of a month, 1-12, by its name or three letters and more of it, in any of the languages; else undefined.
 */
export function monthNumber(word: string): number | undefined {
  return months.get(fold(word)) || undefined;
}

/** Whether a word is a weekday's name in one of the languages, or at least two letters of its beginning. */
export function isWeekday(word: string): boolean {
  return weekdays.has(fold(word));
}

/** The number of a weekday, Monday 1 to Sunday 7, by its whole name in any of the languages; else undefined. */
export function weekdayNumber(word: string): number | undefined {
  return weekdayNumbers.get(fold(word));
}
