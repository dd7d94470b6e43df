import Casework
import TestSupport
import Testing

@testable import Clinic

/// Finding people by what is typed.
struct MemberFinderTests {
  private static let streets = ["凉城街道", "Liangcheng", "江湾镇"]
  private static let names = [
    "王秀梅", "王梅", "单雄信", "曾国藩", "解珍", "Chen Guifang", "Renée Zellweger", "阿依·买买提", "欧阳修", "吕布", "O'Neil",
  ]

  private static func entry(_ name: String, _ street: String = "凉城街道", _ number: Int = 1) -> MemberEntry {
    var card = MemberCard.sample(family: FamilyID(raw: 1), name: name, birthDate: "1956-05-04")
    card.unit = "上海市/虹口区/\(street)/一居"
    return MemberEntry(member: MemberID(raw: UInt128(number) << 90 | 7), card: card)
  }

  private let finder = MemberFinder(
    Self.names.enumerated().map { Self.entry($1, Self.streets[$0 % 3], $0 + 1) })

  private func found(_ typed: String) -> [String] { finder.matches(typed).compactMap { $0.card?.name } }

  @Test(
    arguments: [
      ("wxm", ["王秀梅"]), ("WXM", ["王秀梅"]), ("ｗｘｍ", ["王秀梅"]), ("秀梅", ["王秀梅"]), ("wm", ["王梅"]),
      ("xm", ["王秀梅"]), ("sxx", ["单雄信"]), ("dxx", ["单雄信"]), ("zgf", ["曾国藩"]), ("cgf", ["曾国藩"]),
      ("xz", ["解珍"]), ("jz", ["解珍"]), ("cg", ["曾国藩", "Chen Guifang"]), ("guifang", ["Chen Guifang"]),
      ("GUIFANG chen", ["Chen Guifang"]), ("chenguifang", ["Chen Guifang"]), ("renee", ["Renée Zellweger"]),
      ("RENÉE", ["Renée Zellweger"]), ("Rene\u{301}e", ["Renée Zellweger"]), ("阿依买买提", ["阿依·买买提"]),
      ("oyx", ["欧阳修"]), ("o'n", ["O'Neil"]), ("wxmm", []), ("nobody", []), ("王 凉城", ["王秀梅"]),
    ] as [(String, [String])])
  func finds(_ typed: String, _ expected: [String]) { #expect(found(typed) == expected) }

  @Test func streetsAndNumbersAreFound() {
    #expect(found("凉城") == ["王秀梅", "曾国藩", "Renée Zellweger", "吕布"])
    #expect(finder.matches("liangcheng").count == 4)
    let entry = Self.entry("王秀梅", "凉城街道", 5)
    let number = entry.member.description
    let finder = MemberFinder([entry, Self.entry("王秀梅", "凉城街道", 6)])
    for typed in [number, number.lowercased(), number.filter { $0 != "-" }] {
      #expect(finder.matches(typed) == [entry])
    }
  }

  @Test(arguments: ["", " ", "\u{3000}", "\t\n"])
  func nothingTypedGivesAll(_ typed: String) { #expect(finder.matches(typed).count == Self.names.count) }

  @Test func exactNamesComeFirstThenBeginnings() {
    let finder = MemberFinder(
      ["张王梅", "王梅花", "王梅", "汪明", "Wang", "王梅"].enumerated().map { Self.entry($1, "东", $0) })
    #expect(
      finder.matches("王梅").compactMap { $0.card?.name } == ["王梅", "王梅", "王梅花", "张王梅"])
    #expect(
      finder.matches("wm").compactMap { $0.card?.name } == ["王梅花", "王梅", "汪明", "王梅", "张王梅"])
  }

  @Test func sealedNamesAreFoundByNumberAlone() {
    let entry = MemberEntry(member: MemberID(raw: 3 << 90), card: nil)
    let finder = MemberFinder([entry])
    #expect(finder.matches(entry.member.description) == [entry] && finder.matches("wang").isEmpty)
    #expect(MemberFinder([]).matches("w").isEmpty)
  }

  /// Against the plainest reading of the rule, over texts in which matches are likely.
  @Test(arguments: 0..<60)
  func findsWhatThePlainRuleFinds(_ seed: Int) {
    var random = SeededGenerator(seed: seed)
    let pool = Array("王单曾梅秀ab ")
    func text(_ most: Int) -> String {
      String(
        (0..<Int.random(in: 1...most, using: &random)).map { _ in pool.randomElement(using: &random) ?? "a" })
    }
    let entries = (0..<30).map { Self.entry(text(5), text(3), $0 + 40) }
    let finder = MemberFinder(entries)
    for _ in 0..<40 {
      let typed = text(3) + (["w", "s", "dm", ""].randomElement(using: &random) ?? "")
      let expected = entries.filter { entry in Self.fits(entry, typed) }
      let found = finder.matches(typed)
      #expect(Set(found) == Set(expected) && found.count == expected.count, "\(typed)")
    }
  }

  private static func fits(_ entry: MemberEntry, _ typed: String) -> Bool {
    let name = entry.card?.name ?? ""
    let texts = [
      name, name.filter { $0 != " " }, entry.card?.street ?? "", entry.member.description.lowercased(),
      entry.member.description.lowercased().filter { $0 != "-" },
    ]
    return typed.split(separator: " ").allSatisfy { word in
      texts.contains { $0.contains(word) } || spells(initials(of: name), String(word))
    }
  }

  /// Of a Chinese character its letters, of a word its first one.
  private static func initials(of name: String) -> [String] {
    name.split(separator: " ").flatMap { word in
      word.unicodeScalars.enumerated().compactMap { index, scalar -> String? in
        let letters = PinyinInitials(of: scalar).letters
        if !letters.isEmpty { return letters }
        return index == 0 ? String(scalar) : nil
      }
    }
  }

  private static func spells(_ initials: [String], _ word: String) -> Bool {
    let word = Array(word)
    guard word.allSatisfy({ $0.isASCII && $0.isLetter }), word.count <= initials.count else { return false }
    return (0...initials.count - word.count).contains { start in
      word.indices.allSatisfy { initials[start + $0].contains(word[$0]) }
    }
  }
}
