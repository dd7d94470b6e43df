public import Assessment

/// Instruments asked one after another, with branches; a tree, so that every path can be walked beforehand.
public struct Battery: Hashable, Sendable {
  /// A test on a score of an instrument asked earlier on the same path.
  public struct Condition: Hashable, Sendable {
    /// How the score is compared.
    public enum Comparison: String, CaseIterable, Sendable {
      /// The comparison spelled so.
      case less = "<"
      /// The comparison spelled so.
      case atMost = "<="
      /// The comparison spelled so.
      case atLeast = ">="
      /// The comparison spelled so.
      case greater = ">"
      /// The comparison spelled so.
      case equal = "="
    }

    /// The instrument.
    public let instrument: InstrumentID
    /// Its score.
    public let score: ScoreID
    /// The comparison.
    public let comparison: Comparison
    /// What the score is compared with.
    public let bound: Int

    /// A test.
    public init(instrument: InstrumentID, score: ScoreID, comparison: Comparison, bound: Int) {
      (self.instrument, self.score, self.comparison, self.bound) = (instrument, score, comparison, bound)
    }

    /// Whether a score in that range could pass: a missing answer opens the longer form.
    public func mayHold(for range: ClosedRange<Rational>) -> Bool {
      let bound = Rational(self.bound)
      return switch comparison {
      case .less: range.lowerBound < bound
      case .atMost: range.lowerBound <= bound
      case .atLeast: range.upperBound >= bound
      case .greater: range.upperBound > bound
      case .equal: range.contains(bound)
      }
    }
  }

  /// One branch of a choice: taken when all its conditions may hold.
  public struct Branch: Hashable, Sendable {
    /// Conditions joined by *and*; none for the branch that is taken otherwise.
    public let conditions: [Condition]
    /// What is asked on it.
    public let steps: [Step]

    /// A branch.
    public init(conditions: [Condition], steps: [Step]) {
      (self.conditions, self.steps) = (conditions, steps)
    }
  }

  /// A step of the tree.
  public indirect enum Step: Hashable, Sendable {
    /// An instrument, and the items whose answers are carried over from an instrument asked before.
    case instrument(InstrumentID, carrying: [ItemID])
    /// The first branch whose conditions may hold; the last one has none.
    case choose([Branch])
  }

  /// The name used in commands.
  public let id: String
  /// What people call it.
  public let title: Bilingual
  /// The tree's trunk.
  public let steps: [Step]

  /// A battery that the catalogue has checked: every path asks a safety question.
  public init(id: String, title: Bilingual, steps: [Step]) {
    (self.id, self.title, self.steps) = (id, title, steps)
  }

  /// Every sequence of instruments that may be asked.
  public var paths: [[InstrumentID]] { Self.paths(of: steps[...]) }

  private static func paths(of steps: ArraySlice<Step>) -> [[InstrumentID]] {
    guard let first = steps.first else { return [[]] }
    let rest = paths(of: steps.dropFirst())
    switch first {
    case .instrument(let id, _):
      return rest.map { [id] + $0 }
    case .choose(let branches):
      return branches.flatMap { branch in
        paths(of: branch.steps[...]).flatMap { head in rest.map { head + $0 } }
      }
    }
  }
}
