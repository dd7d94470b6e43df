import Assessment
import Casework
import Catalog
import Clinic
import Screens

/// What is typed on the tour. The safety steps are answered as the policy in force asks them.
struct TourScript {
  private let policies: Policies
  private let followUp: Instrument?
  private let note: String

  /// A script under the policies in force; notes are in a language.
  init(_ catalog: Catalog, _ language: Language) {
    (policies, note) = (catalog.policies, language.say(DemoWords.samplePlace))
    followUp = catalog.instruments[catalog.policies.crisis.followUp.first]
  }

  /// What the tour asks: nine questions and the difficulty, in Chinese.
  static let plan = ScreeningPlan(
    instrument: InstrumentID("phq-9"), language: .zhHans,
    circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: true))

  /// The notice, a yes to each purpose but research, right, the person, on paper.
  var consent: [String] {
    let replies = policies.consent.scopes.map { $0 == .research ? "2" : "1" }
    return [""] + replies + ["1", "1", "1"]
  }

  /// The person, alone, read aloud, in Mandarin; then *on some days* to all nine, and the input ends.
  var begun: [String] { ["1", "1", "1", "1", ""] + Array(repeating: "2", count: 9) }

  /// The steps, the person, go on, the difficulty, the questions about suicide risk (all no), then the results.
  var resumed: [String] {
    let no = Array(repeating: "2", count: followUp?.length().lowerBound ?? 0)
    return steps + ["1", "1", "2"] + ["1", ""] + no + ["r", "", ""]
  }

  private var steps: [String] {
    let lines = policies.crisis.steps(at: .urgent).flatMap { step -> [String] in
      switch step.kind {
      case .tick, .yesNo: ["1"]
      case .note: [note]
      case .call: ["1", "1"]
      }
    }
    return lines + [""]
  }
}
