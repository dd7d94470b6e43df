import Casework

extension EventHeader {
  /// The four bytes that every header starts with.
  package static let magic = Array("NXEV".utf8)
  /// The format that this version writes, and the latest that it reads.
  package static let format: UInt8 = 1
  /// The length of every header of this format.
  package static let length = Offset.end

  /// Where each field begins; integers are big-endian, identifiers and leaves as they are.
  enum Offset {
    static let format = 4
    static let suite = 5
    static let organisation = 6
    static let site = 22
    static let sequence = 38
    static let event = 46
    static let previous = 62
    static let domain = 94
    static let member = 95
    static let memberSequence = 111
    static let key = 119
    static let author = 135
    static let delegate = 151
    static let time = 167
    static let basisKind = 175
    static let basisEvent = 176
    static let basisScope = 192
    static let ciphertextLength = 193
    static let end = 197
  }

  /// The bytes that are stored, chained, and bound to the body. An absent identifier is sixteen zero bytes.
  package func encoded() -> [UInt8] {
    Array(unsafeUninitializedCapacity: Self.length) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      bytes.copyBytes(from: Self.magic)
      bytes[Offset.format] = Self.format
      bytes[Offset.suite] = suite.rawValue
      bytes.put(organisation.raw, at: Offset.organisation)
      bytes.put(site.raw, at: Offset.site)
      bytes.put(sequence, at: Offset.sequence)
      bytes.put(event.raw, at: Offset.event)
      bytes.storeBytes(of: previous.memory, toByteOffset: Offset.previous, as: Memory32.self)
      bytes[Offset.domain] = domain.rawValue
      bytes.put(member?.raw ?? 0, at: Offset.member)
      bytes.put(memberSequence, at: Offset.memberSequence)
      bytes.put(key?.raw ?? 0, at: Offset.key)
      bytes.put(author.raw, at: Offset.author)
      bytes.put(delegate?.raw ?? 0, at: Offset.delegate)
      bytes.put(time, at: Offset.time)
      bytes[Offset.basisKind] = basis.kind.rawValue
      bytes.put(basis.event?.raw ?? 0, at: Offset.basisEvent)
      bytes[Offset.basisScope] = basis.scope?.rawValue ?? 0
      bytes.put(ciphertextLength, at: Offset.ciphertextLength)
      filled = Self.length
    }
  }

  /// Reads what ``encoded()`` wrote, and nothing else: every header has exactly one spelling.
  package init(decoding bytes: [UInt8]) throws(SealingError) {
    try Self.checkOpening(of: bytes)
    guard let header = bytes.withUnsafeBytes(Self.read), header.isConsistent,
      header.suite.rawValue == bytes[Offset.suite]
    else { throw .malformed(.header) }
    self = header
  }

  private static func checkOpening(of bytes: [UInt8]) throws(SealingError) {
    guard bytes.count > Offset.format, bytes.starts(with: magic) else { throw .malformed(.header) }
    let found = bytes[Offset.format]
    guard found <= format else { throw .newerFormat(found: Int(found), supported: Int(format)) }
    guard found == format, bytes.count == length else { throw .malformed(.header) }
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) -> EventHeader? {
    guard let domain = Domain(rawValue: bytes[Offset.domain]), let basis = readBasis(bytes) else {
      return nil
    }
    var header = EventHeader(
      organisation: OrganisationID(raw: bytes.get(Offset.organisation)),
      site: SiteID(raw: bytes.get(Offset.site)),
      sequence: bytes.get(Offset.sequence),
      event: EventID(raw: bytes.get(Offset.event)),
      previous: Leaf(memory: bytes.loadUnaligned(fromByteOffset: Offset.previous, as: Memory32.self)),
      domain: domain,
      member: bytes.identifier(Offset.member),
      memberSequence: bytes.get(Offset.memberSequence),
      key: bytes.identifier(Offset.key),
      author: UserID(raw: bytes.get(Offset.author)),
      delegate: bytes.identifier(Offset.delegate),
      time: bytes.get(Offset.time),
      basis: basis)
    header.ciphertextLength = bytes.get(Offset.ciphertextLength)
    return header
  }

  private static func readBasis(_ bytes: UnsafeRawBufferPointer) -> Basis? {
    guard let kind = Basis.Kind(rawValue: bytes[Offset.basisKind]) else { return nil }
    let code = bytes[Offset.basisScope]
    let scope = ConsentScope(rawValue: code)
    guard code == 0 || scope != nil else { return nil }
    return Basis(kind: kind, event: bytes.identifier(Offset.basisEvent), scope: scope)
  }
}

extension UnsafeMutableRawBufferPointer {
  fileprivate func put(_ value: some FixedWidthInteger & BitwiseCopyable, at offset: Int) {
    storeBytes(of: value.bigEndian, toByteOffset: offset, as: type(of: value))
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func get<Value: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> Value {
    Value(bigEndian: loadUnaligned(fromByteOffset: offset, as: Value.self))
  }

  fileprivate func identifier<ID: RandomID>(_ offset: Int) -> ID? {
    let raw: UInt128 = get(offset)
    return raw == 0 ? nil : ID(raw: raw)
  }
}
