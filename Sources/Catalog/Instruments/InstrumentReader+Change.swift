internal import Assessment

extension InstrumentReader {
  private static let changeKeys = ["index", "important", "response", "remission", "across-modes"]

  /// Reads a score's `change`.
  static func change(_ cursor: Cursor) -> ChangeDraft? {
    guard let fields = cursor.fields([], optional: changeKeys) else { return nil }
    return ChangeDraft(
      index: fields["index"].flatMap(index), important: fields["important"].flatMap { figure($0, "points") },
      response: fields["response"].flatMap { figure($0, "percent") },
      remission: fields["remission"].flatMap(remission),
      acrossModes: fields["across-modes"].flatMap { cursor in
        cursor.fields([], optional: ["source", "verified"])?.sourceBlock(at: cursor)
      }, line: cursor.line)
  }

  private static func index(_ cursor: Cursor) -> ChangeDraft.Index? {
    let keys = ["sd", "reliability", "kind"]
    guard let fields = cursor.fields(keys, optional: ["source", "verified"]),
      let sd = fields["sd"]?.locatedNumber(), let reliability = fields["reliability"]?.locatedNumber(),
      let kind = fields["kind"]?.located()
    else { return nil }
    return ChangeDraft.Index(
      sd: sd, reliability: reliability, kind: kind, source: fields.sourceBlock(at: cursor))
  }

  private static func figure(_ cursor: Cursor, _ key: String) -> ChangeDraft.Figure? {
    guard let fields = cursor.fields([key], optional: ["source", "verified"]) else { return nil }
    return fields[key]?.locatedNumber().map {
      ChangeDraft.Figure(value: $0, source: fields.sourceBlock(at: cursor))
    }
  }

  private static func remission(_ cursor: Cursor) -> ChangeDraft.Remission? {
    let sides = ChangeDraft.Remission.Side.allCases
    let before = cursor.log.defects.count
    guard let fields = cursor.fields([], optional: sides.map(\.rawValue) + ["source", "verified"]),
      cursor.log.defects.count == before
    else { return nil }
    let given = sides.filter { fields.has($0.rawValue) }
    guard given.count == 1, let side = given.first else {
      cursor.note("needs one of 'below' and 'above', with the value")
      return nil
    }
    return fields[side.rawValue]?.locatedNumber().map { value in
      let figure = ChangeDraft.Figure(value: value, source: fields.sourceBlock(at: cursor))
      return ChangeDraft.Remission(side: side, figure: figure)
    }
  }
}
