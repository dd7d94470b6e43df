import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// The users and their roles.
  func usersScreen(in language: Language) -> Screen {
    let rows = vault.users.map { user in
      [
        user.name,
        user.roles.inOrder.map { language.say(NameWords.role($0)) }.joined(separator: language.comma),
      ]
    }
    let columns = [
      Table.Column(language.say(DoneWords.userName)),
      Table.Column(language.say(DoneWords.userRoles), wraps: true),
    ]
    return Screen(language.say(DoneWords.usersTitle(rows.count)), [.table(Table(columns, rows))])
  }

  /// The same as data.
  var usersListing: Listing {
    let records = vault.users.map { user in
      Record(["user": .text(user.name), "roles": .texts(user.roles.inOrder.map(\.name))])
    }
    return Listing(columns: ["user", "roles"], records)
  }
}

extension Set<Role> {
  /// In the order in which roles are defined.
  var inOrder: [Role] { Role.allCases.filter(contains) }
}
