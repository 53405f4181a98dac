// How a pass is read out (R102): the alphabet of ICAO and ITU, in Japanese as offices say it.

/** @type {Record<string, Record<string, string>>} */
const NAMES = {
  en: {
    A: "Alfa", B: "Bravo", C: "Charlie", D: "Delta", E: "Echo", F: "Foxtrot", G: "Golf", H: "Hotel", I: "India", J: "Juliett",
    K: "Kilo", L: "Lima", M: "Mike", N: "November", O: "Oscar", P: "Papa", Q: "Quebec", R: "Romeo", S: "Sierra", T: "Tango",
    U: "Uniform", V: "Victor", W: "Whiskey", X: "X-ray", Y: "Yankee", Z: "Zulu",
    0: "zero", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
  },
  ja: {
    A: "アルファ", B: "ブラボー", C: "チャーリー", D: "デルタ", E: "エコー", F: "フォックストロット", G: "ゴルフ", H: "ホテル",
    I: "インディア", J: "ジュリエット", K: "キロ", L: "リマ", M: "マイク", N: "ノベンバー", O: "オスカー", P: "パパ", Q: "ケベック",
    R: "ロミオ", S: "シエラ", T: "タンゴ", U: "ユニフォーム", V: "ビクター", W: "ウイスキー", X: "エックスレイ", Y: "ヤンキー", Z: "ズールー",
    0: "数字のゼロ", 1: "数字のイチ", 2: "数字のニ", 3: "数字のサン", 4: "数字のヨン", 5: "数字のゴ", 6: "数字のロク", 7: "数字のナナ",
    8: "数字のハチ", 9: "数字のキュウ",
  },
};

/**
 * Each character with its name; one that has none is its own.
 *
 * @param {string} secret
 * @param {string} language
 */
export function spelled(secret, language) {
  const names = NAMES[language] ?? NAMES.en;
  return [...secret].map((character) => ({ character, name: names[character] ?? character }));
}
