package import Assessment

extension MemberScreens {
  /// A list without what has to be read from charts, so that looking at it opens nobody's record.
  package static func roll(_ members: [MemberDetail], in language: Language) -> Screen {
    let title = language.say(MemberWords.listTitle(members.count))
    guard !members.isEmpty else { return Screen(title, [.paragraph(language.say(MemberWords.nobody))]) }
    let columns = [
      Table.Column(language.say(MemberWords.pseudonym)),
      Table.Column(language.say(MemberWords.name), wraps: true),
      Table.Column(language.say(MemberWords.age)),
      Table.Column(language.say(MemberWords.street), wraps: true),
      Table.Column(language.say(MemberWords.category), wraps: true),
      Table.Column(language.say(MemberWords.relation)),
    ]
    var blocks: [Block] = []
    if Set(members.map(\.person.name)).count < members.count {
      blocks.append(.notice(Notice(.attention, language.say(MemberWords.sameName))))
    }
    return Screen(title, blocks + [.table(Table(columns, members.map { cells($0, in: language) }))])
  }

  private static func cells(_ member: MemberDetail, in language: Language) -> [String] {
    let unknown = language.say(MemberWords.unknown)
    return [
      member.person.pseudonym, member.person.name, member.person.age.map(String.init) ?? unknown,
      member.person.street.isEmpty ? unknown : member.person.street,
      language.say(NameWords.category(member.category)), language.say(NameWords.relation(member.relation)),
    ]
  }
}
