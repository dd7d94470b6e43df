import Assessment
import Casework
import Testing

@testable import Screens

@Suite("The auditor's desk, as on file")
struct AuditDeskGoldenTests {
  private let leaf = "9f2c0b6d41e8a7753ce1f0b2946d8e55a3c0717be2d94f6081ab35c7de40f912"
  private let print = "1A2B 3C4D 5E6F 7081 92A3 B4C5 D6E7 F809"

  private func entries(_ language: Language) -> [String] {
    [AuditDeskWords.register, .verification, .log, .statement].map { language.say($0) }
  }

  @Test func desk() throws {
    try Golden.check("desk") { language in
      AuditDeskScreens.desk(
        AuditDeskCard(
          name: "he", entries: 1234, members: 86, consents: .init(live: 310, gaps: 4, unreadable: 1),
          lastCheck: .init(when: Sample.time(2026, 2, 27, 16, 5), who: "gu"), findings: 2),
        entries: entries(language), in: language)
    }
    try Golden.check("desk-damaged") { language in
      AuditDeskScreens.desk(
        AuditDeskCard(name: "he", entries: nil, members: nil, consents: nil, lastCheck: nil),
        entries: entries(language), in: language)
    }
  }

  @Test func register() throws {
    let counts = zip(StandingWords.allCases, [301, 9, 12, 0, 7, 23, 2, 1, 1]).map {
      StandingCount($0, members: ($1 + 2) / 3, entries: $1)
    }
    try Golden.check("desk-overview") {
      AuditDeskScreens.overview(counts, asOf: Sample.time(2026, 3, 3, 14, 2), in: $0)
    }
    let rows = (1...14).map { place in
      StandingRow(
        member: place % 2 == 0 ? "7Q4MX-0ZK31" : "B8W20-9RTCE",
        scopes: place % 3 == 0 ? [.file] : [.file, .assessment, .supervision],
        date: Sample.day(2026, 4, place), number: UInt64(100 + place), gapDays: place == 2 ? 31 : 0)
    }
    try Golden.check("desk-expiring") {
      AuditDeskScreens.standing(.expiring, Page(0, of: rows, length: 8), in: $0)
    }
    try Golden.check("desk-unnotified") {
      AuditDeskScreens.standing(
        .unnotified,
        Page(
          0,
          of: [
            StandingRow(
              member: "7Q4MX-0ZK31", scopes: [], date: Sample.day(2026, 3, 1), number: 41, isOverdue: true)
          ], length: 12), in: $0)
    }
    try Golden.check("desk-empty") {
      AuditDeskScreens.standing(.withdrawn, Page(0, of: [], length: 12), in: $0)
    }
  }

  @Test(arguments: HistoryScreens.Part.allCases)
  func history(_ part: HistoryScreens.Part) throws {
    try Golden.check("desk-history-\(part)") {
      HistoryScreens.history(card($0), part, page: 0, in: $0)
    }
  }

  private func card(_ language: Language) -> HistoryCard {
    HistoryCard(
      member: "7Q4MX-0ZK31",
      states: [
        .init(.file, .live, language.say(TimeWords.until(Sample.day(2027, 1, 12)))),
        .init(.assessment, .withdrawn, language.say(TimeWords.date(Sample.day(2026, 2, 1)))),
        .init(.research, .never, ""),
      ],
      entries: [
        .init(
          number: 12, recorded: Sample.time(2026, 1, 12, 9, 30), author: "li",
          act: .agreed(
            [.file, .assessment], until: Sample.day(2027, 1, 12),
            how: language.say(ConsentWords.bySelf) + language.comma
              + language.say(NameWords.consentMode(.written)),
            form: "F-93"), stated: Sample.day(2026, 1, 2), gapDays: 10),
        .init(
          number: 40, recorded: Sample.time(2026, 1, 20, 10, 0), author: "li", act: .refused([.research])),
        .init(
          number: 55, recorded: Sample.time(2026, 2, 1, 8, 15), author: "li", act: .withdrawn([.assessment])),
        .init(
          number: 61, recorded: Sample.time(2026, 2, 2, 21, 40), author: "zhou",
          act: .emergency(until: Sample.time(2026, 2, 5, 21, 40))),
        .init(number: 70, recorded: Sample.time(2026, 2, 6, 9, 0), author: "zhou", act: .told(61)),
      ],
      records: [
        .init(
          number: 20, when: Sample.time(2026, 1, 12, 9, 45), author: "li", domain: .clinical, basis: .consent,
          scope: .assessment, ground: 12, stood: .held, holds: true),
        .init(
          number: 58, when: Sample.time(2026, 2, 1, 8, 30), author: "li", domain: .clinical, basis: .consent,
          scope: .assessment, ground: 12, stood: .withdrawn(.assessment), holds: false),
        .init(
          number: 62, when: Sample.time(2026, 2, 2, 21, 45), author: "zhou", domain: .crisis,
          basis: .emergency, scope: .supervision, ground: 61, stood: .lapsed, holds: true),
      ])
  }

