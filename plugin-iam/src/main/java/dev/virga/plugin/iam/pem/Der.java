package dev.virga.plugin.iam.pem;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/// As much of [DER](https://www.itu.int/rec/T-REC-X.690) as keys need to change their wrapping.
final class Der {
  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;
  private static final int OCTET_STRING = 0x04;

  /// The algorithm rsaEncryption with its null parameters.
  private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");

  private Der() {}

  /// The private key of PKCS #1 or SEC 1 in the wrapping of PKCS #8.
  ///
  /// @param key the key
  /// @param publicKey the public key beside it in X.509's form, which names the algorithm
  static byte[] pkcs8(byte[] key, byte[] publicKey) {
    return wrapped(key, algorithm(publicKey));
  }

  /// An RSA private key of PKCS #1 in the wrapping of PKCS #8.
  static byte[] rsaPkcs8(byte[] key) {
    return wrapped(key, RSA);
  }

  private static byte[] wrapped(byte[] key, byte[] algorithm) {
    return element(
        SEQUENCE, join(element(INTEGER, new byte[1]), algorithm, element(OCTET_STRING, key)));
  }

  /// The algorithm of a public key: the first element inside the outermost sequence.
  private static byte[] algorithm(byte[] publicKey) {
    int start = contentStart(publicKey, 0);
    int inner = contentStart(publicKey, start);
    int end = inner + length(publicKey, start);
    byte[] algorithm = new byte[end - start];
    System.arraycopy(publicKey, start, algorithm, 0, algorithm.length);
    return algorithm;
  }

  private static int contentStart(byte[] der, int at) {
    int first = der[at + 1] & 0xff;
    return at + 2 + (first < 0x80 ? 0 : first & 0x7f);
  }

  private static int length(byte[] der, int at) {
    int first = der[at + 1] & 0xff;
    if (first < 0x80) {
      return first;
    }
    int length = 0;
    for (int i = 0; i < (first & 0x7f); i++) {
      length = length << 8 | (der[at + 2 + i] & 0xff);
    }
    return length;
  }

  private static byte[] element(int tag, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.write(tag);
    if (content.length < 0x80) {
      out.write(content.length);
    } else if (content.length < 0x100) {
      out.write(0x81);
      out.write(content.length);
    } else {
      out.write(0x82);
      out.write(content.length >> 8);
      out.write(content.length);
    }
    out.writeBytes(content);
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
