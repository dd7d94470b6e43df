import Assessment
import Casework

extension ConsentRow {
  /// Reads the table's current row; `nil` where a cell that must be there cannot be read.
  init?(from table: inout WholeTable, in zone: Zone) {
    let member = table.required("member", expected: PseudonymCell.expected) { Base32.normalised($0) }
    let scopes = table.required("scopes", expected: Self.scopeNames, Self.scopes)
    let by = table.required("by", expected: "self or guardian", By.init(cell:))
    let modes = ConsentPolicy.Mode.allCases.map(\.name).joined(separator: ", ")
    let mode = table.required("mode", expected: "one of \(modes)") { ConsentPolicy.Mode(name: $0) }
    let date = table.optional("date", expected: DateCell.expected) { Timestamp.instant($0, in: zone) }
    let languages = Language.allCases.map(\.rawValue).joined(separator: " or ")
    let language = table.optional("language", expected: languages) { Language(rawValue: $0) }
    let form = table.optionalWords("form")
    let witness = table.optionalWords("witness")
    let guardian = table.optionalWords("guardian")
    if by == .member, guardian != nil {
      table.refuse("guardian", expected: "nothing, since the member agreed in person")
    }
    guard let member, let scopes, let by, let mode else { return nil }
    (line, self.member, self.scopes, self.by) = (table.line, member, scopes, by)
    (self.mode, self.date, self.form) = (mode, date, form)
    (self.witness, self.language, self.guardian) = (witness, language, guardian)
  }

  private static let scopeNames =
    "purposes joined by “;”, from " + ConsentScope.allCases.map(\.name).joined(separator: ", ")

  private static func scopes(_ text: String) -> [ConsentScope]? {
    let names = text.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "；" }
    let scopes = names.map { ConsentScope(name: $0.filter { $0 != " " }) }
    guard scopes.allSatisfy({ $0 != nil }) else { return nil }
    return ConsentScope.allCases.filter(scopes.contains)
  }
}
