import Assessment
import TestSupport

@testable import Screens

/// Screens that nobody would write, for what has to hold on all of them.
struct RandomScreen {
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: seed) }

  private static let words = [
    "sleep", "a", "was", "considerably", "021-5550-0101", "睡眠", "，", "这两个星期", "。", "cafe\u{301}", "👩‍👩‍👧",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "ｗｉｄｅ", "(", "）", "—", "한국", "\n",
  ]

  mutating func text(upTo most: Int) -> String {
    let count = Int.random(in: 1...most, using: &random)
    return (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  mutating func screen() -> Screen {
    let input = [Input.keys, .choice, .several, .figure, .words, nil].randomElement(using: &random) ?? nil
    var blocks = (0..<Int.random(in: 0..<5, using: &random)).map { _ in block() }
    if input == .choice || input == .several { blocks.append(options(input)) }
    blocks += (0..<Int.random(in: 0..<3, using: &random)).map { _ in block() }
    var screen = Screen(text(upTo: 8), blocks, keys: keys(), input: input)
    screen.layout = [.page, .alone, .card].randomElement(using: &random) ?? .page
    screen.leaving = [nil, "", "p", Screen.back].randomElement(using: &random) ?? nil
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let total = Int.random(in: 0...20, using: &random)
      screen.progress = Progress(
        current: Int.random(in: 0...(total + 1), using: &random), total: total, text: text(upTo: 3))
    case 1:
      let parts = zip(["o", "a", "x", "y"], 0..<4).map { key, _ in KeyHint(key, text(upTo: 2)) }
      screen.tabs = Tabs(parts, current: Int.random(in: 0..<4, using: &random))
    case _: break
    }
    screen.isGrave = Bool.random(using: &random)
    return screen
  }

  private mutating func keys() -> [KeyHint] {
    let keys = ["s", "n", "p", "Enter", Screen.back].filter { _ in Bool.random(using: &random) }
    return keys.map { KeyHint($0, text(upTo: 2)) }
      + ["?", "!", "+"].map { KeyHint($0, text(upTo: 2)) }
  }

  private mutating func options(_ input: Input?) -> Block {
    let count = Int.random(in: 0...30, using: &random)
    if input == .choice, Bool.random(using: &random) { return .table(table(rows: count, isNumbered: true)) }
    let chosen = (0..<count).filter { _ in Int.random(in: 0..<9, using: &random) == 0 }
    return .choices(Choice.numbered((0..<count).map { _ in text(upTo: 9) }, chosen: Set(chosen)))
  }

  private mutating func table(rows: Int, isNumbered: Bool) -> Table {
    let columns = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      Table.Column(
        text(upTo: 2), wraps: Bool.random(using: &random), isFigure: Bool.random(using: &random))
    }
    let cells = (0..<rows).map { _ in columns.map { _ in text(upTo: 4) } }
    return Table(columns, cells, isNumbered: isNumbered)
  }

  private mutating func block() -> Block {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: .heading(text(upTo: 9))
    case 1: .spoken(text(upTo: 40))
    case 2: .list([text(upTo: 9), text(upTo: 9)])
    case 3: .steps([Step(text(upTo: 9), .done), Step(text(upTo: 9), .now), Step(text(upTo: 9), .ahead)])
    case 4: .table(table(rows: 3, isNumbered: false))
    case 5: .facts([Fact(text(upTo: 2), text(upTo: 9)), Fact(text(upTo: 2), text(upTo: 3))])
    case 6: .meter(Meter(0...27, bands: [Meter.Band(from: 0, text(upTo: 3))], mark: .value(12)))
    case 7: .notice(Notice(.danger, text(upTo: 20)))
    case _: .paragraph(text(upTo: 40))
    }
  }

  mutating func size() -> Frame.Size {
    let small = Bool.random(using: &random)
    return Frame.Size(
      columns: Int.random(in: small ? 20...44 : 20...300, using: &random),
      rows: Int.random(in: small ? 6...18 : 6...80, using: &random))
  }

  mutating func key() -> Key {
    let letters: [Character] = [
      "1", "2", "3", "0", "9", " ", "s", "n", "p", "z", "S", "<", "沈", "\u{301}", "１", "。", "\t", "\u{1B}",
      "b",
      "?", "!", "+", "？", "！", "＋", "q", "o", "a",
    ]
    let others: [Key] = [
      .enter, .enter, .escape, .backspace, .delete, .tab, .backTab, .left, .right, .up, .down, .down, .home,
      .end,
      .pageUp, .pageDown, .other, .control("c"), .control("u"), .control("x"), .control("a"),
    ]
    return Bool.random(using: &random)
      ? .character(letters.randomElement(using: &random) ?? "1")
      : others.randomElement(using: &random) ?? .other
  }

  mutating func pick<Value>(_ values: Value...) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  mutating func isTrue(oneIn count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
}
