/// Families and their members.
package enum MemberWords: Phrase {
  case listTitle(Int)
  case nobody
  case name, age, street, pseudonym, category, relation, phone, unit, family, sex, born, identityNumber
  case lost
  case counselor
  case sameName
  case ageUnknown
  case noStreet, unknown
  case registered(String)
  case assigned(String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .listTitle(let count): (counted(count, "person", "people"), "一共\(count)位")
    case .nobody: ("Nobody is entered yet.", "还没有登记任何人。")
    case .name: ("Name", "姓名")
    case .age: ("Age", "年龄")
    case .street: ("Street", "街道")
    case .pseudonym: ("Number", "编号")
    case .category: ("Family", "家庭情况")
    case .relation: ("In the family", "家中关系")
    case .phone: ("Telephone", "电话")
    case .unit: ("Community", "所属社区")
    case .family: ("Family members", "家里人")
    case .sex: ("Sex", "性别")
    case .born: ("Born", "出生日期")
    case .identityNumber: ("Identity number", "身份证号")
    case .lost: ("Child died on", "孩子离世的日子")
    case .counselor: ("Counselor", "关爱员")
    case .sameName: ("Several people have this name. Tell them apart by age and street.", "有同名的，请按年龄和街道分清。")
    case .ageUnknown: ("age not known", "年龄不详")
    case .noStreet: ("street not known", "街道不详")
    case .unknown: ("not known", "不详")
    case .registered(let number): ("Entered. Number: \(number)", "登记好了，编号：\(number)")
    case .assigned(let number): ("\(number) is assigned to you.", "\(number)由您负责。")
    }
  }
}
