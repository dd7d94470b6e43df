internal import Assessment

/// The words of a form in one language, for the draft that was made of it.
struct FormWording {
  let language: Language
  /// Whether it is the language that the form is written in.
  let isMain: Bool
  /// Whether a translation is not there for all of it.
  let isPartial: Bool
  let plan: FormPlan
  let drafting: FormDrafting
  /// The draft as proved, without what was left out on the way.
  let draft: InstrumentDraft
  private(set) var notes: [FormNote] = []

  init(
    _ language: Language, of languages: FormLanguages, _ drafting: FormDrafting, _ draft: InstrumentDraft
  ) {
    self.language = language
    isMain = language == languages.main
    isPartial = languages.partial.contains(language)
    self.drafting = drafting
    self.draft = draft
    plan = drafting.plan
  }

  /// What our own export says of the pack in this language.
  private var facts: Facts? {
    plan.form.facts?.lists("pack").first { $0.text("language") == language.rawValue }
  }

  private var phrases: StockPhrases { StockPhrases(language) }

  /// Whether every string must be there, so that one that the form lacks is made up for.
  private var isComplete: Bool { facts?.truth("complete") ?? true && !isPartial }

  /// Whether the pack holds no questions, only topics.
  private var isSkeleton: Bool { facts?.text("wording") == Wording.none.rawValue }

  private func words(_ text: FormText) -> String? { isMain ? text.plain : text[language] }

  private func at(_ text: String) -> Located<String> { Located(text, line: 1) }

  /// The pack.
  mutating func pack() -> PackDraft {
    if isPartial, facts?.truth("complete") ?? true {
      notes.append(
        FormNote(place: language.rawValue, message: "something has no translation; the pack is not complete"))
    }
    var pack = PackDraft(
      instrument: at(draft.id.value), language: at(language.rawValue),
      wording: at(facts?.text("wording") ?? Wording.publisher.rawValue),
      isComplete: isComplete, digest: .none)
    pack.source = source().map { at($0) }
    pack.sourceDigest = facts?.text("source-digest").map { at($0) }
    let form = plan.form
    let title = words(form.title) ?? substitute(form.title.plain ?? form.name ?? draft.id.value)
    pack.title = title.map { at($0) }
    pack.short = (facts?.text("short") ?? substitute(form.name ?? draft.id.value)).map { at($0) }
    let introduction = plan.introduction.flatMap(words) ?? (facts == nil ? words(form.description) : nil)
    pack.introduction = (introduction ?? title.flatMap(substitute)).map { at($0) }
    pack.recall = (facts?.text("recall") ?? substitute(phrases.recall)).map { at($0) }
    pack.responses = responses()
    pack.items = items()
    pack.scores = scores()
    pack.bands = bands()
    pack.alerts = (facts?.lists("alert") ?? []).compactMap { keyed($0, draft.alerts.map(\.id.value)) }
    return pack
  }

  private func source() -> String? {
    facts == nil ? plan.form.source : facts?.text("source")
  }

  /// What stands in for a string that the form does not have, in a pack that must have it.
  private func substitute(_ text: String) -> String? { isComplete ? text : nil }

  private func keyed(_ facts: Facts, _ known: [String]) -> KeyedText? {
    guard let id = facts.text("id"), let text = facts.text("text"), known.contains(id) else { return nil }
    return KeyedText(key: at(id), text: at(text))
  }

  // MARK: Responses

  private func responses() -> [TextGroupDraft] {
    var groups: [TextGroupDraft] = []
    for (id, entry) in drafting.responses.entries {
      let texts: [(String, String?)]
      switch entry.kind {
      case .choice, .multiple:
        texts = zip(entry.values, entry.texts).map { (String($0), words($1)) } + other(entry)
      case .yesNo: texts = yesNo(id)
      case .integer, .decimal: texts = entry.unit.map { [("unit", words($0.text))] } ?? []
      case .duration, .text, .date, .clock: texts = []
      }
      let known = texts.compactMap { key, text in text.map { KeyedText(key: at(key), text: at($0)) } }
      if !known.isEmpty { groups.append(TextGroupDraft(id: at(id), texts: known)) }
    }
    return groups
  }

  /// The last value of an open choice has no text in the form.
  private func other(_ entry: ResponseBook.Entry) -> [(String, String?)] {
    entry.values.dropFirst(entry.texts.count).map { (String($0), phrases.other) }
  }

  private func yesNo(_ id: String) -> [(String, String?)] {
    let own = facts?.lists("response").first { $0.text("id") == id }
    return [
      ("yes", own?.text("yes") ?? substitute(phrases.yes)), ("no", own?.text("no") ?? substitute(phrases.no)),
    ]
  }

  // MARK: Items

  private mutating func items() -> [ItemTextDraft] {
    var drafts: [ItemTextDraft] = []
    for question in plan.questions {
      if let draft = item(question) { drafts.append(draft) }
      if let other = question.other {
        drafts.append(
          ItemTextDraft(id: at(other.id), ask: at(phrases.otherAsk), label: at(phrases.otherLabel)))
      }
    }
    return drafts
  }

  private mutating func item(_ question: Question) -> ItemTextDraft? {
    let item = plan.tree.item(question.node)
    let text = words(item.text) ?? (isComplete ? name(of: item) : nil)
    let own = item.facts?.words("label", in: language)
    let label = isSkeleton ? text : own ?? text.flatMap { substitute(StockPhrases.label($0, language)) }
    let heading = question.headings.compactMap(words).joined(separator: "\n")
    let ask = isSkeleton ? nil : text
    guard ask != nil || label != nil || !heading.isEmpty else { return nil }
    return ItemTextDraft(
      id: at(question.id), ask: ask.map { at($0) }, label: label.map { at($0) },
      heading: heading.isEmpty ? nil : at(heading))
  }

  /// What is asked where an item has no text: the name of its code, else its link id.
  private mutating func name(of item: FormItem) -> String {
    let name = item.codes.lazy.compactMap(\.display.plain).first ?? item.linkID
    notes.append(FormNote(place: item.linkID, message: "it has no text; '\(name)' is asked"))
    return name
  }

  // MARK: Scores

  /// The item that a score of the draft was made of.
  private func item(of score: ScoreDraft) -> FormItem? {
    plan.scoreNodes.first { plan.scoreNames[$0] == score.id.value }.map(plan.tree.item)
  }

  private func scores() -> [KeyedText] {
    draft.scores.compactMap { score in
      let text = item(of: score).flatMap { words($0.text) } ?? substitute(score.id.value)
      return text.map { KeyedText(key: score.id, text: at($0)) }
    }
  }

  private func bands() -> [TextGroupDraft] {
    draft.scores.compactMap { score in
      let names = score.categories?.map(\.value) ?? score.bands.map(\.id.value)
      guard !names.isEmpty else { return nil }
      let own = facts?.lists("bands").first { $0.text("score") == score.id.value }
      let texts = facts == nil ? categories(of: score) : own?.lists("band").compactMap { keyed($0, names) }
      return texts.flatMap { $0.isEmpty ? nil : TextGroupDraft(id: score.id, texts: $0) }
    }
  }

  /// The texts that a form's calculation chooses among are the words for its categories.
  private func categories(of score: ScoreDraft) -> [KeyedText] {
    let found = drafting.scores.first { plan.scoreNames[$0.node] == score.id.value }
    return zip(score.categories ?? [], found?.categories ?? []).map { KeyedText(key: $0, text: at($1)) }
  }
}
