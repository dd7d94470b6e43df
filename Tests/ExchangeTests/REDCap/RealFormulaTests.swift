import Assessment
import TestSupport
import Testing

@testable import Exchange

/// Formulas of real dictionaries, worked out by hand.
@Suite("Real calculated fields", .enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct RealFormulaTests {
  private static let handicap = [
    "voice-difficult-hear", "tough-to-understand", "voice-restrict-social", "left-out-convo",
    "voice-lose-income",
    "strain-voice", "voice-clarity", "voice-upsetting", "voice-handicapped", "ask-whats-wrong-voice",
  ]

  private func sheet(_ trial: Trial, _ cells: [(String, String)]) throws -> AnswerSheet {
    var sheet = AnswerSheet(for: trial.instrument)
    for (id, cell) in cells { sheet[ItemID(id)] = try trial.item(id).reply(cell: cell) }
    return sheet
  }

  private func number(_ trial: Trial, _ id: String, _ cells: [(String, String)]) throws -> NumberScore {
    let result = trial.instrument.assess(try sheet(trial, cells))[ScoreID(id)]
    guard case .number(let number) = try #require(result).outcome else {
      throw LogicError("no number: \(id)")
    }
    return number
  }

  /// Five words from never to always are 0 to 4 points each. The words were numbered from 1.
  @Test("Voice handicap: ten words become points and a sum")
  func voiceHandicap() throws {
    let trial = try RealDictionary.voice.form("q_generic_voice_handicap_index_vhi10")
    let words = try #require(trial.pack.responses[trial.item(Self.handicap[0]).responseID]).choices
    #expect(words == [1: "Never", 2: "Almost Never", 3: "Sometimes", 4: "Almost Always", 5: "Always"])
    for (cell, sum) in [("1", "0"), ("3", "20"), ("5", "40")] {
      #expect(
        try number(trial, "vhi-10-calc-score", Self.handicap.map { ($0, cell) }).value?.exactText == sum)
    }
    let mixed = zip(Self.handicap, ["1", "2", "3", "4", "5", "5", "4", "3", "2", "1"]).map { ($0, $1) }
    #expect(try number(trial, "vhi-10-calc-score", mixed).value?.exactText == "20")
    // The dictionary's own formula makes an unanswered question 0 points; ours leaves it open.
    let open = try number(trial, "vhi-10-calc-score", Array(mixed.dropLast()))
    #expect(open.value == nil && open.range == 20...24)
  }

  /// Occupation 0–3, finances 0–3, chores 0–2, daily living 0–3, care 0–2: 13 at best.
  @Test("Functional capacity: each question has points of its own")
  func functionalCapacity() throws {
    let trial = try RealDictionary.voice.form("d_neuro_huntingtons_disease")
    let items = [
      "hd-occupation", "hd-finances", "hd-domestic-chores", "hd-activities-of-daily-living", "hd-care-level",
    ]
    func total(_ cells: [String]) throws -> String? {
      try number(trial, "hd-total", zip(items, cells).map { ($0, $1) }).value?.exactText
    }
    #expect(try total(["4", "4", "3", "4", "3"]) == "13")
    #expect(try total(["1", "1", "1", "1", "1"]) == "0")
    #expect(try total(["2", "3", "2", "1", "3"]) == "6")
    #expect(try total(["2", "3", "2", "1"]) == nil)
  }

  /// 1.75 m and 70 kg; 68 kg at 1.68 m is 24.09.
  @Test("Body mass index, to one decimal")
  func bodyMass() throws {
    let trial = try RealDictionary.longitudinal.form("demographics")
    #expect(try trial.value("bmi", ["weight": "70", "height": "175"]) == "22.9")
    #expect(try trial.value("bmi", ["weight": "68", "height": "168"]) == "24.1")
    let other = try RealDictionary.longitudinal.form("baseline_data")
    #expect(other.says("bmi2", "the divisor can be 0"))
  }

  /// Feet and inches to centimetres, pounds to kilograms: 5'6" is 167.64 cm, 150 lb are 68.0396… kg, together 24.21.
  @Test("A chain of three formulas")
  func chain() throws {
    let trial = try RealDictionary.sample.form("pex_bm_health_preg_i_healthhx")
    let item = "pex-bm-health-preg-i-healthhx-"
    let cells = [(item + "007-i-01", "5"), (item + "007-i-02", "6"), (item + "009", "150")]
    #expect(try number(trial, item + "008", cells).value?.exactText == "167.64")
    let kilograms = try #require(try number(trial, item + "010", cells).value).approximate
    let index = try #require(try number(trial, item + "011", cells).value).approximate
    #expect(abs(kilograms - 68.0396) < 0.0001 && abs(index - 24.2106) < 0.0001)
    #expect(try number(trial, item + "011", Array(cells.dropLast())).value == nil)
  }

  @Test("Weeks stay, months are four of them, and without a unit there is nothing")
  func weeks() throws {
    let trial = try RealDictionary.sample.form("pex_bm_health_preg_i_healthhx")
    let (score, item) = ("bm-health-preg-i-healthhx-i-pregcurr-004", "preg-i-healthhx-i-pregcurr-003-i-0")
    #expect(try number(trial, score, [(item + "1", "6"), (item + "2", "1")]).value?.exactText == "6")
    #expect(try number(trial, score, [(item + "1", "3"), (item + "2", "2")]).value?.exactText == "12")
    #expect(try number(trial, score, [(item + "1", "3")]).value == nil)
  }

  /// Eight statements from 1 to 5; 777 and 999 are no answers; 33 and more raises the second flag.
  @Test("Cleaned codes, their sum, and the flags on it")
  func flags() throws {
    let trial = try RealDictionary.sample.form("pex_bm_apa")
    func answers(_ cell: String, last: String? = nil) -> [(String, String)] {
      (1...8).map { ("pex-bm-apa2-depr-00\($0)", $0 == 8 ? last ?? cell : cell) }
    }
    let (sum, flag) = ("pex-bm-apa2-depr-score", "pex-bm-apa2-depr-flag01")
    #expect(try number(trial, sum, answers("3")).value?.exactText == "24")
    #expect(try number(trial, flag, answers("4")).value?.exactText == "0")
    #expect(try number(trial, flag, answers("4", last: "5")).value?.exactText == "1")
    let open = try number(trial, sum, answers("3", last: "999"))
    #expect(open.value == nil && open.range == 22...26)
    #expect(try number(trial, flag, answers("3", last: "999")).value?.exactText == "0")
    for (cell, value) in [("0", "0"), ("1", "1"), ("4", "1"), ("777", "0"), ("999", "0")] {
      let score = try number(trial, "pex-bm-apa1-flag01", [("pex-bm-apa1-suic-001", cell)])
      #expect(score.value?.exactText == value)
    }
    #expect(try trial.item("pex-bm-apa1-suic-001").isSafety)
    #expect(trial.says("pex_bm_apa1_suic_001", "NO alert"))
  }

  @Test("Real conditions ask as they do there")
  func conditions() throws {
    let depression = try RealDictionary.voice.form("q_generic_patient_health_questionnaire9")
    let nine = depression.instrument.items.dropLast().map(\.id.raw)
    #expect(nine.count == 9)
    let none = try sheet(depression, nine.map { ($0, "0") })
    #expect(!depression.instrument.isAsked(itemIndex: 9, none))
    var some = none
    some[ItemID(nine[4])] = .answer(.choice(1))
    #expect(depression.instrument.isAsked(itemIndex: 9, some))
    let people = try RealDictionary.longitudinal.form("demographics")
    #expect(try people.condition("num-children") == "sex = 0 and given-birth")
    #expect(try people.isAsked("num-children", ["sex": "0", "given-birth": "yes"]))
    #expect(try !people.isAsked("num-children", ["sex": "1"]))
  }
}
