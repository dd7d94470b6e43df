import Assessment
import Casework
import Catalog
import Clinic

/// Gives a demo its past: families, consents, interviews at earlier days, and a case that waits since this morning.
struct DemoHistory {
  private let session: Session
  private let clock: DemoClock

  /// Works as the counselor, on a clock that is set by hand.
  init(_ session: Session, _ clock: DemoClock) { (self.session, self.clock) = (session, clock) }

  /// Writes everything, oldest first.
  func write() throws {
    let cards = DemoFamilies.cards(of: DemoFamilies.all, number: session.newFamily)
    let members = try session.register(cards)
    // The last couple was not asked yet, so that asking can be tried.
    try session.giveConsents(members.dropLast(2).map { ($0, offer) })
    for visit in Self.visits {
      clock.set(daysBack: visit.daysBack, hoursBack: visit.hoursBack)
      try hold(visit, members[visit.member])
    }
    clock.set(daysBack: 0)
  }

  private var offer: ConsentOffer {
    ConsentOffer(scopes: [.file, .assessment, .supervision, .visits], language: .zhHans, mode: .written)
  }

  /// One interview of the past.
  private struct Visit {
    let daysBack: Int
    var hoursBack = 0
    let member: Int
    let instrument: String
    let answers: [Int]
  }

  /// Answers as the values of the choices; yes is 1 and no is 0.
  private static let visits = [
    Visit(daysBack: 92, member: 0, instrument: "phq-9", answers: [2, 2, 2, 2, 1, 1, 2, 0, 0, 2]),
    Visit(daysBack: 90, member: 2, instrument: "pg-13-r", answers: [1, 31, 4, 5, 3, 4, 4, 3, 3, 4, 4, 3, 1]),
    Visit(daysBack: 75, member: 4, instrument: "gad-7", answers: [2, 2, 1, 2, 1, 1, 2]),
    Visit(daysBack: 61, member: 6, instrument: "phq-9", answers: [1, 0, 1, 1, 0, 0, 0, 0, 0, 0]),
    Visit(daysBack: 48, member: 0, instrument: "phq-9", answers: [1, 2, 1, 1, 1, 1, 1, 0, 0, 1]),
    Visit(daysBack: 30, member: 4, instrument: "gad-7", answers: [1, 1, 0, 1, 1, 0, 1]),
    Visit(daysBack: 20, member: 0, instrument: "phq-9", answers: [1, 1, 1, 0, 1, 0, 0, 0, 0, 1]),
    Visit(
      daysBack: 0, hoursBack: 5, member: 3, instrument: "phq-9", answers: [2, 3, 2, 1, 1, 2, 1, 0, 1, 2]),
  ]

  private func hold(_ visit: Visit, _ member: MemberID) throws {
    let plan = ScreeningPlan(
      instrument: InstrumentID(visit.instrument), language: .zhHans,
      circumstances: Circumstances(mode: .readAloud, spoken: "上海话", isIdentityConfirmed: true))
    var screening = try session.begin(plan, member: member)
    _ = try screening.handle(.begin)
    while case .asking(let index) = screening.interview.phase, visit.answers.indices.contains(index) {
      let item = screening.instrument.items[index]
      _ = try screening.handle(.answered(Self.answer(visit.answers[index], to: item)))
    }
    try takeSteps(of: member)
  }

  private static func answer(_ value: Int, to item: Item) -> Answer {
    switch item.response {
    case .yesNo: .yesNo(value == 1)
    case .integer: .integer(value)
    case .choice, .multiple, .decimal, .text, .date, .clock, .duration: .choice(value)
    }
  }

  private func takeSteps(of member: MemberID) throws {
    guard let open = try session.openSteps(of: member) else { return }
    for step in open.steps {
      try session.recordStep(step.id, .done, onCase: open.crisis.id, member: member)
    }
  }
}
