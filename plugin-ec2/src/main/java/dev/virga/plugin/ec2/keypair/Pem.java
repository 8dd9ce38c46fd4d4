package dev.virga.plugin.ec2.keypair;

import dev.virga.spi.Ids;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;
import java.util.List;

/// Private keys as OpenSSH reads them: RSA keys in PKCS #1, others in [its own
/// format](https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key).
final class Pem {
  private static final int BLOCK = 8;
  private static final int LINE = 64;

  private Pem() {}

  /// The file of a key.
  ///
  /// @param ids where the check of the format comes from
  static String of(NewKey key, String comment, Ids ids) {
    return switch (key) {
      case NewKey.Rsa(_, RSAPrivateCrtKey it) -> file("RSA PRIVATE KEY", pkcs1(it));
      case NewKey.Ed25519 it -> file("OPENSSH PRIVATE KEY", openSsh(it, comment, ids));
    };
  }

  private static String file(String label, byte[] content) {
    String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----";
  }

  private static byte[] pkcs1(RSAPrivateCrtKey key) {
    var numbers = new ByteArrayOutputStream();
    for (BigInteger it :
        List.of(
            BigInteger.ZERO,
            key.getModulus(),
            key.getPublicExponent(),
            key.getPrivateExponent(),
            key.getPrimeP(),
            key.getPrimeQ(),
            key.getPrimeExponentP(),
            key.getPrimeExponentQ(),
            key.getCrtCoefficient())) {
      numbers.writeBytes(der(0x02, it.toByteArray()));
    }
    return der(0x30, numbers.toByteArray());
  }

  /// One value of [DER](https://www.itu.int/rec/T-REC-X.690): its tag, its length, itself.
  private static byte[] der(int tag, byte[] value) {
    var out = new ByteArrayOutputStream();
    out.write(tag);
    if (value.length < 0x80) {
      out.write(value.length);
    } else {
      byte[] length = BigInteger.valueOf(value.length).toByteArray();
      int from = length[0] == 0 ? 1 : 0;
      out.write(0x80 | (length.length - from));
      out.write(length, from, length.length - from);
    }
    out.writeBytes(value);
    return out.toByteArray();
  }

  private static byte[] openSsh(NewKey.Ed25519 key, String comment, Ids ids) {
    byte[] check = ids.secret(Integer.BYTES);
    byte[] point = key.publicKey().point();
    byte[] pair = ByteBuffer.allocate(2 * point.length).put(key.seed()).put(point).array();
    SshWriter secret =
        new SshWriter()
            .raw(check)
            .raw(check)
            .text(key.publicKey().algorithm())
            .string(point)
            .string(pair)
            .text(comment);
    for (byte i = 1; secret.bytes().length % BLOCK != 0; i++) {
      secret.raw(new byte[] {i});
    }
    return new SshWriter()
        .raw("openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII))
        .text("none")
        .text("none")
        .text("")
        .integer(1)
        .string(key.publicKey().blob())
        .string(secret.bytes())
        .bytes();
  }
}
