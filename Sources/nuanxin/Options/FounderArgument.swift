import ArgumentParser
import Casework
import Clinic

/// `NAME:ROLE` on the command line.
struct FounderArgument: ExpressibleByArgument {
  /// The login name.
  let name: String
  /// The role.
  let role: Role

  /// Reads it; `nil` for anything else, a role that does not exist included.
  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":"), colon > argument.startIndex,
      let role = Role(name: argument[argument.index(after: colon)...])
    else { return nil }
    (name, self.role) = (String(argument[..<colon]), role)
  }
}

extension [FounderArgument] {
  /// The users: one named twice has both roles.
  var founders: [Founding.Founder] {
    reduce(into: []) { founders, argument in
      if let index = founders.firstIndex(where: { $0.name == argument.name }) {
        founders[index].roles.insert(argument.role)
      } else {
        founders.append(Founding.Founder(name: argument.name, roles: [argument.role]))
      }
    }
  }
}
