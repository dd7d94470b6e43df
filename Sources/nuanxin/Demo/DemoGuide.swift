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

  /// The guide. Commands stand unbroken on lines of their own, so that they can be copied.
  var text: String {
    var lines = [language.say(DemoWords.title), ""]
    lines += [language.say(DemoWords.madeUp), language.say(DemoWords.folder(folder.path))]
    for founder in DemoVault.founders {
      let roles = founder.roles.inOrder.map { language.say(NameWords.role($0)) }
      lines += ["", language.say(DoneWords.demoLogin(roles.joined(separator: language.comma)))]
      lines.append("  " + login(as: founder.name))
    }
    let remove = "\(Self.program) demo --remove --dir \(folder.path)"
    return (lines + ["", language.say(DoneWords.demoRemove(remove)), ""]).joined(separator: "\n")
  }

  private func login(as user: String) -> String {
    "\(Self.program) --vault \(folder.vault) --user \(user) --passphrase-file \(folder.passphrase(of: user))"
  }

  /// The program as it was called.
  private static var program: String { CommandLine.arguments.first ?? "nuanxin" }
}
