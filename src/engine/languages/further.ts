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
    ca: () => ({
      functionWords: words(
        `el la els les un una i de del a al en per amb que no és era són ha han ell ella ells jo tu si com quan on però avui ahir ningú res`,
      ),
      neverLast: words('sr sra srs dr dra mn núm pl ctra avda av prof excm excma il·lm p.ex vid st sta'),
      beforeNumber: words('pàg pàgs p art arts cap fig vol núm tel km ed gen febr abr jul ag set oct nov des etc'),
      speech: words('va dir preguntà respongué digué'),
    }),
    fi: () => ({
      functionWords: words(
        `hän he se ne tämä tuo minä sinä me te ja mutta tai kun jos niin ei on oli ovat nyt sitten kukaan mitä missä miksi`,
      ),
      neverLast: words('esim ts tri toht prof os puh mm eli ent nk vrt ks ym.ms dos ins maist vt ap kenr ev vänr'),
      beforeNumber: words('s n klo nro ks kauppak kat siv puh art mom luku kpl mrd milj'),
      maybeLast: words('jne ym yms oy eaa jaa eKr jKr'),
      ordinals: true,
    }),
    hr: () => ({
      functionWords: words(
        `i a ali u na s sa za od do se je su bio bila on ona oni ono to taj ta ne nije kad ako jer nitko sada tada ovdje`,
      ),
      neverLast: words('g gđa gđica dr mr prof sv ul tzv npr tj odn inž ing doc akad gen puk bl ur prev red str'),
      beforeNumber: words('br str čl st sv god tel toč red mil mlrd tis itd i.sl r'),
      maybeLast: words('itd sl god d.o.o d.d st'),
      ordinals: true,
    }),
    hu: () => ({
      functionWords: words(
        `a az egy és de hogy ha ő ők ez azt ezt nem van volt már még csak akkor most itt senki mi ki hol miért`,
      ),
      neverLast: words('dr ifj özv id szt ún pl ill kb vö ld prof gróf okl szerk ford'),
      beforeNumber: words(
        'u út krt tel old o sz évf köt fej ápr febr jan jún júl szept okt nov dec márc aug max min ca',
      ),
      maybeLast: words('stb kft rt bt zrt nyrt kr'),
      ordinals: true,
    }),
    id: () => ({
      functionWords: words(
        `ia dia mereka kami kita saya ini itu dan yang di ke dari untuk dengan tidak ada akan pada tetapi`,
      ),
      neverLast: words('jl jln dr drs ir prof bpk sdr yth gg kab kec kel prov st'),
      beforeNumber: words('no hal hlm rp tel pasal ayat km jl'),
      maybeLast: words('dll dsb tbk pt'),
    }),
    lt: () => ({
      functionWords: words(`jis ji jie jos tai ir bet kad su į iš ant yra buvo ne niekas dabar tada čia kur kas`),
      neverLast: words('pvz dr prof doc p šv vad žr plg t.y gen'),
      beforeNumber: words('g pr al a p psl nr str d m tel val mln mlrd tūkst'),
      maybeLast: words('pan t.t kt'),
    }),
    ro: () => ({
      functionWords: words(
        `el ea ei ele eu tu noi voi și dar sau un o în la de pe cu din pentru că nu este era sunt a au acum atunci nimeni unde cine ce`,
      ),
      neverLast: words(
        'dl d-l dna d-na dlui dr prof ing gen col sf str bd b-dul șos jud com cf ex p-ța pt lt mr cpt acad conf lect',
      ),
      beforeNumber: words(
        'nr bl sc ap et art alin lit pag p pp cap fig vol tel ian feb mar apr iun iul aug sept oct nov dec cca mil mld',
      ),
      maybeLast: words('etc ș.a ș.a.m.d s.a s.r.l î.hr d.hr'),
    }),
    sl: () => ({
      functionWords: words(
        `on ona oni ono in pa ali v na s z za od do se je so bil bila ne ni ko če ker to ta nihče zdaj tam`,
      ),
      neverLast: words('g ga gdč dr mag prof doc sv ul npr tj oz t.i inž akad gen polk red'),
      beforeNumber: words('št str čl odst tel l itd mio mrd tis'),
      maybeLast: words('itd ipd d.o.o d.d'),
      ordinals: true,
    }),
    sr: () => ({
      functionWords: words(
        `он она они оно и а али у на с са за од до се је су био била не није кад ако јер то та нико сада тада`,
      ),
      neverLast: words('г г-ђа др мр проф св ул тзв нпр тј одн инж акад ген пук'),
      beforeNumber: words('бр стр чл ст тел год мил млрд хиљ итд'),
      maybeLast: words('итд сл год'),
      ordinals: true,
    }),
    tr: () => ({
      functionWords: words(
        `o bu şu ve ama bir için ile da de ne mi biz siz onlar ben sen değil var yok çok sonra şimdi burada`,
      ),
      neverLast: words(
        'dr prof doç yrd av müh öğr gör alb yzb bnb org korg sn hz mah cad sok blv örn bkz çev haz yay ör',
      ),
      beforeNumber: words('no s sf nu tel bkz cilt sy kat md böl ca'),
      maybeLast: words('vb vs ltd şti a.ş m.ö m.s'),
      ordinals: true,
    }),
    vi: () => ({
      functionWords: words(
        `ông bà anh chị tôi họ nó và nhưng của là có không được trong ở với một những này đó khi nếu`,
      ),
      neverLast: words('ts pgs gs ths tp q p bs ks ub đ/c'),
      beforeNumber: words('tr số đ'),
      maybeLast: words('v.v'),
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
