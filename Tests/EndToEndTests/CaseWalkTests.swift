import Foundation
import Testing

/// A supervisor works through a case by letters, and a counselor reads the chart, at a real terminal.
@Suite(.enabled(if: Terminal.isThere, "skipped: no tmux"))
struct CaseWalkTests {
  @Test func aCaseIsWorkedByLettersAndSteppingBackRecordsNothing() throws {
    let office = try Self.officeWithACase()
    let terminal = try Terminal(rows: 60)
    defer { #expect(throws: Never.self) { try terminal.close() } }
    var walk = try Walk(terminal, office, as: "chen")
    try walk.answer("1 case new or changed", "1")
    try walk.answer("Most urgent first", "1")
    try walk.answer("[a] take on", "p")
    try walk.answer("Take it on first.", "a")
    try walk.answer("A note? Enter for none.", "mine now")
    try walk.answer("Recorded: taken on by the supervisor: mine now", "r")
    try walk.answer("Referred to which place?", "<")
    try walk.answer("Nothing was recorded.", "c")
    try walk.answer("How did it go?", "1")
    try walk.answer("A note? Enter for none.", "spoke at home")
    try walk.answer("Recorded: reached the person", "p")
    try walk.answer("Why? It is needed.", "quiet for a month")
    try walk.wait(for: "Recorded: closure proposed: quiet for a month")
    let listed = try office.run(["case", "list", "--format", "json"], as: "lin")
    #expect(listed.out.contains("\"state\":\"closure-proposed\""), "\(listed.out)")
  }

  @Test func aChartIsWalkedThroughPartByPart() throws {
    let office = try Self.officeWithACase()
    let terminal = try Terminal(rows: 80)
    defer { #expect(throws: Never.self) { try terminal.close() } }
    var walk = try Walk(terminal, office, as: "wang")
    try walk.wait(for: "Someone's history")
    let line = try #require(
      try walk.printed().split(separator: "\n").last { $0.contains("Someone's history") })
    try walk.answer("Someone's history", String(line.drop { $0 == " " }.prefix { $0 != " " }))
    try walk.answer("Whom?", office.member)
    try walk.answer("What to do next", "a")
    try walk.answer("Type a row's number to see that result.", "1")
    try walk.answer("Result: ", "q")
    try walk.answer("Type a row's number to see that result.", "c")
    try walk.answer("Type a row's number to open that case.", "s")
    try walk.answer("keeping a file", "n")
    try walk.wait(for: "No notes so far.")
  }

  private static func officeWithACase() throws -> Office {
    let office = try Office()
    let answers = try office.folder.write(
      "q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\n1,0,1,0,0,0,0,0,2,1\n", to: "a.csv")
    let held = try office.run([
      "interview", "--member", office.member, "--instrument", "phq-9", "--answers", answers,
    ])
    guard held.status == 0 else { throw Office.Failure(held.err) }
    return office
  }
}
