public import Assessment

extension Battery {
  /// Something that adds up over the instruments of a path, from the least path to the greatest.
  ///
  /// The tree is walked, not its paths, so that many branches cost no more than their number.
  ///
  /// - Parameter measure: what one instrument adds, given the items that are carried over to it.
  /// - Returns: from the least path to the greatest.
  public func total(
    _ measure: (_ instrument: InstrumentID, _ carrying: [ItemID]) -> ClosedRange<Int>
  ) -> ClosedRange<Int> {
    Self.total(of: steps, measure)
  }

  private static func total(
    of steps: [Step], _ measure: (InstrumentID, [ItemID]) -> ClosedRange<Int>
  ) -> ClosedRange<Int> {
    steps.map { step in
      switch step {
      case .instrument(let id, let carrying): return measure(id, carrying)
      case .choose(let branches):
        let totals = branches.map { total(of: $0.steps, measure) }
        return (totals.map(\.lowerBound).min() ?? 0)...(totals.map(\.upperBound).max() ?? 0)
      }
    }
    .reduce(0...0) { $0.lowerBound + $1.lowerBound...$0.upperBound + $1.upperBound }
  }

  /// Every instrument that some path asks, each once, in the order of the tree.
  public var instruments: [InstrumentID] {
    Self.instruments(of: steps).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func instruments(of steps: [Step]) -> [InstrumentID] {
    steps.flatMap { step in
      switch step {
      case .instrument(let id, _): [id]
      case .choose(let branches): branches.flatMap { instruments(of: $0.steps) }
      }
    }
  }
}
