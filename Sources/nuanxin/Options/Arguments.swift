public import ArgumentParser
public import Assessment
public import Casework
public import Clinic

extension Sex: ExpressibleByArgument {
  /// The names that are taken.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The sex of that name.
  public init?(argument: String) { self.init(name: argument) }
}

extension MemberCard.Category: ExpressibleByArgument {
  /// The names that are taken.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The category of that name.
  public init?(argument: String) {
    guard let found = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = found
  }
}

extension MemberCard.Relation: ExpressibleByArgument {
  /// The names that are taken.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The relation of that name.
  public init?(argument: String) {
    guard let found = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = found
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// The day, as `yyyy-mm-dd`.
  public init?(argument: String) { self.init(argument) }
}

extension ConsentScope: ExpressibleByArgument {
  /// The names that are taken.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The purpose of that name.
  public init?(argument: String) { self.init(name: argument) }
}

extension ConsentPolicy.Mode: ExpressibleByArgument {
  /// The names that are taken.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The mode of that name.
  public init?(argument: String) { self.init(name: argument) }
}

extension CrisisLevel: ExpressibleByArgument {
  /// The names that are taken.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The level of that name.
  public init?(argument: String) { self.init(name: argument) }
}

extension CrisisEvent.Outcome: ExpressibleByArgument {
  /// The names that are taken.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The outcome of that name.
  public init?(argument: String) {
    guard let found = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = found
  }
}

extension Founding.Profile: ExpressibleByArgument {}
