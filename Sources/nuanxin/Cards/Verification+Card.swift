import Assessment
import Casework
import Clinic
import Screens

extension Verification {
  /// What was found, for the screen.
  func card(in language: Language) -> VerifyCard {
    VerifyCard(
      events: events, commits: commits, signatures: signatures, opened: opened, sealed: sealed, head: head,
      findings: findings.map { finding in
        VerifyCard.Finding(
          finding.kind.words, name: finding.kind.rawValue, event: finding.sequence.map { String($0) } ?? "",
          member: finding.member?.description ?? "", detail: finding.words(in: language))
      }, isReadOnly: !isRecorded)
  }

  /// The keys of a finding as data.
  static var findingColumns: [String] { ["finding", "event", "member", "detail"] }

  /// The findings as data.
  var findingRecords: [Record] {
    findings.map { finding in
      Record([
        "finding": .text(finding.kind.rawValue), "event": .text(finding.sequence.map { String($0) }),
        "member": .text(finding.member?.description), "detail": .text(finding.detail),
      ])
    }
  }

  /// The counts as data.
  var figures: Record {
    Record([
      "ok": .truth(isSound), "events": .number(events), "commits": .number(commits),
      "signatures": .number(signatures), "opened": .number(opened), "sealed": .number(sealed),
      "head": .text(head),
    ])
  }
}

extension Verification.Finding {
  /// What was found, in the reader's language; the closer detail exists in English only.
  fileprivate func words(in language: Language) -> String {
    let general = language.say(kind.words)
    return switch language {
    case .en: detail.isEmpty ? general : "\(general): \(detail)"
    case .zhHans: general
    }
  }
}

extension Verification.Finding.Kind {
  /// The kind in words.
  var words: FindingWords {
    switch self {
    case .header: .header
    case .chain: .chain
    case .memberCount: .memberCount
    case .body: .body
    case .erased: .erased
    case .commit: .commit
    case .signature: .signature
    case .author: .author
    case .enrolment: .enrolment
    case .delegation: .delegation
    case .grant: .grant
    case .basis: .basis
    case .view: .view
    case .lostDraft: .lostDraft
    case .draft: .draft
    case .keptFile: .keptFile
    }
  }
}
