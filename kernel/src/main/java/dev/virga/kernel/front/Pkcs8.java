package dev.virga.kernel.front;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/// Wraps keys of the older forms into PKCS#8, the one that the JDK reads: a version, the algorithm's
/// identifier and the key itself ([RFC 5958](https://www.rfc-editor.org/rfc/rfc5958)).
final class Pkcs8 {
  private static final int SEQUENCE = 0x30;
  private static final int OCTET_STRING = 0x04;
  private static final int OBJECT_IDENTIFIER = 0x06;
  private static final byte[] VERSION = HexFormat.of().parseHex("020100");

  /// rsaEncryption (1.2.840.113549.1.1.1) with its NULL parameter.
  private static final byte[] RSA = HexFormat.of().parseHex("06092a864886f70d0101010500");

  /// id-ecPublicKey (1.2.840.10045.2.1); the curve follows.
  private static final byte[] EC = HexFormat.of().parseHex("06072a8648ce3d0201");

  private Pkcs8() {}

  /// Wraps a PKCS#1 key ([RFC 8017](https://www.rfc-editor.org/rfc/rfc8017), A.1.2).
  static byte[] rsa(byte[] key) {
    return wrap(RSA, key);
  }

  /// Wraps a SEC 1 key ([RFC 5915](https://www.rfc-editor.org/rfc/rfc5915)), which names its curve in
  /// an element tagged `[0]` behind the key's octets.
  static byte[] ec(byte[] key) {
    return wrap(join(EC, curve(key)), key);
  }

  private static byte[] wrap(byte[] algorithm, byte[] key) {
    return element(
        SEQUENCE, join(VERSION, element(SEQUENCE, algorithm), element(OCTET_STRING, key)));
  }

  private static byte[] curve(byte[] key) {
    int octets = content(key, content(key, 0)) + lengthAt(key, content(key, 0));
    int secret = content(key, octets) + lengthAt(key, octets);
    int curve = content(key, secret);
    if (key[curve] != OBJECT_IDENTIFIER) {
      throw new IllegalArgumentException("the key does not name its curve");
    }
    byte[] identifier = new byte[lengthAt(key, secret)];
    System.arraycopy(key, curve, identifier, 0, identifier.length);
    return identifier;
  }

  /// Where the content of the element at an index starts.
  private static int content(byte[] der, int index) {
    int length = der[index + 1] & 0xFF;
    return index + 2 + (length < 0x80 ? 0 : length & 0x7F);
  }

  private static int lengthAt(byte[] der, int index) {
    int length = 0;
    int first = der[index + 1] & 0xFF;
    if (first < 0x80) {
      return first;
    }
    for (int i = index + 2; i < content(der, index); i++) {
      length = (length << 8) | (der[i] & 0xFF);
    }
    return length;
  }

  private static byte[] element(int tag, byte[] content) {
    byte[] head =
        content.length < 0x80
            ? new byte[] {(byte) tag, (byte) content.length}
            : new byte[] {
              (byte) tag, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length
            };
    return join(head, content);
  }

  private static byte[] join(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
