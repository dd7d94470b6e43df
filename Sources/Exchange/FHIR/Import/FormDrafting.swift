internal import Assessment

/// Makes an instrument's draft of a planned form.
struct FormDrafting {
  private(set) var plan: FormPlan
  private(set) var responses = ResponseBook()
  /// The name of each question's kind of response, in order.
  private(set) var responseNames: [String] = []
  /// What the form calculates.
  let scores: [FormScore]
  private let called: String?

  init(_ plan: FormPlan, called: String?) {
    self.plan = plan
    self.called = called
    scores = self.plan.scores()
    responseNames = plan.questions.map { responses.name(of: $0, in: plan.tree) }
  }

  private var facts: Facts? { plan.form.facts }

  /// The draft; every part bears the line that names its place.
  mutating func draft() -> InstrumentDraft {
    var draft = head()
    draft.items = items()
    draft.responses = ordered(responses.drafts())
    draft.scores = scoreDrafts()
    draft.alerts = (facts?.lists("alert") ?? []).enumerated().map {
      AlertDraft($1, line: DraftPlace(.alert, $0).line())
    }
    draft.examples = (facts?.lists("example") ?? []).enumerated().map {
      ExampleDraft($1, line: DraftPlace(.example, $0).line())
    }
    return draft
  }

  // MARK: Head

  private mutating func head() -> InstrumentDraft {
    let line = DraftPlace(.head).line()
    func at<Value>(_ value: Value) -> Located<Value> { Located(value, line: line) }
    let minutes = facts?.whole("minutes") ?? min(max(plan.questions.count / 3, 1), 600)
    let modes = facts?.texts("mode") ?? [Administration.interviewer.rawValue, Administration.alone.rawValue]
    var draft = InstrumentDraft(
      id: at(id()), version: at(version()), measures: at(facts?.text("measures") ?? title),
      recall: at(recall()), direction: at(direction()), minutes: at(minutes), modes: modes.map { at($0) },
      licence: licence(line), digest: .none)
    draft.fit = FitDraft(facts?.facts("fit"), line: line)
    draft.sources = sources(line)
    draft.loinc = loinc(of: plan.form.codes, at: FormReader.whole).map { at($0) }
    draft.variantOf = facts?.text("variant-of").map { at($0) }
    return draft
  }

  private var title: String { plan.form.title.plain ?? plan.form.name ?? plan.form.id ?? "form" }

  private func id() -> String {
    let names = [called, facts?.text("id"), plan.form.id, plan.form.name, plan.form.title.plain]
    return names.lazy.compactMap { $0.flatMap { Slug.name($0, except: []) } }.first ?? "form"
  }

  private mutating func version() -> String {
    guard let written = plan.form.version else {
      plan.note(FormReader.whole, "it has no version; 1.0.0 is written")
      return "1.0.0"
    }
    let parts = written.split(whereSeparator: { !("0"..."9").contains($0) }).prefix(3).map(String.init)
    let isFit = !parts.isEmpty && parts.allSatisfy { $0.utf8.count <= 5 }
    let version = isFit ? (parts + ["0", "0"]).prefix(3).joined(separator: ".") : "1.0.0"
    if version != written { plan.note(FormReader.whole, "version '\(written)' is written as \(version)") }
    return version
  }

  private mutating func recall() -> String {
    if let recall = facts?.text("recall") { return recall }
    plan.note(FormReader.whole, "what time it asks about is not said in FHIR; recall is written as now")
    return Recall.now.text
  }

  private mutating func direction() -> String {
    if let direction = facts?.text("direction") { return direction }
    plan.note(
      FormReader.whole, "whether higher scores are worse is not said in FHIR; direction is written as none")
    return Direction.none.rawValue
  }

  private func licence(_ line: Int) -> LicenceDraft {
    let form = plan.form
    if let facts = facts?.facts("licence") { return LicenceDraft(facts, line: line) }
    func at(_ text: String?, _ otherwise: String) -> Located<String> {
      Located(text ?? otherwise, line: line)
    }
    return LicenceDraft(
      holder: at(form.publisher, "not said in the form"), terms: at(form.copyright, "not said in the form"),
      source: at(form.url, title), verified: false)
  }

  private func sources(_ line: Int) -> [SourceDraft] {
    if let facts { return facts.lists("source").map { SourceDraft($0, line: line) } }
    let form = plan.form
    let source = ([form.url ?? title] + (form.version.map { ["version \($0)"] } ?? [])).joined(
      separator: ", ")
    return [
      SourceDraft(
        figure: Located("items, answers and scores", line: line),
        source: Located("FHIR Questionnaire \(source)", line: line), verified: false, line: line)
    ]
  }