  private func verify(_ language: Language, _ count: Int) -> VerifyCard {
    let finding = VerifyCard.Finding(.basis, name: "basis", event: "58", member: "7Q4MX-0ZK31", detail: "")
    return VerifyCard(
      events: 1234, commits: 210, signatures: 209, opened: 300, sealed: 434, head: leaf,
      findings: Array(repeating: finding, count: count))
  }

  @Test func check() throws {
    try Golden.check("check-offer") { CheckScreens.offer(in: $0) }
    try Golden.check("check-progress") { CheckScreens.progress(done: 456, of: 1234, in: $0) }
    try Golden.check("check-whole") { CheckScreens.result(verify($0, 0), seen: 0, in: $0) }
    try Golden.check("check-found") { CheckScreens.result(verify($0, 3), seen: 1, in: $0) }
    try Golden.check("check-finding") {
      CheckScreens.finding(verify($0, 3).findings[0], at: 2, of: 3, in: $0)
    }
  }

  /// Every kind of finding is explained in a screen that fits a window, whatever the width.
  @Test(arguments: FindingWords.allCases)
  func everyFindingFitsAWindow(_ words: FindingWords) {
    let finding = VerifyCard.Finding(
      words, name: "\(words)", event: "1234", member: "7Q4MX-0ZK31", detail: "")
    for language in Language.allCases {
      let screen = CheckScreens.finding(finding, at: 15, of: 15, in: language)
      let lines = PlainRenderer(width: 80, colour: false).lines(of: screen)
      #expect(lines.count <= 22, "\(words), \(language)")
      #expect(lines.allSatisfy { TerminalColumns.count($0) <= 80 })
    }
  }

  @Test func log() throws {
    let rows = (1...13).map { place in
      LogRow(when: Sample.time(2026, 3, 3, 14, place), who: "li", act: "act \(place)", about: "7Q4MX-0ZK31")
    }
    try Golden.check("desk-log") { language in
      LogScreens.page(
        Page(1, of: rows, length: 12), shown: 13, of: 230,
        filter: [.onDay(language.say(TimeWords.date(Sample.day(2026, 3, 3)))), .byUser("li")], in: language)
    }
    try Golden.check("desk-log-users") {
      LogScreens.choice(
        .users, .user, Page(0, of: [LogShare("li", acts: 190), LogShare("zhou", acts: 40)], length: 12),
        in: $0)
    }
  }

  @Test func statements() throws {
    try Golden.check("statement-preview") { StatementScreens.preview(statement, in: $0) }
    try Golden.check("statement-folder") {
      StatementScreens.folder("/home/he", name: "nuanxin-check-2026-03-03-1234.txt", in: $0)
    }
    try Golden.check("statement-saved") {
      StatementScreens.saved("/home/he/nuanxin-check-2026-03-03-1234.txt", in: $0)
    }
    try Golden.check("statement-held") { language in
      StatementScreens.examination(
        ExaminationCard(
          signature: .signatureHolds("he"), isSigned: true, isThisVault: true, head: .headHeld("1234"),
          isHeld: true, by: "he", when: "2026-03-03T14:02:00+08:00", sequence: "1234", program: "1.0.0",
          findings: 0, fingerprint: print), in: language)
    }
    try Golden.check("statement-broken") { language in
      StatementScreens.examination(
        ExaminationCard(
          signature: .signatureFails("he"), isSigned: false, isThisVault: false,
          head: .headMissing("1234", "900"), isHeld: false, by: "he", when: "2026-03-03T14:02:00+08:00",
          sequence: "1234", program: "1.0.0", findings: 2, fingerprint: print), in: language)
    }
  }

  private var statement: StatementCard {
    StatementCard(
      organisation: "暖心小屋", fingerprint: print, author: "he", when: Sample.time(2026, 3, 3, 14, 2),
      program: "1.0.0", sequence: "1234", leaf: leaf, entries: 1234, commits: 210, signatures: 209,
      opened: 300,
      sealed: 434, isRecorded: true,
      findings: [
        .init(.basis, entry: "58", member: "7Q4MX-0ZK31"), .init(.view, entry: "", member: "B8W20-9RTCE"),
      ])
  }

  /// Pages hold every row once, and a page beyond the end is the last one.
  @Test(arguments: [0, 1, 11, 12, 13, 24, 25, 100])
  func pagesHoldEveryRowOnce(count: Int) {
    let list = Array(0..<count)
    let pages = (0..<Page(0, of: list, length: 12).count).map { Page($0, of: list, length: 12) }
    #expect(pages.flatMap(\.rows) == list)
    #expect(pages.allSatisfy { $0.rows.count <= 12 && ($0.rows.first ?? $0.start) == $0.start })
    #expect(Page(99, of: list, length: 12) == pages[pages.count - 1])
    #expect(Page(-1, of: list, length: 12) == pages[0])
  }
}
