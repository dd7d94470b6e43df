internal import Assessment

/// A form's questions beside an instrument's items.
struct FormMatch {
  private let plan: FormPlan
  private let instrument: Instrument
  private let language: Language
  /// Whether the form itself is in the language; else its translations are used.
  private let isMain: Bool
  private(set) var words = PublisherWords()
  private(set) var notes: [FormNote] = []
  private(set) var reasons: [FormNote] = []
  /// The questions that found their item.
  private var used: Set<Int> = []
  /// Which item gave each response its words.
  private var givers: [ResponseID: ItemID] = [:]

  init(_ form: Form, _ instrument: Instrument, _ language: Language) {
    plan = FormPlan(form)
    self.instrument = instrument
    self.language = language
    isMain = FormLanguages(plan).main == language
  }

  /// Finds each item its question, and each choice its answer.
  mutating func match() {
    refuseOurOwn()
    reasons += plan.reasons
    for item in instrument.items { match(item) }
    for (index, question) in plan.questions.enumerated() where !used.contains(index) { leave(question) }
    let computed = Set(plan.tree.nodes.filter(\.item.isReadOnly).map(\.item.linkID))
    reasons += plan.impossible.filter { note in
      !computed.contains(note.place) && !reasons.contains { $0.place == note.place }
    }
    if let title = text(plan.form.title) { words.title = title }
  }

  /// Our own words do not become the publisher's by going out and coming in again.
  private mutating func refuseOurOwn() {
    let packs = plan.form.facts?.lists("pack") ?? []
    let own = packs.first { $0.text("language") == language.rawValue && $0.text("wording") != "publisher" }
    if own != nil {
      refuse(FormReader.whole, "the form was exported from here and holds our own words, not the publisher's")
    }
  }

  private mutating func refuse(_ place: String, _ message: String) {
    reasons.append(FormNote(place: place, message: message))
  }

  private func text(_ text: FormText) -> String? { isMain ? text.plain : text[language] }

  // MARK: Questions

  private mutating func match(_ item: Item) {
    let found = candidates(for: item)
    guard let place = found.first else {
      // The question itself is told of among those that cannot be asked.
      if isLeftOut(item) { return }
      refuse(item.id.raw, "no question of the form matches it" + (item.loinc.map { " (LOINC \($0))" } ?? ""))
      return
    }
    let question = plan.questions[place]
    let link = plan.linkID(question.node)
    guard found.count == 1, used.insert(place).inserted else {
      refuse(item.id.raw, "more than one question, or one question twice, matches it: '\(link)'")
      return
    }
    guard let ask = text(plan.tree.item(question.node).text) else {
      refuse(link, "it has no text in \(language.rawValue)")
      return
    }
    let heading = question.headings.compactMap(text).joined(separator: "\n")
    words.questions[item.id] = PublisherWords.Question(ask: ask, heading: heading.isEmpty ? nil : heading)
    match(item, question)
  }

  /// The questions with the item's code; where none has it, the one that bears the item's name and no other code.
  private func candidates(for item: Item) -> [Int] {
    let coded = plan.questions.indices.filter {
      item.loinc != nil && codes(of: $0).contains(item.loinc ?? "")
    }
    guard coded.isEmpty else { return coded }
    let known = Set(instrument.items.compactMap(\.loinc))
    return plan.questions.indices.filter { place in
      let question = plan.questions[place]
      guard !question.isNamedByPlace, question.id == item.id.raw else { return false }
      return item.loinc == nil || known.isDisjoint(with: codes(of: place))
    }
  }

  private func isLeftOut(_ item: Item) -> Bool {
    plan.absences.keys.contains { node in
      plan.tree.item(node).codes.contains { $0.code == item.loinc && item.loinc != nil }
    }
  }

  private func codes(of place: Int) -> [String] {
    plan.tree.item(plan.questions[place].node).codes.filter { $0.system == FormCoding.loinc }.compactMap(
      \.code)
  }

  /// A question without an item is one too many, unless it asks for what is computed here.
  private mutating func leave(_ question: Question) {
    let codes = plan.tree.item(question.node).codes.compactMap(\.code)
    let link = plan.linkID(question.node)
    if instrument.scores.contains(where: { $0.loinc.map(codes.contains) == true }) {
      notes.append(
        FormNote(place: link, message: "it asks for a score, which is computed here; it is passed over"))
    } else {
      refuse(link, "no item of \(instrument.id) matches this question")
    }
  }

  // MARK: Answers

