import Assessment
import Casework
import Clinic
import Screens

/// Enters someone new, one question at a time, and reads the card back before anything is recorded.
struct EntryFlow {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// Asks and records; gives the new member.
  ///
  /// - Throws: `SteppedBack` where the user went back, and nothing was recorded.
  @discardableResult
  func run() throws -> MemberID? {
    var card = try asked()
    while try !isRight(card) { card = try asked() }
    let members = try talk.session.register([card])
    guard let member = members.first else { return nil }
    try talk.tell(MemberWords.registered(member.description))
    return member
  }

  private func asked() throws -> MemberCard {
    let family = try family()
    let category =
      try family?.category ?? choice(MemberWords.category, MemberCard.Category.allCases) { .category($0) }
    let unit = try family?.unit ?? talk.words(MemberWords.unit, RegisterWords.unitAsk, isNeeded: true)
    let name = try talk.words(MemberWords.name, RegisterWords.nameAsk, isNeeded: true)
    let relation = try choice(MemberWords.relation, MemberCard.Relation.allCases) { .relation($0) }
    let sex = try sex(of: relation)
    let born = try date(MemberWords.born, RegisterWords.bornAsk)
    let lost =
      category == .childDeceased
      ? try family?.lossDate ?? date(MemberWords.lost, RegisterWords.lostAsk) : nil
    let phone = try talk.words(MemberWords.phone, RegisterWords.phoneAsk)
    return MemberCard(
      family: family?.family ?? talk.session.newFamily(), category: category, unit: unit, name: name,
      sex: sex,
      birthDate: born, relation: relation, phone: phone.isEmpty ? nil : phone, identityNumber: nil,
      lossDate: lost)
  }

  /// A mother or father need not be asked.
  private func sex(of relation: MemberCard.Relation) throws -> Sex {
    switch relation {
    case .mother: .female
    case .father: .male
    case .other: try choice(MemberWords.sex, Sex.allCases) { .sex($0) }
    }
  }

  /// The card of somebody of the same family, where one was entered before.
  private func family() throws -> MemberCard? {
    let choices = [RegisterWords.newFamily, .knownFamily].map { talk.say($0) }
    let screen = talk.menu(MenuWords.addMember, RegisterWords.familyAsk, choices)
    guard try talk.choice(screen, of: 2) == 1, let relative = try MemberChoice(talk).run() else { return nil }
    return try talk.session.showMember(relative)
  }

  private func choice<Value>(
    _ title: MemberWords, _ values: [Value], _ words: (Value) -> NameWords
  ) throws -> Value {
    let names = values.map { talk.say(words($0)) }
    return values[try talk.choice(talk.menu(title, CommonWords.chooseNumber, names), of: values.count)]
  }

  /// A day that is not in the future; nothing where Enter alone says that it is not known.
  private func date(_ title: MemberWords, _ question: RegisterWords) throws -> CalendarDate? {
    let screen = Screen(
      talk.say(title), [.paragraph(talk.say(question))], input: .words, leaving: Screen.back)
    var shown = screen
    while true {
      let line = try talk.line(shown)
      if line == Screen.back { throw SteppedBack() }
      if line.isEmpty { return nil }
      if let date = DateReading.date(line), date <= talk.session.today { return date }
      shown = screen.noting(talk.say(InputWords.notADate))
    }
  }

  private func isRight(_ card: MemberCard) throws -> Bool {
    let facts: [(MemberWords, String)] = [
      (.name, card.name), (.category, talk.say(NameWords.category(card.category))),
      (.relation, talk.say(NameWords.relation(card.relation))), (.sex, talk.say(NameWords.sex(card.sex))),
      (.unit, card.unit), (.born, text(card.birthDate)), (.lost, text(card.lossDate)),
      (.phone, card.phone ?? ""),
    ]
    let shown = facts.filter { !$0.1.isEmpty }.map { Fact(talk.say($0.0), $0.1) }
    let screen = Screen(
      talk.say(MenuWords.addMember),
      [
        .facts(shown), .paragraph(talk.say(RegisterWords.confirm)),
        .choices(Choice.numbered([KeyWords.right, .wrong].map { talk.say($0) })),
      ], input: .choice, leaving: Screen.back)
    return try talk.choice(screen, of: 2) == 0
  }

  private func text(_ date: CalendarDate?) -> String { date.map { talk.say(TimeWords.date($0)) } ?? "" }
}
