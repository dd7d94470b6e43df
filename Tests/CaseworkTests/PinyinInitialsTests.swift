import Casework
import TestSupport
import Testing

/// The initials by which people type names.
struct PinyinInitialsTests {
  /// The commonest surnames with the initials of the readings that people bear, written down by hand from a list of
  /// surnames; those with a reading of their own among them.
  private static let surnames = """
    王w 李l 张z 刘l 陈c 杨y 赵z 黄h 周z 吴w 徐x 孙s 胡h 朱z 高g 林l 何h 郭g 马m 罗l 梁l 宋s 郑z 谢x 韩h 唐t 冯f 于y
    董d 萧x 程c 曹c 袁y 邓d 许x 傅f 沈s 曾z 彭p 吕l 苏s 卢l 蒋j 蔡c 贾j 丁d 魏w 薛x 叶y 阎y 余y 潘p 杜d 戴d 夏x 钟z
    汪w 田t 任r 姜j 范f 方f 石s 姚y 谭t 廖l 邹z 熊x 金j 陆l 郝h 孔k 白b 崔c 康k 毛m 邱q 秦q 江j 史s 顾g 侯h 邵s 孟m
    龙l 万w 段d 雷l 钱q 汤t 尹y 黎l 易y 常c 武w 乔q 贺h 赖l 龚g 文w 单s 解x 仇q 区o 查z 朴p 翟z 盖g 尉y 覃q 乐y 樊f
    """

  private static let characters = (UInt32(0x4e00)...0x9fff).compactMap(Unicode.Scalar.init)

  @Test func surnamesAreFoundByTheirOwnReading() throws {
    let known = Self.surnames.split(whereSeparator: \.isWhitespace)
    #expect(known.count > 110)
    for pair in known {
      let scalars = Array(pair.unicodeScalars)
      #expect(PinyinInitials(of: scalars[0]).contains(scalars[1]), "\(pair)")
    }
  }

  @Test(arguments: [
    ("单", "cds"), ("曾", "cz"), ("解", "jx"), ("王", "w"), ("秀", "x"), ("梅", "m"), ("长", "cz"), ("任", "r"),
  ])
  func everyReadingCounts(_ text: String, _ letters: String) throws {
    let scalar = try #require(text.unicodeScalars.first)
    for letter in letters.unicodeScalars { #expect(PinyinInitials(of: scalar).contains(letter)) }
    #expect(PinyinInitials(of: scalar).letters == letters)
  }

  @Test(arguments: ["a", "é", "。", "\u{3fff}", "\u{a000}", "😀"])
  func otherScriptsHaveNone(_ text: String) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(PinyinInitials(of: scalar).letters.isEmpty)
  }

  /// No syllable of Mandarin begins with i, u or v, and nearly every character has a reading.
  @Test func theTableIsWhole() {
    let unused = "iuv".utf8.reduce(0) { $0 | PinyinInitials.bit(of: $1) }
    let all = Self.characters.map { PinyinInitials(of: $0).bits }
    #expect(all.allSatisfy { $0 & unused == 0 })
    #expect(all.count { $0 == 0 } < 100)
    #expect(PinyinInitials(of: "\u{4e00}").letters == "y")
    #expect(PinyinInitials(of: "\u{9fa5}").letters == "y")
  }

  /// Every character against the readings of the two modern dictionaries, else of all, as Python's tables have them.
  @Test(.enabled(if: Python.path != nil, Comment(rawValue: Python.missing)))
  func everyReadingIsTheDictionaries() throws {
    let script = """
      import unicodedata
      from pypinyin.constants import PINYIN_DICT
      from pypinyin_dict.pinyin_data import ktghz2013, kxhc1983
      modern = [kxhc1983.pinyin_dict, ktghz2013.pinyin_dict]
      for code in range(0x4E00, 0xA000):
          readings = [table[code] for table in modern if code in table] or [PINYIN_DICT.get(code, "")]
          letters = set()
          for reading in ",".join(readings).split(","):
              plain = [c for c in unicodedata.normalize("NFD", reading) if c.isascii() and c.isalpha()]
              letters.update(plain[:1])
          print(sum(1 << ord(letter) - ord("a") for letter in letters))
      """
    let ending = try Python.run(["-c", script])
    try #require(ending.status == 0, "\(ending.complaint)")
    #expect(Self.characters.map { String(PinyinInitials(of: $0).bits) } == ending.lines)
  }
}
