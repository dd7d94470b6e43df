internal import Assessment
internal import Casework

extension CrisisPolicy {
  /// Reads the root of `crisis.yaml`; `nil` if something that it needs is missing, which was then noted.
  ///
  /// - Parameters:
  ///   - root: the file.
  ///   - shelf: the instruments that the follow-ups must be among, where they are known.
  init?(reading root: Cursor, shelf: InstrumentShelf?) {
    let keys = [
      "format", "version", "hotlines", "levels", "steps", "on-call", "follow-up-instrument", "closing",
    ]
    let optional = ["follow-up-repeat", "steps-hold-for"]
    guard let fields = root.fields(keys, optional: optional) else { return nil }
    fields.checkFormat()
    let version = fields["version"]?.version()
    let hotlines = fields["hotlines"].map(Self.hotlines)
    let levels = fields["levels"].map(Self.levels)
    let steps = fields["steps"].map(Self.steps)
    let onCall = fields["on-call"].map(Self.onCall)
    let followUp = FollowUpReader(shelf: shelf).forms(fields)
    let hold = fields["steps-hold-for"]?.positivePeriod()
    let closing = fields["closing"].flatMap(Self.closing)
    guard let version, let hotlines, let levels, let steps, let onCall, let followUp, let closing else {
      return nil
    }
    self.init(
      version: version, hotlines: hotlines, levels: levels, steps: steps, onCall: onCall,
      followUp: followUp, stepsHoldFor: hold, closingRoles: closing.roles,
      closingNeedsContact: closing.needsContact)
  }

  private static func hotlines(_ cursor: Cursor) -> [Hotline] {
    let hotlines = cursor.each { (element) -> Hotline? in
      guard let fields = element.fields(["id", "number", "name", "hours", "verified", "source"]) else {
        return nil
      }
      let (id, number) = (fields["id"]?.identifier(), fields["number"]?.phoneNumber())
      let (name, hours) = (fields["name"]?.bilingual(), fields["hours"]?.bilingual())
      let (verified, source) = (fields["verified"]?.date(), fields["source"]?.text())
      guard let id, let number, let name, let hours, let verified, let source else { return nil }
      return Hotline(id: id, number: number, name: name, hours: hours, verified: verified, source: source)
    }
    if case .list(let elements) = cursor.node.content, elements.isEmpty {
      cursor.note("must name at least one number that a person in need can call")
    }
    cursor.noteRepeated(hotlines.map(\.id), what: "hotline")
    return hotlines
  }

  private static func steps(_ cursor: Cursor) -> [Step] {
    let steps = cursor.each { (element) -> Step? in
      guard let fields = element.fields(["id", "levels", "text", "kind"]) else { return nil }
      let (id, levels) = (fields["id"]?.identifier(), fields["levels"]?.each { $0.level() })
      let (text, kind) = (fields["text"]?.bilingual(), fields["kind"]?.name(of: Step.Kind.self))
      guard let id, let levels, let text, let kind else { return nil }
      return Step(id: id, levels: Set(levels), text: text, kind: kind)
    }
    for level in [CrisisLevel.urgent, .immediate] where !steps.contains(where: { $0.levels.contains(level) })
    {
      cursor.note("no step is shown at level '\(level.name)'; say what to do")
    }
    cursor.noteRepeated(steps.map(\.id), what: "step")
    return steps
  }

  private static func onCall(_ cursor: Cursor) -> [OnCall] {
    var names: [String] = []
    return cursor.each { element in
      guard let fields = element.fields(["name", "role", "phone"], optional: ["from", "to", "deputy-of"])
      else {
        return nil
      }
      let (name, role) = (fields["name"]?.text(), fields["role"]?.bilingual())
      let (phone, from, until) = (
        fields["phone"]?.phoneNumber(), fields["from"]?.date(), fields["to"]?.date()
      )
      if let from, let until, until < from { element.note("ends before it begins; exchange 'from' and 'to'") }
      if let deputised = fields["deputy-of"]?.text(), !names.contains(deputised) {
        element.note("'deputy-of' must be the name of a person who stands above in the chain")
      }
      guard let name, let role, let phone else { return nil }
      names.append(name)
      return OnCall(name: name, role: role, phone: phone, from: from, until: until)
    }
  }

  private static func closing(_ cursor: Cursor) -> (roles: Set<Role>, needsContact: Bool)? {
    guard let fields = cursor.fields(["roles", "needs-second-person", "needs-contact"]) else { return nil }
    let roles = fields["roles"]?.each { $0.role() } ?? []
    if let cursor = fields["roles"], roles.isEmpty {
      cursor.note("name at least one role that may close a case")
    }
    if fields["needs-second-person"]?.flag() == false {
      fields["needs-second-person"]?.note("must be true; a case is always closed by a second person")
    }
    guard let needsContact = fields["needs-contact"]?.flag() else { return nil }
    return (Set(roles), needsContact)
  }
}

extension Cursor {
  /// A crisis level by its name.
  func level() -> CrisisLevel? { name(of: CrisisLevel.allCases.map { ($0.name, $0) }) }

  /// A number as it is dialled.
  fileprivate func phoneNumber() -> String? {
    parsed(as: "a telephone number of digits, spaces, '-' and a leading '+'") { text in
      let digits = text.utf8.count { (48...57).contains($0) }
      let rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
      return digits >= 3 && digits <= 20 && rest.allSatisfy { "0123456789 -".contains($0) } ? text : nil
    }
  }

  /// Notes every name that stands more than once.
  func noteRepeated(_ names: [String], what: String) {
    for name in Set(names).sorted() where names.count(where: { $0 == name }) > 1 {
      note("\(what) '\(name.prefix(40))' stands more than once; give each its own")
    }
  }
}
