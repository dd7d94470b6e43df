import Assessment
import Casework
import Catalog
import Clinic
import Screens

/// Chooses what to ask: a set of questionnaires first, then each alone.
struct FormChoice {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// Only what the policy lets be asked, in words that are complete.
  func run() throws -> Form? {
    let policy = talk.session.policies.instruments
    let alone = talk.session.catalog.list.filter { instrument in
      guard let pack = instrument.packs[talk.language], pack.isComplete else { return false }
      return policy.allowedWordings.contains(pack.wording)
    }
    let forms = policy.batteries.map { Form.battery($0) } + alone.map { Form.instrument($0.id) }
    let titles = forms.map { talk.session.line(of: $0, in: talk.language) }
    let screen = talk.menu(MenuWords.interview, MenuWords.whichForm, titles)
    return forms[try talk.choice(screen, of: forms.count)]
  }
}
