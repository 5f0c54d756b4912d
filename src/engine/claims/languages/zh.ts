import type { ClaimWords } from './claimWords.js';
import { plain } from './plain.js';
import { exclusive, opposites } from './wordLists.js';

/** What Chinese has beside figures and dates: words that say the opposite, in old and new characters. */
export const zh = (): ClaimWords => ({
  ...plain,
  opposites: opposites(`
    上涨 上漲 增长 增長 增加 上升 提高 攀升 | 下跌 下降 减少 減少 降低 下滑 回落, 批准 通过 通過 同意 支持 赞成 贊成 | 否决 否決 拒绝 拒絕 反对 反對 驳回 駁回,
    证实 證實 承认 承認 确认 確認 | 否认 否認, 获胜 獲勝 战胜 戰勝 击败 擊敗 | 失败 失敗 落败 落敗 输给 輸給, 盈利 利润 利潤 | 亏损 虧損, 允许 允許 | 禁止,
    开放 開放 重开 重開 | 关闭 關閉 封闭 封閉, 开始 開始 启动 啟動 | 结束 結束 停止, 有罪 | 无罪 無罪, 逮捕 拘留 | 释放 釋放 获释 獲釋, 生还 生還 幸存 倖存 | 死亡 遇难 遇難,
    以前 之前 | 以后 以後 之后 之後, 最高 | 最低, 最大 | 最小, 增强 增強 | 减弱 減弱, 成功 | 失败 失敗, 安全 | 危险 危險, 公开 公開 | 秘密, 进口 進口 | 出口, 买入 買入 | 卖出 賣出, 合法 | 非法 违法 違法
  `),
  exclusive: exclusive(
    '星期一/周一 星期二/周二 星期三/周三 星期四/周四 星期五/周五 星期六/周六 星期日/星期天/周日, 男子/男性 女子/女性, 父亲/父親 母亲/母親 儿子/兒子 女儿/女兒 丈夫 妻子, 医院/醫院 学校/學校 机场/機場 教堂 图书馆/圖書館 博物馆/博物館 监狱/監獄, 公交车/巴士 火车/火車 飞机/飛機 轮船/輪船, 火灾/火災 洪水 地震',
  ),
});
