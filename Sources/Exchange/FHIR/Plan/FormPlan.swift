internal import Assessment

/// What becomes of each item of a form: a question, a score, or nothing, and why.
struct FormPlan {
  /// Why an item is left out.
  enum Absence: Hashable {
    /// It is not meant to be asked.
    case hidden
    /// Nobody can be asked it here.
    case impossible(String)
  }

  let form: Form
  let tree: FormTree
  /// The questions in the order asked.
  var questions: [Question] = []
  /// The items that are computed.
  var scoreNodes: [Int] = []
  /// The questions' places by item.
  var questionOf: [Int: Int] = [:]
  /// The scores' names by item.
  var scoreNames: [Int: String] = [:]
  /// The items that are left out.
  var absences: [Int: Absence] = [:]
  var notes: [FormNote] = []
  var reasons: [FormNote] = []
  /// What was read and waits to be said before the next question.
  var pending: [FormText] = []
  /// What our own export says is said before everything.
  var introduction: FormText?

  /// Looks at every item of a form.
  init(_ form: Form) {
    self.form = form
    tree = FormTree(form.items)
    tree.roots.forEach { visit($0) }
    noteDoubles()
    name()
  }

  mutating func note(_ place: String, _ message: String) {
    notes.append(FormNote(place: place, message: message))
  }

  mutating func refuse(_ place: String, _ message: String) {
    let reason = FormNote(place: place, message: message)
    if !reasons.contains(reason) { reasons.append(reason) }
  }

  /// The variables that an item's expressions may name; of two with one name, the nearer.
  func variables(at node: Int?) -> [String: FormExpression] {
    let places = node.map { tree.ancestors(of: $0) + [$0] } ?? []
    let all = form.variables + places.flatMap { tree.item($0).variables }
    return Dictionary(all.compactMap { variable in variable.name.map { ($0, variable) } }) { $1 }
  }

  /// Whether a rule of an item stands as our own export wrote it, so that our own expression is what is meant.
  func isUntouched(_ node: Int, _ rule: String) -> Bool {
    let mark = tree.item(node).facts?.text("stands-for") ?? ""
    return mark == (rule.isEmpty ? "" : Fingerprint.mark(rule, variables: variables(at: node)))
  }

  /// What is left out although the form asks it, and why, in the form's order.
  var impossible: [FormNote] {
    absences.sorted { $0.key < $1.key }.compactMap { node, absence in
      guard case .impossible(let why) = absence else { return nil }
      return FormNote(place: linkID(node), message: why)
    }
  }

  func linkID(_ node: Int) -> String { tree.item(node).linkID }

  private mutating func noteDoubles() {
    for (place, node) in tree.nodes.enumerated() where tree.places[node.item.linkID] != place {
      note(node.item.linkID, "the linkId stands twice; conditions and scores mean the first")
    }
  }

  // MARK: Walking

  private mutating func visit(_ place: Int) {
    let item = tree.item(place)
    if item.hasModifier {
      refuse(item.linkID, "a modifierExtension changes its meaning in a way that is not known here")
    }
    if item.calculated != nil || item.facts?.text("value") != nil {
      scoreNodes.append(place)
    } else if let absence = absence(of: item) {
      leave(place, absence)
      return
    } else {
      switch item.type {
      case .group: if !item.text.isEmpty { pending.append(item.text) }
      case .display: say(item, under: tree.nodes[place].parent)
      case .boolean, .decimal, .integer, .date, .dateTime, .time, .string, .text, .url, .choice, .openChoice,
        .attachment, .reference, .quantity, nil:
        ask(place)
      }
    }
    tree.nodes[place].children.forEach { visit($0) }
  }

  /// Words below a question belong to it; others are said before the next one.
  private mutating func say(_ item: FormItem, under parent: Int?) {
    if item.facts?.truth("introduction") == true {
      introduction = item.text
    } else if let parent, let question = questionOf[parent] {
      questions[question].headings.append(item.text)
    } else if !item.text.isEmpty {
      pending.append(item.text)
    }
  }

  private mutating func ask(_ place: Int) {
    guard var question = question(at: place) else { return }
    question.headings = pending
    pending = []
    questionOf[place] = questions.count
    questions.append(question)
    noteBesides(tree.item(place))
  }

  private mutating func noteBesides(_ item: FormItem) {
    let names = [item.text.plain] + item.codes.map(\.display.plain)
    if item.facts == nil, item.type == .decimal || item.type == .integer,
      names.contains(where: { $0?.lowercased().contains("score") == true })
    {
      note(item.linkID, "it may be a score that the form does not calculate; it is asked as a number")
    }
    if item.hasInitial {
      note(item.linkID, "its initial answer is not carried over: nothing is answered beforehand")
    }
    if item.isRepeating, !item.isChoice {
      note(item.linkID, "it may be answered several times in the form; it is asked once")
    }
    if let least = item.minOccurs, least > 1 {
      note(item.linkID, "that at least \(least) answers are needed (minOccurs) is not carried over")
    }
    if let most = item.maxOccurs, most > 1 {
      note(item.linkID, "that at most \(most) answers are allowed (maxOccurs) is not carried over")
    }
  }

  // MARK: Leaving out

  mutating func leave(_ place: Int, _ absence: Absence) {
    let item = tree.item(place)
    let below = tree.nodes[place].children.isEmpty ? "" : ", with everything in it"
    switch absence {
    case .hidden: note(item.linkID, "it is hidden in the form and not asked\(below)")
    case .impossible(let why): note(item.linkID, "\(why); it is left out\(below)")
    }
    for place in [place] + tree.descendants(of: [place]) {
      guard let calculated = tree.item(place).calculated else {
        absences[place] = absence
        continue
      }
      // What is computed is often hidden on purpose: it is a score all the same.
      if absence == .hidden {
        scoreNodes.append(place)
      } else {
        absences[place] = absence
        note(linkID(place), "its calculation is left out with it: \(calculated.text)")
      }
    }
  }

  private func absence(of item: FormItem) -> Absence? {
    if item.isHidden { return .hidden }
    if item.type == .group, item.isRepeating { return .impossible("a group that repeats cannot be asked") }
    guard item.type != .group, item.type != .display else { return nil }
    if item.isReadOnly { return .impossible("it is read-only and nothing says how it is calculated") }
    switch item.type {
    case .url, .attachment, .reference:
      return .impossible("an answer of type '\(item.typeName ?? "")' cannot be taken")
    case nil: return .impossible("the type '\(item.typeName ?? "")' is unknown")
    case .group, .display, .boolean, .decimal, .integer, .date, .dateTime, .time, .string, .text, .choice,
      .openChoice, .quantity:
      break
    }
    if let address = item.absentValueSet, item.isChoice {
      return .impossible("its answers are not in the file: \(address)")
    }
    return item.isChoice && item.options == nil ? .impossible("it offers no answers") : nil
  }
}
