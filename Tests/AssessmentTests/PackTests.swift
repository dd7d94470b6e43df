import Testing

@testable import Assessment

struct PackTests {
  private static func text(_ pairs: KeyValuePairs<String, String>, _ line: Int) -> [KeyedText] {
    pairs.map { KeyedText(key: Located($0, line: line), text: Located($1, line: line)) }
  }

  private static var draft: PackDraft {
    var draft = PackDraft(
      instrument: Located("grief", line: 1), language: Located("en", line: 2),
      wording: Located("project", line: 3), isComplete: true, digest: .none)
    draft.title = Located("A title", line: 4)
    draft.short = Located("Short", line: 5)
    draft.introduction = Located("A word before", line: 6)
    draft.recall = Located("over the last two weeks", line: 7)
    draft.responses = [
      TextGroupDraft(id: Located("answer", line: 8), texts: text(["yes": "Yes", "no": "No"], 8)),
      TextGroupDraft(
        id: Located("strength", line: 9), texts: text(["1": "a", "2": "b", "3": "c", "4": "d", "5": "e"], 9)),
    ]
    draft.items = (1...5).map {
      ItemTextDraft(
        id: Located("q\($0)", line: 10 + $0), ask: Located("How?", line: 10 + $0),
        label: Located("How", line: 10 + $0))
    }
    draft.scores = text(["total": "Total"], 20)
    draft.bands = [
      TextGroupDraft(
        id: Located("total", line: 21), texts: text(["below": "Below", "reached": "Reached"], 21))
    ]
    return draft
  }

  private static let defects: [(String, @Sendable (inout PackDraft) -> Void)] = [
    ("1: the pack names the instrument 'phq-9', it stands beside 'grief'", { $0.instrument.value = "phq-9" }),
    ("2: language 'de' is unknown; use en, zh-Hans", { $0.language.value = "de" }),
    ("3: wording 'mine' is unknown; use publisher, project, none", { $0.wording.value = "mine" }),
    ("1: title is missing", { $0.title = nil }),
    ("6: introduction is empty; write it", { $0.introduction?.value = " " }),
    ("8: response 'answer': 'no' is missing", { $0.responses[0].texts.removeLast() }),
    (
      "9: response 'strength': '6' is not in the instrument; remove it",
      {
        $0.responses[1].texts.append(KeyedText(key: Located("6", line: 9), text: Located("f", line: 9)))
      }
    ),
    (
      "9: response 'other' is not in the instrument, or needs no words; did you mean 'strength'?",
      { $0.responses[1].id.value = "other" }
    ),
    ("8: response 'strength' is missing; add words for 1, 2, 3, 4, 5", { $0.responses.removeLast() }),
    ("8: response 'answer' stands twice; first on line 8", { $0.responses.append($0.responses[0]) }),
    ("9: key '1' stands twice; first on line 9", { $0.responses[1].texts.append($0.responses[1].texts[0]) }),
    ("9: response 'strength': '1' is empty; write it", { $0.responses[1].texts[0].text.value = "" }),
    ("14: item 'q5' is missing; add its ask and label", { $0.items.removeLast() }),
    ("15: item 'q9' is not in the instrument; did you mean 'q5'?", { $0.items[4].id.value = "q9" }),
    ("12: item 'q1' stands twice; first on line 11", { $0.items[1].id.value = "q1" }),
    ("12: item 'q2': ask is missing", { $0.items[1].ask = nil }),
    ("12: item 'q2': label is missing", { $0.items[1].label = nil }),
    ("12: item 'q2': ask is empty; write it", { $0.items[1].ask?.value = "" }),
    (
      "12: item 'q2' has a question, but the pack says that it has no wording; remove the question, or say whose words "
        + "these are",
      { draft in
        draft.wording.value = "none"
        for index in draft.items.indices where index != 1 { draft.items[index].ask = nil }
      }
    ),
    ("1: score 'total' is missing", { $0.scores = [] }),
    ("20: score 'sum' is not in the instrument; did you mean 'total'?", { $0.scores[0].key.value = "sum" }),
    ("21: bands of 'total': 'reached' is missing", { $0.bands[0].texts.removeLast() }),
    (
      "22: alert 'danger' is not in the instrument; remove it", { $0.alerts = text(["danger": "Danger"], 22) }
    ),
  ]

  @Test(arguments: defects.indices)
  func finds(index: Int) throws {
    let (message, change) = Self.defects[index]
    var draft = Self.draft
    change(&draft)
    let instrument = try Samples.instrument(Samples.griefDraft)
    let error = #expect(throws: Rejection.self) { try draft.validated(against: instrument) }
    #expect(error?.defects.map(\.description) == [message])
  }

  @Test func aSoundPackIsFoundUnderItsLanguage() throws {
    let instrument = try Samples.instrument(Samples.griefDraft)
    let pack = try Self.draft.validated(against: instrument)
    let whole = instrument.adding(pack)
    #expect(whole.packs[.en]?.items["q1"]?.ask == "How?")
    #expect(whole.packs[.en]?.responses["answer"]?.choices == [1: "Yes", 0: "No"])
    #expect(whole.packs[.en]?.bands["total"]?["reached"] == "Reached")
    #expect(whole.packs[.zhHans] == nil)
    #expect(instrument.packs.isEmpty)
  }

  @Test func anUnfinishedPackMayLackStringsButNotHaveStrangeOnes() throws {
    let instrument = try Samples.instrument(Samples.griefDraft)
    var draft = Self.draft
    draft.isComplete = false
    draft.items.removeLast()
    draft.title = nil
    #expect(try draft.validated(against: instrument).isComplete == false)
    draft.items[0].id.value = "q77"
    #expect(throws: Rejection.self) { try draft.validated(against: instrument) }
  }

  @Test func aSkeletonHasLabelsOnly() throws {
    let instrument = try Samples.instrument(Samples.griefDraft)
    var draft = Self.draft
    draft.wording.value = "none"
    draft.items = draft.items.map { ItemTextDraft(id: $0.id, ask: nil, label: $0.label) }
    #expect(try draft.validated(against: instrument).items["q2"] == ItemText(ask: "", label: "How"))
  }
}