  /// The first LOINC code whose check digit fits.
  private mutating func loinc(of codes: [FormCoding], at place: String) -> String? {
    let loinc = codes.filter { $0.system == FormCoding.loinc }.compactMap(\.code)
    for code in loinc where !Loinc.isCode(code) {
      plan.note(place, "'\(code.prefix(40))' is no LOINC code: its check digit does not fit; it is left out")
    }
    return loinc.first(where: Loinc.isCode)
  }

  // MARK: Items

  private mutating func items() -> [ItemDraft] {
    var (drafts, levels) = ([ItemDraft](), [Int: Syntax?]())
    let names = named()
    for (index, question) in plan.questions.enumerated() {
      let line = DraftPlace(.item, drafts.count).line()
      let condition = condition(of: question, &levels)
      let item = plan.tree.item(question.node)
      var draft = ItemDraft(
        id: Located(question.id, line: line), response: Located(responseNames[index], line: line),
        loinc: loinc(of: item.codes, at: item.linkID).map { Located($0, line: line) })
      draft.askWhen = (own(question.node) ?? condition?.naming(names).text).map { Located($0, line: line) }
      if draft.askWhen != nil { draft.hidden = Located(item.facts?.text("hidden") ?? "omit", line: line) }
      draft.notApplicable = item.facts?.text("not-applicable").map { Located($0, line: line) }
      draft.isSafety = item.facts?.truth("safety") ?? false
      draft.isSensitive = item.facts?.truth("sensitive") ?? false
      drafts.append(draft)
      if let other = question.other { drafts.append(self.other(other, of: question, at: drafts.count)) }
    }
    return drafts
  }

  /// Our own condition, as long as the form's stands as our export wrote it.
  private func own(_ node: Int) -> String? {
    let item = plan.tree.item(node)
    guard let text = item.facts?.text("ask-when") else { return nil }
    return plan.isUntouched(node, item.conditionText) ? text : nil
  }

  private mutating func condition(of question: Question, _ levels: inout [Int: Syntax?]) -> Syntax? {
    guard own(question.node) == nil else { return nil }
    let places = plan.tree.ancestors(of: question.node) + [question.node]
    var parts: [Syntax] = []
    for place in places {
      let known = levels[place] ?? plan.ownCondition(of: place)
      levels[place] = .some(known)
      if let known { parts.append(known) }
    }
    return Syntax.all(parts)
  }

  /// The scores, under whose names conditions may speak of them.
  private func named() -> [(syntax: Syntax, name: String)] {
    scores.filter { $0.categories == nil && $0.appliesWhen == nil }.compactMap { score in
      plan.scoreNames[score.node].map { (score.value, $0) }
    }
  }

  private mutating func other(
    _ other: (value: Int, id: String), of question: Question, at index: Int
  ) -> ItemDraft {
    let line = DraftPlace(.item, index).line()
    let words = ResponseBook.Entry(kind: .text(maxLength: nil))
    return ItemDraft(
      id: Located(other.id, line: line),
      response: Located(responses.name(of: words, called: nil), line: line),
      askWhen: Located(question.taking(other.value).text, line: line), hidden: Located("omit", line: line))
  }

  /// The kinds of response in the order in which our own file had them.
  private func ordered(_ drafts: [ResponseDraft]) -> [ResponseDraft] {
    let order = facts?.texts("response") ?? []
    func place(_ draft: ResponseDraft) -> Int { order.firstIndex(of: draft.id.value) ?? order.count }
    // Sorting by place alone would be free to swap two that have none.
    return drafts.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }

  // MARK: Scores

  private mutating func scoreDrafts() -> [ScoreDraft] {
    var drafts: [ScoreDraft] = []
    for node in plan.scoreNodes {
      guard let name = plan.scoreNames[node] else { continue }
      let place = DraftPlace(.score, drafts.count)
      let item = plan.tree.item(node)
      let score = scores.first { $0.node == node }
      var draft: ScoreDraft
      if let facts = item.facts, let value = plan.isOwn(node) ? facts.text("value") : score?.value.text {
        draft = ScoreDraft(facts, id: name, value: value, at: place)
      } else if let score {
        draft = self.draft(score, name, at: place.line())
      } else {
        continue
      }
      draft.loinc = loinc(of: item.codes, at: item.linkID).map { Located($0, line: place.line()) }
      drafts.append(draft)
    }
    return drafts
  }

  private func draft(_ score: FormScore, _ name: String, at line: Int) -> ScoreDraft {
    ScoreDraft(
      id: Located(name, line: line), value: Located(score.value.text, line: line),
      appliesWhen: score.appliesWhen.map { Located($0.text, line: line) },
      categories: score.categories.map { texts in
        texts.map { Located(Slug.name($0, except: []) ?? "category", line: line) }
      })
  }
}
