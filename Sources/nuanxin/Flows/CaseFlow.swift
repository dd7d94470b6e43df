import Assessment
import Casework
import Clinic
import Screens

/// The review queue, and the work on one case after another.
struct CaseFlow {
  /// Where to go from a case.
  private enum Move { case back, next, previous }

  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  private var session: Session { talk.session }

  /// Shows the queue and opens what is chosen, until the user goes back.
  func run() throws {
    var (showsClosed, remark) = (false, String?.none)
    while true {
      let cases = try session.cases(includingClosed: showsClosed)
      let screen = CaseScreens.choose(
        try session.rows(of: cases), showsClosed: showsClosed, in: talk.language)
      let line = try talk.line(remark.map(screen.noting) ?? screen)
      remark = nil
      switch line.lowercased() {
      case Screen.back, "": return
      case "z": showsClosed.toggle()
      case _: remark = try open(line, among: cases)
      }
    }
  }

  /// Works on one case, with no others beside it.
  func work(on number: String) throws { _ = try work(on: number, place: nil) }

  private var mayRead: Bool { session.policies.access.allows(.readChart, to: session.user.roles) }

  /// Shows whose case it is; what to say where the chart may not be read.
  private func showChart(of member: MemberID) throws -> Notice? {
    do {
      try ChartFlow(talk, member: member).run()
    } catch let error as ClinicError {
      return Notice(.attention, error.line(in: talk.language))
    }
    return nil
  }

  /// Opens a case by its place or its number; what to say where there is none.
  private func open(_ line: String, among cases: [CaseEntry]) throws -> String? {
    let numbers = cases.map(\.crisis.id.description)
    do {
      if let number = Int(line) {
        guard numbers.indices.contains(number - 1) else {
          return talk.say(InputWords.notAChoice(cases.count))
        }
        try walk(numbers, from: number - 1)
      } else {
        try work(on: line)
      }
    } catch let error as ClinicError {
      return error.line(in: talk.language)
    }
    return nil
  }

  private func walk(_ numbers: [String], from start: Int) throws {
    var place = start
    while true {
      switch try work(on: numbers[place], place: (place, numbers.count)) {
      case .back: return
      case .next: place = min(place + 1, numbers.count - 1)
      case .previous: place = max(place - 1, 0)
      }
    }
  }

  /// Shows a case anew after every step in it, with a line that says what was recorded.
  private func work(on number: String, place: (index: Int, count: Int)?) throws -> Move {
    var dossier = try session.openCase(number)
    var remark: Notice?
    while true {
      let crisis = dossier.entry.crisis
      let steps = CaseSteps(talk.about(crisis.member), crisis)
      let chartKey = place != nil && mayRead ? [KeyHint("h", talk.say(CaseWords.keyChart))] : []
      let screen = CaseScreens.work(
        try session.detail(of: dossier, in: talk.language), acts: steps.names, keys: steps.keys + chartKey,
        place: place,
        said: remark,
        in: talk.language)
      let line = try talk.about(crisis.member).line(screen).lowercased()
      switch line {
      case Screen.back: return .back
      case "h" where !chartKey.isEmpty: remark = try showChart(of: crisis.member)
      case "n" where place.map { $0.index + 1 < $0.count } ?? false: return .next
      case "u" where place.map { $0.index > 0 } ?? false: return .previous
      case _:
        let outcome = try steps.take(line, onCase: number)
        remark = outcome.said
        if outcome.isRecorded { dossier = try session.openCase(number) }
      }
    }
  }
}
