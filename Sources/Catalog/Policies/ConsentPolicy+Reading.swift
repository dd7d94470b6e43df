internal import Assessment
internal import Casework

extension ConsentPolicy {
  /// Reads the root of `consent.yaml`; `nil` if something that it needs is missing, which was then noted.
  init?(reading root: Cursor) {
    let keys = [
      "format", "version", "notice", "scopes", "expiry", "rest-period", "claimed-date-gap", "modes",
      "witness-required", "guardian", "emergency", "notices",
    ]
    guard let fields = root.fields(keys) else { return nil }
    fields.checkFormat()
    let noticeVersion = fields["notice"]?.fields(["version"])?["version"]?.version()
    let scopes = fields["scopes"].map(Self.scopes)
    let modes = fields["modes"]?.each { $0.mode() } ?? []
    let witnessed = fields["witness-required"]?.each { $0.mode(of: modes) } ?? []
    let guardian = fields["guardian"]?.fields(["evidence-required"])?["evidence-required"]?.flag()
    let emergency = fields["emergency"]?.fields(["lasts", "notice-due"])
    let notices = fields["notices"].map(Self.notices)
    let version = fields["version"]?.version()
    let periods = (
      fields["expiry"]?.positivePeriod(), fields["rest-period"]?.period(),
      fields["claimed-date-gap"]?.period(),
      emergency?["lasts"]?.positivePeriod(), emergency?["notice-due"]?.period()
    )
    guard let version, let noticeVersion, let scopes, let guardian, let notices, let expiry = periods.0,
      let rest = periods.1, let gap = periods.2, let lasts = periods.3, let due = periods.4
    else { return nil }
    self.init(
      version: version, noticeVersion: noticeVersion, scopes: scopes, expiry: expiry, restPeriod: rest,
      claimedDateGap: gap, modes: modes, witnessRequired: Set(witnessed), guardianNeedsEvidence: guardian,
      emergencyLasts: lasts, emergencyNoticeDue: due, notices: notices)
  }

  private static func scopes(_ cursor: Cursor) -> [ConsentScope] {
    let scopes = cursor.each { $0.fields(["id"])?["id"]?.scope() }
    for scope in ConsentScope.allCases {
      let count = scopes.count { $0 == scope }
      if count == 0 { cursor.note("scope '\(scope.name)' is missing; every scope is asked alone") }
      if count > 1 { cursor.note("scope '\(scope.name)' stands \(count) times; keep one") }
    }
    return scopes
  }

  private static func notices(_ cursor: Cursor) -> [Language: Notice] {
    guard let fields = cursor.fields(Language.allCases.map(\.rawValue)) else { return [:] }
    var notices: [Language: Notice] = [:]
    for language in Language.allCases {
      guard let notice = fields[language.rawValue]?.fields(["text", "scopes"]) else { continue }
      let scopes = notice["scopes"].map(scopeTexts) ?? [:]
      notices[language] = Notice(text: notice["text"].flatMap(noticeText) ?? "", scopes: scopes)
    }
    return notices
  }

  private static func scopeTexts(_ cursor: Cursor) -> [ConsentScope: ScopeText] {
    guard let fields = cursor.fields(ConsentScope.allCases.map(\.name)) else { return [:] }
    var texts: [ConsentScope: ScopeText] = [:]
    for scope in ConsentScope.allCases {
      guard let words = fields[scope.name]?.fields(["ask", "explain"]) else { continue }
      let (ask, explain) = (words["ask"]?.text(), words["explain"]?.text())
      if let ask, let explain { texts[scope] = ScopeText(ask: ask, explain: explain) }
    }
    return texts
  }

  /// A notice names who asks and how to reach them; a misspelt place for them would be read aloud as it stands.
  private static func noticeText(_ cursor: Cursor) -> String? {
    guard let text = cursor.text() else { return nil }
    let places = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "}" }) }
    let wanted = ["organisation", "contact"]
    for place in wanted where !places.contains(place) { cursor.note("must say {\(place)} somewhere") }
    for place in Set(places).subtracting(wanted).sorted() {
      cursor.note("'{\(place.prefix(40))}' is not known; only {organisation} and {contact} are filled in")
    }
    return text
  }
}

extension Cursor {
  fileprivate func mode() -> ConsentPolicy.Mode? {
    name(of: ConsentPolicy.Mode.allCases.map { ($0.name, $0) })
  }

  fileprivate func mode(of allowed: [ConsentPolicy.Mode]) -> ConsentPolicy.Mode? {
    guard let mode = mode() else { return nil }
    if !allowed.contains(mode) { note("'\(mode.name)' is not among the modes") }
    return mode
  }

  fileprivate func scope() -> ConsentScope? { name(of: ConsentScope.allCases.map { ($0.name, $0) }) }

  /// A length of time that is not zero.
  func positivePeriod() -> Period? {
    guard let period = period() else { return nil }
    if period == Period() { note("must be longer than nothing") }
    return period
  }
}
