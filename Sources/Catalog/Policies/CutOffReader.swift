internal import Assessment
internal import Casework

/// Reads and proves the cut-offs of `instruments.yaml`.
struct CutOffReader {
  /// The instruments that a cut-off may speak of, where they are known.
  let shelf: InstrumentShelf?
  /// Whether the file says where the programme sees people.
  let hasSetting: Bool

  /// Reads the list; a line that an earlier one leaves nobody for is a slip, since the first that fits is used.
  func cutOffs(_ cursor: Cursor) -> [InstrumentPolicy.CutOff] {
    var found: [(cutOff: InstrumentPolicy.CutOff, line: Int)] = []
    for element in cursor.list() {
      let before = cursor.log.defects.count
      // A line that is wrong already would only seem to fit more people than it means.
      guard let cutOff = cutOff(element), cursor.log.defects.count == before else { continue }
      let earlier = found.first { earlier, _ in
        earlier.instrument == cutOff.instrument && earlier.score == cutOff.score
          && earlier.group.covers(cutOff.group)
      }
      if let earlier {
        element.note(
          "is never used: line \(earlier.line) fits everyone whom this one fits; put this one first")
      }
      found.append((cutOff, element.line))
    }
    return found.map(\.cutOff)
  }

  private func cutOff(_ cursor: Cursor) -> InstrumentPolicy.CutOff? {
    guard let fields = cursor.fields(["instrument", "score", "use"], optional: ["when"]) else { return nil }
    let (id, score) = (fields["instrument"]?.identifier(), fields["score"]?.identifier())
    let group = fields["when"].map(group) ?? InstrumentPolicy.Group()
    guard let id, let score, let norm = fields["use"]?.identifier() else { return nil }
    let cutOff = InstrumentPolicy.CutOff(
      instrument: InstrumentID(id), score: ScoreID(score), group: group, norm: NormID(norm))
    if let shelf { check(cutOff, fields, against: shelf) }
    return cutOff
  }

  private func group(_ cursor: Cursor) -> InstrumentPolicy.Group {
    let keys = ["age", "sex", "setting"]
    guard let fields = cursor.fields([], optional: keys) else { return InstrumentPolicy.Group() }
    if !keys.contains(where: fields.has) {
      cursor.note("says nobody; write 'age', 'sex' or 'setting', or leave 'when' out")
    }
    let place = fields["setting"]
    if let place, !hasSetting {
      place.note("depends on where people are seen; say so once at the top, such as 'setting: community'")
    }
    return InstrumentPolicy.Group(
      fromAge: fields["age"]?.integer(atLeast: 0),
      sex: fields["sex"]?.name(of: Sex.allCases.map { ($0.name, $0) }),
      setting: place?.name(of: InstrumentPolicy.Setting.self))
  }

  private func check(
    _ cutOff: InstrumentPolicy.CutOff, _ fields: Fields, against shelf: InstrumentShelf
  ) {
    guard let instrument = shelf.instruments[cutOff.instrument] else {
      if shelf.isUnknown(cutOff.instrument) { fields["instrument"]?.noteUnknown(cutOff.instrument) }
      return
    }
    guard let score = instrument.score(cutOff.score) else {
      fields["score"]?.note("'\(cutOff.instrument)' has no score '\(cutOff.score)'")
      return
    }
    guard score.norms[cutOff.norm] == nil else { return }
    let known = score.norms.keys.sorted().map(\.raw).joined(separator: ", ")
    fields["use"]?.note(
      "'\(cutOff.instrument)' has no norm '\(cutOff.norm)'; it has: \(known.isEmpty ? "none" : known)")
  }
}
