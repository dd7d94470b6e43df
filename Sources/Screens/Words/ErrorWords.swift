/// One line for what went wrong: what, where, what to do. Never an answer and never a person's name.
package enum ErrorWords: Phrase {
  case wrongPassphrase
  case notPermitted(String)
  case noSuchMember(String)
  case noSuchInstrument(String)
  case policyDiffers(String)
  case noCatalogue
  case wordingRefused(String)
  case noTerminal
  case broken

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .wrongPassphrase: ("The passphrase does not fit this user.", "口令不对。")
    case .notPermitted(let act): ("Your role may not do this: \(act).", "您的角色不能做这件事：\(act)。")
    case .noSuchMember(let number):
      ("Nobody with the number \(number) whom you may see.", "您能看到的人里没有编号\(number)。")
    case .noSuchInstrument(let id):
      (
        "There is no questionnaire \(id). See: nuanxin instrument list",
        "没有问卷\(id)。请看：nuanxin instrument list"
      )
    case .policyDiffers(let path):
      (
        "The policies in \(path) differ from those this vault was set up with. Change them with two signatures.",
        "\(path)里的规则和建库时不一样。改规则要两个人签字。"
      )
    case .noCatalogue:
      (
        "Questionnaires and policies were not found. Give --instruments and --policies.",
        "找不到问卷和规则。请用--instruments和--policies指定。"
      )
    case .wordingRefused(let id):
      ("The policy does not allow the wording of \(id) for a screening.", "按规则，\(id)现在的问法不能用来筛查。")
    case .noTerminal: ("This needs a terminal. Give --answers FILE instead.", "这里需要终端。也可以用--answers指定文件。")
    case .broken:
      (
        "The record failed its check; nothing is written. Run: nuanxin audit verify",
        "记录没有通过检查，现在不写入。请运行：nuanxin audit verify"
      )
    }
  }
}
