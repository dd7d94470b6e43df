package import Assessment

/// The people that a counselor looks after.
package enum MemberScreens {
  /// A list in which two of one name are told apart by age and street.
  package static func list(_ members: [MemberDetail], in language: Language) -> Screen {
    let title = language.say(MemberWords.listTitle(members.count))
    guard !members.isEmpty else { return Screen(title, [.paragraph(language.say(MemberWords.nobody))]) }
    var blocks: [Block] = []
    if Set(members.map(\.person.name)).count < members.count {
      blocks.append(.notice(Notice(.attention, language.say(MemberWords.sameName))))
    }
    return Screen(title, blocks + [.table(table(members, in: language))])
  }

  /// One member's card.
  package static func show(_ member: MemberDetail, in language: Language) -> Screen {
    Screen(member.person.name, blocks(member, in: language))
  }

  /// The facts and the family; also part of a chart.
  static func blocks(_ member: MemberDetail, in language: Language) -> [Block] {
    var facts = [
      Fact(language.say(MemberWords.pseudonym), member.person.pseudonym),
      Fact(language.say(MemberWords.age), age(member, in: language)),
      Fact(language.say(MemberWords.category), language.say(NameWords.category(member.category))),
      Fact(language.say(MemberWords.relation), language.say(NameWords.relation(member.relation))),
      Fact(language.say(MemberWords.unit), member.unit),
    ]
    if let lost = member.lost {
      facts.append(Fact(language.say(MemberWords.lost), language.say(TimeWords.date(lost))))
    }
    if !member.phone.isEmpty { facts.append(Fact(language.say(MemberWords.phone), member.phone)) }
    if !member.counselor.isEmpty { facts.append(Fact(language.say(MemberWords.counselor), member.counselor)) }
    var blocks: [Block] = [.facts(facts)]
    if !member.family.isEmpty {
      blocks += [
        .heading(language.say(MemberWords.family)), .list(member.family.map { $0.line(in: language) }),
      ]
    }
    return blocks
  }

  private static func table(_ members: [MemberDetail], in language: Language) -> Table {
    let columns = [
      Table.Column(language.say(MemberWords.pseudonym)),
      Table.Column(language.say(MemberWords.name), wraps: true),
      Table.Column(language.say(MemberWords.age)),
      Table.Column(language.say(MemberWords.street), wraps: true),
      Table.Column(language.say(MemberWords.category), wraps: true),
    ]
    return Table(columns, members.map { cells($0, in: language) })
  }

  private static func cells(_ member: MemberDetail, in language: Language) -> [String] {
    [
      member.person.pseudonym, member.person.name,
      member.person.age.map(String.init) ?? language.say(MemberWords.unknown),
      member.person.street.isEmpty ? language.say(MemberWords.unknown) : member.person.street,
      language.say(NameWords.category(member.category)),
    ]
  }

  private static func age(_ member: MemberDetail, in language: Language) -> String {
    guard let age = member.person.age else { return language.say(MemberWords.ageUnknown) }
    let years = language.say(TimeWords.years(age))
    return member.born.map { years + language.bracketed(language.say(TimeWords.date($0)), spaced: true) }
      ?? years
  }
}
