import TestSupport
import Testing

@testable import Screens

@Suite("Breaking text into lines")
struct LineFillingTests {
  @Test func keepsWordsWhole() {
    #expect(LineFilling(width: 10).lines(of: "one two three four") == ["one two", "three four"])
  }

  @Test func splitsAWordOnlyWhereItIsLongerThanALine() {
    #expect(LineFilling(width: 4).lines(of: "a abcdefghij") == ["a", "abcd", "efgh", "ij"])
  }

  @Test func takesClosingPunctuationAlong() {
    #expect(LineFilling(width: 8).lines(of: "一二三四，五六") == ["一二三", "四，五六"])
    #expect(LineFilling(width: 8).lines(of: "一二三四？”五") == ["一二三", "四？”五"])
  }

  @Test func takesOpeningPunctuationAlong() {
    #expect(LineFilling(width: 8).lines(of: "一二三（四五）") == ["一二三", "（四五）"])
  }

  @Test func keepsTelephoneNumbersWhole() {
    #expect(LineFilling(width: 10).lines(of: "请打电话962525吧") == ["请打电话", "962525吧"])
  }

  @Test func keepsLineBreaksAndEmptyLines() {
    #expect(LineFilling(width: 10).lines(of: "a\n\nb") == ["a", "", "b"])
  }

  /// Whatever is typed or translated: nothing gets lost, no line is too wide, none starts or ends as it must not.
  @Test(arguments: 0..<300)
  func holdsForAnyText(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("ab1 0日月，。？！（）“”《》—…-' 心e\u{301}👍")
    let text = String(
      (0..<Int.random(in: 0...80, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      })
    let width = Int.random(in: 2...30, using: &random)
    let lines = LineFilling(width: width).lines(of: text)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { TerminalColumns.count($0) <= width })
    guard width >= 24 else { return }
    for (above, below) in zip(lines, lines.dropFirst()) where !isHardSplit(above, width) {
      #expect(
        !(below.first.map("，。？！）》".contains) ?? false) || text.contains(" \(below.first ?? "x")"), "\(below)")
      #expect(!(above.last.map("（《".contains) ?? false) || text.contains("\(above.last ?? "x") "), "\(above)")
    }
  }

  /// A run without a place to break fills its line to the last column or the last but one.
  private func isHardSplit(_ line: String, _ width: Int) -> Bool {
    TerminalColumns.count(line) >= width - 1 && !line.contains(" ")
  }
}
