import { describe, expect, it } from 'vitest';
import { findingsOf, toldOf } from './annotatedSet.js';

/** A number, time or date with Chinese characters, the same in another writing, and another one. */
const written: readonly (readonly [language: string, sentence: string, one: string, same: string, other: string])[] = [
  ['zh', '周二约有…人参加了在哈尔登举行的集会。', '3.5万', '35000', '5.3万'],
  ['zh', '周二约有…人参加了在哈尔登举行的集会。', '3.5万', '3万5000', '3.5亿'],
  ['zh', '该项目投资…元，将于明年完工。', '1亿2000万', '1.2亿', '1亿3500万'],
  ['zh', '该项目投资…元，将于明年完工。', '3千万', '3000万', '3百万'],
  ['zh', '修理费用估计为…元，由市政府承担。', '三百二十万', '320万', '三百五十万'],
  ['zh', '停航期间，每天有…艘渔船接送居民。', '六', '6', '八'],
  ['zh', '法院判处他…年有期徒刑。', '十五', '15', '五'],
  ['zh', '周二，…人参加了在哈尔登举行的集会。', '三万五千', '3.5万', '三万八千'],
  ['ja', 'この事故で…人がけがをした。', '二十三', '23', '三十二'],
  ['ja', '予算は…円で、来年完成する。', '1,200万', '1200万', '1,200億'],
  ['zh', '火灾于周二…在仓库发生，无人伤亡。', '下午3点', '15点', '上午3点'],
  ['zh', '火灾于周二…在仓库发生，无人伤亡。', '下午3点30分', '15:30', '15:10'],
  ['zh', '火灾于周二…在仓库发生，无人伤亡。', '晚上12点', '凌晨0点', '中午12点'],
  ['ja', '火事は…に倉庫で発生した。けが人はいなかった。', '午後3時', '15時', '午後5時'],
  ['zh', '火灾于…在仓库发生，无人伤亡。', '2024年3月5日', '3月5日', '3月6日'],
  ['ja', '火事は…に倉庫で発生した。', '3月5日', '2024年3月5日', '4月5日'],
];

const told = (language: string, sentence: string, ...said: string[]): string[] =>
  findingsOf(
    said.map((written) => sentence.replace('…', written)),
    [language],
  ).map(toldOf);

it.each([
  ['市长…了这一消息。', '否认', '证实'],
  ['议会周二…了预算案。', '批准', '否决'],
  ['房价在三月…了百分之五。', '上涨', '下跌'],
  ['会议将于…在临川举行。', '星期三', '周四'],
])('words that say the opposite are a finding in Chinese (%s)', (sentence, one, other) => {
  expect(told('zh', sentence, one, other)).toEqual([expect.stringContaining('(fact)')]);
  expect(told('zh', sentence, one, one)).toEqual([]);
});

describe('figures with Chinese characters', () => {
  it.each(written)('are one in two writings (%s: %s %s)', (language, sentence, one, same) => {
    expect(told(language, sentence, one, same)).toEqual([]);
  });

  it.each(written)('are a finding where they differ (%s: %s %s)', (language, sentence, one, _, other) => {
    expect(told(language, sentence, one, other)).toEqual([expect.stringMatching(/^(?:number|date) \(fact\) /u)]);
  });

  it.each([
    ['他是第三名到达的选手。', '他是第二名到达的选手。'],
    ['三亚的学校周一开学。', '三沙的学校周一开学。'],
    ['他们十分高兴。', '他们万分高兴。'],
    ['一些居民表示反对。', '几个居民表示反对。'],
  ])('are none where nothing is counted (%s)', (one, other) => {
    expect(told('zh', '周一，…', one, other).filter((said) => said.startsWith('number'))).toEqual([]);
  });

  it('are a span where a word of spans follows', () => {
    expect(told('zh', '会议持续…，周二结束。', '3小时', '5小时')).toEqual([expect.stringContaining('(fact)')]);
    expect(told('ja', '会議は火曜日に…続いた。', '3時間', '15時間')).toEqual([expect.stringContaining('(fact)')]);
  });
});
