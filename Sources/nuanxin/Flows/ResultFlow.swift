import Assessment
import Casework
import Catalog
import Clinic
import Screens

/// The end of a visit: thanks, and the results after a deliberate key.
struct ResultFlow {
  private let talk: Talk
  private let member: MemberID

  /// Speaks as the user at work, about one member.
  init(_ talk: Talk, member: MemberID) { (self.talk, self.member) = (talk, member) }

  /// Thanks; shows each result once it was asked for.
  func run(_ finished: [Screening]) throws {
    let lines = talk.session.policies.crisis.hotlines.map(\.number).filter { $0.count > 3 }
    let thanks = InterviewScreens.thanks(hotlines: lines, in: talk.language)
    var shown = thanks
    while true {
      switch try talk.line(shown).lowercased() {
      case "r": return try show(finished)
      case "": return
      case _: shown = thanks.noting(talk.say(FlowWords.notTaken))
      }
    }
  }

  private func show(_ finished: [Screening]) throws {
    let chart = try talk.session.chart(of: member)
    for screening in finished {
      let reading = ResultReading(talk.session, talk.language)
      guard let card = try reading.card(of: screening, in: chart) else { continue }
      _ = try talk.line(InterviewScreens.result(card, in: talk.language))
    }
  }
}
