import Assessment
import Casework
import TestSupport
import Testing

@testable import Clinic

/// Real answers of 5,533 people, taken over into a vault.
@Suite(.enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct ImportSurveyTests {
  /// 439 forms are empty. Of the rest everyone who endorsed item 9 raises a flag, on incomplete forms too.
  @Test func everyEndorsedItemNineIsFlagged() throws {
    let scene = try ImportScene()
    let members = try (0..<20).map { _ in try scene.lin.member() }
    let text = try SurveyData.records(of: members)
    let first = try scene.take(text)
    #expect(first.counts == [5533, 5094, 439, 0, 0, 192])
    let files = try members.map { try scene.lin.file(of: $0) }
    let cases = files.flatMap { Array($0.cases.values) }
    #expect(cases.flatMap(\.flags).count == 192)
    #expect(cases.flatMap(\.flags).allSatisfy { $0.item == "q9" && $0.rule == "thoughts-of-death" })
    try expectEvidence(files, incomplete: text)
    let again = try scene.take(text)
    #expect(again.counts == [5533, 0, 439, 5094, 0, 0])
    #expect(try scene.vault.session(.lin).verify().isSound)
  }

  /// Each flag's evidence is the answer of its own form, and forms that cannot be scored have theirs.
  private func expectEvidence(_ files: [MemberFile], incomplete text: String) throws {
    let entries = files.flatMap(\.chart.entries)
    let flags = files.flatMap { $0.cases.values.flatMap(\.flags) }
    let records = Dictionary(entries.map { (InterviewID(raw: $0.position.event.raw), $0.record) }) { $1 }
    for flag in flags {
      let record = try #require(records[flag.interview])
      #expect(record.replies["q9"] == flag.reply && record.alerts == ["thoughts-of-death"])
    }
    let unfinished = try flags.count { try #require(records[$0.interview]).history.count < 9 }
    let expected = text.split(separator: "\n").dropFirst().count { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return ["1", "2", "3"].contains(cells[11]) && cells[3...].count { !$0.isEmpty } < 9
    }
    #expect(unfinished == expected)
  }

  /// Pulled out in the second batch of rows: the first is there whole, of the second nothing, and running the
  /// file again adds exactly what is missing.
  @Test func brokenOffImportIsCompletedByRunningItAgain() throws {
    let scene = try ImportScene()
    let members = try (0..<3).map { _ in try scene.lin.member() }
    let text = try SurveyData.records(of: members)
    var read = 0
    #expect(throws: ImportScene.PulledOut.self) {
      try scene.take(text, breakingOffAt: text.utf8.count - 2000) { read = $0 }
    }
    let batches = text.split(separator: "\n").dropFirst().prefix(read)
    let kept = try members.reduce(0) { try $0 + scene.records(of: $1).count }
    #expect(kept == batches.count { !Self.isEmpty($0) } && 0 < kept && kept < 5094)
    let again = try scene.take(text)
    #expect(again.summary.skipped == kept && again.summary.imported == 5094 - kept)
    #expect(again.summary.empty == 439 && again.summary.read == 5533)
    let all = try members.reduce(0) { try $0 + scene.records(of: $1).count }
    #expect(all == 5094)
  }

  private static func isEmpty(_ row: Substring) -> Bool { row.hasSuffix(",,,,,,,,,,") }
}
