import Assessment
import Casework

extension Maker {
  mutating func answer() -> Answer {
    switch count(8) {
    case 0: .choice(number())
    case 1: .choices(list { $0.number() })
    case 2: .yesNo(flag())
    case 3: .integer(number())
    case 4: .decimal(rational())
    case 5: .text(text())
    case 6: .date(year: number(), month: number(), day: number())
    case 7: .clock(minutes: number())
    case _: .duration(minutes: number())
    }
  }

  mutating func reply() -> Reply { flag() ? .answer(answer()) : .nonAnswer(one()) }

  mutating func item() -> ItemID { ItemID(text()) }

  mutating func entry() -> Interview.HistoryEntry {
    Interview.HistoryEntry(
      item: item(), reply: reply(), language: one(), mode: one(),
      elapsed: Int64.random(in: -1000...1 << 40, using: &random), isCarried: flag())
  }

  mutating func note() -> Interview.Note {
    Interview.Note(item: optional { $0.item() }, text: text(), elapsed: Int64(count(1 << 30)))
  }

  mutating func circumstances() -> Circumstances {
    Circumstances(mode: one(), company: text(), spoken: text(), isIdentityConfirmed: flag())
  }

  mutating func firedAlert() -> FiredAlert {
    FiredAlert(id: AlertID(text()), level: one(), kind: one(), item: item(), items: list { $0.item() })
  }

  mutating func phase() -> Interview.Phase {
    switch count(4) {
    case 0: .introduction
    case 1: .asking(count(10_000))
    case 2: .paused(at: optional { $0.count(10_000) })
    case 3: .finished
    case _:
      .abandoned(
        [.personStopped, .distressed, .safety, .windowPassed, .enteredInError, .other]
          .randomElement(using: &random) ?? .other)
    }
  }

  mutating func begun() -> InterviewBegun {
    InterviewBegun(
      interview: id(), instrument: InstrumentID(text()), definition: digest(), circumstances: circumstances(),
      battery: optional { $0.text() }, crisis: optional { $0.id() })
  }

  mutating func draft() -> DraftRecord {
    let begun = begun()
    let interview = InterviewRecord(
      instrument: begun.instrument, digest: begun.definition, language: one(), mode: one(),
      respondent: Respondent(
        sex: optional { $0.one() as Sex }, age: optional { $0.count(130) },
        isBereaved: optional { $0.flag() },
        daysSinceLoss: optional { $0.count(40_000) }),
      phase: phase(),
      replies: Dictionary(list { ($0.item(), $0.reply()) }, uniquingKeysWith: { first, _ in first }),
      history: list { $0.entry() }, notes: list { $0.note() }, raised: list { $0.firedAlert() })
    return DraftRecord(
      begun: begun, started: instant(), interview: interview,
      earlier: list { $0.id() })
  }

  mutating func score() -> AssessmentRecord.Score {
    let (one, other) = (rational(), rational())
    let outcome: AssessmentRecord.Score.Outcome =
      switch count(2) {
      case 0:
        .number(
          value: optional { $0.rational() }, range: min(one, other)...max(one, other),
          band: optional { BandID($0.text()) }, isCertain: flag(), isProrated: flag())
      case 1: .category(value: optional { BandID($0.text()) }, possible: list { BandID($0.text()) })
      case _: .notApplicable
      }
    return AssessmentRecord.Score(id: ScoreID(text()), outcome: outcome)
  }

  mutating func assessment() -> AssessmentRecord {
    let origin: AssessmentRecord.Origin =
      switch count(2) {
      case 0: .interview
      case 1: .file
      case _: .imported(source: optional { $0.text() })
      }
    return AssessmentRecord(
      instrument: InstrumentID(text()), version: text(), definition: digest(), engine: random.next(),
      wordings: list { maker in
        AssessmentRecord.WordingUsed(language: maker.one(), wording: maker.one(), digest: maker.digest())
      },
      circumstances: circumstances(), origin: origin, assessed: instant(), ending: one(),
      history: list { $0.entry() }, notes: list { $0.note() }, scores: list { $0.score() },
      alerts: list { AlertID($0.text()) }, prompts: list { $0.item() }, battery: optional { $0.text() },
      crisis: optional { $0.id() })
  }
}
