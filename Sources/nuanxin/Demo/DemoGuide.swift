import Assessment
import Casework
import Clinic
import Screens

/// What the demo says first: where it lives, how to log in as each role, how to remove it.
struct DemoGuide {
  private let folder: DemoFolder
  private let language: Language

  /// A guide to a demo.
  init(_ folder: DemoFolder, _ language: Language) { (self.folder, self.language) = (folder, language) }

  /// The guide on one screen.
  var screen: Screen {
    var blocks: [Block] = [
      .paragraph(language.say(DemoWords.madeUp)), .paragraph(language.say(DemoWords.folder(folder.path))),
    ]
    for founder in DemoVault.founders {
      let roles = founder.roles.inOrder.map { language.say(NameWords.role($0)) }
      blocks += [
        .heading(language.say(DoneWords.demoLogin(roles.joined(separator: language.comma)))),
        .list([login(as: founder.name)]),
      ]
    }
    blocks.append(
      .paragraph(language.say(DoneWords.demoRemove("\(Self.program) demo --remove --dir \(folder.path)"))))
    return Screen(language.say(DemoWords.title), blocks)
  }

  private func login(as user: String) -> String {
    "\(Self.program) --vault \(folder.vault) --user \(user) --passphrase-file \(folder.passphrase(of: user))"
  }

  /// The program as it was called.
  private static var program: String { CommandLine.arguments.first ?? "nuanxin" }
}
