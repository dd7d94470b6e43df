internal import Assessment

/// Where the readers of one file note what is wrong. A class, because many cursors write into the one list.
final class DefectLog {
  /// What was noted, in the order of reading.
  private(set) var defects: [Defect] = []
  private var known: Set<Defect> = []

  /// Notes a defect; the same one is kept once.
  ///
  /// A message may quote a text that runs over several lines, and stays one line all the same.
  func note(_ message: String, at line: Int) {
    let oneLine = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    let defect = Defect(line: line, message: oneLine)
    if known.insert(defect).inserted { defects.append(defect) }
  }

  /// Notes what another check found.
  func note(_ rejection: Rejection) {
    for defect in rejection.defects { note(defect.message, at: defect.line) }
  }
}
