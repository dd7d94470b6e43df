import Assessment
import TestSupport
import Testing

@testable import Exchange

/// Broken dictionaries end in an import that the checker accepts, or in a refusal; never in a crash.
@Suite("Mutated data dictionaries", .enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct DictionaryFuzzTests {
  private static let scraps = [
    "[", "]", "(", ")", "'", "\"", "|", ",", "<", ">", "=", "or", "not ", "if(", "sum(", "^9", "/0", "-",
    "999999999999",
    "[a][b]", "\n", "\r", "&#x202e;", "<script>", "\u{0}", "，", "1, A | 1, A", "calc", "checkbox", "y",
    "@HIDDEN", "'' ",
    "datediff(", "0.000001", "[record_id]", "{x}", "#", "//",
  ]

  /// A piece of a real dictionary: some rows in a row, of one form or two.
  private func slice(_ random: inout SeededGenerator) throws -> [[String]] {
    let file = RealDictionary.allCases.randomElement(using: &random) ?? .sample
    let rows = try records(source(file.bytes))
    let start = Int.random(in: 1..<max(2, rows.count - 30), using: &random)
    return [rows[0]] + rows[start..<min(rows.count, start + Int.random(in: 3...30, using: &random))]
  }

  private func mutate(_ rows: inout [[String]], _ random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let row = Int.random(in: 0..<rows.count, using: &random)
      let cell = Int.random(in: 0..<rows[row].count, using: &random)
      let (otherRow, scrap) = (
        Int.random(in: 1..<rows.count, using: &random), Self.scraps.randomElement(using: &random) ?? ""
      )
      switch Int.random(in: 0..<8, using: &random) {
      case 0: rows[row][cell] = scrap
      case 1: rows[row][cell] += scrap
      case 2: rows[row][cell] = rows[otherRow][cell]
      case 3: rows[row][cell] = rows[otherRow][Int.random(in: 0..<rows[otherRow].count, using: &random)]
      case 4: rows[row][cell] = String(rows[row][cell].shuffled(using: &random))
      case 5: rows.swapAt(max(1, row), otherRow)
      case 6: rows[row][cell] = String(rows[row][cell].dropLast(Int.random(in: 0...9, using: &random)))
      case _:
        let at = rows[row][cell].indices.randomElement(using: &random) ?? rows[row][cell].startIndex
        rows[row][cell].insert(contentsOf: scrap, at: at)
      }
    }
  }

  private func check(_ bytes: [UInt8]) throws {
    let dictionary: REDCapImport
    do throws(FormRefusal) {
      dictionary = try REDCapImport(bytes)
    } catch {
      #expect(!error.reasons.isEmpty)
      return
    }
    for form in dictionary.forms {
      switch form.outcome {
      case .success(let imported):
        let instrument = try Instrument(imported.instrument)
        for pack in imported.packs { _ = try pack.validated(against: instrument) }
        let places = Set(imported.notes.map(\.place))
        for name in form.branching.reported + form.calculations.reported { #expect(places.contains(name)) }
      case .failure(let refusal): #expect(!refusal.reasons.isEmpty)
      }
    }
  }

  @Test("Cells changed, moved, cut and mixed", arguments: 0..<150)
  func cells(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var rows = try slice(&random)
    mutate(&rows, &random)
    var writer = CSVWriter(columns: rows[0])
    for row in rows.dropFirst() { writer.write(row) }
    try check(writer.bytes)
  }

  @Test("Bytes changed, lost and added", arguments: 0..<150)
  func bytes(seed: Int) throws {
    var random = SeededGenerator(seed: 1_000 + seed)
    let rows = try slice(&random)
    var writer = CSVWriter(columns: rows[0])
    for row in rows.dropFirst() { writer.write(row) }
    var bytes = writer.bytes
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(Array("\",\n|[]'".utf8).randomElement(using: &random) ?? 0, at: at)
      case _: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &random))
      }
    }
    try check(bytes)
  }

  @Test("Formulas made of scraps", arguments: 0..<60)
  func formulas(seed: Int) throws {
    var random = SeededGenerator(seed: 5_000 + seed)
    let words =
      Self.scraps + [
        "[a]", "[b]", "[c(1)]", "1", "2.5", "'1'", "and ", "round(", "mean(", " + ", " * ", " >= ", ", ", ")",
      ]
    func formula() -> String {
      (0..<Int.random(in: 1...14, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined()
    }
    let fields = [
      MadeField("a"), MadeField("b", "text").with(\.validation, "number"),
      MadeField("c", "checkbox", nil, "1, A | 2, B"),
      MadeField("d").shown(formula()), MadeField("e").shown(formula()),
      MadeField("f", "calc", nil, formula()),
      MadeField("g", "calc", nil, "if(\(formula()), \(formula()), [f])").shown(formula()),
    ]
    try check(MadeDictionary.bytes(fields))
  }
}
