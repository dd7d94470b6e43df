import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// The figures of the auditor's desk. What cannot be read as it is shows as missing, so that a damaged vault can
  /// still be checked from here.
  func auditDeskCard(_ register: ConsentRegister?, _ check: Verification?) -> AuditDeskCard {
    let summary = try? auditSummary()
    return AuditDeskCard(
      name: user.name, entries: summary.map { Int(clamping: $0.events) }, members: summary?.members,
      consents: register.map {
        AuditDeskCard.Consents(live: $0.liveCount, gaps: $0.gaps.count, unreadable: $0.unreadable.count)
      },
      lastCheck: summary?.lastCheck.map {
        AuditDeskCard.Check(when: WallTime($0.time, in: zone), who: $0.user)
      },
      findings: check?.findings.count)
  }

  /// The entries of a standing for the screen: purposes that were agreed to together are one row.
  func rows(of entries: [ConsentRegister.Entry], _ standing: ConsentRegister.Standing) -> [StandingRow] {
    entries.reduce(into: []) { rows, entry in
      let row = row(of: entry, standing)
      if let scope = entry.scope, var last = rows.last {
        let scopes = last.scopes
        last.scopes = row.scopes
        if last == row, !scopes.isEmpty {
          rows[rows.count - 1].scopes = scopes + [scope]
          return
        }
      }
      rows.append(row)
    }
  }

  private func row(of entry: ConsentRegister.Entry, _ standing: ConsentRegister.Standing) -> StandingRow {
    let date = entry.date.map { zone.date(of: standing.isEnd ? $0.advanced(byMilliseconds: -1) : $0) }
    return StandingRow(
      member: entry.member.description, scopes: entry.scope.map { [$0] } ?? [], date: date,
      number: entry.sequence, gapDays: Self.days(entry.claimGap), isOverdue: entry.isOverdue)
  }

  /// One member's history for the screen.
  func card(of history: ConsentHistory, in language: Language) -> HistoryCard {
    HistoryCard(
      member: history.member.description,
      states: history.states.map {
        HistoryCard.State($0.scope, $0.state.words, date(of: $0.state, in: language))
      },
      entries: history.entries.map { entry($0, in: language) }, records: history.resting.map(record))
  }

  private static func days(_ milliseconds: Int64?) -> Int { Int((milliseconds ?? 0) / 86_400_000) }

  private func date(of state: ScopeState, in language: Language) -> String {
    switch state {
    case .never, .outdated: ""
    case .live(_, let until): language.say(TimeWords.until(lastDay(before: until)))
    case .expired(_, let since): language.say(TimeWords.date(lastDay(before: since)))
    case .withdrawn(let since), .refused(let since, _): language.say(TimeWords.date(zone.date(of: since)))
    }
  }

  /// The last day on which something holds that ends at a midnight.
  private func lastDay(before end: Instant) -> CalendarDate {
    zone.date(of: end.advanced(byMilliseconds: -1))
  }

  private func entry(_ entry: ConsentHistory.Entry, in language: Language) -> HistoryCard.Entry {
    HistoryCard.Entry(
      number: entry.sequence, recorded: WallTime(entry.recorded, in: zone), author: entry.author,
      act: act(of: entry, in: language), stated: entry.claimed.map { zone.date(of: $0) },
      gapDays: Self.days(entry.claimGap))
  }

  private func act(of entry: ConsentHistory.Entry, in language: Language) -> HistoryCard.Act {
    switch entry.act {
    case .given(let given):
      let by = language.say(given.giver == .member ? ConsentWords.bySelf : .byGuardian)
      return .agreed(
        given.scopes, until: lastDay(before: given.expires),
        how: by + language.comma + language.say(NameWords.consentMode(given.mode)), form: given.form ?? "")
    case .refused(let scopes): return .refused(scopes)
    case .withdrawn(let scopes): return .withdrawn(scopes)
    case .emergency(let until): return .emergency(until: WallTime(until, in: zone))
    case .notified(let emergency): return .told(emergency)
    }
  }

  private func record(_ rest: ConsentRegister.Resting) -> HistoryCard.Record {
    HistoryCard.Record(
      number: rest.sequence, when: WallTime(rest.time, in: zone), author: rest.author, domain: rest.domain,
      basis: rest.basis.kind, scope: rest.basis.scope, ground: rest.named, stood: rest.ground.words,
      holds: rest.holds)
  }
}

extension ConsentRegister.Standing {
  /// The standing in words.
  var words: StandingWords {
    switch self {
    case .live: .live
    case .expiring: .expiring
    case .expired: .expired
    case .outdated: .outdated
    case .withdrawn: .withdrawn
    case .refused: .refused
    case .backdated: .backdated
    case .baseless: .baseless
    case .unnotified: .unnotified
    }
  }

  /// Whether its date is an end, the midnight after the last day.
  fileprivate var isEnd: Bool {
    switch self {
    case .live, .expiring, .expired: true
    case .outdated, .withdrawn, .refused, .backdated, .baseless, .unnotified: false
    }
  }
}

extension Ground {
  /// How it stood, in words.
  fileprivate var words: GroundWords {
    switch self {
    case .consent, .emergency, .retention: .held
    case .lapsedEmergency: .lapsed
    case .fault(let fault): fault.words
    }
  }
}

extension Ground.Fault {
  fileprivate var words: GroundWords {
    switch self {
    case .none: .nothing
    case .unrecordedRequest: .request
    case .unrecordedEmergency: .noEmergency
    case .unnamedConsent: .unnamed
    case .expired(let scope): .expired(scope)
    case .superseded(let scope): .superseded(scope)
    case .withdrawn(let scope): .withdrawn(scope)
    case .refused(let scope): .refused(scope)
    case .neverGiven(let scope): .never(scope)
    }
  }
}
