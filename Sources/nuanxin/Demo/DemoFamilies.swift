import Assessment
import Casework

/// The made-up families of the demo: names that no one bears, and identity numbers of a place that does not exist.
///
/// Two women bear one name, as happens, so that the demo shows how they are told apart.
enum DemoFamilies {
  /// One family: what befell the child, where they live, the two parents.
  struct Family {
    let category: MemberCard.Category
    let unit: String
    let parents: [Parent]
  }

  /// One parent.
  struct Parent {
    let name: String
    let number: String
    let relation: MemberCard.Relation
  }

  /// Six families of two parents.
  static let all: [Family] = [
    Family(
      category: .childDeceased, unit: "上海市/示例区/晨光街道/第一居委会",
      parents: [
        Parent(name: "张示例", number: "990000195704029023", relation: .mother),
        Parent(name: "李示范", number: "99000019551120901X", relation: .father),
      ]),
    Family(
      category: .childDeceased, unit: "上海市/示例区/晨光街道/第三居委会",
      parents: [
        Parent(name: "王样本", number: "990000196008159048", relation: .mother),
        Parent(name: "赵样例", number: "99000019580228903X", relation: .father),
      ]),
    Family(
      category: .childDisabled, unit: "上海市/示例区/晚霞街道/第二居委会",
      parents: [
        Parent(name: "陈模拟", number: "990000196312059068", relation: .mother),
        Parent(name: "刘虚构", number: "990000196106189056", relation: .father),
      ]),
    Family(
      category: .childDeceased, unit: "上海市/示例区/晚霞街道/第五居委会",
      parents: [
        Parent(name: "杨演示", number: "990000195403309080", relation: .mother),
        Parent(name: "黄试用", number: "990000195209099075", relation: .father),
      ]),
    Family(
      category: .childDisabled, unit: "上海市/示例区/梧桐街道/第四居委会",
      parents: [
        Parent(name: "周假设", number: "990000196601229107", relation: .mother),
        Parent(name: "吴假名", number: "990000196410119095", relation: .father),
      ]),
    Family(
      category: .childDeceased, unit: "上海市/示例区/梧桐街道/第六居委会",
      parents: [
        Parent(name: "张示例", number: "990000195907079127", relation: .mother),
        Parent(name: "孙范本", number: "990000195705259111", relation: .father),
      ]),
  ]

  /// The cards of some families, each family under a number of its own.
  static func cards(of families: [Family], number: () -> FamilyID) -> [MemberCard] {
    families.flatMap { family -> [MemberCard] in
      let id = number()
      return family.parents.compactMap { card(of: $0, family, id) }
    }
  }

  private static func card(of parent: Parent, _ family: Family, _ id: FamilyID) -> MemberCard? {
    guard let number = try? IdentityNumber(parent.number) else { return nil }
    return MemberCard(
      family: id, category: family.category, unit: family.unit, name: parent.name,
      sex: number.isMale ? .male : .female, birthDate: number.birthDate, relation: parent.relation,
      phone: nil,
      identityNumber: number)
  }
}
