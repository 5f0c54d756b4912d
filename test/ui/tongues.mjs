// Stories in scripts of their own, so that Latin letters on the screen are the interface's.
import { cpSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addPseudo } from '../../scripts/lib/l10n/pseudo.mjs';
import { temporaryFolder } from '../../scripts/lib/run.mjs';

const ukrainian = {
  'північ.txt': [
    'Пором до Тарнівки здешевшає вдвічі',
    'Компанія «Хвиля» з травня вдвічі знизить ціни на пором до Тарнівки.',
    'Автомобіль із водієм коштуватиме 240 гривень, пішохід заплатить 35 гривень.',
    'Мер Оксана Берегова назвала рішення найкращою новиною за десять років.',
    'Торік пором перевіз 18 тисяч пасажирів і 4 тисячі автомобілів.',
    'Причал у Соснівці ремонтуватимуть до кінця літа.',
  ],
  'вісник.txt': [
    'Пором до Тарнівки здешевшає вдвічі',
    'Автомобіль із водієм коштуватиме 260 гривень, пішохід заплатить 35 гривень.',
    'Компанія «Хвиля» з травня вдвічі знизить ціни на пором до Тарнівки.',
    'Торік пором перевіз 18 тисяч пасажирів і майже 4 тисячі автомобілів.',
    'Рибалки просять пускати їх на пором із човнами безкоштовно.',
    'Продавці на пристані чекають улітку вдвічі більше покупців.',
  ],
  'степ.txt': [
    'Дешевший пором до Тарнівки',
    'Із травня пором до Тарнівки коштуватиме вдвічі менше, повідомила компанія «Хвиля».',
    'Мер Оксана Берегова назвала рішення найкращою новиною за десять років.',
    'Причал у Соснівці ремонтуватимуть до кінця літа.',
  ],
  'борщ.txt': ['Борщ на шістьох', 'Буряк натріть на грубій тертці й тушкуйте пів години.', 'Додайте квасолю.'],
};

const arabic = {
  'الشمال.txt': [
    'عبارة ترنسي تخفض أسعارها إلى النصف',
    'أعلنت شركة «الموج» أنها ستخفض أسعار العبارة إلى ترنسي إلى النصف ابتداء من مايو.',
    'ستدفع السيارة مع سائقها 240 دينارا، ويدفع الراكب 35 دينارا.',
    'وصفت رئيسة البلدية ليلى حداد القرار بأنه أفضل خبر منذ عشر سنوات!',
    'نقلت العبارة في العام الماضي 18 ألف راكب و4 آلاف سيارة.',
  ],
  'الجنوب.txt': [
    'عبارة ترنسي تخفض أسعارها إلى النصف',
    'ستدفع السيارة مع سائقها 260 دينارا، ويدفع الراكب 35 دينارا.',
    'أعلنت شركة «الموج» أنها ستخفض أسعار العبارة إلى ترنسي إلى النصف ابتداء من مايو.',
    'نقلت العبارة في العام الماضي 18 ألف راكب وحوالي 4 آلاف سيارة (منها 300 شاحنة).',
    'يطلب الصيادون السماح لهم بنقل قواربهم مجانا.',
  ],
};

/** One event, twice in English with few words in common, and in German. */
const mixed = {
  'courier.txt': [
    'The old mill on the Arn becomes a school',
    'The council voted on Tuesday to turn the empty mill into a school for forty children.',
    'The roof will be mended first, because rain has come in since the storm.',
    'Neighbours fear that lorries will wake them at night.',
    'The first lessons are planned for the autumn after next.',
    'An architect from the village drew the plans without pay.',
    'Mayor Edda Rothmann of Skaldenau called it a gift to the Arn valley.',
  ],
  'bote.txt': [
    'Alte Mühle am Arn wird zur Schule',
    'Der Gemeinderat beschloss am Dienstag, aus der leeren Mühle eine Schule für vierzig Kinder zu machen.',
    'Zuerst wird das Dach ausgebessert, denn seit dem Sturm regnet es hinein.',
    'Anwohner fürchten, dass Lastwagen sie nachts wecken.',
    'Im übernächsten Herbst soll der Unterricht beginnen.',
    'Ein Storchenpaar nistet seit Jahren auf dem Schornstein.',
    'Bürgermeisterin Edda Rothmann aus Skaldenau nannte es ein Geschenk an das Tal der Arn.',
  ],
  'ledger.txt': [
    'Pupils to move into disused mill',
    'Councillors agreed on Tuesday that forty youngsters will be taught in the disused mill on the Arn.',
    'Water has been getting in from above ever since the gale, so that gets fixed before anything else.',
    'Residents worry that trucks will rob them of their sleep.',
    'The drawings were made for free by someone who lives nearby and builds houses.',
    'For Edda Rothmann, who runs Skaldenau, nothing better could happen to people on the Arn.',
  ],
};

const folderOf = (/** @type {string} */ name, /** @type {Readonly<Record<string, readonly string[]>>} */ files) => {
  const folder = path.join(realpathSync(temporaryFolder('story')), name);
  mkdirSync(folder);
  for (const [file, lines] of Object.entries(files)) writeFileSync(path.join(folder, file), `${lines.join('\n\n')}\n`);
  return folder;
};

/** Three versions of a Ukrainian story, and a file that tells another. */
export const ukrainianStory = () => folderOf('історія', ukrainian);

/** Two versions of an Arabic story. */
export const arabicStory = () => folderOf('قصة', arabic);

/** Writes a story in two languages into a folder of its own in `folder`, and has its sentences compared by meaning. */
export function addMixedStory(/** @type {string} */ folder) {
  for (const name of ['.vscode', 'mill']) mkdirSync(path.join(folder, name));
  for (const [file, lines] of Object.entries(mixed)) {
    writeFileSync(path.join(folder, 'mill', file), `${lines.join('\n\n')}\n`);
  }
  const settings = { 'crossread.matching.meaning': 'sentences', 'files.autoSave': 'off' };
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
}

/** A folder of extensions with ours in the pseudo-language, too, and its words of the manifest. */
export function extensionsWithPseudo() {
  const folder = temporaryFolder('pseudo');
  cpSync(process.env.CROSSREAD_EXTENSIONS ?? '', folder, { recursive: true });
  const [ours] = readdirSync(folder).filter((name) => name.startsWith('crossread.'));
  return { folder, words: addPseudo(path.join(folder, ours)) };
}
