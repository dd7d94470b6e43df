/// What an auditor reads: integrity, acts, and the consent register.
package enum AuditWords: Phrase {
  case verifyTitle
  case whole, notWhole(Int)
  case events, commits, signatures, opened, sealed, head
  case findings, finding, detail, event, member
  case readOnly
  case witnessHint
  case logTitle(Int), logEmpty
  case when, who, act, about
  case registerTitle(Int), registerEmpty
  case claimed, recorded, gap
  case gapLine(Int)
  case noForm
  case basis, ground
  case checkpointTitle, checkpointKeep
  case extends, doesNotExtend
  case progress

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .verifyTitle: ("Integrity of the record", "记录是否完整")
    case .whole:
      ("Nothing was changed, removed or inserted in what could be checked.", "能查的都查了，没有被改过、删过或插入过。")
    case .notWhole(let count):
      (
        "\(counted(count, "finding")). Writing stops until this is cleared up; crisis help goes on.",
        "发现\(count)处问题。查清以前不能再写；紧急求助照常。"
      )
    case .events: ("Events", "事件")
    case .commits: ("Commits", "提交")
    case .signatures: ("Signatures checked", "查过的签名")
    case .opened: ("Opened with your keys", "用您的密钥打开的")
    case .sealed: ("Sealed to you", "您打不开的")
    case .head: ("Head", "链尾")
    case .findings: ("Findings", "发现的问题")
    case .finding: ("Finding", "问题")
    case .detail: ("Detail", "说明")
    case .event: ("Event", "事件")
    case .member: ("Member", "编号")
    case .readOnly:
      (
        "Nothing can be added to this vault as it is, so this access is not recorded.",
        "这个库现在写不进去，这次查看没有留下记录。"
      )
    case .witnessHint:
      (
        "One machine cannot notice its own roll-back. Note the date and the number of events on paper: a later check never shows fewer.",
        "一台机器发现不了自己被退回到旧版本。请把日期和事件数记在纸上：以后再查，只会多，不会少。"
      )
    case .logTitle(let count): ("Who did what: \(counted(count, "act"))", "谁做了什么：\(count)条")
    case .logEmpty: ("No act is recorded in this span of time.", "这段时间没有记录。")
    case .when: ("When", "时间")
    case .who: ("Who", "谁")
    case .act: ("Act", "做了什么")
    case .about: ("About", "关于")
    case .registerTitle(let count):
      ("Consent register: \(counted(count, "entry", "entries"))", "同意登记：\(count)条")
    case .registerEmpty: ("No consent is recorded yet.", "还没有同意的记录。")
    case .claimed: ("Date stated", "所称日期")
    case .recorded: ("Recorded", "记录时间")
    case .gap: ("Gap", "相差")
    case .gapLine(let days): (counted(days, "day"), "\(days)天")
    case .noForm: ("no paper form", "没有纸质表")
    case .basis: ("Basis", "依据")
    case .ground: ("Ground", "理由")
    case .checkpointTitle: ("Checkpoint", "校验点")
    case .checkpointKeep:
      ("Keep this line outside this machine: on paper, or with another user.", "请把这一行留在这台机器以外：写在纸上，或交给另一位用户。")
    case .extends: ("The record extends the checkpoint that was kept.", "记录与留存的校验点一致，是接着它往下写的。")
    case .doesNotExtend: ("The record does NOT extend the checkpoint that was kept.", "记录与留存的校验点不一致！")
    case .progress: ("Checking", "正在检查")
    }
  }
}
