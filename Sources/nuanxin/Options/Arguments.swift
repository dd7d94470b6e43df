public import ArgumentParser
public import Assessment
public import Casework
public import Clinic

extension Sex: ExpressibleByArgument {
  /// The sex of that name.
  public init?(argument: String) { self.init(name: argument) }
}

extension MemberCard.Category: ExpressibleByArgument {
  /// The category of that name.
  public init?(argument: String) {
    guard let found = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = found
  }
}

extension MemberCard.Relation: ExpressibleByArgument {
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

extension IdentityNumber: ExpressibleByArgument {
  /// The number, if its check digit holds.
  public init?(argument: String) {
    guard let number = try? IdentityNumber(argument) else { return nil }
    self = number
  }
}

extension ConsentScope: ExpressibleByArgument {
  /// The purpose of that name.
  public init?(argument: String) { self.init(name: argument) }
}

extension ConsentPolicy.Mode: ExpressibleByArgument {
  /// The mode of that name.
  public init?(argument: String) { self.init(name: argument) }
}

extension CrisisLevel: ExpressibleByArgument {
  /// The level of that name.
  public init?(argument: String) { self.init(name: argument) }
}

extension CrisisEvent.Outcome: ExpressibleByArgument {
  /// The outcome of that name.
  public init?(argument: String) {
    guard let found = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = found
  }
}

extension Founding.Profile: ExpressibleByArgument {}
