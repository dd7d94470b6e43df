import ArgumentParser
import Assessment
import Casework
import Clinic
import Exchange
import Screens

/// Enters members, one or a file of them.
struct MemberAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Enter family members; you are assigned to them.",
    discussion: """
      A file has the columns family,category,unit,name,sex,birth_date,relation,phone,id_number, and loss_date \
      where it is known when the child died; the rows of one family share a label under family. With --with a person joins the family of somebody entered before.

      Example: nuanxin member add --name 张示例 --sex female --category child-deceased \
      --unit 上海市/示例区/晨光街道/第一居委会 --relation mother --birth-date 1957-04-02
      """)

  @Option(
    name: .customLong("from"), help: ArgumentHelp("A CSV file; - is standard input.", valueName: "file.csv"))
  var file: String?

  @OptionGroup(title: "One person") var one: MemberFields
  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    guard file == nil else { return }
    try one.requireAll()
  }

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let cards = try file.map { try self.cards(from: $0, session) } ?? [try one.card(in: session)]
    try show(try session.register(cards))
  }

  private func cards(from path: String, _ session: Session) throws -> [MemberCard] {
    let rows = try InputFile(path).naming { try MemberTable(reading: $0, today: session.today).rows }
    var families: [String: FamilyID] = [:]
    return rows.map { row in
      let family = families[row.family] ?? session.newFamily()
      families[row.family] = family
      return row.card(in: family)
    }
  }

  private func show(_ members: [MemberID]) throws {
    let records = members.enumerated().map { row, member in
      Record(["row": .number(row + 1), "member": .text(member.description)])
    }
    let lines = members.map { member in
      output.speech.language.say(MemberWords.registered(member.description))
    }
    let done = output.speech.language.say(DoneWords.membersAdded(members.count))
    try output.print(Screen(done, [.list(lines)]), or: Listing(columns: ["row", "member"], records))
  }
}
