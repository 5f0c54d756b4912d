import { type LanguageRules, words } from './rules.js';

/** What a language has beyond the rules that are safe in all languages. */
export type FurtherRules = Partial<LanguageRules>;

/**
 * Languages whose sentences have words of their own, where a story or a setting names the language: nothing tells them
 * by their words, since they share most of their commonest ones with a neighbour. Made when one is asked for.
 */
export const further: ReadonlyMap<string, () => FurtherRules> = new Map(
  Object.entries({
    bg: () => ({
      neverLast: words(
        'бул г-н г-жа д-р гр ул пл кв ж.к обл общ напр вкл вж т.е т.нар проф акад доц инж арх ген полк св о-в изд ред им Ал кап лейт подполк адм сем фам еп митр свещ реж муз авт пер',
      ),
      beforeNumber: words(
        'фиг с стр чл ал бел прим гл вип т табл бр тел вх ет ап бл хил млн млрд лв ст км м кг мин сек ч т.н др пр и.т.н н.е',
      ),
      maybeLast: words('г в'),
      speech: words('каза казва попита пита отговори добави извика написа'),
      afterNumber: words('г в'),
      functionWords: words(`
        и в във на с със от до за по при под над без се е са че към ще той тя те това този тази тези който която което които
        през след преди като или но ако когато защото никой нищо тогава оттогава после сега тук там също още вече само има
        няма беше бяха бил била
      `),
    }),
    am: () => ({ speech: words('ጠየቀ ጠየቀች አለ አለች መለሰ ተናገረ') }),
    fa: () => ({ speech: words('گفت پرسید پاسخ فریاد') }),
    hi: () => ({ speech: words('कहा पूछा बोला बोली चिल्लाया लिखा') }),
    ur: () => ({ speech: words('کہا پوچھا بولا بولی لکھا') }),
    kk: () => ({
      neverLast: words('қ даң ауд обл акад проф мыс кап ген полк инж доц'),
      beforeNumber: words('бет тел көш даң ауд б т.б т.с.с тг мың млн млрд км м кг мин сағ'),
      afterNumber: words('ж жж ғ ғғ м'),
      maybeLast: words('ж жж ғ ғғ'),
      speech: words('деді дейді сұрады айтты жауап'),
      functionWords: words(
        'мен пен бен және бұл ол осы сол біз сіз олар оның бірақ немесе үшін содан сонда кейін қазір бүгін ешкім ештеңе бір барлық',
      ),
    }),
    sk: () => ({
      neverLast: words(
        'napr tzv tzn resp por p pí ul nám sv ing mgr bc prof doc mudr judr phdr dr gen plk cca t.j akad vyd red kpt npor por pplk mjr fam arch predn riad podpr kol',
      ),
      beforeNumber: words(
        'č čl ods písm str obr pozn kap vyd príl os tab tel eur atď pod atp hod min sek r z km stor roč zb kap max',
      ),
      maybeLast: words('s.r.o a.s n.l csc phd'),
      speech: words('povedal povedala spýtal spýtala odpovedal odpovedala dodal dodala zakričal napísal'),
      ordinals: true,
      functionWords: words(`
        a aj ale sa si je sú bol bola bolo boli na v vo z zo do od po pri pre o k ku s so za že keď ak ako kto čo kde kedy
        prečo ten tá to tí tie tento táto toto on ona ono oni my vy ja ty nikto nič potom tam tu už ešte len iba však alebo
        ani lebo pretože
      `),
    }),
  }),
);
