import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension Session {
  /// What is to be done next with a member, the most pressing first, in sentences.
  func nextSteps(_ chart: MemberChart, in language: Language) throws -> [String] {
    var steps: [String] = []
    if let open = try openFollowUp(of: chart.member), open.isCertain {
      steps.append(language.say(FlowWords.nextFollowUp(title(of: open.instrument, in: language))))
    }
    let words = unfinished(chart.chart, in: language) + consents(chart.consents)
    return (steps + (words + repetitions(chart.chart, in: language)).map { language.say($0) })
  }

  private func unfinished(_ chart: Chart, in language: Language) -> [OverviewWords] {
    chart.unfinished.values.sorted { $0.position.sequence < $1.position.sequence }.map { open in
      .unfinished(title(of: open.begun.instrument, in: language), zone.date(of: open.position.time))
    }
  }

  /// Consents that have to be asked for again, or soon will.
  private func consents(_ ledger: ConsentLedger) -> [OverviewWords] {
    states(in: ledger).compactMap { scope, state in
      switch state {
      case .expired: .consentEnded(scope)
      case .outdated: .consentOutdated(scope)
      case .live(_, let until):
        until.milliseconds(since: now) < 30 * 86_400_000
          ? .consentEnds(scope, zone.date(of: until.advanced(byMilliseconds: -1))) : nil
      case .never, .withdrawn, .refused: nil
      }
    }
  }

  /// Questionnaires whose time has run since they were asked last, so that asking again covers other days.
  private func repetitions(_ chart: Chart, in language: Language) -> [OverviewWords] {
    let latest = chart.byTime.reduce(into: [InstrumentID: CalendarDate]()) { latest, entry in
      guard entry.record.ending != .abandoned else { return }
      latest[entry.record.instrument] = zone.date(of: entry.record.assessed)
    }
    return latest.sorted { $0.value < $1.value }.compactMap { id, date in
      guard let days = catalog.instruments[id]?.recall.days, days > 0,
        today.daysSince1970 >= date.daysSince1970 + days
      else { return nil }
      return .askAgain(title(of: id, in: language), date)
    }
  }
}
