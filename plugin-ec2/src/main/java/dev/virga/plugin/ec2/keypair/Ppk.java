package dev.virga.plugin.ec2.keypair;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Private keys in [version 2 of the format of PuTTY](https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html),
/// which every PuTTY reads.
final class Ppk {
  private static final int LINE = 64;

  private Ppk() {}

  /// The file of a key.
  static String of(NewKey key, String comment) {
    String algorithm = key.publicKey().algorithm();
    byte[] shown = key.publicKey().blob();
    byte[] hidden = hidden(key);
    byte[] signed =
        new SshWriter()
            .text(algorithm)
            .text("none")
            .text(comment)
            .string(shown)
            .string(hidden)
            .bytes();
    return "PuTTY-User-Key-File-2: "
        + algorithm
        + "\nEncryption: none\nComment: "
        + comment
        + lines("Public-Lines", shown)
        + lines("Private-Lines", hidden)
        + "\nPrivate-MAC: "
        + mac(signed)
        + "\n";
  }

  private static byte[] hidden(NewKey key) {
    return switch (key) {
      case NewKey.Rsa(_, RSAPrivateCrtKey it) ->
          new SshWriter()
              .number(it.getPrivateExponent())
              .number(it.getPrimeP())
              .number(it.getPrimeQ())
              .number(it.getCrtCoefficient())
              .bytes();
      case NewKey.Ed25519 it -> new SshWriter().string(it.seed()).bytes();
    };
  }

  private static String lines(String name, byte[] content) {
    String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
    return "\n" + name + ": " + body.lines().count() + "\n" + body;
  }

  private static String mac(byte[] signed) {
    try {
      byte[] key =
          MessageDigest.getInstance("SHA-1")
              .digest("putty-private-key-file-mac-key".getBytes(StandardCharsets.US_ASCII));
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return HexFormat.of().formatHex(mac.doFinal(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
