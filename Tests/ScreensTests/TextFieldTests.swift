import TestSupport
import Testing

@testable import Screens

@Suite("Writing a line")
struct TextFieldTests {
  /// What people write here and what a paste may bring along.
  private static let letters: [Character] = [
    "a", "B", "7", " ", "-", "沈", "桂", "，", "e\u{301}", "ｗ", "한", "👩‍👩‍👧", "🇨🇳", "ß", "\u{1F600}",
  ]

  private func field(_ text: String) -> TextField {
    var field = TextField()
    for character in text { _ = field.take(.character(character)) }
    return field
  }

  /// The model: two piles of characters, one on each side of the cursor.
  @Test(arguments: 0..<80)
  func agreesWithTwoPiles(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var field = TextField()
    var (before, after): ([Character], [Character]) = ([], [])
    for _ in 0..<60 {
      let key = Self.key(&random)
      let took = field.take(key)
      #expect(took == Self.model(key, &before, &after))
      // The national flags and joined emoji above stay apart from their neighbours, so the piles are the truth.
      #expect(field.text == String(before + after))
      #expect(field.characters == before + after)
      #expect(field.cursor == before.count)
    }
  }

  private static func key(_ random: inout SeededGenerator) -> Key {
    let keys: [Key] = [.backspace, .delete, .left, .right, .home, .end]
    if Bool.random(using: &random) { return keys.randomElement(using: &random) ?? .end }
    return .character(letters.randomElement(using: &random) ?? "a")
  }

  /// What a key does to the two piles; whether it does anything.
  private static func model(_ key: Key, _ before: inout [Character], _ after: inout [Character]) -> Bool {
    let (left, right) = (before, after)
    switch key {
    case .character(let letter): before.append(letter)
    case .backspace: _ = before.popLast()
    case .delete: after = Array(after.dropFirst())
    case .left: if let last = before.popLast() { after.insert(last, at: 0) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home: (before, after) = ([], before + after)
    case .end: (before, after) = (before + after, [])
    case _: break
    }
    return (left, right) != (before, after)
  }

  @Test(arguments: 0..<80)
  func windowsShowTheCursorAndNeverMoreThanTheyHold(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var field = TextField()
    for _ in 0..<Int.random(in: 0..<90, using: &random) {
      _ = field.take(.character(Self.letters.randomElement(using: &random) ?? "a"))
    }
    for _ in 0..<Int.random(in: 0..<90, using: &random) { _ = field.take(.left) }
    let width = Int.random(in: 4...60, using: &random)
    let one = field.window(of: width)
    expectFits(one, width)
    #expect(field.text.contains(one.rows[0]))
    #expect(one.column == TerminalColumns.count(String(one.rows[0].prefix(shown(field, one)))))
    let many = field.window(of: width, rows: 4)
    expectFits(many, width)
    #expect(many.rows.count <= 4)
    let all = field.window(of: width, rows: 1000)
    expectFits(all, width)
    #expect(all.rows.joined() == field.text)
    let before = all.rows[..<all.row].joined().count
    let row = field.characters.dropFirst(before).prefix(field.cursor - before)
    #expect(all.column == TerminalColumns.count(String(row)))
  }

  private func expectFits(_ window: TextField.Window, _ width: Int) {
    for row in window.rows { #expect(TerminalColumns.count(row) <= width, "\(row)") }
    #expect((0..<width).contains(window.column))
    #expect(window.rows.indices.contains(window.row))
  }

  /// How many characters of a one-row window stand before the cursor.
  private func shown(_ field: TextField, _ window: TextField.Window) -> Int {
    let before = String(field.characters[..<field.cursor])
    let row = Array(window.rows[0])
    return (0...row.count).last { before.hasSuffix(String(row.prefix($0))) } ?? 0
  }

  @Test func aMarkThatComesAloneJoinsItsLetter() {
    var field = field("caf")
    _ = field.take(.character("e"))
    _ = field.take(.character("\u{301}"))
    #expect(field.text == "cafe\u{301}" && field.cursor == 4)
    _ = field.take(.backspace)
    #expect(field.text == "caf")
    var alone = self.field("\u{301}")
    _ = alone.take(.home)
    _ = alone.take(.character("e"))
    #expect(alone.characters == ["e\u{301}"] && alone.cursor == 1)
  }

  @Test func removingALetterKeepsTheCursorInPlace() {
    // Two flags are left when what parts them goes.
    var field = field("\u{1F1E8}x\u{1F1F3}")
    _ = field.take(.left)
    _ = field.take(.backspace)
    #expect(field.characters == ["🇨🇳"] && (0...1).contains(field.cursor))
  }

  @Test func aPasteBringsNoControlCharacters() {
    let field = field("a\u{1B}[31m\u{7}\u{0}\tb\u{85}\u{2028}\u{202E}c\u{9B}")
    #expect(field.text == "a[31m bc")
    #expect(!field.text.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test func rowsBreakAfterSpaces() {
    let window = field("the anniversary is near").window(of: 10, rows: 9)
    #expect(window.rows == ["the ", "anniversa", "ry is ", "near"] || window.rows.joined().hasSuffix("near"))
    #expect(window.row == window.rows.count - 1)
  }

  @Test func whatIsOutOfSightIsSaid() {
    var field = field("一二三四五六七八九十")
    #expect(field.window(of: 11).hidesBefore && !field.window(of: 11).hidesAfter)
    _ = field.take(.home)
    #expect(!field.window(of: 11).hidesBefore && field.window(of: 11).hidesAfter)
    let whole = field.window(of: 40)
    #expect(!whole.hidesBefore && !whole.hidesAfter)
  }
}
