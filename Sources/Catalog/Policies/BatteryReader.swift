internal import Assessment
internal import Casework

/// Reads and proves the batteries of `instruments.yaml`.
struct BatteryReader {
  /// The instruments that a battery may ask; without them what it says of any is believed.
  let shelf: InstrumentShelf?

  /// Reads one entry of `batteries`.
  func battery(_ entry: Cursor.Keyed) -> Battery? {
    guard let fields = entry.value.fields(["title", "steps"]) else { return nil }
    if !Cursor.isIdentifier(entry.key) {
      entry.value.note("a battery's name must be of lower-case letters, digits and hyphens")
    }
    let title = fields["title"]?.bilingual()
    var asked: [InstrumentID] = []
    let before = entry.value.log.defects.count
    guard let cursor = fields["steps"] else { return nil }
    let steps = trunk(cursor, asked: &asked)
    // A step that was refused already would only be counted as a missing safety question once more.
    if entry.value.log.defects.count == before { checkSafety(of: steps, in: cursor) }
    return title.map { Battery(id: entry.key, title: $0, steps: steps) }
  }

  /// Reads a list of steps. `asked` are the instruments that were asked for certain when a step is reached.
  private func trunk(_ cursor: Cursor, asked: inout [InstrumentID]) -> [Battery.Step] {
    var steps: [Battery.Step] = []
    for element in cursor.list() {
      guard let fields = element.fields([], optional: ["instrument", "carry", "choose"]) else { continue }
      guard fields.has("instrument") != fields.has("choose"), !(fields.has("choose") && fields.has("carry"))
      else {
        element.note("a step is either an 'instrument', perhaps with 'carry', or a 'choose'")
        continue
      }
      if let choice = fields["choose"] {
        steps.append(.choose(branches(choice, asked: &asked)))
      } else if let step = instrument(fields, asked: &asked) {
        steps.append(step)
      }
    }
    return steps
  }

  private func instrument(_ fields: Fields, asked: inout [InstrumentID]) -> Battery.Step? {
    guard let cursor = fields["instrument"], let name = cursor.identifier() else { return nil }
    let id = InstrumentID(name)
    if let shelf, shelf.isUnknown(id) { cursor.noteUnknown(id) }
    if asked.contains(id) { cursor.note("'\(id)' was asked before on this path; ask it once") }
    let items = fields["carry"]?.each { carried($0, to: id, from: asked) } ?? []
    asked.append(id)
    return .instrument(id, carrying: items)
  }

  /// An answer is carried only between items that are known to be the same question.
  private func carried(_ cursor: Cursor, to id: InstrumentID, from asked: [InstrumentID]) -> ItemID? {
    guard let item = cursor.identifier().map({ ItemID($0) }) else { return nil }
    guard let shelf, let instrument = shelf.instruments[id] else { return item }
    guard let target = instrument.item(item) else {
      cursor.note("'\(id)' has no item '\(item)'")
      return nil
    }
    let origins = asked.filter { shelf.instruments[$0]?.item(item)?.isSameQuestion(as: target) == true }
    if origins.count != 1 {
      let found = origins.isEmpty ? "none has" : "\(origins.map(\.raw).joined(separator: " and ")) have"
      cursor.note("exactly one instrument asked before must have the same item '\(item)'; \(found)")
    }
    return item
  }

  private func branches(_ cursor: Cursor, asked: inout [InstrumentID]) -> [Battery.Branch] {
    var (branches, ends) = ([Battery.Branch](), [[InstrumentID]]())
    let elements = cursor.list()
    for (index, element) in elements.enumerated() {
      guard let fields = element.fields(["steps"], optional: ["when", "otherwise"]) else { continue }
      let isLast = index == elements.count - 1
      if isLast != fields.has("otherwise") || fields.has("when") == fields.has("otherwise") {
        element.note("each branch has a 'when', and only the last one 'otherwise: true' instead")
      }
      _ = fields["otherwise"]?.name(of: [("true", true)])
      let conditions = fields["when"].map {
        BatteryConditionReader(shelf: shelf, asked: asked).alternatives($0)
      }
      var end = asked
      let steps = fields["steps"].map { trunk($0, asked: &end) } ?? []
      ends.append(end)
      // `or` is a second branch with the same steps, so that a branch itself only knows `and`.
      branches += (conditions ?? [[]]).map { Battery.Branch(conditions: $0, steps: steps) }
    }
    if elements.isEmpty { cursor.note("must have at least one branch") }
    asked = (ends.first ?? asked).filter { id in ends.allSatisfy { $0.contains(id) } }
    return branches
  }
}

extension Item {
  /// Whether a reply to the other item answers this one too: same answers, and no different code.
  fileprivate func isSameQuestion(as other: Item) -> Bool {
    response == other.response && loinc == other.loinc
  }
}
