import Assessment
import Casework
import Sealing

/// The answers of one row in sixteen bytes: enough to know whether the same identifier came with other answers.
struct AnswerFingerprint: Hashable {
  private let raw: UInt128

  /// Of replies in the instrument's order.
  init(_ replies: [Reply?]) {
    var writer = ByteWriter(reserving: 64)
    for (index, reply) in replies.enumerated() {
      guard let reply else { continue }
      writer.put(UInt64(index))
      writer.put(reply)
    }
    raw = Blake2b.digest32(writer.bytes).prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
  }
}

/// What was imported before for one member and instrument.
struct ImportedBefore {
  private struct Undated: Hashable {
    let assessed: Instant
    let answers: AnswerFingerprint
  }

  /// Whether a row is new, known, or contradicts what was imported.
  enum Verdict {
    case new, known, conflict
  }

  private var named: [String: AnswerFingerprint] = [:]
  private var unnamed: Set<Undated> = []

  init() {}

  /// What a member's chart holds.
  init(_ chart: Chart, of instrument: Instrument) {
    for entry in chart.entries where entry.record.instrument == instrument.id {
      guard case .imported(let source) = entry.record.origin else { continue }
      let replies = entry.record.replies
      note(source, entry.record.assessed, AnswerFingerprint(instrument.items.map { replies[$0.id] }))
    }
  }

  func verdict(_ source: String?, _ assessed: Instant, _ answers: AnswerFingerprint) -> Verdict {
    guard let source else {
      return unnamed.contains(Undated(assessed: assessed, answers: answers)) ? .known : .new
    }
    guard let known = named[source] else { return .new }
    return known == answers ? .known : .conflict
  }

  mutating func note(_ source: String?, _ assessed: Instant, _ answers: AnswerFingerprint) {
    if let source {
      named[source] = answers
    } else {
      unnamed.insert(Undated(assessed: assessed, answers: answers))
    }
  }
}
