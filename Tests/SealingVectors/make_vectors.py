"""A second writer of the sealed formats, from Sealing.docc alone, with PyNaCl and hashlib.

Prints Tests/SealingTests/SecondWriter.swift: what Swift must be able to open. Sealed boxes draw a key of
their own, so every run prints other grants; the rest is fixed.

    pip install pynacl && python3 make_vectors.py > ../SealingTests/SecondWriter.swift
"""

import hashlib
import struct

from nacl import bindings as sodium

ORGANISATION, SITE, EVENT, MEMBER = (bytes([n]) * 16 for n in (0x11, 0x22, 0x33, 0x44))
KEY_ID, AUTHOR, DELEGATE, BASIS_EVENT, INTERVIEW = (bytes([n]) * 16 for n in (0x55, 0x66, 0x77, 0x88, 0x99))
PREVIOUS = bytes(range(32))
K = bytes(range(100, 132))
BOX_SECRET, SIGN_SEED = bytes(range(1, 33)), bytes(range(33, 65))
BOX_PUBLIC = sodium.crypto_scalarmult_base(BOX_SECRET)
SIGN_PUBLIC, SIGN_SECRET = sodium.crypto_sign_seed_keypair(SIGN_SEED)
CLINICAL, CONSENT, ASSESSMENT = 5, 1, 2
TIME, SEQUENCE, MEMBER_SEQUENCE = 1772539200123, 258, 7
BODY = "今天先到这儿".encode()
PASSPHRASE = "lamo-tide-koru 慢慢来".encode()


def blake2b(*pieces, key=b""):
    return hashlib.blake2b(b"".join(pieces), key=key, digest_size=32).digest()


def subkey(number):
    """crypto_kdf_derive_from_key: BLAKE2b keyed, the number as salt, the context as personalisation."""
    salt = struct.pack("<Q", number) + bytes(8)
    return hashlib.blake2b(b"", key=K, salt=salt, person=b"nuanxin_" + bytes(8), digest_size=32).digest()


def padded(body):
    size = 512
    while size < len(body) + 1:
        size *= 2
    return body + b"\x80" + bytes(size - len(body) - 1)


def seal(body, place, nonce, key):
    return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(padded(body), place, nonce, key)


def header(length):
    fields = [
        b"NXEV", bytes([1, 1]), ORGANISATION, SITE, struct.pack(">Q", SEQUENCE), EVENT, PREVIOUS,
        bytes([CLINICAL]), MEMBER, struct.pack(">Q", MEMBER_SEQUENCE), KEY_ID, AUTHOR, DELEGATE,
        struct.pack(">q", TIME), bytes([CONSENT]), BASIS_EVENT, bytes([ASSESSMENT]), struct.pack(">I", length),
    ]
    return b"".join(fields)


def event():
    nonce = bytes(range(24))
    key = blake2b(b"event", EVENT, key=subkey(1))
    head = header(512 + 16)
    ciphertext = seal(BODY, head, nonce, key)
    digest = blake2b(nonce, ciphertext)
    leaf = hashlib.sha256(b"\x00" + head + digest).digest()
    return head, nonce, ciphertext, digest, leaf, key


def draft():
    nonce = bytes(range(24, 48))
    place = b"nuanxin-draft-1" + MEMBER + INTERVIEW + struct.pack(">Q", 3) + EVENT + KEY_ID
    return nonce, KEY_ID + seal(BODY, place, nonce, blake2b(b"draft", INTERVIEW, key=subkey(1)))


def grant(subject, key, commitment):
    terms = MEMBER + bytes([CLINICAL]) + subject + KEY_ID + AUTHOR + bytes([9])
    context = blake2b(b"nuanxin-grant-1" + terms + commitment)
    return terms + commitment + sodium.crypto_box_seal(key + context, BOX_PUBLIC)


def secrets():
    salt, nonce, ops, memory = bytes(range(16)), bytes(range(48, 72)), 2, 64 << 20
    opening = b"NXUS\x01" + salt + struct.pack(">IQ", ops, memory)
    key = sodium.crypto_pwhash_alg(
        32, PASSPHRASE, salt, ops, memory, sodium.crypto_pwhash_ALG_ARGON2ID13)
    sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        BOX_SECRET + SIGN_SEED, opening + AUTHOR, nonce, key)
    return opening + nonce + sealed


def commit(leaf):
    statement = b"nuanxin-commit-1" + ORGANISATION + SITE + struct.pack(">QQ", 257, SEQUENCE) + leaf
    return sodium.crypto_sign(statement, SIGN_SECRET)[:64]


def main():
    head, nonce, ciphertext, digest, leaf, event_key = event()
    draft_nonce, stored_draft = draft()
    figures = {
        "header": head, "nonce": nonce, "ciphertext": ciphertext, "bodyDigest": digest, "leaf": leaf,
        "draftNonce": draft_nonce, "storedDraft": stored_draft,
        "epochGrant": grant(bytes([1]) + bytes(16), K, subkey(2)),
        "eventGrant": grant(bytes([2]) + EVENT, event_key, blake2b(b"commit", key=event_key)),
        "userSecrets": secrets(), "publicKeys": BOX_PUBLIC + SIGN_PUBLIC, "commitSignature": commit(leaf),
        "body": BODY, "passphrase": PASSPHRASE,
        "contentDigest": blake2b(b"instrument", b"\x00", struct.pack(">Q", len(BODY)), BODY),
    }
    print("// Printed by Tests/SealingVectors/make_vectors.py; not written by hand.")
    print("\n/// Sealed things of another program's making, in hexadecimal.\nenum SecondWriter {")
    for name, value in figures.items():
        text = value.hex()
        rows = [text[i:i + 96] for i in range(0, len(text), 96)]
        print(f'  static let {name} = """')
        print("    " + "\\\n    ".join(rows))
        print('    """')
    print("}")


main()
