internal import Assessment

/// Where the readers of one file note what is wrong. A class, because many cursors write into the one list.
final class DefectLog {
  /// What was noted, in the order of reading.
  private(set) var defects: [Defect] = []

  /// Notes a defect; the same one is kept once.
  func note(_ message: String, at line: Int) {
    let defect = Defect(line: line, message: message)
    if !defects.contains(defect) { defects.append(defect) }
  }

  /// Notes what another check found.
  func note(_ rejection: Rejection) {
    for defect in rejection.defects { note(defect.message, at: defect.line) }
  }
}
