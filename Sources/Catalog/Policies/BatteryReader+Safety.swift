internal import Assessment
internal import Casework

extension BatteryReader {
  /// Notes the first path that ends without a question about safety.
  ///
  /// Walking the tree, not its paths, keeps this linear however many branches a battery has.
  func checkSafety(of steps: [Battery.Step], in cursor: Cursor) {
    guard let shelf, let path = unsafePath(through: steps, shelf: shelf) else { return }
    let names = path.isEmpty ? "nothing at all" : path.map(\.raw).joined(separator: ", ")
    cursor.note(
      "a path ends without a safety question that is always asked: \(names); add such an instrument to it")
  }

  private func unsafePath(through steps: [Battery.Step], shelf: InstrumentShelf) -> [InstrumentID]? {
    var path: [InstrumentID] = []
    for step in steps {
      switch step {
      case .instrument(let id, _):
        // An instrument that was rejected is not judged twice.
        guard let instrument = shelf.instruments[id], !instrument.alwaysAsksAboutSafety else { return nil }
        path.append(id)
      case .choose(let branches):
        let open = branches.lazy.compactMap { unsafePath(through: $0.steps, shelf: shelf) }.first
        guard let open else { return nil }
        path += open
      }
    }
    return path
  }
}
