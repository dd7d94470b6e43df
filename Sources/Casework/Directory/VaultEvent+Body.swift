extension VaultEvent: EventBody {
  package static var domain: Domain { .vault }

  package var kind: UInt8 {
    switch self {
    case .founded: 1
    case .enrolled: 2
    case .pinned: 3
    case .granted: 4
    case .handedOver: 5
    case .takenBack: 6
    }
  }

  package func writeFields(into writer: inout ByteWriter) {
    switch self {
    case .founded(let organisation):
      writer.put(organisation.id)
      writer.put(organisation.site)
      writer.put(organisation.name)
      writer.put(organisation.contact)
    case .enrolled(let user):
      user.writeSigned(into: &writer)
      writer.put(list: user.approvals) { writer, approval in
        writer.put(approval.user)
        writer.put(raw: approval.signature)
      }
    case .pinned(let files):
      writer.put(list: files) { writer, file in
        writer.put(file.name)
        writer.put(blob: file.bytes)
      }
    case .granted(let keys):
      writer.put(list: keys.introduced) { writer, key in
        writer.put(key.key)
        writer.put(key.domain)
        writer.put(key.epoch)
        writer.put(optional: key.crisis) { $0.put($1) }
      }
      writer.put(list: keys.grants) { $0.put(blob: $1) }
    case .handedOver(let handOver): handOver.write(into: &writer)
    case .takenBack(let delegate): writer.put(delegate)
    }
  }

  package static func readFields(
    kind: UInt8, from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> VaultEvent {
    switch kind {
    case 1:
      .founded(
        Organisation(
          id: try reader.id(), site: try reader.id(), name: try reader.text(), contact: try reader.text()))
    case 2: .enrolled(try UserRecord(from: &reader))
    case 3:
      .pinned(
        try reader.list { reader throws(ByteReader.Malformed) in
          PolicyFile(name: try reader.text(), bytes: try reader.blob())
        })
    case 4: .granted(try KeyGrants(from: &reader))
    case 5: .handedOver(try HandOver(from: &reader))
    case 6: .takenBack(delegate: try reader.id())
    case _: throw .invalid
    }
  }
}

extension UserRecord {
  /// What an approval signs: everything but the approvals.
  public var signedBytes: [UInt8] {
    var writer = ByteWriter()
    writeSigned(into: &writer)
    return writer.bytes
  }

  fileprivate func writeSigned(into writer: inout ByteWriter) {
    writer.put(id)
    writer.put(name)
    writer.put(list: roles.sorted { $0.rawValue < $1.rawValue }) { $0.put($1) }
    writer.put(raw: boxKey)
    writer.put(raw: signKey)
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      id: try reader.id(), name: try reader.text(), roles: try Self.roles(from: &reader),
      boxKey: try reader.raw(32), signKey: try reader.raw(32),
      approvals: try reader.list { reader throws(ByteReader.Malformed) in
        Approval(user: try reader.id(), signature: try reader.raw(64))
      })
  }

  /// Roles in the one order that is written, so that what was signed has a single spelling.
  private static func roles(from reader: inout ByteReader) throws(ByteReader.Malformed) -> Set<Role> {
    let roles = try reader.list { reader throws(ByteReader.Malformed) -> Role in try reader.value() }
    guard zip(roles, roles.dropFirst()).allSatisfy({ $0.rawValue < $1.rawValue }) else { throw .invalid }
    return Set(roles)
  }
}

extension KeyGrants {
  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      introduced: try reader.list { reader throws(ByteReader.Malformed) in
        Introduction(
          key: try reader.id(), domain: try reader.value(), epoch: try reader.varint(),
          crisis: try reader.optional { reader throws(ByteReader.Malformed) -> CaseID in try reader.id() })
      },
      grants: try reader.list { reader throws(ByteReader.Malformed) in try reader.blob() })
  }
}
