import Casework
import Clinic
import Screens

extension Verification {
  /// What was found, for the screen.
  var card: VerifyCard {
    VerifyCard(
      events: events, commits: commits, signatures: signatures, opened: opened, sealed: sealed, head: head,
      findings: findings.map { finding in
        VerifyCard.Finding(
          name: finding.kind.rawValue, event: finding.sequence.map { String($0) } ?? "",
          member: finding.member?.description ?? "", detail: finding.detail)
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
