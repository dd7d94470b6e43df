import ArgumentParser
import Assessment
import Casework
import Clinic

/// A person's card as flags.
struct MemberFields: ParsableArguments {
  @Option(help: "The full name.") var name: String?
  @Option(help: "female or male.") var sex: Sex?
  @Option(help: "child-deceased or child-disabled.") var category: MemberCard.Category?
  @Option(help: "City/district/street/committee.") var unit: String?
  @Option(help: "mother, father or other.") var relation: MemberCard.Relation?
  @Option(help: ArgumentHelp("Date of birth.", valueName: "yyyy-mm-dd")) var birthDate: CalendarDate?
  @Option(help: ArgumentHelp("The day on which the child died.", valueName: "yyyy-mm-dd"))
  var lossDate: CalendarDate?
  @Option(help: "A telephone number.") var phone: String?
  @Option(name: .customLong("id-number"), help: "The identity number.") var typedNumber: String?

  @Option(
    name: .customLong("with"), help: ArgumentHelp("Of the same family as this member.", valueName: "member"))
  var relative: String?

  /// The identity number, if it holds: it is read here, because a message of the parser would repeat it.
  private var identityNumber: IdentityNumber? { typedNumber.flatMap { try? IdentityNumber($0) } }

  /// Refuses a card with too little on it.
  func requireAll() throws {
    let parts: [(String, Bool)] = [
      ("--name", name == nil), ("--sex", sex == nil), ("--category", category == nil),
      ("--unit", unit == nil),
      ("--relation", relation == nil),
    ]
    let missing = parts.filter(\.1).map(\.0)
    guard missing.isEmpty else {
      throw ValidationError("give \(missing.joined(separator: ", ")), or --from FILE.csv")
    }
    guard typedNumber == nil || identityNumber != nil else {
      throw ValidationError("--id-number is not a valid identity number; look for a mistyped digit")
    }
    if lossDate != nil, category == .childDisabled {
      throw ValidationError("--loss-date is for a family whose child has died; check --category")
    }
    if let number = identityNumber, let born = birthDate, number.birthDate != born {
      throw ValidationError("--birth-date and --id-number state different days; check both")
    }
    if let number = identityNumber, let sex, number.isMale != (sex == .male) {
      throw ValidationError("--sex and --id-number do not agree; check both")
    }
  }

  /// The card, in a new family or that of a relative.
  func card(in session: Session) throws -> MemberCard {
    if let lossDate, lossDate > session.today {
      throw ValidationError("--loss-date lies in the future; check it")
    }
    let family = try relative.map { try session.showMember(session.member($0)).family } ?? session.newFamily()
    return MemberCard(
      family: family, category: category ?? .childDeceased, unit: unit ?? "", name: name ?? "",
      sex: sex ?? .female, birthDate: birthDate ?? identityNumber?.birthDate, relation: relation ?? .other,
      phone: phone, identityNumber: identityNumber, lossDate: lossDate)
  }
}
