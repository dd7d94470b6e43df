import Casework
import Testing

@testable import Screens

@Suite("The screens of an auditor, as on file")
struct AuditGoldenTests {
  private let head = "9f2c0b6d41e8a7753ce1f0b2946d8e55a3c0717be2d94f6081ab35c7de40f912"

  @Test func verify() throws {
    try Golden.check("audit-verify-whole") {
      AuditScreens.verify(
        VerifyCard(
          events: 1234, commits: 210, signatures: 210, opened: 800, sealed: 434, head: head, findings: []),
        in: $0)
    }
    try Golden.check("audit-verify-findings") {
      AuditScreens.verify(
        VerifyCard(
          events: 1234, commits: 210, signatures: 209, opened: 800, sealed: 434, head: head,
          findings: [
            .init(
              .signature, name: "commit-signature", event: "0TR5N-Y1C6G", member: "",
              detail: Sample.text("the signature does not hold", "签名对不上", $0)),
            .init(
              .basis, name: "basis-not-live", event: "H9F2E-4XJ7V", member: "7Q4MX-0ZK31",
              detail: "consent was not live"),
          ], isReadOnly: true, extends: false), in: $0)
    }
    try Golden.check("audit-checkpoint") {
      AuditScreens.checkpoint("nuanxin-1 1234 " + head, in: $0)
    }
  }

  @Test func logAndRegister() throws {
    try Golden.check("audit-log") {
      AuditScreens.log(
        [
          LogRow(
            when: Sample.time(2026, 3, 3, 14, 2), who: "li", act: Sample.text("opened a chart", "打开历次情况", $0),
            about: "7Q4MX-0ZK31"),
          LogRow(
            when: Sample.time(2026, 3, 3, 14, 20), who: "zhou", act: Sample.text("listed cases", "列出个案", $0),
            about: Sample.text("12 members", "12位", $0)),
        ], in: $0)
    }
    try Golden.check("audit-register") {
      AuditScreens.register(
        [
          RegisterRow(
            member: "7Q4MX-0ZK31", scope: .assessment, state: .live, claimed: nil,
            recorded: Sample.time(2026, 1, 12, 9, 30), gapDays: 0, form: "", author: "li"),
          RegisterRow(
            member: "B8W20-9RTCE", scope: .statistics, state: .withdrawn, claimed: Sample.day(2026, 1, 2),
            recorded: Sample.time(2026, 1, 12, 9, 40), gapDays: 10, form: "", author: "li"),
        ], in: $0)
    }
  }
}
