import Casework
import Clinic
import Screens

/// Walks through one member's chart, part by part; a result or a case is opened from its row.
struct ChartFlow {
  private let talk: Talk
  private let member: MemberID

  /// Speaks as the user at work, about one member.
  init(_ talk: Talk, member: MemberID) { (self.talk, self.member) = (talk.about(member), member) }

  private var session: Session { talk.session }

  /// Shows the parts until the user goes back. Reading the chart is recorded, and again whenever it is read anew.
  func run() throws {
    var chart = try session.chart(of: member)
    var card = try card(of: chart)
    var (tab, remark) = (ChartTab.overview, String?.none)
    while true {
      let screen = ChartScreens.chart(card, tab: tab, in: talk.language)
      let line = try talk.line(remark.map(screen.noting) ?? screen).lowercased()
      remark = nil
      if line == Screen.back { return }
      if let chosen = ChartTab(rawValue: line) {
        tab = chosen
      } else if try open(line, tab, card, chart) {
        chart = try session.chart(of: member)
        card = try self.card(of: chart)
      } else if !line.isEmpty {
        remark = talk.say(FlowWords.notTaken)
      }
    }
  }

  /// Opens the row of a number; false where there is none here.
  private func open(_ line: String, _ tab: ChartTab, _ card: ChartCard, _ chart: MemberChart) throws -> Bool {
    guard let number = Int(line), number > 0 else { return false }
    switch tab {
    case .assessments where number <= card.entries.count:
      try showResult(chart.chart.byTime.reversed()[number - 1], in: chart)
    case .cases where number <= card.cases.count:
      try CaseFlow(talk).work(on: card.cases[number - 1].number)
    case .overview, .assessments, .cases, .notes, .consents: return false
    }
    return true
  }

  private func showResult(_ entry: Chart.Entry, in chart: MemberChart) throws {
    guard let card = try ResultReading(session, talk.language).card(of: entry, in: chart) else {
      return try talk.page(Screen(talk.say(OverviewWords.notReadable)))
    }
    _ = try talk.line(InterviewScreens.result(card, in: talk.language))
  }

  /// With the others of the family whom the user looks after.
  private func card(of chart: MemberChart) throws -> ChartCard {
    var card = try session.card(of: chart, in: talk.language)
    if let known = chart.card { card.detail?.family = try session.family(of: known, but: member) }
    return card
  }
}
