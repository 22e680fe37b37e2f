/** The first character, in the order of pinyin, that each letter begins; no syllable begins with i, u or v. */
const firstOf =
  "a吖 b八 c嚓 d哒 e妸 f发 g旮 h哈 j讥 k咔 l垃 m妈 n拏 o喔 p妑 q七 r呥 s仨 t他 w穵 x夕 y丫 z帀".split(" ");

const ideograph = /[\u3400-\u9fff]/;
const known = new Map<string, string>();
const inPinyinOrder = new Intl.Collator("zh-CN-u-co-pinyin");

/**
 * The initials by which people look for a Chinese name: `宝山分局` gives `bsfj`. Other characters stay, in lower case. A
 * character with several readings counts by its most common one, so that 重庆 is found by `zq`.
 */
export function pinyinInitials(text: string): string {
  return Array.from(text, initialOf).join("");
}

function initialOf(character: string): string {
  if (!ideograph.test(character)) return character.toLowerCase();
  let initial = known.get(character);
  if (initial === undefined) {
    const last = firstOf.findLast((entry) => inPinyinOrder.compare(entry.slice(1), character) <= 0);
    initial = last?.charAt(0) ?? character;
    known.set(character, initial);
  }
  return initial;
}
