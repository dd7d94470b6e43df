public import Assessment
public import Casework
import Store

extension Session {
  /// A battery of the policy in force.
  public func battery(_ id: String) -> Battery? { policies.instruments.batteries.first { $0.id == id } }

  /// What a battery asks next, after the interviews that were finished in it.
  ///
  /// Worked out from what is recorded, so that a battery interrupted between two instruments goes on.
  public func next(
    in battery: Battery, after earlier: [InterviewID], member: MemberID
  ) throws -> (instrument: InstrumentID, carrying: [ItemID: Reply])? {
    let entries = try finished(earlier, of: member)
    let ranges = entries.map { ($0.record.instrument, $0.record.ranges) }
    guard let next = battery.next(after: ranges) else { return nil }
    let replies = entries.reduce(into: [ItemID: Reply]()) { replies, entry in
      replies.merge(entry.record.replies) { $1 }
    }
    return (next.instrument, replies.filter { next.carrying.contains($0.key) })
  }

  /// A battery that was interrupted between two instruments within the window for resuming.
  public func interruptedBattery(of member: MemberID) throws -> (battery: Battery, earlier: [InterviewID])? {
    let chart = try file(of: member, opening: [.clinical], in: store).chart
    let recent = chart.entries.filter { entry in
      entry.record.battery != nil
        && now < policies.instruments.resumeWithin.after(entry.record.assessed, in: zone)
    }
    guard let last = recent.last, let battery = last.record.battery.flatMap(battery) else { return nil }
    let earlier = run(endingWith: last, among: recent, of: battery)
    let ranges = earlier.map { ($0.record.instrument, $0.record.ranges) }
    return battery.next(after: ranges) == nil ? nil : (battery, earlier.map(\.interview))
  }

  /// The entries of one run of a battery: from its first instrument's latest assessment on.
  private func run(endingWith last: Chart.Entry, among recent: [Chart.Entry], of battery: Battery) -> [Chart
    .Entry]
  {
    let same = recent.filter { $0.record.battery == battery.id }
    guard let first = battery.paths.first?.first else { return [] }
    let start = same.lastIndex { $0.record.instrument == first } ?? same.startIndex
    return Array(same[start...])
  }

  private func finished(_ interviews: [InterviewID], of member: MemberID) throws -> [Chart.Entry] {
    let chart = try file(of: member, opening: [.clinical], in: store).chart
    return interviews.compactMap { id in chart.entries.first { $0.interview == id } }
  }
}

extension AssessmentRecord {
  /// What each score may be: one value, or the range that missing answers leave.
  fileprivate var ranges: [ScoreID: ClosedRange<Rational>] {
    scores.reduce(into: [:]) { ranges, score in
      guard case .number(_, let range, _, _, _) = score.outcome else { return }
      ranges[score.id] = range
    }
  }
}
