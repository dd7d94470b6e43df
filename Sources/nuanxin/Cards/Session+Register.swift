import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// The register for the screen: gaps first, then what was agreed to, then what acts rested on.
  func screen(of register: ConsentRegister, in language: Language) -> Screen {
    let rows = register.rows.compactMap(row)
    var screen = AuditScreens.register(rows, in: language)
    screen.blocks = gaps(register, in: language) + screen.blocks
    if !register.unreadable.isEmpty {
      screen.blocks.append(.paragraph(language.say(GapWords.unreadable(register.unreadable.count))))
    }
    if !register.resting.isEmpty { screen.blocks += resting(register.resting, in: language) }
    return screen
  }

  /// What was never asked has no line of its own.
  private func row(_ row: ConsentRegister.Row) -> RegisterRow? {
    guard let given = row.given, let recorded = row.recorded else { return nil }
    let days = Int((row.claimGap ?? 0) / 86_400_000)
    return RegisterRow(
      member: row.member.description, scope: row.scope, state: row.state.words,
      claimed: zone.date(of: given.claimed), recorded: WallTime(recorded, in: zone), gapDays: days,
      form: given.form ?? "", author: row.author ?? "")
  }

  private func gaps(_ register: ConsentRegister, in language: Language) -> [Block] {
    guard !register.gaps.isEmpty else {
      return [.notice(Notice(.calm, language.say(GapWords.noGaps)))]
    }
    let columns = [
      Table.Column(language.say(AuditWords.member)),
      Table.Column(language.say(GapWords.kind), wraps: true),
      Table.Column(language.say(GapWords.number), isFigure: true),
      Table.Column(language.say(GapWords.since)),
    ]
    let cells = register.gaps.map { gap in
      [
        gap.member.description, language.say(gap.kind.words), gap.sequence.map { String($0) } ?? "",
        gap.since.map { language.say(TimeWords.date(zone.date(of: $0))) } ?? "",
      ]
    }
    return [
      .notice(Notice(.attention, language.say(GapWords.gaps(register.gaps.count)))),
      .table(Table(columns, cells)),
    ]
  }

  private func resting(_ resting: [ConsentRegister.Resting], in language: Language) -> [Block] {
    let columns = [
      Table.Column(language.say(GapWords.number), isFigure: true),
      Table.Column(language.say(AuditWords.member)),
      Table.Column(language.say(AuditWords.act), wraps: true),
      Table.Column(language.say(AuditWords.basis), wraps: true),
      Table.Column(language.say(ConsentWords.state), wraps: true),
    ]
    let cells = resting.runs.map { run in
      let rest = run.first
      let scope = rest.basis.scope.map { language.comma + language.say(NameWords.scope($0)) } ?? ""
      return [
        run.numbers, rest.member.description, language.say(GapWords.domain(rest.domain)),
        language.say(GapWords.basis(rest.basis.kind)) + scope,
        language.say(rest.holds ? GapWords.holds : .fails),
      ]
    }
    return [
      .heading(language.say(GapWords.restingTitle(resting.count))), .table(Table(columns, cells)),
    ]
  }
}

/// Acts one after another that rested on the same, so that a long case is one line.
private struct RestingRun {
  let first: ConsentRegister.Resting
  var last: UInt64

  /// From which event to which.
  var numbers: String { first.sequence == last ? String(last) : "\(first.sequence)–\(last)" }

  func takes(_ rest: ConsentRegister.Resting) -> Bool {
    rest.member == first.member && rest.domain == first.domain && rest.basis == first.basis
      && rest.holds == first.holds
  }
}

extension [ConsentRegister.Resting] {
  fileprivate var runs: [RestingRun] {
    reduce(into: []) { runs, rest in
      if let run = runs.last, run.takes(rest) {
        runs[runs.count - 1].last = rest.sequence
      } else {
        runs.append(RestingRun(first: rest, last: rest.sequence))
      }
    }
  }
}

extension ConsentRegister.Gap.Kind {
  /// The gap in words.
  fileprivate var words: GapWords {
    switch self {
    case .noFileConsent: .noFileConsent
    case .noBasis: .noBasis
    case .claimedEarlier: .claimedEarlier
    case .noticeOverdue: .noticeOverdue
    }
  }
}