  private mutating func match(_ item: Item, _ question: Question) {
    switch (item.response, question.kind) {
    case (.choice(let values), .choice), (.multiple(let values), .multiple):
      guard let texts = texts(of: question, for: values, item) else { return }
      give(texts, item)
    case (.yesNo, .choice):
      guard let texts = yesNo(question) else {
        refuse(plan.linkID(question.node), "its answers are not a yes and a no")
        return
      }
      give(texts, item)
    case (.yesNo, .yesNo), (.text, .text), (.date, .date), (.clock, .clock): give(known(item), item)
    case (.integer, .integer), (.integer, .decimal), (.decimal, .decimal), (.decimal, .integer),
      (.duration, .integer), (.duration, .decimal), (.duration, .duration):
      let unit = question.unit.flatMap { text($0.text) }.map { ["unit": $0] }
      give(item.response.wordKeys.isEmpty ? [:] : unit ?? known(item), item)
    case (.choice, _), (.multiple, _), (.yesNo, _), (.integer, _), (.decimal, _), (.duration, _), (.text, _),
      (.date, _), (.clock, _):
      refuse(
        plan.linkID(question.node),
        "it takes answers of the kind \(question.kind.name), but \(item.id) takes \(item.response.name)")
    }
  }

  /// What our own pack calls a plain yes and no, or a unit: a form has no words for them.
  private func known(_ item: Item) -> [String: String] {
    let known = instrument.packs[language]?.responses[item.responseID]
    let phrases = StockPhrases(language)
    let plain = ["yes": phrases.yes, "no": phrases.no]
    let words = item.response.wordKeys.compactMap { key in
      (known?.word(under: key) ?? plain[key]).map { (key, $0) }
    }
    return Dictionary(words) { first, _ in first }
  }

  /// The words of each value, where the answers' numbers are exactly the item's.
  private mutating func texts(
    of question: Question, for values: [Int], _ item: Item
  ) -> [String: String]? {
    let link = plan.linkID(question.node)
    guard let numbers = numbers(of: question, for: values) else {
      refuse(link, "its answers have no numbers, so they cannot be matched with those of \(item.id)")
      return nil
    }
    guard question.other == nil, numbers.sorted() == values.sorted() else {
      let found = numbers.map(String.init).joined(separator: ", ")
      refuse(link, "its answers count \(found), but those of \(item.id) count \(item.response.answers)")
      return nil
    }
    var texts: [String: String] = [:]
    for (number, choice) in zip(numbers, question.choices) {
      guard let text = text(choice.option.text) else {
        refuse(link, "the answer that counts \(number) has no text in \(language.rawValue)")
        return nil
      }
      texts[String(number)] = text
    }
    return texts
  }

  private mutating func numbers(of question: Question, for values: [Int]) -> [Int]? {
    let options = question.choices.map(\.option)
    let weights = options.compactMap(\.weight).filter(\.isWhole).map { Int($0.numerator) }
    if weights.count == options.count { return weights }
    let wholes = options.compactMap(\.whole)
    if wholes.count == options.count { return wholes }
    // LOINC lists its answers from the lowest to the highest.
    guard options.allSatisfy({ $0.system == FormCoding.loinc }), options.count == values.count else {
      return nil
    }
    notes.append(
      FormNote(
        place: plan.linkID(question.node),
        message: "its answers have no numbers; they are matched in the order in which LOINC lists them"))
    return values.sorted()
  }

  private func yesNo(_ question: Question) -> [String: String]? {
    guard question.choices.count == 2, question.other == nil else { return nil }
    var texts: [String: String] = [:]
    for choice in question.choices {
      guard let isYes = choice.option.isYes, let text = text(choice.option.text) else { return nil }
      texts[isYes ? "yes" : "no"] = text
    }
    return texts.count == 2 ? texts : nil
  }

  /// All items with one kind of response must have the same words for it.
  private mutating func give(_ texts: [String: String], _ item: Item) {
    guard !texts.isEmpty else { return }
    if let giver = givers[item.responseID], words.answers[item.responseID] != texts {
      refuse(
        item.id.raw,
        "the form words its answers otherwise than those of \(giver), but both are '\(item.responseID)' here")
    }
    givers[item.responseID] = givers[item.responseID] ?? item.id
    words.answers[item.responseID] = words.answers[item.responseID] ?? texts
  }
}

extension FormOption {
  /// Whether it says yes or no, by its number, its code or its word.
  fileprivate var isYes: Bool? {
    if let weight { return weight == .one ? true : weight == .zero ? false : nil }
    let words: [String: Bool] = [
      "la33-6": true, "la32-8": false, "y": true, "n": false, "yes": true, "no": false, "true": true,
      "false": false, "373066001": true, "373067005": false, "是": true, "否": false, "不是": false,
    ]
    return [code, text.plain].lazy.compactMap { $0.flatMap { words[$0.lowercased()] } }.first
  }
}
