import Assessment
import Casework
import Exchange
import Foundation
import TestSupport
import Testing

@testable import Clinic

/// The real answers among the public data.
enum SurveyData {
  /// The survey of 2017–2018 as a file of records: its people dealt out in turn to members of ours, its numbers
  /// for *declined* and *does not know* as our coded non-answers.
  static func records(of members: [MemberID]) throws -> String {
    let folder = try #require(Checkout.data)
    let file = folder.appendingPathComponent("responses/nhanes-2017-2018-phq9.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let header = try #require(lines.first).split(separator: ",").map(String.init)
    let columns = (1...10).compactMap { header.firstIndex(of: $0 < 10 ? "DPQ0\($0)0" : "DPQ100") }
    try #require(columns.count == 10)
    let rows = lines.dropFirst().enumerated().map { index, line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let own = ["\(members[index % members.count])", "2018-06-01", String(cells[0])]
      return (own + columns.map { cell(cells[$0]) }).joined(separator: ",")
    }
    return (["member,date,id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10"] + rows).joined(separator: "\n")
  }

  private static func cell(_ text: Substring) -> String {
    switch text {
    case "7": "!declined"
    case "9": "!unknown"
    case _: String(text)
    }
  }
}

/// A counselor with a vault and files to take over.
struct ImportScene {
  let vault: TestVault
  let lin: Session

  init() throws {
    vault = try TestVault()
    lin = try vault.session(.lin)
  }

  /// What an import came to, with every bad row.
  struct Outcome {
    var summary: ImportSummary
    var findings: [ImportFinding]
    /// Rows read, imported, empty, skipped and rejected, and flags.
    var counts: [Int] {
      [summary.read, summary.imported, summary.empty, summary.skipped, summary.rejected, summary.flags]
    }
  }

  /// Takes over a file of records, of PHQ-9 where nothing else is said.
  @discardableResult
  func take(
    _ text: String, of instrument: InstrumentID = "phq-9", isStrict: Bool = false,
    breakingOffAt end: Int = .max, progress: (Int) -> Void = { _ in }
  ) throws -> Outcome {
    var findings: [ImportFinding] = []
    let summary = try lin.importResponses(
      of: instrument, isStrict: isStrict, from: { Self.source(text, breakingOffAt: end) },
      report: { findings.append($0) }, progress: progress)
    return Outcome(summary: summary, findings: findings)
  }

  /// A file that becomes unreadable from a place on, as one on a stick that is pulled out.
  struct PulledOut: Error {}

  private static func source(_ text: String, breakingOffAt end: Int) -> CSVScanner.Source {
    var rest = Array(text.utf8)[...]
    var taken = 0
    return { room in
      guard taken < end else { throw PulledOut() }
      let piece = rest.prefix(min(1 << 12, room.count))
      room.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      taken += piece.count
      return piece.count
    }
  }

  /// One whole form, all answers 0 but the one to item 9.
  static func row(_ member: MemberID, _ date: String = "2025-06-01", id: String = "", q9: Int = 0) -> String {
    "\(member),\(date),\(id),0,0,0,0,0,0,0,0,\(q9),0"
  }

  static func file(_ rows: [String]) -> String {
    (["member,date,id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10"] + rows).joined(separator: "\n")
  }

  /// The imported assessments of a member.
  func records(of member: MemberID) throws -> [AssessmentRecord] {
    try lin.file(of: member).chart.entries.map(\.record)
  }
}
