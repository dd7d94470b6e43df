import Assessment
import Exchange
import Testing

@Suite("Words typed from a paper form")
struct WordingTableTests {
  private static let items = (1...10).map { "q\($0)" }
  private static let answers = (0...3).map { "frequency.\($0)" }

  private func words(_ lines: [String]) throws -> PublisherWords {
    try WordingTable(reading: source(lines.joined(separator: "\n")), for: try Samples.mood()).words
  }

  @Test("Questions and answers are taken, a heading and the title where they are there")
  func whole() throws {
    let lines = (Self.items + Self.answers).map { "\($0),“\($0)”" }
    let words = try words(["id,text"] + lines + ["q3.heading,Part two", "title,\"A form, old\""])
    #expect(words.questions.count == 10 && words.answers["frequency"]?.count == 4)
    #expect(words.questions["q3"] == .init(ask: "“q3”", heading: "Part two"))
    #expect(words.answers["frequency"]?["3"] == "“frequency.3”")
    #expect(words.title == "A form, old" && words.introduction == nil)
  }

  @Test("The empty table asks for everything that is needed, and filled in it is taken")
  func template() throws {
    let template = WordingTable.template(for: try Samples.mood(), in: .en)
    let refusal = #expect(throws: FormRefusal.self) { _ = try words([template]) }
    #expect(refusal?.reasons.count == 14, "\(refusal?.description ?? "")")
    let filled = template.split(whereSeparator: \.isNewline).map { line in
      String(line.replacing(",,", with: ",words,"))
    }
    #expect(try words(filled).recall == "words")
  }

  @Test("Every line that does not fit is named, and everything that is missing")
  func refused() throws {
    let refusal = #expect(throws: FormRefusal.self) {
      _ = try words(["id,text", "q1,one", "q1,again", "q99,nine", "frequency.0,", ",lost", "often.0,never"])
    }
    let missing = Self.items.dropFirst() + Self.answers.dropFirst()
    let lines = ["line 3", "line 4", "line 5", "line 6", "line 7"]
    #expect(refusal?.reasons.map(\.place).sorted() == (lines + missing).sorted())
  }

  @Test("It must be such a table")
  func notATable() throws {
    #expect(throws: TableDefects.self) { _ = try words(["item,words", "q1,one"]) }
    #expect(throws: TableDefects.self) { _ = try words([""]) }
  }
}
