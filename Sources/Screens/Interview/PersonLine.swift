/// Enough of a person to tell two of one name apart.
package struct PersonLine: Hashable, Sendable {
  /// The name in full.
  package var name: String
  /// In years; `nil` where the date of birth is not known.
  package var age: Int?
  /// The street or town; empty where not known.
  package var street: String
  /// The pseudonym that stands for the person everywhere else.
  package var pseudonym: String

  /// A person.
  package init(name: String, age: Int?, street: String, pseudonym: String) {
    self.name = name
    self.age = age
    self.street = street
    self.pseudonym = pseudonym
  }
}
