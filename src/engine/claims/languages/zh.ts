import type { ClaimWords } from './claimWords.js';
import { plain } from './plain.js';
import { exclusive, opposites } from './wordLists.js';

/** What Chinese has beside figures and dates: words that say the opposite. */
export const zh = (): ClaimWords => ({
  ...plain,
  opposites: opposites(`
    上涨 增长 增加 上升 提高 | 下跌 下降 减少 降低 下滑, 批准 通过 同意 支持 | 否决 拒绝 反对 驳回, 证实 承认 确认 | 否认, 获胜 击败 | 失败 落败, 盈利 利润 | 亏损, 允许 | 禁止,
    开放 重开 | 关闭 封闭, 开始 启动 | 结束 停止, 有罪 | 无罪, 逮捕 | 释放 获释, 生还 | 死亡 遇难, 最高 | 最低, 最大 | 最小, 成功 | 失败, 进口 | 出口, 合法 | 非法 违法
  `),
  exclusive: exclusive('星期一/周一 星期二/周二 星期三/周三 星期四/周四 星期五/周五 星期六/周六 星期日/星期天/周日'),
});
