/// Where values lie on a drawn range that is cut between its bands.
///
/// Every band gets a run of cells in proportion to its width, and between two runs lies one cell for the cut: a value
/// is never drawn on a cut, nor in a band that it is not in. Whole values lie at the middle of their own step, so
/// that the cut between 9 and 10 is drawn at 9.5.
struct BandScale {
  /// The cells of each band, ascending.
  let runs: [Range<Int>]
  private let edges: [Double]
  private let isWhole: Bool

  /// Spreads the bands over cells; where there are too few cells for all bands, the range is one run.
  init(_ range: ClosedRange<Double>, bands: [Meter.Band], cells: Int) {
    let starts = [range.lowerBound] + bands.dropFirst().map(\.from).filter { range.contains($0) }
    let isWhole = (starts + [range.upperBound]).allSatisfy { $0 == $0.rounded() }
    let fits = cells >= 2 * starts.count
    let edges = (fits ? starts : [range.lowerBound]) + [range.upperBound + (isWhole ? 1 : 0)]
    (self.edges, self.isWhole) = (edges, isWhole)
    runs = Self.runs(edges, cells: max(1, cells))
  }

  /// The cells of the cuts, ascending.
  var cuts: [Int] { runs.dropLast().map(\.upperBound) }

  /// The cell of a value; values beyond the range lie at its end.
  func cell(_ value: Double) -> Int {
    let band = edges.dropFirst().dropLast().lastIndex { value >= $0 } ?? 0
    let run = runs[band]
    let span = edges[band + 1] - edges[band]
    guard span > 0 else { return run.lowerBound }
    let part = (value - edges[band] + (isWhole ? 0.5 : 0)) / span
    return run.lowerBound + min(run.count - 1, max(0, Int(part * Double(run.count))))
  }

  private static func runs(_ edges: [Double], cells: Int) -> [Range<Int>] {
    let count = edges.count - 1
    let free = cells - (count - 1)
    let span = edges[count] - edges[0]
    var ends: [Int] = []
    for index in 1...count {
      let exact = span > 0 ? (edges[index] - edges[0]) / span * Double(free) : Double(free)
      let least = (ends.last ?? 0) + 1
      ends.append(index == count ? free : min(free - (count - index), max(least, Int(exact.rounded()))))
    }
    return ends.indices.map { index in
      let start = index == 0 ? 0 : ends[index - 1]
      return (start + index)..<(ends[index] + index)
    }
  }
}
