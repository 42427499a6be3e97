/**
 * Characters of point names of which mainland China writes another form: each as many of our
 * readers know it (traditional), then simplified.
 */
const pairs = `
  雲云 門门 俠侠 澤泽 經经 淵渊 魚鱼 際际 陽阳 間间 歷历 溫温 頰颊 車车 關关 頭头 維维 氣气 庫库 滿满 樞枢 歸归 來来 衝冲 陰阴 犢犊 虛虚 條条 豐丰 內内
  厲厉 兌兑 隱隐 孫孙 機机 結结 橫横 竇窦 鄉乡 榮荣 極极 靈灵 後后 養养 貞贞 風风 顴颧 聽听 宮宫 攢攒 處处 絡络 卻却 膽胆 腎肾 腸肠 環环 會会 戶户 綱纲
  倉仓 邊边 飛飞 揚扬 崑昆 崙仑 僕仆 參参 脈脉 鐘钟 鍾钟 復复 築筑 賓宾 勞劳 溝沟 瀆渎 濼泺 顱颅 絲丝 頷颔 厭厌 懸悬 釐厘 鬢鬓 竅窍 臨临 營营 腦脑 輒辄
  帶带 輔辅 長长 強强 縮缩 臺台 瘂哑 啞哑 頂顶 顖囟 齦龈 闕阙 鳩鸠 華华 蓋盖 璣玑 漿浆 聰聪 牽牵 夾夹 縫缝 點点 髖髋 鶴鹤 闌阑 獨独 寬宽 奪夺 隨随 湧涌
  谿溪 俞腧 譩噫 譆嘻 鹹咸 裡里 裏里
`

const simplified = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

/** One spelling for both scripts, so that either finds the other. */
export function simplifiedHanzi(text: string): string {
  return Array.from(text, (character) => simplified.get(character) ?? character).join('')
}
